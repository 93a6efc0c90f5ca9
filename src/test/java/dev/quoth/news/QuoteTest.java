package dev.quoth.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuoteTest {

    @Test
    void numbersGoThroughWhatStandsInMarksBeforeWhatDoesNot() {
        assertThat(Quote.numbers(List.of(at(0, Quote.Kind.INDIRECT), at(10, Quote.Kind.DIRECT), at(20, Quote.Kind.INDIRECT), at(30, Quote.Kind.MIXED))))
                .containsExactly(3, 1, 4, 2);
    }

    @Test
    void numbersOfNothingAreNone() {
        assertThat(Quote.numbers(List.of())).isEmpty();
    }

    private static Quote at(int start, Quote.Kind kind) {
        return new Quote("words", List.of(new Span(start, start + 5)), Speaker.NONE, Optional.empty(), kind, Quote.Basis.UNKNOWN);
    }
}
