package dev.quoth.library;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;

/**
 * Times work of one process and prints a line of a table for each: the median, the 99th of a hundred, the same of processor time, which
 * other programs on the machine disturb less, the goal, whether it is met.
 */
final class Timing {

    private static final int ROUNDS = 200;
    /** Slow work is not repeated for longer than this, in nanoseconds. */
    private static final long LONGEST = 5_000_000_000L;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Timing() { }

    /** Durations in nanoseconds, sorted. */
    private record Times(long[] passed, long[] processor) {

        String line() {
            return millis(median(passed)) + millis(late(passed)) + millis(median(processor)) + millis(late(processor));
        }
    }

    static void head() {
        System.out.printf(Locale.ROOT, "%-52s %9s %9s %9s %9s  %s%n", "what", "p50 ms", "p99 ms", "p50 cpu", "p99 cpu", "goal");
    }

    static void line(String what, String value, String goal) {
        line(what, String.format(Locale.ROOT, " %9s %29s", value, ""), goal, "");
    }

    private static void line(String what, String times, String goal, String verdict) {
        System.out.printf(Locale.ROOT, "%-52s%s  %s%s%n", what, times, goal, verdict);
    }

    /** Without a goal of its own. */
    static void of(String what, Runnable work) {
        line(what, times(work).line(), "", "");
    }

    /** The median is not to be longer than {@code goal} milliseconds. */
    static void median(String what, long goal, Runnable work) {
        Times times = times(work);
        line(what, times.line(), "p50 <= " + goal, verdict(median(times.passed()), goal));
    }

    /** The 99th of a hundred is not to be longer than {@code goal} milliseconds. */
    static void late(String what, long goal, Runnable work) {
        Times times = times(work);
        line(what, times.line(), "p99 <= " + goal, verdict(late(times.passed()), goal));
    }

    private static String verdict(long nanos, long goal) {
        return nanos <= goal * 1_000_000 ? "  met" : "  MISSED";
    }

    /** The first call, which reads the pages from the disk, counts like any other. */
    private static Times times(Runnable work) {
        long[] passed = new long[ROUNDS];
        long[] processor = new long[ROUNDS];
        long end = System.nanoTime() + LONGEST;
        int rounds = 0;
        while (rounds < ROUNDS && (rounds < 3 || System.nanoTime() < end)) {
            long start = System.nanoTime();
            long before = THREADS.getCurrentThreadCpuTime();
            work.run();
            processor[rounds] = THREADS.getCurrentThreadCpuTime() - before;
            passed[rounds++] = System.nanoTime() - start;
        }
        return new Times(sorted(passed, rounds), sorted(processor, rounds));
    }

    private static long[] sorted(long[] nanos, int rounds) {
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
        return String.format(Locale.ROOT, " %9.2f", nanos / 1e6);
    }
}
