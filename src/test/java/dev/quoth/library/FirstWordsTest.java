package dev.quoth.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Short note.                                              | Short note.
            The lamp burned all night. Nobody knows why.             | The lamp burned all night.
            Mr. Penn came to the quay at four. He left at five.      | Mr. Penn came to the quay at four.
            店主は話した。棚は残る。                                       | 店主は話した。
            No end to it                                             | No end to it
            """)
    void isTheFirstSentence(String text, String called) {
        assertThat(FirstWords.of("\n  " + text + "\nMore.")).isEqualTo(called);
    }

    @Test
    void isCutBetweenWords() {
        String cut = "The council met again and spoke of the bridge, the ferry, the school, the tower, and then";
        assertThat(FirstWords.of(cut + ", the market and the river")).isEqualTo(cut + "…");
    }

    @Test
    void isNeverCutWithinACharacter() {
        assertThat(FirstWords.of("👍".repeat(80))).isEqualTo("👍".repeat(45) + "…");
        assertThat(FirstWords.of("a" + "👍".repeat(80))).isEqualTo("a" + "👍".repeat(44) + "…");
        assertThat(FirstWords.of(" \n ")).isEmpty();
    }
}
