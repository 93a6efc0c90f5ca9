package dev.quoth.tui.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.library.Hit;
import dev.quoth.news.Span;
import dev.quoth.tui.Desk;
import dev.quoth.tui.LongStory;
import dev.quoth.tui.Newsstand;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Click, wheel and drag in every pane. */
class MouseTest {

    private final Desk desk = Desk.open(120, 34, "dark", 9).press("enter");

    private Layout layout() {
        return desk.state().layout();
    }

    private OpenStory open() {
        return desk.state().open().orElseThrow();
    }

    private void mouse(Event.Mouse.Action action, int column, int row) {
        desk.handle(new Event.Mouse(action, column, row));
    }

    /** Presses where the first of some words of the article stand. */
    private void press(String words) {
        int place = open().text().indexOf(words);
        int line = open().page().lineOf(place);
        int left = layout().article().column() + Math.max(0, (layout().article().width() - open().page().width()) / 2);
        int column = open().page().lines().get(line).text().indexOf(words.substring(0, 4));
        mouse(Event.Mouse.Action.PRESS, left + column, 1 + line - open().scroll());
    }

    @Test
    void quotedWordsChooseTheirCard() {
        press("looked at every");
        assertThat(open().quotes().chosen()).isEqualTo(1);
        assertThat(desk.state().focus()).isEqualTo(Focus.ARTICLE);
        press("The harbour");
        assertThat(open().quotes().chosen()).as("words of the article change nothing").isEqualTo(1);
    }

    @Test
    void aLinkIsOpened() {
        desk.asked();
        press("night ferry");
        assertThat(desk.asked()).containsExactly(new Work.Browse("https://news.example/ferry"));
    }

    @Test
    void aCardIsChosenAndItsWordsCome() {
        Area quotes = layout().quotes();
        int row = quotes.row() + 1 + Layout.peopleRows(open().quotes(), quotes.below(1)) + open().quotes().cards().height(0, true) + 1;
        mouse(Event.Mouse.Action.PRESS, quotes.column() + 4, row);
        assertThat(desk.state().focus()).isEqualTo(Focus.QUOTES);
        assertThat(open().quotes().chosen()).isEqualTo(1);
        mouse(Event.Mouse.Action.PRESS, quotes.column() + 4, quotes.row());
        assertThat(open().quotes().chosen()).as("the heading is no card").isEqualTo(1);
    }

    @Test
    void theWheelTurnsWhatIsUnderIt() {
        Area article = layout().article();
        mouse(Event.Mouse.Action.WHEEL_DOWN, article.column() + 5, 9);
        assertThat(open().scroll()).isEqualTo(3);
        mouse(Event.Mouse.Action.WHEEL_UP, article.column() + 5, 9);
        mouse(Event.Mouse.Action.WHEEL_UP, article.column() + 5, 9);
        assertThat(open().scroll()).isZero();
        mouse(Event.Mouse.Action.WHEEL_DOWN, layout().quotes().column() + 5, 9);
        assertThat(open().quotes().chosen()).isEqualTo(1);
    }

    /** The story under the wheel has come into the pane, but nothing of it was set for the pane yet. */
    @Test
    void aKeyRightAfterTheWheelMeetsTheNewStory() {
        desk.tells(LongStory.of(2, 20, 12, 3)).press("tab");
        mouse(Event.Mouse.Action.WHEEL_DOWN, 5, 9);
        desk.hold("j");
        assertThat(open().row().id()).isEqualTo(2);
        assertThat(open().quotes().chosen()).isEqualTo(1);
    }

    @Test
    void aBorderIsDraggedAsFarAsThePanesCanBear() {
        int border = layout().quotes().column() - 1;
        mouse(Event.Mouse.Action.PRESS, border, 9);
        mouse(Event.Mouse.Action.DRAG, border - 5, 9);
        assertThat(layout().quotes().column() - 1).isEqualTo(border - 5);
        mouse(Event.Mouse.Action.DRAG, 0, 9);
        mouse(Event.Mouse.Action.RELEASE, 0, 9);
        assertThat(List.of(layout().stories(), layout().article(), layout().quotes())).allMatch(area -> area.width() >= 10);
        int now = layout().quotes().column();
        mouse(Event.Mouse.Action.DRAG, border, 9);
        assertThat(layout().quotes().column()).as("nothing is held any more").isEqualTo(now);
    }

    /** The button came up over the help, or on a screen that was made smaller meanwhile. */
    @Test
    void aBorderIsLetGoOfWhereverTheButtonComesUp() {
        int border = layout().stories().right();
        mouse(Event.Mouse.Action.PRESS, border, 5);
        desk.press("?");
        mouse(Event.Mouse.Action.RELEASE, border, 5);
        desk.press("q");
        mouse(Event.Mouse.Action.DRAG, border + 9, 5);
        assertThat(layout().stories().right()).isEqualTo(border);
        mouse(Event.Mouse.Action.PRESS, border, 5);
        desk.handle(new Event.Resized(70, 20));
        mouse(Event.Mouse.Action.DRAG, 9, 5);
        desk.handle(new Event.Resized(120, 34));
        assertThat(layout().stories().right()).isEqualTo(border);
    }

    @Test
    void anEntryOfAListIsChosenThenOpened() {
        desk.press("F").type("ferry").press("enter");
        List<Hit> hits = List.of(new Hit(Newsstand.story(1), "the night ferry", List.of(new Span(10, 15))),
                new Hit(Newsstand.story(4), "a ferry", List.of(new Span(2, 7))));
        desk.handle(new Event.Answered(new Answer.Found("ferry", hits, false)));
        int second = Overlays.HEAD + 4;
        mouse(Event.Mouse.Action.PRESS, 6, second);
        assertThat(((Overlay.Listing) desk.state().overlay().orElseThrow()).selected()).isEqualTo(1);
        mouse(Event.Mouse.Action.PRESS, 6, second);
        assertThat(desk.state().overlay()).isEmpty();
        assertThat(open().row().id()).isEqualTo(4);
    }
}
