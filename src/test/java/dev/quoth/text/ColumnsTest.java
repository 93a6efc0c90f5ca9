package dev.quoth.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

    @ParameterizedTest
    @CsvSource({
        "plain,5", "“quoted”,8", "e\u0301tude,5", "東京,4", "ﾄｳｷｮｳ,5", "한국어,6", "👍,2", "👍🏽,2", "👩‍👩‍👧‍👦,2", "🏳️‍🌈,2", "🇩🇪,2", "❤,1", "❤️,2", "1️⃣,2",
        "🏴󠁧󠁢󠁥󠁮󠁧󠁿,2", "שלום,4", "a\u202Eb,2", "a\u00ADb,2", "x\u200By,2", "ก\u0E33,2", "①,1"})
    void countsWhatATerminalShows(String text, int columns) {
        assertThat(Columns.width(text)).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({"short,10,short", "exactly ten,11,exactly ten", "a longer title,10,a longer…", "東京都知事,6,東京…", "東京都知事,5,東京…", "anything,1,…",
            "any,0,''"})
    void cutsAtWholeGraphemes(String text, int columns, String cut) {
        assertThat(Columns.cut(text, columns)).isEqualTo(cut);
    }

    @Property(tries = 300)
    void aCutTextFits(@ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 30) int columns) {
        String cut = Columns.cut(text, columns);
        assertThat(Columns.width(cut)).isLessThanOrEqualTo(columns);
        assertThat(Columns.width(text) > columns || cut.equals(text)).isTrue();
    }

    @Property(tries = 300)
    void linesFitAndLoseNothingButBlanksAndLineFeeds(@ForAll("texts") String text, @ForAll @IntRange(min = 2, max = 30) int columns) {
        List<Line> lines = Columns.wrap(text, columns);
        int last = 0;
        for (Line line : lines) {
            assertThat(text.substring(last, line.start())).matches("[ \n\u3000]*");
            assertThat(Columns.width(text, line.start(), line.end())).isLessThanOrEqualTo(columns);
            last = line.end();
        }
        assertThat(text.substring(last)).matches("[ \n\u3000]*");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "word", " ", "  ", "\n", "-", "—", "東", "。", "「", "e\u0301", "👩‍👩‍👧", "🇩🇪", "ä", "한", "क्षि", "\u0301", "\u200D",
                "\u3000",
                        "https://example.org/a/b?c=d", "“", "”", ", ")
                .list().ofMaxSize(25).map(parts -> String.join("", parts));
    }
}
