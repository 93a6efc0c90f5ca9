package dev.quoth.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Many phrases looked for at once. */
class PhraseTrieTest {

    private final PhraseTrie phrases = new PhraseTrie(List.of("sign up", "sign up for our letter", "don't miss", "続きを読む"));

    @Test
    void capitalsAndCurlyApostrophesDoNotMatter() {
        assertThat(phrases.isIn("So DON\u2019T MISS it.")).isTrue();
    }

    @Test
    void aPhraseBeginsWhereAWordDoesUnlessTheScriptHasNoBlanks() {
        assertThat(phrases.isIn("Let us design up here.")).isFalse();
        assertThat(phrases.isIn("記事の続きを読む")).isTrue();
    }

    @Test
    void aPhraseEndsWhereAWordDoes() {
        assertThat(phrases.isIn("Sign ups are many.")).isFalse();
        assertThat(phrases.isAt("Sign upstairs", 0, 13, false)).isFalse();
        assertThat(phrases.isIn("続きを読むか")).isTrue();
    }

    @Test
    void theLongestPhraseAtTheBeginningCountsIfItsLastWordIsWhole() {
        assertThat(phrases.longest("Sign up for our letter: it is free", " :")).isEqualTo(22);
        assertThat(phrases.longest("Sign up for it", " :")).isEqualTo(7);
        assertThat(phrases.longest("Sign upstairs", " :")).isZero();
        assertThat(phrases.longest("Do sign up", " :")).isZero();
    }

    @Test
    void aSmallSigmaIsTheSameWhereverItStands() {
        assertThat(new PhraseTrie(List.of("συντάκτης")).longest("ΣΥΝΤΆΚΤΗΣ", "")).isEqualTo(9);
    }

    @Test
    void aWholePhraseEndsWhereTheTextDoes() {
        assertThat(phrases.isAt("Sign up for our letter", 0, 22, true)).isTrue();
        assertThat(phrases.isAt("Sign up for it", 0, 14, true)).isFalse();
        assertThat(phrases.isAt("Sign up for it", 0, 14, false)).isTrue();
    }

    @Property(tries = 500)
    void findsWhatASearchForEachFinds(@ForAll @Size(max = 6) List<@CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 4) String> all,
            @ForAll @CharRange(from = 'A', to = 'C') @Chars(' ') @StringLength(max = 12) String text) {
        String lower = text.toLowerCase(Locale.ROOT);

        assertThat(new PhraseTrie(all).isAt(text, 0, text.length(), false))
                .isEqualTo(all.stream().anyMatch(phrase -> lower.equals(phrase) || lower.startsWith(phrase + ' ')));
        assertThat(new PhraseTrie(all).isAt(text, 0, text.length(), true)).isEqualTo(all.contains(lower));
    }
}
