package dev.quoth.tui.pane;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.library.Hit;
import dev.quoth.news.Span;
import dev.quoth.tui.Desk;
import dev.quoth.tui.Golden;
import dev.quoth.tui.Newsstand;
import dev.quoth.tui.frame.Frame;
import dev.quoth.tui.state.Answer;
import dev.quoth.tui.state.Event;
import dev.quoth.tui.state.Memory;
import dev.quoth.tui.state.Size;
import dev.quoth.tui.state.State;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole screens in every size and theme. */
class ScreenTest {

    @ParameterizedTest
    @CsvSource({"200, 50", "120, 40", "80, 24", "60, 20"})
    void showsStories(int columns, int rows) {
        Golden.check("stories-" + columns, Desk.open(columns, rows, "dark", 14).frame());
    }

    @ParameterizedTest
    @CsvSource({"200, 50", "120, 40", "80, 24", "60, 20"})
    void showsAnArticle(int columns, int rows) {
        Golden.check("article-" + columns, Desk.open(columns, rows, "dark", 14).press("enter").frame());
    }

    @ParameterizedTest
    @CsvSource({"200, 50", "120, 40", "80, 24", "60, 20"})
    void showsQuotes(int columns, int rows) {
        Golden.check("quotes-" + columns, Desk.open(columns, rows, "dark", 14).press("enter tab i j j").frame());
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "contrast", "mono", "terminal"})
    void showsEveryTheme(String theme) {
        Golden.check("theme-" + theme, Desk.open(120, 30, theme, 6).press("enter tab j").frame());
    }

    @Test
    void staysWithinAsciiWhereThatIsAllThereIs() {
        Frame frame = Desk.open(120, 40, "mono", 3, true, Map.of()).press("enter tab").frame();
        Golden.check("ascii", frame);
        assertThat(Golden.words(frame)).doesNotContain("│", "●", "─", "▌", "…", "·");
    }

    @Test
    void saysWhyThereIsNothing() {
        Golden.check("empty", Desk.open(120, 20, "dark", 0).frame());
        Golden.check("nothing-found", Desk.open(120, 20, "dark", 0).press("f").type("zebra").press("enter").frame());
        Golden.check("no-problems", Desk.open(80, 12, "dark", 0).press("!").frame());
    }

    @Test
    void saysWhatItWaitsForAndWhatFailed() {
        State waiting = State.start(new Size(120, 20), Desk.open(120, 20, "dark", 0).state().prefs(), Memory.NONE, Newsstand.NOW).begin().state();
        State slow = waiting.handle(new Event.Tick(Newsstand.NOW + State.PATIENCE)).state();
        assertThat(Golden.words(Screen.render(slow))).contains("Reading the library…");
        State failed = slow.handle(new Event.Answered(new Answer.Failed("library", "library.db is not a library"))).state();
        assertThat(Golden.words(Screen.render(failed))).contains("library: library.db is not a library").contains("! 1 problem");
    }

    /** Keys that would do nothing are not offered. */
    @Test
    void offersWhatCanBeDoneWithoutStories() {
        String words = Golden.words(Desk.open(120, 20, "dark", 0).frame());
        assertThat(words).contains("R fetch", "e feeds").doesNotContain("star", "unread", "Choose a story");
    }

    @Test
    void saysWhatIsWrongWithTheSettings() {
        Desk desk = Desk.open(120, 20, "dark", 3)
                .handle(new Event.Answered(new Answer.Notices("quoth.conf", List.of("line 3: there is no setting thme"))));
        assertThat(Golden.words(desk.frame())).contains("quoth.conf: 1 problem, ! shows what");
        assertThat(Golden.words(desk.press("!").frame())).contains("quoth.conf, line 3").contains("there is no setting thme");
    }

    @Test
    void aHintFitsOrIsShorter() {
        assertThat(Golden.words(Desk.open(120, 20, "dark", 3).press(":").frame())).contains("a name from the help, or theme, width");
        assertThat(Golden.words(Desk.open(40, 12, "dark", 3).press(":").frame())).contains("a command; tab completes it");
    }

    @Test
    void showsListsThatLeadToStories() {
        Desk desk = Desk.open(80, 24, "dark", 5).press("F").type("ferry").press("enter");
        Hit hit = new Hit(Newsstand.story(1), "keep the night ferry between Westhaven", List.of(new Span(15, 20)));
        desk.handle(new Event.Answered(new Answer.Found("ferry", List.of(hit, hit, hit, hit, hit, hit), false)));
        Golden.check("search", desk.press("j").frame());
    }

    @Test
    void showsHintsAtLinksAndMarksHits() {
        Golden.check("hints", Desk.open(80, 24, "dark", 5).press("enter O").frame());
        Golden.check("hits", Desk.open(80, 24, "dark", 5).press("enter /").type("ferry").frame());
    }

    /** No size is too small to be drawn, however useless. */
    @ParameterizedTest
    @CsvSource({"1, 1", "3, 2", "20, 4", "79, 5", "119, 3", "400, 120"})
    void drawsAtAnySize(int columns, int rows) {
        Desk desk = Desk.open(columns, rows, "dark", 30);
        for (String keys : List.of("enter", "tab", "?", "q", "!", "q", "z", "z", "q", "f", "escape", "G", "v", "enter")) {
            Frame frame = desk.press(keys).frame();
            assertThat(frame.columns()).isEqualTo(columns);
            assertThat(frame.rows()).isEqualTo(rows);
        }
    }
}
