package dev.quoth.tui.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.library.QuoteRow;
import dev.quoth.news.Quote;
import dev.quoth.news.Span;
import dev.quoth.news.Speaker;
import dev.quoth.tui.Newsstand;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a card tells who spoke, and how sure that is. */
class CardsTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            Ines Calloway | DIRECT | NAME | Ines Calloway
            Ines Calloway | DIRECT | CARRIED | Ines Calloway  from context
            Ines Calloway | DIRECT | ROLE | Ines Calloway       by role
            Ines Calloway | INDIRECT | NAME | Ines Calloway      indirect
            Ines Calloway | INDIRECT | PRONOUN | Ines Calloway/indirect, by pronoun
            Ines Calloway of the Outer Isles | DIRECT | PRONOUN | Ines Calloway of the Outer…/by pronoun
            - | DIRECT | UNKNOWN | Unknown speaker
            - | INDIRECT | UNKNOWN | Unknown speaker    indirect""")
    void aNameIsNotCutForWhatIsSaidOfIt(String name, Quote.Kind kind, Quote.Basis basis, String head) {
        Speaker speaker = name == null ? Speaker.NONE : new Speaker(name, "", Speaker.Kind.PERSON);
        Quote quote = new Quote("Yes", List.of(new Span(0, 3)), speaker, Optional.empty(), kind, basis);
        List<PageLine> lines = Cards.of(List.of(new QuoteRow(Newsstand.story(1), 1, quote, 0, 1)), 27, false).lines(0, false);
        assertThat(lines.subList(0, lines.size() - 1).stream().map(PageLine::text).collect(Collectors.joining("/"))).isEqualTo(head);
    }

    private static QuoteRow said(int n, String name, String role) {
        Quote quote = new Quote("Yes", List.of(new Span(0, 3)), new Speaker(name, role, Speaker.Kind.PERSON), Optional.empty(),
                Quote.Kind.DIRECT, Quote.Basis.NAME);
        return new QuoteRow(Newsstand.story(1), n, quote, 0, 1);
    }

    @Test
    void whoGoesOnSpeakingIsNotIntroducedAgain() {
        Cards cards = Cards.of(List.of(said(1, "Ada Brown", "harbour master"), said(2, "Ada Brown", "harbour master"),
                said(3, "Tobias Renn", "mayor"), said(4, "Ada Brown", "harbour master"), said(5, "Ada Brown", "diver")), 27, false);
        assertThat(cards.lines(1, false)).extracting(PageLine::text).containsExactly("Ada Brown", "“Yes”");
        assertThat(cards.lines(1, true)).as("a chosen card is no longer for that").hasSameSizeAs(cards.lines(1, false));
        for (int card : new int[] {0, 2, 3, 4}) {
            assertThat(cards.lines(card, false)).as("card " + card).hasSize(3);
        }
    }
}
