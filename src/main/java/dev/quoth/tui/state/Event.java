package dev.quoth.tui.state;

import dev.quoth.update.Progress;

/** What happens to the reader. */
public sealed interface Event {

    /** A key. */
    record Pressed(Key key) implements Event { }

    /** Text pasted in one go. */
    record Pasted(String text) implements Event { }

    /**
     * The mouse.
     *
     * @param column from 0
     * @param row from 0
     */
    record Mouse(Action action, int column, int row) implements Event {
        public enum Action { PRESS, DRAG, RELEASE, WHEEL_UP, WHEEL_DOWN }
    }

    /** The terminal has this size, be it the same as before, and shows nothing that is known: it was resized, lent or disturbed. */
    record Resized(int columns, int rows) implements Event { }

    /** The terminal said what its background is. */
    record Background(boolean dark) implements Event { }

    record Focused(boolean here) implements Event { }

    /** The updater says how far it is. */
    record Updated(Progress progress) implements Event { }

    /** Work that the state asked for is done. */
    record Answered(Answer answer) implements Event { }

    /** Time passed; for what moves or expires by itself. @param millis milliseconds since the epoch */
    record Tick(long millis) implements Event { }

    /** The terminal went away or the process was told to end. */
    record Ended() implements Event { }
}
