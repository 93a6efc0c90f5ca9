package dev.quoth.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuoteTest {

    @Test
    void numbersGoThroughWhatStandsInMarksBeforeWhatDoesNot() {
        assertThat(Quote.numbers(List.of(at(0, Quote.Kind.INDIRECT), at(10, Quote.Kind.DIRECT), at(20, Quote.Kind.INDIRECT),
                at(30, Quote.Kind.MIXED))))
                .containsExactly(3, 1, 4, 2);
    }

    @Test
    void numbersOfNothingAreNone() {
        assertThat(Quote.numbers(List.of())).isEmpty();
    }

    @Test
    void eachPartStandsInMarksOfItsOwn() {
        assertThat(parts(Quote.Kind.DIRECT, "The ferry stays,", "We owe it.").inMarks("<", ">", " ~ "))
                .isEqualTo("<The ferry stays,> ~ <We owe it.>");
        assertThat(parts(Quote.Kind.DIRECT, "The ferry stays,").inMarks("<", ">", " ~ ")).isEqualTo("<The ferry stays,>");
        assertThat(parts(Quote.Kind.MIXED, "it was “old,”", "“We owe it.”").inMarks("<", ">", " ~ ")).isEqualTo("it was “old,” ~ “We owe it.”");
        assertThat(parts(Quote.Kind.INDIRECT, "the ferry stays").inMarks("<", ">", " ~ ")).isEqualTo("the ferry stays");
    }

    @Test
    void aSpeakerWhomNoClauseNamesIsInDoubt() {
        for (Quote.Basis basis : Quote.Basis.values()) {
            Quote quote = new Quote("words", List.of(new Span(0, 5)), Speaker.NONE, Optional.empty(), Quote.Kind.DIRECT, basis);
            assertThat(quote.doubt()).as(basis.name()).isEqualTo(basis == Quote.Basis.CARRIED ? " (from context)" : "");
        }
    }

    private static Quote parts(Quote.Kind kind, String... words) {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (String part : words) {
            spans.add(new Span(from, from + part.length()));
            from += part.length() + 20;
        }
        return new Quote(String.join(" ", words), spans, Speaker.NONE, Optional.empty(), kind, Quote.Basis.UNKNOWN);
    }

    private static Quote at(int start, Quote.Kind kind) {
        return new Quote("words", List.of(new Span(start, start + 5)), Speaker.NONE, Optional.empty(), kind, Quote.Basis.UNKNOWN);
    }
}
