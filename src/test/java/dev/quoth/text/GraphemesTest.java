package dev.quoth.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphemesTest {

    /** Cases in the manner of Unicode's GraphemeBreakTest.txt: graphemes with a bar between them. */
    @ParameterizedTest
    @ValueSource(strings = {
        "a|b", "\r\n|x", "\r|\r\n", "e\u0301|e", "👩‍👩‍👧|👦🏽|!", "🇩🇪|🇫🇷|🇮", "각|\u1100\u1161\u11A8|ᄀ", "क्षि|त", "क्‌|ष", "กำ|แ", "1️⃣|2", "\u0600अ|ब",
        "🏴󠁧󠁢󠁳󠁣󠁴󠁿|🏴", "a\u200D|👦", "👦\u0308\u200D👦|a", "\u0301\u0302|a", "\u202E|\u0301", "漢\uFE00|字"})
    void cutsBetweenGraphemes(String barred) {
        List<String> expected = List.of(barred.split("\\|"));
        assertThat(graphemes(barred.replace("|", ""))).isEqualTo(expected);
    }

    @Property(tries = 500)
    void losesNothingAndAlwaysMovesOn(@ForAll @StringLength(max = 60) String text) {
        assertThat(String.join("", graphemes(text))).isEqualTo(text);
    }

    private static List<String> graphemes(String text) {
        List<String> graphemes = new ArrayList<>();
        for (int at = 0, end; at < text.length(); at = end) {
            end = Graphemes.end(text, at);
            graphemes.add(text.substring(at, end));
        }
        return graphemes;
    }
}
