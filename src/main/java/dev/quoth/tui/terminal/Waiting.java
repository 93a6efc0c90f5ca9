package dev.quoth.tui.terminal;

import java.util.function.BooleanSupplier;

/** Waiting on a lock for something to become true, but not for ever. */
final class Waiting {

    private Waiting() { }

    /**
     * Returns when {@code condition} holds, when the time is over or when the thread is interrupted.
     *
     * @param lock held by the caller, and notified by whoever makes the condition true
     */
    static void until(Object lock, BooleanSupplier condition, long millis) {
        long deadline = System.nanoTime() + millis * 1_000_000L;
        long left = millis;
        while (!condition.getAsBoolean() && left > 0) {
            try {
                lock.wait(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            left = (deadline - System.nanoTime()) / 1_000_000L;
        }
    }
}
