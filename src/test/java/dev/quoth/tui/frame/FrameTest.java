package dev.quoth.tui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrameTest {

    private static final Style BOLD = Style.PLAIN.with(Style.BOLD);

    @Test
    void drawsUpToTheLimit() {
        Frame frame = new Frame(8, 1);
        assertThat(frame.draw(1, 0, "headline", Style.PLAIN, 5)).isEqualTo(5);
        assertThat(row(frame, 0)).isEqualTo(" head   ");
    }

    @Test
    void aWideGraphemeTakesTwoCellsAndIsNeverCut() {
        Frame frame = new Frame(5, 1);
        assertThat(frame.draw(0, 0, "東京都", Style.PLAIN, 5)).isEqualTo(4);
        assertThat(row(frame, 0)).isEqualTo("東京 ");
        assertThat(frame.at(1, 0)).isEmpty();
    }

    @Test
    void aHalvedWideGraphemeBecomesBlank() {
        Frame frame = new Frame(6, 1);
        frame.draw(0, 0, "東京都", Style.PLAIN, 6);
        frame.draw(1, 0, "a", Style.PLAIN, 6);
        assertThat(row(frame, 0)).isEqualTo(" a京都");
        frame.draw(3, 0, "東", Style.PLAIN, 6);
        assertThat(row(frame, 0)).isEqualTo(" a 東 ");
    }

    @Test
    void controlsAreNotDrawn() {
        Frame frame = new Frame(12, 1);
        frame.draw(0, 0, "a\u001b[31mb\u202Ec\u009bd\te", Style.PLAIN, 12);
        assertThat(row(frame, 0)).isEqualTo("a[31mbcd e  ");
    }

    @Test
    void outsideIsCut() {
        Frame frame = new Frame(3, 2);
        frame.draw(-1, 0, "abcdef", Style.PLAIN, 99);
        frame.draw(0, 7, "abc", Style.PLAIN, 3);
        frame.fill(-5, 1, 99, 99, BOLD);
        assertThat(row(frame, 0)).isEqualTo("bcd");
        assertThat(frame.styleAt(2, 1)).isEqualTo(BOLD);
    }

    @Test
    void restyleKeepsTheTextAndTakesWideGraphemesWhole() {
        Frame frame = new Frame(4, 1);
        frame.draw(0, 0, "東京", Style.PLAIN, 4);
        frame.restyle(1, 0, 2, 1, style -> style.with(Style.BOLD));
        assertThat(row(frame, 0)).isEqualTo("東京");
        for (int column = 0; column < 4; column++) {
            assertThat(frame.styleAt(column, 0)).isEqualTo(BOLD);
        }
    }

    private static String row(Frame frame, int row) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < frame.columns(); column++) {
            text.append(frame.at(column, row));
        }
        return text.toString();
    }
}
