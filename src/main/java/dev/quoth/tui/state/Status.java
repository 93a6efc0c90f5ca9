package dev.quoth.tui.state;

import java.util.ArrayList;
import java.util.List;

/**
 * What is happening.
 *
 * @param message something to say until the next key, or empty
 * @param bad whether the message tells of a failure
 * @param updating how far the update is
 * @param troubles what went wrong, oldest first
 */
public record Status(String message, boolean bad, Updating updating, List<Trouble> troubles) {

    public static final Status QUIET = new Status("", false, Updating.NOT, List.of());

    /** Troubles kept at most. */
    private static final int MOST = 500;

    /** What notes are listed under. */
    private static final String NOTE = "Note";

    /** @param what the feed or thing concerned @param why in one line */
    public record Trouble(String what, String why) {
        /** Whether it is worth knowing but no failure. */
        public boolean isNote() {
            return what.equals(NOTE);
        }
    }

    public Status {
        troubles = List.copyOf(troubles);
    }

    Status say(String words) {
        return new Status(words, false, updating, troubles);
    }

    Status complain(String words) {
        return new Status(words, true, updating, troubles);
    }

    Status quiet() {
        return message.isEmpty() ? this : new Status("", false, updating, troubles);
    }

    Status with(Updating other) {
        return new Status(message, bad, other, troubles);
    }

    /** Says something worth knowing that is no failure, and keeps the last of its kind. */
    Status note(String line) {
        return trouble(NOTE, line).say(line);
    }

    /** How much went wrong. */
    public long problems() {
        return troubles.stream().filter(trouble -> !trouble.isNote()).count();
    }

    Status trouble(String what, String why) {
        List<Trouble> all = new ArrayList<>(troubles);
        all.removeIf(old -> old.what().equals(what));
        all.add(new Trouble(what, why));
        return new Status(message, bad, updating, all.subList(Math.max(0, all.size() - MOST), all.size()));
    }

    /** What is right again is no trouble any more. */
    Status mended(String what) {
        return troubles.stream().noneMatch(old -> old.what().equals(what)) ? this
                : new Status(message, bad, updating, troubles.stream().filter(old -> !old.what().equals(what)).toList());
    }
}
