package dev.quoth.tui.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.library.QuoteRow;
import dev.quoth.news.Quote;
import dev.quoth.tui.Desk;
import dev.quoth.tui.Golden;
import dev.quoth.tui.Newsstand;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When the quotes have a pane of their own, and how anybody learns that there are some. */
class QuotePaneTest {

    private static Layout layout(Desk desk) {
        return desk.state().layout();
    }

    /** The first story, in which only what is not in quotation marks is said. */
    private static Answer.Loaded reported() {
        Answer.Loaded ferry = Newsstand.ferry();
        List<QuoteRow> rows = ferry.quotes().stream().filter(row -> row.quote().kind() == Quote.Kind.INDIRECT).toList();
        return new Answer.Loaded(ferry.row(), ferry.article(), rows);
    }

    @Test
    void aStoryWithoutQuotesHasAMediumScreenToItself() {
        Desk desk = Desk.open(80, 24, "dark", 4).press("enter");
        assertThat(layout(desk).quotes().isShown()).isTrue();
        desk.press("J");
        assertThat(layout(desk).article().width()).isEqualTo(80);
        assertThat(desk.state().open().orElseThrow().page().width()).isEqualTo(72);
        desk.press("K");
        assertThat(layout(desk).quotes().isShown()).isTrue();
    }

    @Test
    void aBroadScreenStandsStillAlongTheStories() {
        Desk desk = Desk.open(120, 40, "dark", 4);
        Layout before = layout(desk);
        assertThat(layout(desk.press("j"))).isEqualTo(before);
        assertThat(layout(desk.press("enter"))).isEqualTo(before);
    }

    @Test
    void thePaneThatHasTheKeysStays() {
        Desk desk = Desk.open(80, 24, "dark", 4).press("enter J tab");
        assertThat(desk.state().focus()).isEqualTo(Focus.QUOTES);
        assertThat(Golden.words(desk.frame())).contains("Nobody is quoted in this");
        assertThat(layout(desk.press("p")).quotes().isShown()).isFalse();
        assertThat(desk.state().focus()).isEqualTo(Focus.ARTICLE);
    }

    @Test
    void askedForItsQuotesASilentStorySaysSo() {
        Desk desk = Desk.open(80, 24, "dark", 4).press("enter J p");
        assertThat(Golden.words(desk.frame())).contains("Nobody is quoted in this story");
        assertThat(layout(desk.press("K")).quotes().isShown()).isTrue();
        assertThat(layout(desk.press("p")).quotes().isShown()).isFalse();
        assertThat(layout(desk.press("p")).quotes().isShown()).isTrue();
    }

    @Test
    void whatIsOnlyReportedIsOffered() {
        Desk desk = Desk.open(80, 24, "dark", 4).tells(reported()).press("enter");
        assertThat(layout(desk).quotes().isShown()).isFalse();
        assertThat(Golden.words(desk.frame())).contains("i 1 indirect");
        assertThat(Golden.words(desk.press("p").frame())).contains("Nobody is quoted word for word in this story");
        assertThat(layout(desk.press("i")).quotes().isShown()).isTrue();
    }

    @Test
    void quotesThatCannotBeSeenAreCountedAmongTheKeys() {
        assertThat(Golden.words(Desk.open(60, 20, "dark", 4).press("enter").frame())).contains("p 4 quotes");
        assertThat(Golden.words(Desk.open(120, 40, "dark", 4).press("enter").frame())).doesNotContain("p 4 quotes");
        assertThat(Golden.words(Desk.open(120, 40, "dark", 4).press("enter p").frame())).contains("p 4 quotes");
        assertThat(Golden.words(Desk.open(120, 40, "dark", 4).press("enter z").frame())).contains("p 4 quotes");
    }

    @Test
    void inAMediumListTheKeySaysWhatItDid() {
        Desk desk = Desk.open(80, 24, "dark", 4).press("p");
        assertThat(Golden.words(desk.frame())).contains("Quotes beside the article: hidden");
        assertThat(layout(desk.press("enter")).quotes().isShown()).isFalse();
    }

    /** On a narrow screen, and in an article that stands alone, no card tells it. */
    @Test
    void whereNoCardIsItIsToldWhoSpeaks() {
        Desk desk = Desk.open(60, 20, "dark", 4).press("enter )");
        assertThat(desk.state().status().message()).isEqualTo("Quote 2 of 4: Tobias Renn, Mayor");
        assertThat(desk.press(")").state().status().message()).isEqualTo("Quote 3 of 4: Tobias Renn, Mayor, by pronoun");
        assertThat(desk.press("{").state().status().message()).isEqualTo("Quote 2 of 4: Tobias Renn, Mayor");
        desk.handle(new Event.Resized(120, 40)).press(")");
        assertThat(desk.state().status().message()).isEmpty();
        assertThat(desk.press("z )").state().status().message()).startsWith("Quote 4 of 4: ");
    }
}
