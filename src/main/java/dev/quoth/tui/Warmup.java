package dev.quoth.tui;

import dev.quoth.tui.frame.ColorDepth;
import dev.quoth.tui.frame.Frame;
import dev.quoth.tui.frame.FrameWriter;
import dev.quoth.tui.pane.Painting;
import dev.quoth.tui.state.Event;
import dev.quoth.tui.state.Key;
import dev.quoth.tui.state.State;

/**
 * Presses keys on a copy of the state while nothing else is to be done, after the first picture. The virtual machine compiles what was
 * called a few hundred times; without this the reader's first few hundred keys would be what it takes, at twice their time. Nothing of
 * it is ever shown, and no work it asks for is begun.
 */
final class Warmup {

    private static final Key[] KEYS = {Key.of("j"), Key.of("k")};

    /**
     * Keys pressed in all, half in the list and half in the text: what C1 asks for, and a few for what is met later. With the launcher's
     * threshold that is 100 calls, but they are counted only at every 64th, so 128.
     */
    private static final int PRESSES = 300;

    private final FrameWriter writer = new FrameWriter(ColorDepth.TRUE, true, true, true);
    private final Painting painting = new Painting();
    private State state;
    private Frame shown;
    private int pressed;

    Warmup(State state) {
        this.state = state;
        shown = painting.next(state);
    }

    boolean isDone() {
        return pressed >= PRESSES;
    }

    /** One key: less than a millisecond. */
    void press() {
        // Three lines down, three up: what is at the top of the list and of the text is drawn again and again.
        Key key = KEYS[pressed / 3 % 2];
        if (pressed == PRESSES / 2) {
            key = Key.of("enter");
        }
        state = state.handle(new Event.Tick(state.now() + 1)).state().handle(new Event.Pressed(key)).state();
        Frame next = painting.next(state);
        writer.difference(shown, next);
        shown = next;
        pressed++;
    }
}
