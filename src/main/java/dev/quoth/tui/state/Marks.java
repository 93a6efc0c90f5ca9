package dev.quoth.tui.state;

import java.util.List;

/**
 * What was marked.
 *
 * @param undo markings that can be taken back, newest last
 * @param under markings on their way into the library: what it answers meanwhile may not know of them
 */
record Marks(List<Undo> undo, List<Undo> under) {

    static final Marks NONE = new Marks(List.of(), List.of());

    Marks {
        undo = List.copyOf(undo);
        under = List.copyOf(under);
    }
}
