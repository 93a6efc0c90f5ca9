package dev.quoth.tui.state;

import java.util.ArrayList;
import java.util.List;

/**
 * What was marked.
 *
 * @param undo markings that can be taken back, newest last
 * @param under markings on their way into the library: what it answers meanwhile may not know of them
 */
record Marks(List<Undo> undo, List<Undo> under) {

    static final Marks NONE = new Marks(List.of(), List.of());

    private static final int UNDOABLE = 100;

    Marks {
        undo = List.copyOf(undo);
        under = List.copyOf(under);
    }

    /** A marking is on its way into the library. */
    Marks begun(Undo marking) {
        return new Marks(undo, with(under, marking));
    }

    /** The first of those on their way has arrived. */
    Marks stored() {
        return new Marks(undo, under.subList(Math.min(1, under.size()), under.size()));
    }

    /** One more can be taken back. */
    Marks undoable(Undo marking) {
        List<Undo> more = with(undo, marking);
        return new Marks(more.subList(Math.max(0, more.size() - UNDOABLE), more.size()), under);
    }

    /** The last one is taken back. */
    Marks taken() {
        return new Marks(undo.subList(0, undo.size() - 1), under);
    }

    private static List<Undo> with(List<Undo> markings, Undo another) {
        List<Undo> more = new ArrayList<>(markings);
        more.add(another);
        return more;
    }
}
