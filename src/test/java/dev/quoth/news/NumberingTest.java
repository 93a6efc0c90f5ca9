package dev.quoth.news;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {

    @ParameterizedTest
    @CsvSource({"1, 4, 4", "a, 1, a", "a, 26, z", "a, 27, aa", "a, 52, az", "a, 703, aaa", "A, 28, AB", "i, 4, iv", "i, 1994, mcmxciv", "I, 9, IX"})
    void ordinalsAreShownAsTheTypeSays(String type, int ordinal, String mark) {
        assertThat(Numbering.ofType(type).mark(ordinal)).isEqualTo(mark);
    }

    @ParameterizedTest
    @CsvSource({"a, 0", "A, -2", "i, 0", "I, 4000", "x, 7"})
    void whatLettersAndRomanFiguresCannotSayIsInFigures(String type, int ordinal) {
        assertThat(Numbering.ofType(type).mark(ordinal)).isEqualTo(String.valueOf(ordinal));
    }
}
