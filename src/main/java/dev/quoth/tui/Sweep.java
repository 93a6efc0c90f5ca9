package dev.quoth.tui;

import java.util.function.LongSupplier;

/**
 * Gives memory back. The collector of a small heap rather makes it larger than to look through what is old, up to the most it may have:
 * after five thousand keys the reader held 270 MB, of which ten were alive. One look through it takes some tens of milliseconds. So there is
 * one when the heap has grown and nobody presses a key, which nobody waits for; and one between two keys, long before the heap is as large
 * as it may be, in some thousands of keys without a rest.
 */
final class Sweep {

    /** Milliseconds without a key before one. */
    static final long AFTER = 3_000;

    /** Bytes of heap that are worth one while the reader rests; the launcher has it begin with 32 MB and lets it shrink below that. */
    private static final long GROWN = 34L << 20;

    /** Bytes of heap that are worth one between two keys: with what else the reader takes this makes 115 MB. */
    private static final long LARGE = 48L << 20;

    private final LongSupplier heap;
    private final Runnable collector;
    private long kept;

    /** @param heap bytes it takes of the system */
    Sweep(LongSupplier heap, Runnable collector) {
        this.heap = heap;
        this.collector = collector;
    }

    static Sweep ofThisProcess() {
        return new Sweep(Runtime.getRuntime()::totalMemory, System::gc);
    }

    /** Whether the heap has grown by as much as is worth one at rest, and since the last one by a quarter: what is alive stays. */
    boolean isDue() {
        return heap.getAsLong() > Math.max(GROWN, kept + kept / 4);
    }

    /** Whether it has grown by so much that there is one without a rest, and since the last one by half. */
    boolean isOverdue() {
        return heap.getAsLong() > Math.max(LARGE, kept + kept / 2);
    }

    void run() {
        collector.run();
        kept = heap.getAsLong();
    }
}
