package dev.quoth.tui.pane;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.library.Hit;
import dev.quoth.library.StoryRow.ArticleState;
import dev.quoth.news.Span;
import dev.quoth.tui.Desk;
import dev.quoth.tui.Golden;
import dev.quoth.tui.LongStory;
import dev.quoth.tui.Newsstand;
import dev.quoth.tui.Strange;
import dev.quoth.tui.state.Answer;
import dev.quoth.tui.state.Event;
import dev.quoth.tui.state.Memory;
import dev.quoth.tui.state.Size;
import dev.quoth.tui.state.State;
import dev.quoth.update.Progress;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each pane while it is empty, loads, has failed or is overfull, and with the scripts of the world in it. */
class StatesTest {

    private static Desk slow(Desk desk) {
        return desk.handle(new Event.Tick(desk.state().now() + State.PATIENCE));
    }

    @Test
    void theLibraryIsRead() {
        State begun = State.start(new Size(120, 16), Desk.open(120, 16, "dark", 0).state().prefs(), Memory.NONE, Newsstand.NOW).begin().state();
        Golden.check("loading-stories", Screen.render(begun.handle(new Event.Tick(Newsstand.NOW + State.PATIENCE)).state()));
    }

    @Test
    void aStoryIsRead() {
        Golden.check("loading-article", slow(Desk.open(120, 16, "dark", 9).late().press("G enter")).frame());
    }

    @Test
    void noFeeds() {
        Golden.check("no-feeds", Desk.open(120, 16, "dark", 0).handle(new Event.Answered(new Answer.Feeds(List.of()))).frame());
    }

    @Test
    void theFirstStoriesAreFetched() {
        Golden.check("first-fetch", Desk.open(80, 16, "dark", 0).press("R").handle(new Event.Updated(new Progress.Started(3))).frame());
    }

    @ParameterizedTest
    @CsvSource({"a, all-read", "*, no-stars"})
    void noStoriesOfThatKind(String key, String name) {
        Golden.check(name, Desk.open(80, 16, "dark", 0).press(key).frame());
    }

    @Test
    void groups() {
        Golden.check("groups", Desk.open(120, 24, "dark", 10).press("v j enter j").frame());
    }

    @ParameterizedTest
    @EnumSource(ArticleState.class)
    void noText(ArticleState state) {
        Golden.check("no-text-" + state.name().toLowerCase(Locale.ROOT), Desk.over(80, 16, Strange.untold(state)).press("j enter").frame());
    }

    @Test
    void thePageCannotBeHad() {
        Golden.check("page-failed", Desk.over(60, 16, Strange.untold(ArticleState.WAITING)).press("j enter")
                .handle(new Event.Answered(new Answer.Fetched(2, "no answer within 20 s"))).frame());
    }

    @ParameterizedTest
    @CsvSource({"stories, 120, 30, j", "article, 60, 30, j enter", "article-broad, 200, 30, j enter", "quotes, 60, 20, j enter tab",
            "quotes-broad, 120, 40, j enter tab"})
    void tooMuchForAnyPane(String name, int columns, int rows, String keys) {
        Golden.check("overfull-" + name, Desk.over(columns, rows, Strange.overfull()).press(keys).frame());
    }

    @Test
    void aCrowdSpeaks() {
        Golden.check("crowd", Desk.over(120, 30, LongStory.of(2, 40, 300, 60)).press("j enter tab 1 5 0 g").frame());
    }

    @ParameterizedTest
    @CsvSource({"stories, 120, 30, j", "stories-narrow, 60, 16, j", "article, 80, 40, j enter", "article-narrow, 40, 40, j enter",
            "quotes, 60, 16, j enter tab",
        "links, 80, 30, j enter O", "said, 60, 16, j enter w", "prompt, 60, 16, f 東 京 👩‍👩‍👧‍👦 ب ש é"})
    void theScriptsOfTheWorld(String name, int columns, int rows, String keys) {
        Golden.check("babel-" + name, Desk.over(columns, rows, Strange.babel()).press(keys)
                .handle(new Event.Answered(new Answer.Said(21, "田中花子 🦊 دانا", Optional.empty(), Strange.babel().quotes()))).frame());
    }

    @Test
    void aSearchWaitsFindsNothingFindsTooMuch() {
        Desk desk = slow(Desk.open(60, 16, "dark", 6).press("F").type("ferry").press("enter"));
        Golden.check("searching", desk.frame());
        Hit hit = new Hit(Strange.overfull().row(), "of the northern coast and the ferries of the ".repeat(12), List.of(new Span(30, 37)));
        Golden.check("found-too-much", desk.handle(new Event.Answered(new Answer.Found("ferry", Collections.nCopies(500, hit), true)))
                .press("j").frame());
        Golden.check("found-nothing", desk.press("F").type("ferry").press("enter")
                .handle(new Event.Answered(new Answer.Found("ferry", List.of(), false))).frame());
    }

    @ParameterizedTest
    @CsvSource({"200, 50", "60, 20"})
    void help(int columns, int rows) {
        Golden.check("help-" + columns, Desk.open(columns, rows, "dark", 3).press("?").frame());
    }

    @Test
    void muchWentWrong() {
        Desk desk = Desk.open(60, 20, "dark", 6);
        for (int i = 1; i <= 12; i++) {
            desk.handle(new Event.Updated(new Progress.FeedFailed(i, "Feed " + i + " of the United Advertiser and Daily Chronicle of the Coast",
                    i % 2 == 0 ? "no answer within 20 s" : "answered 404: what was there is there no more, says a server at some length", true, i)));
        }
        Golden.check("problems", desk.press("!").frame());
    }

    @ParameterizedTest
    @CsvSource({"60", "120"})
    void muchIsHappening(int columns) {
        Desk desk = Desk.open(columns, 12, "dark", 6);
        desk.handle(new Event.Updated(new Progress.Started(140)))
                .handle(new Event.Updated(new Progress.FeedFailed(4, "Harbour Post", "no answer within 20 s", true, 1)))
                .handle(new Event.Answered(new Answer.Failed("marking",
                        "the disk on which the library stands is full, and nothing can be stored on it any more")));
        Golden.check("busy-" + columns, desk.handle(new Event.Updated(new Progress.FeedDone(1, "The Lantern", false, List.of(), 99))).frame());
    }

    /** The stories may be there before the feeds, which know how many are unread. */
    @Test
    void nothingIsCountedBeforeItIsKnown() {
        Desk desk = Desk.open(120, 16, "dark", 6).handle(new Event.Answered(new Answer.Feeds(List.of())));
        assertThat(Golden.words(desk.frame())).doesNotContain(" of 6");
        assertThat(Golden.words(desk.handle(new Event.Answered(new Answer.Feeds(Newsstand.feeds()))).frame())).contains(" of 6 unread");
    }
}
