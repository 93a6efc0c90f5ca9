package dev.quoth.tui;

import java.util.function.LongSupplier;

/**
 * Gives memory back while nobody presses a key. The collector of a small heap rather makes it larger than to look through what is old:
 * after five thousand keys the reader held 270 MB, nearly all of it dead. One look through it, when the heap has grown and the reader
 * rests, takes some tens of milliseconds that nobody waits for, and left 130 MB.
 */
final class Sweep {

    /** Milliseconds without a key before one. */
    static final long AFTER = 3_000;

    /** Bytes of heap that are worth one; it starts with 48 MB, and the launcher lets it shrink below that. */
    private static final long GROWN = 64L << 20;

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

    /** Whether the heap has grown by as much as is worth it, and since the last one by a quarter: what is alive stays. */
    boolean isDue() {
        return heap.getAsLong() > Math.max(GROWN, kept + kept / 4);
    }

    void run() {
        collector.run();
        kept = heap.getAsLong();
    }
}
