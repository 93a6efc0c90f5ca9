package dev.quoth.tui.state;

/** Goes on where the reader was left. */
final class Restoring {

    private Restoring() { }

    /** The first rows are there: the story that was open is opened again, the list stands on it if it still lists it. */
    static Step firstRows(State state) {
        Memory memory = state.memory();
        if (memory.story() == 0) {
            return Selecting.preview(state);
        }
        int index = state.list().indexOf(memory.story());
        State there = index < 0 ? state : state.withList(state.list().withSelected(index));
        return Selecting.want(there.withFocus(memory.focus()), memory.story(), 0, memory.isAskedFor());
    }

    /** The story is there: to the place where it was left. */
    static State opened(State state) {
        Memory memory = state.memory();
        if (memory.story() == 0 || state.open().isEmpty() || state.open().get().row().id() != memory.story()) {
            return state;
        }
        State sized = Settling.settle(state);
        OpenStory open = sized.open().orElseThrow();
        int line = memory.index() <= 0 ? 0 : open.page().lineOf(memory.index());
        return Reading.follow(sized.withOpen(open.withScroll(line)).withMemory(Memory.NONE));
    }

    /** What to remember of this state. */
    static Memory of(State state) {
        long story = state.open().map(open -> open.row().id()).orElse(0L);
        int index = state.open().map(open -> open.scroll() == 0 ? 0 : open.page().indexAt(open.scroll())).orElse(0);
        return new Memory(state.list().view(), state.panes(), state.prefs().chosen(), story, Math.max(0, index), state.focus());
    }
}
