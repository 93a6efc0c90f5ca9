package dev.quoth.tui.pane;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.tui.Desk;
import dev.quoth.tui.Newsstand;
import dev.quoth.tui.frame.ColorDepth;
import dev.quoth.tui.frame.Frame;
import dev.quoth.tui.frame.FrameWriter;
import dev.quoth.tui.state.Event;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Whatever is pressed, the screen drawn over the one before is the screen drawn from nothing. */
class PaintingTest {

    private static final List<String> KEYS = List.of("j", "k", "j", "k", "space", "b", "ctrl-d", "g", "G", "h", "l", "tab", "shift-tab", "enter",
            "q", "escape", "J", "K",
            "]", "u", "s", "A", "U", "a", "*", "v", "x", "p", ")", "(", "i", "/ f e r enter", "n", "N", "f m u enter", "O", "z", "t",
            ">", "<", "!", "?", "3", ": w i d t h space 5 0 enter", "y", "o");

    @Property(tries = 150)
    void isTheScreenDrawnFromNothing(@ForAll("scripts") @Size(max = 25) List<String> script, @ForAll("sizes") List<Integer> size) {
        Desk desk = Desk.open(size.get(0), size.get(1), "dark", 40);
        Painting painting = new Painting();
        FrameWriter writer = new FrameWriter(ColorDepth.TRUE, true, true, true);
        painting.next(desk.state());
        for (String step : script) {
            step(desk, step);
            Frame over = painting.next(desk.state());
            Frame fresh = Screen.render(desk.state());
            assertThat(writer.difference(over, fresh)).as("after %s of %s", step, script).isEmpty();
        }
    }

    private static void step(Desk desk, String step) {
        switch (step) {
            case "later" -> desk.handle(new Event.Tick(desk.state().now() + 31_000));
            case "click" -> desk.handle(new Event.Mouse(Event.Mouse.Action.PRESS, 20, 9)).handle(new Event.Mouse(Event.Mouse.Action.RELEASE, 20, 9));
            case "drag" -> desk.handle(new Event.Mouse(Event.Mouse.Action.PRESS, desk.state().layout().stories().right(), 5))
                    .handle(new Event.Mouse(Event.Mouse.Action.DRAG, 40, 5));
            case "wheel" -> desk.handle(new Event.Mouse(Event.Mouse.Action.WHEEL_DOWN, desk.state().size().columns() / 2, 5));
            case "resize" -> desk.handle(new Event.Resized(100, 30));
            case "ferry" -> desk.handle(new Event.Answered(Newsstand.ferry()));
            case "rest" -> desk.rest();
            default -> desk.hold(step);
        }
    }

    @Provide
    Arbitrary<List<String>> scripts() {
        return Arbitraries.of(Stream.concat(KEYS.stream(), Stream.of("later", "click", "drag", "wheel", "resize", "ferry", "rest")).toList()).list();
    }

    @Provide
    Arbitrary<List<Integer>> sizes() {
        return Arbitraries.of(List.of(200, 50), List.of(120, 40), List.of(80, 24), List.of(60, 20));
    }
}
