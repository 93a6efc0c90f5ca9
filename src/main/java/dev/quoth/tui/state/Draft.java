package dev.quoth.tui.state;

import java.util.Optional;

/** The next state while it is being made: all as it is but what is set. */
final class Draft {

    Size size;
    Preferences prefs;
    Panes panes;
    Focus focus;
    StoryList list;
    Optional<OpenStory> open;
    Coming coming;
    Optional<Behind> behind;
    Optional<Prompt> prompt;
    Typed typed;
    Optional<Overlay> overlay;
    Status status;
    Marks marks;
    int count;
    Clock clock;
    Optional<Focus> drag;
    Memory memory;
    boolean touched;

    Draft(State state) {
        size = state.size();
        prefs = state.prefs();
        panes = state.panes();
        focus = state.focus();
        list = state.list();
        open = state.open();
        coming = state.coming();
        behind = state.behind();
        prompt = state.prompt();
        typed = state.typed();
        overlay = state.overlay();
        status = state.status();
        marks = state.marks();
        count = state.count();
        clock = state.clock();
        drag = state.drag();
        memory = state.memory();
        touched = state.touched();
    }

    State state() {
        return new State(size, prefs, panes, focus, list, open, coming, behind, prompt, typed, overlay, status, marks, count, clock, drag, memory,
                touched);
    }
}
