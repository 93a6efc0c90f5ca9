package dev.quoth.tui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.text.Columns;
import dev.quoth.text.Line;
import dev.quoth.text.SafeText;
import dev.quoth.tui.Golden;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scripts of the world in a bordered pane: whatever is in it, the right border stays a straight line. */
class WideTextTest {

    private static final int COLUMNS = 36;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            cjk | 東京都知事は「計画を見直す」と述べた。財政については、来年度の予算案で明らかにするという。 Tokyo 2031年、第3回会議。
            korean | 시장은 “이 다리는 내년 봄에 다시 열립니다”라고 말했다. 공사비는 예상보다 적었다.
            emoji | The mayor’s post: 👩‍👩‍👧‍👦 families 👍🏽 first, 🏳️‍🌈 and 1️⃣ city ❤️ for all 🧑🏿‍🚒 crews.
            flags | 🇩🇪 Germany, 🇯🇵 Japan and 🏴󠁧󠁢󠁥󠁮󠁧󠁿 England met; 🇫🇷🇪🇸🇮🇹 sent letters, 🇦 stands alone.
            marks | A fiancée in Zürich, Việt Nam, ñandú; clusters กำแพง ที่นี่ and क्षत्रिय किताबें, x̂ and Z͑ͫ̓a.
            rtl | ראש העיר אמר: "הגשר ייפתח באביב." وقال العمدة: «سيفتح الجسر في الربيع». End.
            """)
    void keepsTheFrameStraight(String name, String text) {
        Frame frame = new Frame(COLUMNS, 7);
        Style border = Style.PLAIN.with(Style.DIM);
        List<Line> lines = Columns.wrap(SafeText.line(text), COLUMNS - 4);
        for (int row = 0; row < frame.rows(); row++) {
            frame.draw(0, row, "│", border, COLUMNS);
            if (row < lines.size()) {
                Line line = lines.get(row);
                frame.draw(2, row, SafeText.line(text).substring(line.start(), line.end()), Style.PLAIN, COLUMNS - 2);
            }
            frame.draw(COLUMNS - 1, row, "│", border, COLUMNS);
        }
        assertThat(lines).hasSizeLessThanOrEqualTo(frame.rows());
        Golden.check("wide-" + name, frame);

        ModelTerminal terminal = new ModelTerminal(COLUMNS, frame.rows(), false);
        terminal.write(new FrameWriter(ColorDepth.TRUE, true, true, true).paint(frame));
        for (int row = 0; row < frame.rows(); row++) {
            assertThat(terminal.at(0, row)).isEqualTo("│");
            assertThat(terminal.at(COLUMNS - 1, row)).as("right border of a terminal that joins nothing, row %d", row).isEqualTo("│");
        }
    }
}
