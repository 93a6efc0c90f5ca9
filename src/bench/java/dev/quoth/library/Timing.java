package dev.quoth.library;

import java.util.Arrays;
import java.util.Locale;

/** Times work of one process and prints a line of a table for each: the median, the 99th of a hundred, the goal, whether it is met. */
final class Timing {

    private static final int ROUNDS = 200;
    /** Slow work is not repeated for longer than this, in nanoseconds. */
    private static final long LONGEST = 10_000_000_000L;

    private Timing() { }

    static void head() {
        System.out.printf(Locale.ROOT, "%-44s %9s %9s  %s%n", "what", "p50 ms", "p99 ms", "goal");
    }

    static void line(String what, String p50, String p99, String goal) {
        System.out.printf(Locale.ROOT, "%-44s %9s %9s  %s%n", what, p50, p99, goal);
    }

    /** Without a goal of its own. */
    static void of(String what, Runnable work) {
        long[] nanos = nanos(work);
        line(what, millis(median(nanos)), millis(late(nanos)), "");
    }

    /** The median is not to be longer than {@code goal} milliseconds. */
    static void median(String what, long goal, Runnable work) {
        long[] nanos = nanos(work);
        line(what, millis(median(nanos)), millis(late(nanos)), "p50 <= " + goal + verdict(median(nanos), goal));
    }

    /** The 99th of a hundred is not to be longer than {@code goal} milliseconds. */
    static void late(String what, long goal, Runnable work) {
        long[] nanos = nanos(work);
        line(what, millis(median(nanos)), millis(late(nanos)), "p99 <= " + goal + verdict(late(nanos), goal));
    }

    private static String verdict(long nanos, long goal) {
        return nanos <= goal * 1_000_000 ? "  met" : "  MISSED";
    }

    /** Sorted. The first call, which reads the pages from the disk, counts like any other. */
    private static long[] nanos(Runnable work) {
        long[] nanos = new long[ROUNDS];
        long end = System.nanoTime() + LONGEST;
        int rounds = 0;
        while (rounds < ROUNDS && (rounds < 5 || System.nanoTime() < end)) {
            long start = System.nanoTime();
            work.run();
            nanos[rounds++] = System.nanoTime() - start;
        }
        long[] sorted = Arrays.copyOf(nanos, rounds);
        Arrays.sort(sorted);
        return sorted;
    }

    private static long median(long[] sorted) {
        return sorted[sorted.length / 2];
    }

    private static long late(long[] sorted) {
        return sorted[(int) Math.ceil(sorted.length * 0.99) - 1];
    }

    private static String millis(long nanos) {
        return String.format(Locale.ROOT, "%.2f", nanos / 1e6);
    }
}
