package dev.quoth.tui.terminal;

/**
 * How far ahead of the terminal we are. After each frame the terminal is asked for its status (DSR); its answer says that the frame has
 * arrived, over however many ssh sessions and serial lines. At most two frames are on the way, so that a held key on a slow line shows
 * where it is now and not where it was seconds ago; kernels alone would buffer a dozen kilobytes.
 */
final class Pace {

    private static final int MOST_ON_THE_WAY = 2;

    /** An answer that takes longer than a full frame at 2,400 baud is lost. */
    private static final long LOST_NANOS = 20_000_000_000L;

    /** A terminal that has not answered this many questions never does. */
    private static final int DEAF_AFTER = 50;

    private int onTheWay;
    private boolean everAnswered;
    private long lastSent;

    /** Whether another frame has to wait. @param now nanoseconds, of {@link System#nanoTime} */
    boolean isFull(long now) {
        if (onTheWay > 0 && now - lastSent > LOST_NANOS) {
            onTheWay = 0;
        }
        return everAnswered && onTheWay >= MOST_ON_THE_WAY;
    }

    /** Whether to ask after the next frame. */
    boolean asks() {
        return everAnswered || onTheWay < DEAF_AFTER;
    }

    void asked(long now) {
        onTheWay++;
        lastSent = now;
    }

    void answered() {
        everAnswered = true;
        onTheWay = Math.max(0, onTheWay - 1);
    }

    /** Whether answers are still to come. */
    boolean isWaiting() {
        return onTheWay > 0;
    }

    boolean hasAnswered() {
        return everAnswered;
    }
}
