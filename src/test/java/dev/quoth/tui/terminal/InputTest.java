package dev.quoth.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.tui.state.Event;
import dev.quoth.tui.state.Key;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InputTest {

    private static final String ESC = "\u001b";

    private final List<Event> events = new ArrayList<>();
    private final AtomicInteger answers = new AtomicInteger();
    private final AtomicInteger margins = new AtomicInteger();
    private final Sequences sequences = new Sequences(new Input(events::add, answers::incrementAndGet, margins::incrementAndGet));

    static Stream<Arguments> sent() {
        return Stream.of(
                Arguments.of("j", keys(Key.of("j"))),
                Arguments.of("G ä東", keys(Key.of("G"), Key.of("space"), Key.of("ä"), Key.of("東"))),
                Arguments.of("👍", keys(Key.of("👍"))),
                Arguments.of("\n\t\u007f\b", keys(Key.of("enter"), Key.of("tab"), Key.of("backspace"), Key.of("backspace"))),
                Arguments.of("\u0004\u0000\u001c", keys(Key.ctrl("d"), Key.ctrl("space"), Key.ctrl("\\"))),
                Arguments.of(ESC + "[A", keys(Key.of("up"))),
                Arguments.of(ESC + "OA" + ESC + "OD", keys(Key.of("up"), Key.of("left"))),
                Arguments.of(ESC + "[1;5C", keys(Key.ctrl("right"))),
                Arguments.of(ESC + "[Z", keys(new Key("tab", false, false, true))),
                Arguments.of(ESC + "[5~" + ESC + "[6~", keys(Key.of("pageup"), Key.of("pagedown"))),
                Arguments.of(ESC + "[7~" + ESC + "[8~" + ESC + "[H", keys(Key.of("home"), Key.of("end"), Key.of("home"))),
                Arguments.of(ESC + "OP" + ESC + "[15~" + ESC + "[[C" + ESC + "OR",
                        keys(Key.of("f1"), Key.of("f5"), Key.of("f3"), Key.of("f3"))),
                Arguments.of(ESC + "x" + ESC + "\u0001", keys(new Key("x", false, true, false), new Key("a", true, true, false))),
                Arguments.of(ESC + "[<0;120;7M" + ESC + "[<32;121;7M" + ESC + "[<0;121;7m", List.of(
                        new Event.Mouse(Event.Mouse.Action.PRESS, 119, 6), new Event.Mouse(Event.Mouse.Action.DRAG, 120, 6),
                        new Event.Mouse(Event.Mouse.Action.RELEASE, 120, 6))),
                Arguments.of(ESC + "[<64;1;1M" + ESC + "[<65;300;90M", List.of(
                        new Event.Mouse(Event.Mouse.Action.WHEEL_UP, 0, 0), new Event.Mouse(Event.Mouse.Action.WHEEL_DOWN, 299, 89))),
                Arguments.of(ESC + "[I" + ESC + "[O", List.of(new Event.Focused(true), new Event.Focused(false))),
                Arguments.of(ESC + "[200~q: quit?\r\nä" + ESC + "[31mx" + ESC + "[201~j",
                        List.of(new Event.Pasted("q: quit?\näx"), new Event.Pressed(Key.of("j")))),
                Arguments.of(ESC + "]11;rgb:1e1e/1e1e/2e2e" + ESC + "\\", List.of(new Event.Background(true))),
                Arguments.of(ESC + "]11;rgb:ff/ff/f0\u0007", List.of(new Event.Background(false))));
    }

    /** What nobody asked for, or asked for and does not show: never a key. */
    static Stream<String> unheard() {
        return Stream.of(ESC + "[?62;22c", ESC + "[>41;354;0c", ESC + "P1+r524742=38" + ESC + "\\", ESC + "]52;c;cXVvdGg=\u0007",
                ESC + "]11;rgb:zz/zz\u0007", ESC + "[?2026;2$y", ESC + "[27;5;106~", ESC + "[97;5u", ESC + "[M !!", ESC + "[<2;5;5M",
                ESC + "[<35;5;5M", ESC + "[<0;0;1M", ESC + "[<0;5M", ESC + "[1;" + "9".repeat(9000) + "A", ESC + "_Gi=1;OK" + ESC + "\\");
    }

    @ParameterizedTest
    @MethodSource("sent")
    void readsThemInOnePiece(String sent, List<Event> expected) {
        feed(bytes(sent));
        assertThat(events).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("sent")
    void readsThemSplitAnywhere(String sent, List<Event> expected) {
        byte[] bytes = bytes(sent);
        for (int split = 0; split <= bytes.length; split++) {
            events.clear();
            feed(Arrays.copyOf(bytes, split));
            feed(Arrays.copyOfRange(bytes, split, bytes.length));
            assertThat(events).as("split at %d", split).isEqualTo(expected);
            assertThat(sequences.patience()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("sent")
    void readsThemByteByByte(String sent, List<Event> expected) {
        for (byte b : bytes(sent)) {
            feed(b);
        }
        assertThat(events).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("unheard")
    void unknownSequencesAreSwallowedWhole(String sent) {
        byte[] bytes = bytes(sent);
        for (int split = 0; split <= Math.min(bytes.length, 40); split++) {
            feed(Arrays.copyOf(bytes, split));
            feed(Arrays.copyOfRange(bytes, split, bytes.length));
        }
        assertThat(events).isEmpty();
        feed(bytes("j"));
        assertThat(events).isEqualTo(keys(Key.of("j")));
    }

    @Test
    void escapeIsItselfWhenNothingFollows() {
        feed(bytes(ESC));
        assertThat(events).isEmpty();
        assertThat(sequences.patience()).isBetween(30, 50);
        sequences.flush();
        assertThat(events).isEqualTo(keys(Key.of("escape")));
        assertThat(sequences.patience()).isZero();
    }

    @Test
    void escapeTwiceIsTwoKeys() {
        feed(bytes(ESC + ESC));
        sequences.flush();
        assertThat(events).isEqualTo(keys(Key.of("escape"), Key.of("escape")));
    }

    @Test
    void aBracketLeftAloneWasAlt() {
        feed(bytes(ESC + "["));
        sequences.flush();
        assertThat(events).isEqualTo(keys(new Key("[", false, true, false)));
    }

    @Test
    void halfASequenceIsDropped() {
        feed(bytes(ESC + "[1;"));
        sequences.flush();
        feed(bytes("j"));
        assertThat(events).isEqualTo(keys(Key.of("j")));
    }

    @Test
    void aPasteWithoutEndEndsWithPatience() {
        feed(bytes(ESC + "[200~half" + ESC + "[20"));
        assertThat(sequences.patience()).isPositive();
        sequences.flush();
        feed(bytes("j"));
        assertThat(events).first().isInstanceOf(Event.Pasted.class);
        assertThat(events).last().isEqualTo(new Event.Pressed(Key.of("j")));
    }

    @Test
    void aStatusReportIsAnAnswerNotAKey() {
        feed(bytes(ESC + "[0n" + ESC + "[0n"));
        assertThat(answers).hasValue(2);
        assertThat(events).isEmpty();
    }

    @Test
    void aTerminalThatHasMarginsSaysSo() {
        feed(bytes(ESC + "[?69;0$y" + ESC + "[?69;4$y"));
        assertThat(margins).hasValue(0);
        feed(bytes(ESC + "[?69;2$y"));
        assertThat(margins).hasValue(1);
        assertThat(events).isEmpty();
    }

    private static List<Event> keys(Key... keys) {
        return Arrays.stream(keys).map(key -> (Event) new Event.Pressed(key)).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void feed(byte... bytes) {
        sequences.feed(bytes, bytes.length);
    }
}
