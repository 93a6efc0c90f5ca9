package dev.quoth.tui.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.library.QuoteRow;
import dev.quoth.news.Quote;
import dev.quoth.news.Span;
import dev.quoth.tui.Desk;
import dev.quoth.tui.Golden;
import dev.quoth.tui.LongStory;
import dev.quoth.tui.Newsstand;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The article and its quotes. */
class ReadingTest {

    private static OpenStory open(Desk desk) {
        return desk.state().open().orElseThrow();
    }

    private static boolean isOnScreen(Desk desk, QuoteRow row) {
        OpenStory open = open(desk);
        int first = open.page().lineOf(row.quote().start());
        int last = open.page().lineOf(row.quote().end() - 1);
        return last >= open.scroll() && first < open.scroll() + desk.state().layout().rows(Focus.ARTICLE);
    }

    @Test
    void movingInTheQuotesMovesTheArticle() {
        Desk desk = Desk.open(80, 24, "dark", 5).press("enter tab");
        for (int i = 0; i < 4; i++) {
            assertThat(open(desk).quotes().chosen()).isEqualTo(i);
            assertThat(isOnScreen(desk, open(desk).quote().orElseThrow())).isTrue();
            desk.press("j");
        }
    }

    @Test
    void scrollingTheArticleMovesTheQuotesOnlyWhenTheChosenOneIsGone() {
        Desk desk = Desk.open(80, 24, "dark", 5).press("enter");
        assertThat(open(desk).quotes().chosen()).isZero();
        desk.press("j j");
        assertThat(open(desk).quotes().chosen()).isZero();
        desk.press("G");
        assertThat(open(desk).quotes().chosen()).isPositive();
        assertThat(isOnScreen(desk, open(desk).quote().orElseThrow())).isTrue();
        desk.press("g");
        assertThat(open(desk).quotes().chosen()).isZero();
    }

    @Test
    void theQuotesStandStillUntilTheArticleRests() {
        Desk desk = Desk.open(120, 40, "dark", 5).tells(LongStory.of(1, 60, 41, 9)).press("enter");
        QuoteList before = open(desk).quotes();
        desk.hold("ctrl-d ctrl-d ctrl-d ctrl-d");
        assertThat(open(desk).scroll()).isPositive();
        assertThat(open(desk).quotes()).isSameAs(before);
        desk.rest();
        assertThat(open(desk).quotes().chosen()).isGreaterThan(3);
        assertThat(isOnScreen(desk, open(desk).quote().orElseThrow())).isTrue();
        assertThat(desk.state().isMoving()).isFalse();
    }

    @Test
    void theArticleStandsStillUntilTheChoiceRests() {
        Desk desk = Desk.open(120, 40, "dark", 5).tells(LongStory.of(1, 60, 41, 9)).press("enter tab");
        desk.hold("j j j j j j j j j j j j");
        assertThat(open(desk).quotes().chosen()).isEqualTo(12);
        assertThat(open(desk).scroll()).isZero();
        desk.rest();
        assertThat(isOnScreen(desk, open(desk).quote().orElseThrow())).isTrue();
    }

    /** What is done before anything followed is done to what is seen when it has. */
    @Test
    void aKeyThatNeedsTheQuoteDoesNotWaitForARest() {
        Desk desk = Desk.open(120, 40, "dark", 5).tells(LongStory.of(1, 60, 41, 9)).press("enter");
        desk.hold("ctrl-d ctrl-d ctrl-d ctrl-d y");
        assertThat(open(desk).quotes().chosen()).isGreaterThan(3);
        desk.hold("ctrl-d ctrl-d )");
        assertThat(isOnScreen(desk, open(desk).quote().orElseThrow())).isTrue();
    }

    /** A page at a time, and the card before it stays in view. */
    @Test
    void theCardsTurnLikePages() {
        Desk desk = Desk.open(200, 50, "dark", 5).tells(LongStory.of(1, 60, 41, 9)).press("enter tab");
        int turns = 0;
        for (int i = 1; i < 41; i++) {
            int top = open(desk).quotes().top();
            desk.press("j");
            if (open(desk).quotes().top() != top) {
                turns++;
                assertThat(open(desk).quotes().top()).isBetween(top + 1, i);
            }
        }
        assertThat(turns).isBetween(5, 15);
        int top = open(desk).quotes().top();
        desk.press("k");
        assertThat(open(desk).quotes().top()).isEqualTo(top);
    }

    @Test
    void theFirstAndTheLastQuoteAreSaidToBe() {
        Desk desk = Desk.open(120, 34, "dark", 9).press("enter (");
        assertThat(desk.state().status().message()).isEqualTo("This is the first quote");
        desk.press("9 )");
        assertThat(desk.state().status().message()).isEmpty();
        assertThat(desk.press(")").state().status().message()).isEqualTo("This is the last quote");
    }

    @Test
    void aStoryThatWasLeftUnreadIsUnreadAtTheNextStart() {
        State left = Desk.open(120, 34, "dark", 9).press("enter u").state();
        Memory memory = Restoring.of(left);
        Preferences prefs = left.prefs();
        Step begun = State.start(new Size(120, 34), prefs, memory, Newsstand.NOW).begin();
        assertThat(asksForMarks(begun.state(), begun)).isFalse();
        assertThat(asksForMarks(begun.state().withMemory(memory.at(1)), begun)).isTrue();
    }

    /** Whether a story that is unread is marked when its list comes in. */
    private static boolean asksForMarks(State state, Step begun) {
        Work.Stories asked = (Work.Stories) begun.work().stream().filter(Work.Stories.class::isInstance).findFirst().orElseThrow();
        return state.handle(new Event.Answered(new Answer.Stories(asked, Newsstand.stories(9), 9))).work().stream()
                .anyMatch(Work.Marking.class::isInstance);
    }

    @Test
    void indirectQuotesAreShownOnDemand() {
        Desk desk = Desk.open(120, 40, "dark", 5).press("enter");
        assertThat(open(desk).quotes().shown()).hasSize(4);
        desk.press("i");
        assertThat(open(desk).quotes().shown()).hasSize(5);
        assertThat(Golden.words(desk.frame())).contains("1 indirect quote shown");
    }

    @Test
    void aQuoteIsCopiedWithItsCitation() {
        Desk desk = Desk.open(120, 40, "dark", 5).press("enter tab");
        desk.asked();
        desk.press("y");
        assertThat(desk.asked()).containsExactly(new Work.Copy("""
                “The ferry is not a luxury, it is our street,” … “When it stops at night, the doctor stops too.”
                — Ines Calloway, who keeps the only pharmacy on Greater Skell
                Harbour council votes to keep the night ferry running. The Lantern, 22 Nov 2026
                https://news.example/story/1"""));
    }

    @Test
    void onlyPagesOfTheWebAreOpened() {
        Desk desk = Desk.open(120, 40, "dark", 5);
        desk.asked();
        desk.press("o");
        assertThat(desk.asked()).containsExactly(new Work.Browse("https://news.example/story/1"));
        assertThat(Links.browse(desk.state(), "file:///etc/passwd").work()).isEmpty();
        assertThat(Links.browse(desk.state(), "javascript:alert(1)").work()).isEmpty();
    }

    @Test
    void withoutABrowserTheAddressIsCopied() {
        Desk desk = Desk.open(120, 40, "dark", 5);
        desk.asked();
        desk.handle(new Event.Answered(new Answer.Browsed("https://news.example/story/1", "No browser here")));
        assertThat(desk.asked()).containsExactly(new Work.Copy("https://news.example/story/1"));
        assertThat(Golden.words(desk.frame())).contains("No browser here: address copied");
    }

    @Test
    void linksAreOpenedByTheirHint() {
        Desk desk = Desk.open(120, 40, "dark", 5).press("enter O");
        Overlay.Hints hints = (Overlay.Hints) desk.state().overlay().orElseThrow();
        assertThat(hints.targets()).containsEntry("a", "https://news.example/ferry");
        desk.asked();
        desk.press("a");
        assertThat(desk.asked()).containsExactly(new Work.Browse("https://news.example/ferry"));
    }

    @Test
    void searchMarksHitsAndGoesAround() {
        Desk desk = Desk.open(80, 24, "dark", 5).press("enter /").type("f[ea]r").press("enter");
        Hits hits = open(desk).hits();
        assertThat(hits.spans()).isNotEmpty().allMatch(span -> List.of("fer", "Fer", "far", "Far").contains(span.in(open(desk).text())));
        int last = hits.spans().size();
        desk.press(String.join(" ", java.util.Collections.nCopies(last, "n")));
        assertThat(open(desk).hits().current()).isEqualTo(hits.current());
        assertThat(Golden.words(desk.frame())).contains("from the other end");
        desk.press("escape");
        assertThat(open(desk).hits()).isEqualTo(Hits.NONE);
    }

    /** As in vim and less: every letter is looked for from where the search began. */
    @Test
    void aSearchIsMadeFromWhereItBegan() {
        Desk desk = Desk.open(80, 16, "dark", 5).press("enter j j j /");
        int began = open(desk).scroll();
        desk.type("w");
        int first = open(desk).hits().current();
        desk.type("e will hold");
        assertThat(open(desk).scroll()).isGreaterThan(began);
        desk.type("x");
        assertThat(open(desk).scroll()).as("nothing found").isEqualTo(began);
        desk.press("ctrl-u").type("w");
        assertThat(open(desk).hits().current()).isEqualTo(first);
        desk.press("ctrl-u").type("we will hold").press("escape");
        assertThat(open(desk).scroll()).as("given up").isEqualTo(began);
        assertThat(open(desk).hits()).isEqualTo(Hits.NONE);
        desk.press("/").type("zebra").press("enter");
        assertThat(open(desk).scroll()).isEqualTo(began);
        assertThat(open(desk).hits()).isEqualTo(Hits.NONE);
        assertThat(Golden.words(desk.frame())).contains("“zebra” is not in this article");
    }

    /** An article of a million letters: a letter typed costs nothing, what is found comes after it. */
    @Test
    void aLongArticleIsSearchedBesideTheKeys() {
        Desk desk = Desk.over(120, 30, LongStory.of(2, 800, 10, 3)).press("j enter").late().press("/").type("harbour");
        List<Work.Search> asked = searches(desk);
        assertThat(asked).extracting(Work.Search::pattern).containsExactly("h", "ha", "har", "harb", "harbo", "harbou", "harbour");
        assertThat(open(desk).hits().sought()).isTrue();
        assertThat(Golden.words(desk.frame())).contains("… hits");
        desk.finds(asked.get(0));
        assertThat(open(desk).hits().sought()).as("what was wanted a letter ago is no answer").isTrue();
        desk.finds(asked.get(6));
        assertThat(open(desk).hits().current()).isZero();
        desk.press("enter");
        assertThat(Golden.words(desk.frame())).contains("Hit 1 of " + open(desk).hits().count());
        assertThat(searches(desk)).as("what is found is not looked for again").isEmpty();
    }

    @Test
    void enterDoesNotWaitForWhatIsStillLookedFor() {
        Desk desk = Desk.over(120, 30, LongStory.of(2, 800, 10, 3)).press("j enter").late().press("/").type("zebra").press("enter n");
        assertThat(Golden.words(desk.frame())).contains("Still looking for “zebra”");
        desk.finds(searches(desk).get(4));
        assertThat(Golden.words(desk.frame())).contains("“zebra” is not in this article");
        desk.press("/").type("ferry").press("enter");
        Work.Search ferry = searches(desk).get(4);
        desk.press("escape").finds(ferry);
        assertThat(open(desk).hits()).as("given up").isEqualTo(Hits.NONE);
    }

    private static List<Work.Search> searches(Desk desk) {
        return desk.asked().stream().filter(Work.Search.class::isInstance).map(Work.Search.class::cast).toList();
    }

    /** On a screen of another size its line has another number. */
    @Test
    void aSearchGoesBackToTheWordsItBeganAt() {
        Desk desk = Desk.over(120, 30, LongStory.of(2, 60, 10, 3)).press("j enter 4 0 j /");
        int began = open(desk).page().indexAt(open(desk).scroll());
        desk.type("zebra").handle(new Event.Resized(60, 20)).press("escape");
        assertThat(open(desk).scroll()).isEqualTo(open(desk).page().lineOf(began)).isNotEqualTo(40);
    }

    @Test
    void whatIsCopiedSaysHowSureTheSpeakerIs() {
        QuoteRow row = Newsstand.ferry().quotes().get(2);
        Quote carried = new Quote(row.quote().text(), row.quote().parts(), row.quote().speaker(),
                Optional.empty(), Quote.Kind.DIRECT, Quote.Basis.CARRIED);
        assertThat(Citation.of(new QuoteRow(row.story(), row.n(), carried, row.person(), 1), ZoneOffset.UTC))
        .contains("\n— Tobias Renn, Mayor (from context)\n");
        assertThat(Citation.of(row, ZoneOffset.UTC)).contains("\n— Tobias Renn, Mayor\n");
        assertThat(Citation.of(Newsstand.ferry().quotes().get(4), ZoneOffset.UTC)).contains("\n— Unknown speaker\n");
    }

    @Test
    void aBrokenOrEndlessPatternIsTold() {
        Desk desk = Desk.open(120, 40, "dark", 5).press("enter /").type("(").press("enter");
        assertThat(Golden.words(desk.frame())).contains("“(”:").doesNotContain("0 hits");
        assertThat(Hits.of("(.*)\\1(.*)\\2(.*)\\3z", "ab".repeat(600)).problem()).isEqualTo("this pattern takes too long");
    }

    @Test
    void capitalsInAPatternAreMeant() {
        assertThat(Hits.of("ada", "Ada ada").spans()).containsExactly(new Span(0, 3), new Span(4, 7));
        assertThat(Hits.of("Ada", "Ada ada").spans()).containsExactly(new Span(0, 3));
    }

    @Test
    void theEndOfAnArticleLeadsToTheNextUnreadStory() {
        Desk desk = Desk.open(120, 40, "dark", 6).press("enter space");
        assertThat(open(desk).row().id()).isEqualTo(1);
        desk.press("space");
        assertThat(open(desk).row().id()).isEqualTo(2);
        desk.press("space");
        assertThat(open(desk).row().id()).as("the third is read already").isEqualTo(4);
        assertThat(desk.state().focus()).isEqualTo(Focus.ARTICLE);
    }

    @Test
    void allThisSpeakerSaidLeadsBackToTheStory() {
        Desk desk = Desk.open(120, 40, "dark", 5).press("enter tab");
        desk.asked();
        desk.press("w");
        assertThat(desk.asked()).containsExactly(new Work.Said(11, "Ines Calloway"));
        List<QuoteRow> rows = Newsstand.ferry().quotes();
        desk.handle(new Event.Answered(new Answer.Said(11, "Ines Calloway", Optional.empty(), rows)));
        desk.press("j j enter");
        assertThat(desk.state().overlay()).isEmpty();
        assertThat(open(desk).quote().orElseThrow().n()).isEqualTo(3);
    }

    @Test
    void theReaderGoesOnWhereItWasLeft() {
        Desk desk = Desk.open(80, 24, "dark", 5).press("enter 9 j");
        Memory memory = Restoring.of(desk.state());
        State again = State.start(desk.state().size(), desk.state().prefs(), memory, Newsstand.NOW);
        Step begun = again.begin();
        Work.Stories asked = (Work.Stories) begun.work().get(0);
        State ready = begun.state().handle(new Event.Answered(new Answer.Stories(asked, Newsstand.stories(5), 5))).state()
                .handle(new Event.Answered(Newsstand.ferry())).state();
        assertThat(ready.focus()).isEqualTo(Focus.ARTICLE);
        assertThat(ready.open().orElseThrow().page().indexAt(ready.open().get().scroll()))
                .isEqualTo(open(desk).page().indexAt(open(desk).scroll()));
    }

    @Test
    void resizingKeepsThePlace() {
        Desk desk = Desk.open(80, 24, "dark", 5).press("enter 1 5 j");
        int index = open(desk).page().indexAt(open(desk).scroll());
        desk.handle(new Event.Resized(60, 20));
        OpenStory open = open(desk);
        assertThat(open.page().lines().get(open.page().lineOf(index)).start()).isLessThanOrEqualTo(index);
        assertThat(open.scroll()).isEqualTo(open.page().lineOf(index));
    }

    @Test
    void whatAVariantLeftOutIsNamed() {
        assertThat(Omissions.of("We will build the bridge, and we will build it well.", "We will build the bridge")).isEqualTo(
                "leaves out: and we will build it well");
        assertThat(Omissions.of("The same words.", "“The same words,”")).isEmpty();
    }

    /** The story is read anew after its page was asked for: that must not wipe out why there is none. */
    @Test
    void whyAPageCannotBeHadGoesOnBeingTold() {
        Desk desk = Desk.open(80, 24, "dark", 4).tells(new Answer.Loaded(Newsstand.story(2), Optional.empty(), List.of())).press("j enter");
        desk.handle(new Event.Answered(new Answer.Fetched(2, "HTTP 500 Internal Server Error")));
        assertThat(Golden.words(desk.frame())).contains("The page could not be got: HTTP 500 Internal Server Error.");
    }
}
