package dev.quoth.tui;

import dev.quoth.tui.frame.ColorDepth;
import dev.quoth.tui.frame.Frame;
import dev.quoth.tui.frame.FrameWriter;
import dev.quoth.tui.pane.Painting;
import dev.quoth.tui.state.Event;
import dev.quoth.tui.state.Key;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Counts what a terminal of 24-bit colour is sent. */
public final class ByteMeter {

    private final FrameWriter writer = new FrameWriter(ColorDepth.TRUE, true, true, true);
    private final Painting painting = new Painting();
    private final Desk desk;
    private Frame shown;

    /** @param margins whether the terminal has left and right ones */
    public ByteMeter(Desk desk, boolean margins) {
        this.desk = desk;
        if (margins) {
            writer.useMargins();
        }
        shown = painting.next(desk.state());
        writer.paint(shown);
    }

    /** Bytes, smallest first. @param keys for the keys themselves @param rests for what followed when they rested */
    public record Bytes(List<Integer> keys, List<Integer> rests) {

        public static int quantile(List<Integer> bytes, double share) {
            return bytes.isEmpty() ? 0 : bytes.get(Math.min(bytes.size() - 1, (int) (bytes.size() * share)));
        }
    }

    /** Presses a key again and again, each time with a rest, until it changes nothing. */
    public Bytes walk(String key, int most) {
        List<Integer> keys = new ArrayList<>();
        List<Integer> rests = new ArrayList<>();
        String before = "";
        for (int i = 0; i < most && !place().equals(before); i++) {
            before = place();
            desk.handle(new Event.Pressed(Key.parse(key)));
            keys.add(cost());
            desk.rest();
            rests.add(cost());
        }
        Collections.sort(keys);
        Collections.sort(rests);
        return new Bytes(keys, rests);
    }

    private int cost() {
        Frame next = painting.next(desk.state());
        int bytes = writer.difference(shown, next).length;
        shown = next;
        return bytes;
    }

    private String place() {
        return desk.state().list().selected() + desk.state().open().map(open -> "/" + open.scroll() + "/" + open.quotes().chosen() + "/"
                + open.quotes().line()).orElse("");
    }
}
