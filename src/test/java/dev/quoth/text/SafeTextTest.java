package dev.quoth.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeTextTest {

    private static final String ESC = "\u001b";

    @Test
    void wholeSequencesGo() {
        assertThat(SafeText.line("a" + ESC + "[31;1mred" + ESC + "[0m b")).isEqualTo("ared b");
        assertThat(SafeText.line(ESC + "]0;owned\u0007title" + ESC + "]8;;https://example.org" + ESC + "\\link")).isEqualTo("titlelink");
        assertThat(SafeText.line(ESC + "(0x" + ESC + "Pq#0" + ESC + "\\y\u009b2Jz")).isEqualTo("xyz");
    }

    @Test
    void anUnendedStringKeepsItsText() {
        assertThat(SafeText.lines(ESC + "]0;never ended\nnext")).isEqualTo("0;never ended\nnext");
    }

    @ParameterizedTest
    @CsvSource({
        "a\u202Eb\u2066c\u2069,abc", "a\u200Fb\u061Cc,abc", "hy\u00ADphen,hyphen", "ze\u200Bro\uFEFF,zero", "a\u2060b\u206Fc,abc",
                "bell\u0007\u0000,bell",
        "p\u200Da\u200Cy,pay", "x\uDB40\uDC41y,xy", "half\uD83D,half\uFFFD"})
    void whatHidesOrReordersGoes(String raw, String safe) {
        assertThat(SafeText.line(raw)).isEqualTo(safe);
    }

    @ParameterizedTest
    @CsvSource({"👩‍👩‍👧‍👦", "❤️", "🏳️‍🌈", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "می\u200Cخواهم", "क्\u200Dष", "e\u0301", "🧑🏿‍🚒"})
    void whatScriptsAndEmojiNeedStays(String text) {
        assertThat(SafeText.line(text)).isEqualTo(text);
    }

    @Test
    void marksAreNotHeapedUp() {
        assertThat(SafeText.line("Z" + "\u0351".repeat(200) + "a")).hasSize(10).endsWith("a");
    }

    @Test
    void lineIsOneLine() {
        assertThat(SafeText.line(" two\r\n\tlines \u2028 here ")).isEqualTo("two lines here");
        assertThat(SafeText.lines("a\r\nb\rc\u0085d\te")).isEqualTo("a\nb\nc\nd e");
    }

    @Property(tries = 500)
    void nothingThatActsIsLeft(@ForAll @StringLength(max = 40) @CharRange(from = 0, to = 0xFFFF) String raw) {
        String safe = SafeText.line(raw);
        assertThat(safe.codePoints().filter(SafeText::isUnsafe).toArray()).isEmpty();
        assertThat(SafeText.line(safe)).isEqualTo(safe);
        assertThat(SafeText.lines(raw).codePoints().filter(point -> point != '\n' && SafeText.isUnsafe(point)).toArray()).isEmpty();
    }
}
