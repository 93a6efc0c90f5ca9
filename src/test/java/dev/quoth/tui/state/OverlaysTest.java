package dev.quoth.tui.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.library.Hit;
import dev.quoth.library.QuoteRow;
import dev.quoth.news.Span;
import dev.quoth.tui.Desk;
import dev.quoth.tui.Golden;
import dev.quoth.tui.Newsstand;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies over the panes is scrolled no further than its ends. */
class OverlaysTest {

    private static int top(Desk desk) {
        return desk.state().overlay().orElseThrow() instanceof Overlay.Help help ? help.top()
                : ((Overlay.Messages) desk.state().overlay().orElseThrow()).top();
    }

    @ParameterizedTest
    @CsvSource({"60, 20", "80, 24", "120, 30", "200, 20"})
    void helpEndsWithItsLastLine(int columns, int rows) {
        Desk desk = Desk.open(columns, rows, "dark", 3).press("? G");
        int last = top(desk);
        assertThat(last).isEqualTo(HelpText.most(desk.state())).isPositive();
        for (String further : new String[] {"j", "space", "9 9 9 j", "9 9 9 9 9 9 9 9 9 9 space", "ctrl-d"}) {
            assertThat(top(desk.press(further))).as(further).isEqualTo(last);
        }
        assertThat(Golden.words(desk.frame())).contains("100 %").contains("interviewed)");
        desk.press("k");
        assertThat(top(desk)).as("it does not have to come back from beyond the end").isEqualTo(last - 1);
        assertThat(top(desk.press("g k b"))).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "!"})
    void whatFitsDoesNotMove(String key) {
        Desk desk = Desk.open(200, 90, "dark", 3).press(key).press("G j space");
        assertThat(top(desk)).isZero();
    }

    @Test
    void anotherSizeShowsWhatThisOneShowed() {
        List<Hit> hits = new ArrayList<>(Collections.nCopies(12, new Hit(Newsstand.story(1), "the night ferry", List.of(new Span(4, 9)))));
        hits.set(7, new Hit(Newsstand.story(2), "the eighth", List.of()));
        Desk desk = Desk.open(120, 40, "dark", 5).press("F").type("ferry").press("enter")
                .handle(new Event.Answered(new Answer.Found("ferry", hits, false))).press("8 g");
        assertThat(Golden.words(desk.frame())).contains("the eighth");
        assertThat(Golden.words(desk.handle(new Event.Resized(60, 12)).frame())).as("the chosen entry").contains("the eighth");
        desk.press("q ? G").handle(new Event.Resized(200, 60));
        assertThat(top(desk)).isEqualTo(HelpText.most(desk.state()));
    }

    private static Desk searched() {
        Hit hit = new Hit(Newsstand.story(1), "keep the night ferry between Westhaven", List.of(new Span(9, 14), new Span(15, 20)));
        Hit other = new Hit(Newsstand.story(2), "no ferry", List.of(new Span(3, 8)));
        return Desk.open(120, 40, "dark", 5).press("j j F").type("ferry").press("enter")
                .handle(new Event.Answered(new Answer.Found("ferry", List.of(other, hit), false))).press("j");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "!"})
    void aKeyThatMeansNothingHereSaysWhy(String overlay) {
        Desk desk = Desk.open(120, 20, "dark", 9).press(overlay + " s");
        assertThat(desk.state().status().message()).isEqualTo("Close this first, with q");
        assertThat(desk.press("j").state().status().message()).isEmpty();
    }

    @Test
    void narrowHelpLeavesRoomForItsWords() {
        String words = Golden.words(Desk.open(20, 40, "dark", 9).press("?").frame());
        assertThat(words).contains("j down  one line");
    }

    @Test
    void whatWasSearchedForIsMarkedInTheStory() {
        Desk desk = searched().press("enter");
        OpenStory open = desk.state().open().orElseThrow();
        assertThat(open.row().id()).isEqualTo(1);
        assertThat(open.hits().spans()).isNotEmpty()
                .allMatch(span -> List.of("night", "ferry").contains(span.in(open.text()).toLowerCase(Locale.ROOT)));
        assertThat(open.hits().current()).isZero();
        assertThat(desk.press("n").state().open().orElseThrow().hits().current()).isEqualTo(1);
    }

    @Test
    void fromTheStoryItGoesBackToTheList() {
        Desk desk = searched().press("enter");
        assertThat(Golden.words(desk.frame())).contains("q back to the list");
        desk.press("j tab q");
        assertThat(((Overlay.Listing) desk.state().overlay().orElseThrow()).selected()).isEqualTo(1);
        assertThat(desk.press("q").state().overlay()).isEmpty();
        assertThat(desk.press("q").state().focus()).isEqualTo(Focus.STORIES);
    }

    /** Who has gone on to another story is not taken back to where the first one came from. */
    @Test
    void theListIsLeftBehindWithItsStory() {
        Desk desk = searched().press("enter J q");
        assertThat(desk.state().overlay()).isEmpty();
        assertThat(desk.state().focus()).isEqualTo(Focus.STORIES);
    }

    @Test
    void wordsAreLookedForAsTheyStand() {
        assertThat(new Overlay.Entry("", "", "a c++ of sea", List.of(new Span(2, 5), new Span(6, 8)), "", "", 1, 0, false).pattern())
                .isEqualTo("\\Qc++\\E|\\bof\\b");
    }

    /** All the first speaker of the first story said: much in one story, and a word in another. */
    private static Desk said(int columns, int rows) {
        QuoteRow first = Newsstand.ferry().quotes().get(0);
        List<QuoteRow> quotes = new ArrayList<>(Collections.nCopies(12, first));
        quotes.add(new QuoteRow(Newsstand.story(2), 1, first.quote(), first.person(), 1));
        return Desk.open(columns, rows, "dark", 5).press("enter tab w")
                .handle(new Event.Answered(new Answer.Said(first.person(), first.quote().speaker().label(), Optional.empty(), quotes)));
    }

    @Test
    void theHeadlineOfSeveralQuotesStandsOnceAndAtTheTop() {
        Desk desk = said(100, 30);
        String headline = Newsstand.story(1).title();
        assertThat(Golden.words(desk.frame())).containsOnlyOnce(headline).contains("— said Ines Calloway");
        Golden.check("said", desk.press("j").frame());
        for (int i = 0; i < 12; i++) {
            desk.press("j");
            String words = Golden.words(desk.frame());
            Overlay.Listing listing = (Overlay.Listing) desk.state().overlay().orElseThrow();
            assertThat(listing.selected()).isEqualTo(Math.min(12, i + 2));
            assertThat(words.lines().toList().get(Overlays.HEAD)).as("what is at the top begins with a headline")
                    .contains(listing.top() == 12 ? "Brückenbau" : headline);
            assertThat(words.lines().filter(line -> line.startsWith("▌")).count()).as("the chosen one is on the screen").isEqualTo(1);
        }
    }

    @Test
    void anEntryIsCopiedAsItIsCited() {
        Desk desk = said(100, 30);
        desk.asked();
        assertThat(desk.press("y").asked()).containsExactly(new Work.Copy(Citation.of(Newsstand.ferry().quotes().get(0), ZoneOffset.UTC)));
        assertThat(Golden.words(desk.frame())).contains("Quote copied with its citation");
    }
}
