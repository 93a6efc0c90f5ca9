package dev.quoth.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels of buttons and counters in lines of their own. */
class ButtonLineTest {

    @ParameterizedTest
    @ValueSource(strings = {"Facebook Twitter Email", "221 Shares", "3.0K shares", "Image 2 of 5", "Bild 1 von 10", "1.204 Aufrufe", "Share on Facebook", "Previous | Next", "Zurück Weiter"})
    void sayNothing(String line) {
        assertThat(ButtonLine.is(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Email", "221 people", "Facebook bought Instagram", "2 of 5", "Page 2 of the report", "300 shares of the line were sold"})
    void otherShortLinesSaySomething(String line) {
        assertThat(ButtonLine.is(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+", "-", "- -", "<<", "\u00B7", "1 of 11", "3 von 17"})
    void marksOfThePageAreNoParagraphs(String line) {
        assertThat(ButtonLine.isMark(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"***", "* * *", "\u2020", "7", "2/5", "one of two", "\u2026"})
    void otherMarksAre(String line) {
        assertThat(ButtonLine.isMark(line)).isFalse();
    }
}
