package dev.quoth.tui.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.tui.Desk;
import dev.quoth.tui.frame.ColorDepth;
import dev.quoth.tui.frame.Frame;
import dev.quoth.tui.frame.FrameWriter;
import dev.quoth.tui.pane.Painting;
import dev.quoth.tui.pane.Screen;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever happens in whatever order and without a rest between: the reader goes on, and shows what it would draw from nothing.
 * {@code -Dseeds=1000:2000} tries other orders.
 */
class AnyKeysTest {

    private static final int EVENTS = Integer.getInteger("events", 1_200);

    static LongStream seeds() {
        String[] bounds = System.getProperty("seeds", "1:4").split(":");
        return LongStream.range(Long.parseLong(bounds[0]), Long.parseLong(bounds[1]));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theReaderGoesOn(long seed) {
        AnyEvents events = new AnyEvents(seed, seed % 2 == 0);
        Desk desk = events.desk();
        Painting painting = new Painting();
        FrameWriter writer = new FrameWriter(ColorDepth.TRUE, true, true, true);
        Deque<Event> last = new ArrayDeque<>();
        for (int i = 0; i < EVENTS; i++) {
            try {
                last.add(events.next());
                if (last.size() > 9) {
                    last.remove();
                }
                Frame frame = painting.next(desk.state());
                assertThat(writer.difference(frame, Screen.render(desk.state()))).as("what differs from what is drawn from nothing").isEmpty();
                holds(desk.state(), frame);
            } catch (RuntimeException | AssertionError fault) {
                throw new AssertionError("seed " + seed + ", event " + i + ", " + desk.state().size()
                        + ", keys in " + desk.state().focus() + ", after " + told(last), fault);
            }
        }
    }

    private static List<String> told(Deque<Event> events) {
        return events.stream().map(event -> event.toString().substring(0, Math.min(90, event.toString().length()))).toList();
    }

    private static void holds(State state, Frame frame) {
        Size size = state.size();
        assertThat(frame.columns()).isEqualTo(size.columns());
        assertThat(frame.rows()).isEqualTo(size.rows());
        assertThat(frame.cursorColumn()).as("column of the cursor").isBetween(-1, size.columns() - 1);
        assertThat(frame.cursorRow()).as("row of the cursor").isBetween(-1, size.rows() - 1);
        state.open().ifPresent(open -> assertThat(open.quotes().chosen()).isBetween(-1, open.quotes().shown().size() - 1));
        state.open().ifPresent(open -> assertThat(open.scroll()).isBetween(0, Math.max(0, open.page().height())));
    }
}
