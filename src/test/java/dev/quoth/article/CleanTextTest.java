package dev.quoth.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CleanTextTest {

    @Test
    void blanksOfAllKindsBecomeOneAndJunkNone() {
        assertThat(CleanText.normalize(" The\u00A0 fer\u00ADry\n\tis\u200B late \u2003")).isEqualTo("The ferry is late");
    }

    @Property(tries = 1_000)
    void noTextKeepsMoreThanItsWords(@ForAll("texts") String text) {
        String expected = String.join(" ", List.of(text.replaceAll("[\u00AD\u200B\u0001]", "").split("[ \\n\u00A0]+")).stream()
                .filter(word -> !word.isEmpty()).toList());

        assertThat(CleanText.normalize(text)).isEqualTo(expected);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b.", " ", " ", "\n", "\u00A0", "\u00AD", "\u200B", "\u0001", "\u00E9").list().ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }
}
