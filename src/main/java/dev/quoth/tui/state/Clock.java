package dev.quoth.tui.state;

/**
 * What time it is, and since when something is under way; all in milliseconds since the epoch.
 *
 * @param now the present time
 * @param waiting since when somebody waits for something to be loaded, 0 when nobody does
 * @param lead the pane in which something moved last; the panes beside it follow when that rests
 * @param moved when it moved, 0 when everything has followed
 */
record Clock(long now, long waiting, Focus lead, long moved) {

    private static final long MINUTE = 60_000;

    static Clock at(long now) {
        return new Clock(now, 0, Focus.STORIES, 0);
    }

    Clock withNow(long millis) {
        return new Clock(millis, waiting, lead, moved);
    }

    Clock withWaiting(boolean on) {
        return new Clock(now, !on ? 0 : waiting > 0 ? waiting : now, lead, moved);
    }

    /** Something moved in a pane just now. */
    Clock led(Focus pane) {
        return new Clock(now, waiting, pane, now);
    }

    /** Everything has followed. */
    Clock followed() {
        return moved == 0 ? this : new Clock(now, waiting, lead, 0);
    }

    boolean isLed(Focus pane) {
        return moved > 0 && lead == pane;
    }

    boolean isSlow() {
        return waiting > 0 && now - waiting >= State.PATIENCE;
    }

    boolean isRested() {
        return moved > 0 && Math.abs(now - moved) >= State.REST;
    }

    long minute() {
        return now / MINUTE * MINUTE;
    }
}
