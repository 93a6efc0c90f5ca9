package dev.quoth.tui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FrameWriterTest {

    private static final int COLUMNS = 24;
    private static final int ROWS = 4;
    private static final int TALL = 16;
    private static final int BORDER = 12;
    private static final Style GROUND = Style.PLAIN.on(Color.rgb(0x101218));

    /** One thing done to a frame; a screen is a list of them. */
    record Stroke(int column, int row, String text, Style style, int kind) {

        void on(Frame frame) {
            if (kind == 0) {
                frame.fill(column, row, text.length() * 2, 2, style);
            } else if (kind == 1) {
                frame.restyle(column, row, text.length(), 1, old -> style);
            } else if (kind == 2) {
                frame.cursor(column, row);
            } else {
                frame.draw(column, row, text, style, COLUMNS);
            }
        }
    }

    @Property(tries = 800)
    void theDifferenceMakesTheNewFrame(@ForAll("screens") List<Stroke> old, @ForAll("screens") List<Stroke> changes, @ForAll ColorDepth depth,
            @ForAll boolean erasesInColor) {
        FrameWriter writer = new FrameWriter(depth, true, true, erasesInColor);
        Frame before = screen(old);
        Frame after = screen(old);
        changes.forEach(stroke -> stroke.on(after));
        ModelTerminal terminal = new ModelTerminal(COLUMNS, ROWS, true, erasesInColor);
        terminal.write(writer.paint(before));
        terminal.write(writer.difference(before, after));
        ModelTerminal fresh = new ModelTerminal(COLUMNS, ROWS, true, erasesInColor);
        fresh.write(writer.paint(after));

        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                String cell = after.at(column, row);
                assertThat(terminal.at(column, row)).as("cell %d,%d", column, row).isEqualTo(cell);
                assertThat(seen(terminal, column, row)).as("look %d,%d", column, row).isEqualTo(seen(fresh, column, row));
            }
        }
        assertThat(terminal.look()).isEqualTo("//");
        assertThat(terminal.cursorVisible()).isEqualTo(after.cursorColumn() >= 0);
        if (after.cursorColumn() >= 0) {
            assertThat(terminal.column()).isEqualTo(after.cursorColumn());
            assertThat(terminal.row()).isEqualTo(after.cursorRow());
        }
    }

    /** A text that scrolls between a heading and a last row, with whatever is drawn on it meanwhile. */
    @Property(tries = 800)
    void aTextThatScrolledIsTheNewFrame(@ForAll @IntRange(max = 30) int from, @ForAll @IntRange(max = 30) int to,
            @ForAll("screens") List<Stroke> changes, @ForAll boolean erasesInColor) {
        Frame after = text(to, to);
        changes.forEach(stroke -> stroke.on(after));
        becomes(new FrameWriter(ColorDepth.TRUE, true, true, erasesInColor), text(from, from), after, erasesInColor);
    }

    /** Two texts beside each other, each of which scrolls as it likes, on terminals with margins and without. */
    @Property(tries = 600)
    void panesThatScrolledAreTheNewFrame(@ForAll @IntRange(max = 30) int from, @ForAll @IntRange(max = 30) int to,
            @ForAll @IntRange(max = 30) int from2,
            @ForAll @IntRange(max = 30) int to2, @ForAll("screens") List<Stroke> earlier, @ForAll("screens") List<Stroke> changes,
                    @ForAll boolean margins,
            @ForAll boolean erasesInColor) {
        FrameWriter writer = new FrameWriter(ColorDepth.TRUE, true, true, erasesInColor);
        if (margins) {
            writer.useMargins();
        }
        Frame before = panes(from, from2);
        earlier.forEach(stroke -> stroke.on(before));
        Frame after = panes(to, to2);
        changes.forEach(stroke -> stroke.on(after));
        becomes(writer, before, after, erasesInColor);
    }

    private static void becomes(FrameWriter writer, Frame before, Frame after, boolean erasesInColor) {
        ModelTerminal terminal = new ModelTerminal(COLUMNS, TALL, true, erasesInColor);
        terminal.write(writer.paint(before));
        terminal.write(writer.difference(before, after));
        ModelTerminal fresh = new ModelTerminal(COLUMNS, TALL, true, erasesInColor);
        fresh.write(writer.paint(after));
        for (int row = 0; row < TALL; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                assertThat(terminal.at(column, row)).as("cell %d,%d", column, row).isEqualTo(after.at(column, row));
                assertThat(seen(terminal, column, row)).as("look %d,%d", column, row).isEqualTo(seen(fresh, column, row));
            }
        }
        assertThat(terminal.look()).isEqualTo("//");
        assertThat(terminal.isWhole()).isTrue();
    }

    private static Frame text(int from, int thumb) {
        Frame frame = new Frame(COLUMNS, TALL);
        frame.fill(0, 0, COLUMNS, TALL, GROUND);
        lines(frame, from, 1, COLUMNS);
        frame.draw(COLUMNS - 1, 1 + thumb * (TALL - 3) / 30, "▐", GROUND, COLUMNS);
        return frame;
    }

    private static Frame panes(int left, int right) {
        Frame frame = new Frame(COLUMNS, TALL);
        frame.fill(0, 0, COLUMNS, TALL, GROUND);
        lines(frame, left, 0, BORDER);
        lines(frame, right, BORDER + 1, COLUMNS);
        frame.band(0, BORDER);
        frame.band(BORDER + 1, COLUMNS);
        return frame;
    }

    private static void lines(Frame frame, int from, int column, int limit) {
        frame.draw(column, 0, "heading", GROUND.with(Style.BOLD), limit);
        for (int i = 1; i < TALL - 1; i++) {
            int line = from + i;
            String words = line % 5 == 0 ? "" : line + " 東京 " + (line % 3 == 0 ? "👩‍👩‍👧" : "") + "x".repeat(line % 7);
            frame.draw(column, i, words, line % 3 == 0 ? GROUND.with(Style.ITALIC) : GROUND, limit);
        }
        frame.draw(column, TALL - 1, "status", Style.PLAIN.with(Style.REVERSE), limit);
    }

    @Test
    void aLineFurtherCostsALine() {
        byte[] bytes = new FrameWriter(ColorDepth.TRUE, true, true, true).difference(text(3, 3), text(4, 4));
        assertThat(shown(bytes)).startsWith("<2;15r><S><r>").doesNotContain("6 東京").contains("18 東京");
        assertThat(bytes.length).isLessThan(160);
    }

    @Test
    void aPaneScrollsBetweenMarginsWhereTheTerminalHasThem() {
        FrameWriter writer = new FrameWriter(ColorDepth.TRUE, true, true, true);
        assertThat(shown(writer.difference(panes(3, 9), panes(4, 9)))).contains("6 東京").doesNotContain("r>");
        writer.useMargins();
        assertThat(shown(writer.difference(panes(3, 9), panes(4, 9)))).startsWith("<?69h><1;12s><2;15r><S><?69l><r>")
                .doesNotContain("6 東京").contains("18 東京");
    }

    /** Rows that happen to be the same far away are no scrolling: moving them would spoil more than it spares. */
    @Test
    void rowsThatComeAgainByChanceAreNotMoved() {
        Frame before = text(3, 3);
        Frame after = text(3, 3);
        after.draw(0, 4, "12 other words", GROUND, COLUMNS);
        after.draw(0, 2, "                     ", GROUND, COLUMNS);
        for (int column = 0; column < COLUMNS; column++) {
            after.draw(column, 3, before.at(column, 13), GROUND, COLUMNS);
        }
        assertThat(shown(new FrameWriter(ColorDepth.TRUE, true, true, true).difference(before, after))).doesNotContain("r>");
    }

    /** Drawing over a copy is the same as drawing afresh, and what was not drawn on is not looked at. */
    @Property(tries = 300)
    void aFrameOverAnotherIsLikeAFreshOne(@ForAll("screens") List<Stroke> old, @ForAll("screens") List<Stroke> changes) {
        Frame before = screen(old);
        Frame over = new Frame(before);
        changes.forEach(stroke -> stroke.on(over));
        Frame fresh = screen(old);
        fresh.cursor(-1, -1);
        changes.forEach(stroke -> stroke.on(fresh));
        FrameWriter one = new FrameWriter(ColorDepth.TRUE, true, true, true);
        FrameWriter other = new FrameWriter(ColorDepth.TRUE, true, true, true);
        assertThat(one.difference(before, over)).isEqualTo(other.difference(before, fresh));
    }

    /** A blank shows its background, its link, and whether it is underlined, struck or in reverse; then its colour as well. */
    private static String seen(ModelTerminal terminal, int column, int row) {
        String look = terminal.lookAt(column, row);
        boolean bare = terminal.at(column, row).equals(" ") && !look.matches("(. )*[479] .*");
        return bare ? look.substring(look.indexOf('/')) : look;
    }

    @Property(tries = 800)
    void aTerminalThatJoinsNothingSpoilsOnlyTheDoubtfulCells(@ForAll("screens") List<Stroke> old, @ForAll("screens") List<Stroke> changes) {
        FrameWriter writer = new FrameWriter(ColorDepth.TRUE, true, true, false);
        Frame before = screen(old);
        Frame after = screen(old);
        changes.forEach(stroke -> stroke.on(after));
        ModelTerminal terminal = new ModelTerminal(COLUMNS, ROWS, false);
        terminal.write(writer.paint(before));
        terminal.write(writer.difference(before, after));
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                boolean tail = after.isTail(column, row);
                if (!tail && !after.isDoubtful(column, row)) {
                    assertThat(terminal.at(column, row)).as("cell %d,%d", column, row).isEqualTo(after.at(column, row));
                }
            }
        }
    }

    private static Frame screen(List<Stroke> strokes) {
        Frame frame = new Frame(COLUMNS, ROWS);
        strokes.forEach(stroke -> stroke.on(frame));
        return frame;
    }

    @Provide
    Arbitrary<List<Stroke>> screens() {
        Arbitrary<String> texts = Arbitraries.of("a", "bc", "words to say", " ", "          ", "東京", "👩‍👩‍👧", "🇩🇪", "e\u0301", "क्षि", "ä", "“q”",
                "👍🏽", "\u0301")
                .list().ofMinSize(1).ofMaxSize(4).map(parts -> String.join("", parts));
        Arbitrary<Color> colors = Arbitraries.of(Color.DEFAULT, Color.of(1), Color.of(12), Color.rgb(0x3366cc), Color.rgb(0xffffff));
        Arbitrary<Style> styles = Combinators.combine(colors, colors, Arbitraries.integers().between(0, 63),
                Arbitraries.of("", "", "https://example.org/ä")).as(Style::new);
        return Combinators.combine(Arbitraries.integers().between(0, COLUMNS - 1), Arbitraries.integers().between(0, ROWS - 1), texts,
                Arbitraries.oneOf(Arbitraries.just(Style.PLAIN), styles), Arbitraries.integers().between(0, 6)).as(Stroke::new).list().ofMaxSize(7);
    }

    @Test
    void theSameFrameIsNoBytes() {
        Frame frame = screen(List.of(new Stroke(0, 0, "same", Style.PLAIN, 4), new Stroke(1, 1, "x", Style.PLAIN, 2)));
        assertThat(new FrameWriter(ColorDepth.TRUE, true, true, false).difference(frame, frame)).isEmpty();
    }

    /** Each frame numbers its graphemes of several code points by itself: the same number is not the same grapheme. */
    @Test
    void graphemesAreComparedByWhatTheyAre() {
        Frame before = screen(List.of(new Stroke(0, 0, "e\u0301x", Style.PLAIN, 4)));
        Frame after = screen(List.of(new Stroke(0, 0, "o\u0301x", Style.PLAIN, 4)));
        assertThat(shown(new FrameWriter(ColorDepth.TRUE, true, true, false).difference(before, after))).isEqualTo("<H>o\u0301");
        assertThat(Likeness.sameGlyphs(after.row(0), before.row(0), 0, COLUMNS)).isFalse();
        assertThat(Likeness.sameGlyphs(after.row(0), new Row(after.row(0)), 0, COLUMNS)).isTrue();
    }

    @Test
    void sendsOnlyWhatChanged() {
        Frame before = new Frame(COLUMNS, ROWS);
        before.draw(0, 1, "3 of 7 feeds", Style.PLAIN, COLUMNS);
        Frame after = new Frame(COLUMNS, ROWS);
        after.draw(0, 1, "4 of 7 feeds", Style.PLAIN, COLUMNS);
        assertThat(shown(new FrameWriter(ColorDepth.TRUE, true, true, false).difference(before, after))).isEqualTo("<2H>4");
    }

    @Test
    void blanksAreErasedNotWritten() {
        Frame before = new Frame(COLUMNS, ROWS);
        before.draw(0, 1, "a long line of words to go", Style.PLAIN, COLUMNS);
        Frame after = new Frame(COLUMNS, ROWS);
        after.draw(0, 1, "a", Style.PLAIN, COLUMNS);
        assertThat(shown(new FrameWriter(ColorDepth.TRUE, true, true, false).difference(before, after))).isEqualTo("<2;3H><K>");
    }

    @ParameterizedTest
    @EnumSource(ColorDepth.class)
    void bringsColoursDown(ColorDepth depth) {
        Frame after = new Frame(3, 1);
        after.draw(0, 0, "q", Style.PLAIN.color(Color.rgb(0xff8700)).with(Style.BOLD), 3);
        String expected = switch (depth) {
            case TRUE -> "<H><1;38;2;255;135;0m>q<m>";
            case PALETTE -> "<H><1;38;5;208m>q<m>";
            case SIXTEEN -> "<H><1;33m>q<m>";
            case MONO -> "<H><1m>q<m>";
        };
        assertThat(shown(new FrameWriter(depth, true, true, false).difference(new Frame(3, 1), after))).isEqualTo(expected);
    }

    @Test
    void linksCarryTheirAddressSafely() {
        Frame after = new Frame(8, 1);
        after.draw(0, 0, "here", Style.PLAIN.link("https://example.org/\u001b]0;x\u0007"), 8);
        assertThat(shown(new FrameWriter(ColorDepth.TRUE, true, true, false).difference(new Frame(8, 1), after)))
                .contains("https://example.org/%1B]0;x%07");
        after.draw(0, 0, "here", Style.PLAIN.link("javascript:alert(1)"), 8);
        assertThat(shown(new FrameWriter(ColorDepth.TRUE, true, true, false).difference(new Frame(8, 1), after))).doesNotContain("javascript");
    }

    @Test
    void withoutUtf8EverythingIsAscii() {
        Frame after = new Frame(12, 1);
        after.draw(0, 0, "│“é東”…→", Style.PLAIN, 12);
        assertThat(shown(new FrameWriter(ColorDepth.MONO, false, false, false).difference(new Frame(12, 1), after))).isEqualTo("<H>|\"e??\".>");
    }

    private static String shown(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replaceAll("\u001b\\[\\?2026[hl]", "").replaceAll("\u001b\\[([?0-9;]*[A-Za-z])", "<$1>");
    }
}
