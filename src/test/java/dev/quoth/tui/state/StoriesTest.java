package dev.quoth.tui.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.library.Mark;
import dev.quoth.library.StoryRow;
import dev.quoth.tui.Desk;
import dev.quoth.tui.Golden;
import dev.quoth.tui.Newsstand;
import dev.quoth.update.Progress;
import dev.quoth.update.Sums;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What keys do to the list of stories. */
class StoriesTest {

    private static long selected(Desk desk) {
        return desk.state().list().story().orElseThrow().id();
    }

    private static StoryRow row(Desk desk, long story) {
        return desk.state().list().window().rows().stream().filter(row -> row.id() == story).findFirst().orElseThrow();
    }

    @Test
    void onlyAPartOfALongListIsEverInMemory() {
        Desk desk = Desk.open(120, 40, "dark", 100_000);
        desk.asked();
        desk.type("5000j");
        assertThat(desk.state().list().window().rows().size()).isLessThanOrEqualTo(Window.MOST);
        for (int i = 0; i < 40; i++) {
            desk.press("5 0 j");
        }
        assertThat(desk.state().list().window().rows().size()).isLessThanOrEqualTo(Window.MOST);
        assertThat(selected(desk)).isGreaterThan(2_000);
        assertThat(desk.asked().stream().filter(Work.Stories.class::isInstance).count()).isLessThan(45);
        for (int i = 0; i < 80; i++) {
            desk.press("5 0 k");
        }
        assertThat(selected(desk)).isEqualTo(1);
    }

    /** The first answer is short, so that the first picture comes soon. */
    @Test
    void theListStandsOnTheStoryItWasLeftOnAlthoughTheFirstRowsDoNotReachIt() {
        Desk left = Desk.open(120, 40, "dark", 400).press("1 5 0 j");
        long story = selected(left);
        Desk again = Desk.goingOn(Restoring.of(left.state()), 400);
        assertThat(again.asked().stream().filter(Work.Stories.class::isInstance).map(Work.Stories.class::cast).map(it -> it.slice().limit()))
                .containsExactly(Window.FIRST, Window.PART);
        assertThat(selected(again)).isEqualTo(story);
        assertThat(again.state().open().orElseThrow().row().id()).isEqualTo(story);
    }

    @Test
    void theEndOfALongListIsOneRequestAway() {
        Desk desk = Desk.open(120, 40, "dark", 100_000);
        desk.press("G");
        assertThat(selected(desk)).isEqualTo(100_000);
        assertThat(desk.state().list().window().rows()).hasSize(Window.PART);
        desk.press("g");
        assertThat(selected(desk)).isEqualTo(1);
    }

    @Test
    void theRulesOfTheTimeZoneMayComeAfterTheFirstPicture() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Event rules = new Event.Answered(new Answer.Zone(berlin));
        Desk late = Desk.open(160, 40, "dark", 60).tells(Newsstand.plain(40)).press("G 2 0 k enter J J");
        String before = Golden.words(late.frame());
        assertThat(Golden.words(late.handle(rules).frame())).isNotEqualTo(before)
                .isEqualTo(Golden.words(Desk.open(160, 40, "dark", 60).handle(rules).tells(Newsstand.plain(40)).press("G 2 0 k enter J J").frame()));
    }

    @Test
    void newsComesOnTopUntilSomebodyReads() {
        Desk desk = Desk.open(120, 40, "dark", 50);
        desk.comes(Newsstand.story(60));
        assertThat(selected(desk)).isEqualTo(60);
        assertThat(desk.state().list().top()).isZero();
        desk.press("j k").comes(Newsstand.story(61));
        assertThat(selected(desk)).as("a story does not move away from who looks at it").isEqualTo(60);
    }

    @Test
    void aStoryThatIsReadStaysWhateverBecomesOfTheList() {
        Desk desk = Desk.open(160, 40, "dark", 30).press("4 J enter");
        assertThat(desk.press("v").state().open().orElseThrow().row().id()).isEqualTo(5);
        desk.press("v v v");
        assertThat(desk.state().open().orElseThrow().row().id()).isEqualTo(5);
        assertThat(selected(desk)).isEqualTo(5);
    }

    @Test
    void theMouseQuietsWhatWasSaid() {
        Desk desk = Desk.open(160, 40, "dark", 9).press("K");
        assertThat(desk.state().status().message()).isNotEmpty();
        desk.handle(new Event.Mouse(Event.Mouse.Action.WHEEL_DOWN, 3, 5));
        assertThat(desk.state().status().message()).isEmpty();
    }

    @Test
    void countsLeadOverStories() {
        Desk desk = Desk.open(120, 40, "dark", 30);
        desk.press("3 J");
        assertThat(selected(desk)).isEqualTo(4);
        desk.press("2 K");
        assertThat(selected(desk)).isEqualTo(2);
        desk.press("9 9 J");
        assertThat(selected(desk)).isEqualTo(30);
        assertThat(Golden.words(desk.press("J").frame())).contains("This is the last story");
        assertThat(Golden.words(desk.press("g N").frame())).contains("No unread story before this one");
    }

    @Test
    void aCountBeyondWhatIsInMemoryIsNotTheEnd() {
        Desk desk = Desk.open(120, 40, "dark", 100_000);
        desk.press("9 0 0 0 G");
        assertThat(selected(desk)).isLessThan(9_000);
        desk.press("G 5 G");
        assertThat(selected(desk)).isEqualTo(1);
    }

    @Test
    void unreadStoriesFurtherOnThanMemoryReachesAreNotDenied() {
        Desk desk = Desk.open(120, 40, "dark", 100_000);
        desk.handle(new Event.Pressed(Key.of("A"))).press("]");
        assertThat(Golden.words(desk.frame())).contains("No unread story near here; a lists them all");
    }

    @Test
    void keysMeanTheStoryThatIsOnItsWay() {
        Desk desk = Desk.open(160, 40, "dark", 9).press("enter").late();
        desk.asked();
        desk.press("4 J s");
        assertThat(desk.asked()).contains(new Work.Marking(Mark.STAR, List.of(5L), false));
    }

    @Test
    void aFilterIsTypedWhereItsStoriesAreSeen() {
        Desk desk = Desk.open(60, 20, "dark", 9).press("enter f");
        assertThat(desk.state().layout().stories().isShown()).isTrue();
    }

    @Test
    void whatTheListWouldShowIsSaidWhereItIsHidden() {
        Desk desk = Desk.open(60, 20, "dark", 9).press("enter u");
        assertThat(Golden.words(desk.frame())).contains("The story is unread");
        assertThat(Golden.words(desk.press("s").frame())).contains("The story is starred");
        assertThat(Golden.words(desk.press("s").frame())).contains("The story is no longer starred");
        assertThat(Golden.words(desk.press("a").frame())).contains("Only unread stories");
        assertThat(Golden.words(desk.press(">").frame())).contains("No pane stands beside this one");
    }

    @Test
    void aBorderAtItsEndTurnsBackAtOnce() {
        Desk desk = Desk.open(160, 40, "dark", 9);
        int width = desk.state().layout().stories().width();
        desk.press("9 9 > >");
        assertThat(Golden.words(desk.frame())).contains("This pane cannot be wider");
        int most = desk.state().layout().stories().width();
        desk.press("<");
        assertThat(desk.state().layout().stories().width()).isEqualTo(most - 2).isGreaterThan(width);
    }

    @Test
    void aShareThereIsNoRoomForCanBeMadeLess() {
        Desk desk = Desk.open(160, 40, "dark", 9).press(":").type("panes stories 79 article quotes 79").press("enter");
        int most = desk.state().layout().stories().width();
        desk.press("<");
        assertThat(desk.state().layout().stories().width()).isEqualTo(most - 2);
    }

    @Test
    void countsRepeat() {
        Desk desk = Desk.open(120, 40, "dark", 50);
        assertThat(selected(desk.press("1 2 j"))).isEqualTo(14);
        assertThat(selected(desk.press("3 k"))).isEqualTo(11);
        assertThat(selected(desk.press("5 G"))).isEqualTo(5);
    }

    @Test
    void openingMarksReadAndUndoTakesItBack() {
        Desk desk = Desk.open(120, 40, "dark", 5);
        assertThat(row(desk, 1).unread()).isTrue();
        desk.press("enter");
        assertThat(desk.state().focus()).isEqualTo(Focus.ARTICLE);
        assertThat(row(desk, 1).unread()).isFalse();
        desk.press("q U");
        assertThat(row(desk, 1).unread()).isTrue();
        assertThat(Golden.words(desk.frame())).contains("1 story unread again");
    }

    @Test
    void whatTheListLetGoOfComesBackWhenItsMarkIsTakenBack() {
        Desk desk = Desk.open(120, 40, "dark", 5);
        desk.handle(new Event.Answered(new Answer.Marked(Mark.READ, List.of(1L, 2L), false)));
        desk.handle(new Event.Answered(new Answer.Marked(Mark.READ, List.of(1L, 99L), false)));
        desk.asked();
        desk.press("U");
        assertThat(desk.asked()).as("one of them is not in the list").anyMatch(work -> work instanceof Work.Stories);
        desk.press("U");
        assertThat(desk.asked()).noneMatch(work -> work instanceof Work.Stories);
    }

    @Test
    void starsAreShownAtOnceAndSent() {
        Desk desk = Desk.open(120, 40, "dark", 5);
        desk.asked();
        desk.press("s");
        assertThat(row(desk, 1).starred()).isTrue();
        assertThat(desk.asked()).contains(new Work.Marking(Mark.STAR, List.of(1L), false));
        desk.press("U");
        assertThat(row(desk, 1).starred()).isFalse();
        assertThat(desk.asked()).contains(new Work.Marking(Mark.UNSTAR, List.of(1L), true));
    }

    @Test
    void anAnswerThatDoesNotKnowOfAMarkingYetDoesNotUndoIt() {
        Desk desk = Desk.open(120, 40, "dark", 5);
        State marked = desk.state().handle(new Event.Pressed(Key.of("s"))).state();
        Work.Stories asked = new Work.Stories(marked.list().window().ticket(), ListView.DEFAULT.filter(), dev.quoth.library.Slice.first(200),
                Work.Part.TOP);
        State answered = marked.handle(new Event.Answered(new Answer.Stories(asked, Newsstand.stories(5), 5))).state();
        assertThat(answered.list().window().rows().get(0).starred()).isTrue();
    }

    /** The library was put back to an older one under the reader. */
    @Test
    void aStoryThatIsGoneIsAskedForOnce() {
        Desk desk = Desk.open(160, 40, "dark", 9).late();
        desk.asked();
        desk.press("G");
        desk.handle(new Event.Answered(new Answer.Missing(8)));
        assertThat(desk.state().list().indexOf(8)).isNegative();
        assertThat(desk.asked()).filteredOn(Work.Load.class::isInstance).containsExactly(new Work.Load(8, false), new Work.Load(7, false));
        assertThat(Golden.words(desk.frame())).contains("This story is no longer in the library", "of 8 unread");
    }

    @Test
    void aMarkingThatCouldNotBeStoredIsNotShown() {
        Desk desk = Desk.open(160, 40, "dark", 9).unwritable("the disk is full").press("j enter");
        assertThat(Golden.words(desk.frame())).contains("Not marked: the disk is full").contains("! 1 problem");
        assertThat(desk.state().list().story().orElseThrow().unread()).isTrue();
        assertThat(desk.state().open().orElseThrow().row().unread()).isTrue();
        assertThat(Golden.words(desk.press("q U").frame())).contains("Nothing to take back");
    }

    @Test
    void lateAnswersAreLetGo() {
        Desk desk = Desk.open(120, 40, "dark", 5);
        Work.Stories late = new Work.Stories(desk.state().list().window().ticket() - 1, ListView.DEFAULT.filter(),
                dev.quoth.library.Slice.first(200), Work.Part.TOP);
        desk.handle(new Event.Answered(new Answer.Stories(late, List.of(), 0)));
        assertThat(desk.state().list().window().rows()).hasSize(5);
    }

    @Test
    void filtersFollowEveryLetterAndEscapeGoesBack() {
        Desk desk = Desk.open(120, 40, "dark", 5);
        desk.asked();
        desk.press("f").type("fer");
        assertThat(desk.asked().stream().filter(Work.Stories.class::isInstance).count()).isEqualTo(3);
        assertThat(desk.state().list().view().typed()).isEqualTo("fer");
        desk.press("escape");
        assertThat(desk.state().list().view().typed()).isEmpty();
        desk.press("f").type("fer").press("enter");
        assertThat(Golden.words(desk.frame())).contains("Stories: fer");
    }

    @Test
    void groupsOpenOneAtATime() {
        Desk desk = Desk.open(120, 40, "dark", 8);
        desk.press("v");
        assertThat(desk.state().list().items()).allMatch(Item.Group.class::isInstance).hasSize(4);
        desk.press("j enter");
        assertThat(desk.state().list().view().open()).isEqualTo("2");
        assertThat(desk.state().list().items()).hasSizeGreaterThan(4);
        desk.press("enter");
        assertThat(desk.state().list().items()).hasSize(4);
    }

    @Test
    void storiesOfOneEventFoldUnderTheNewest() {
        Desk desk = Desk.open(120, 40, "dark", 12);
        assertThat(desk.state().list().indexOf(9)).isNegative();
        assertThat(((Item.Story) desk.state().list().items().get(desk.state().list().selected())).folded()).isEqualTo(1);
        desk.press("x");
        assertThat(desk.state().list().indexOf(9)).isEqualTo(desk.state().list().indexOf(1) + 1);
        desk.press("x");
        assertThat(desk.state().list().indexOf(9)).isNegative();
    }

    @Test
    void updatesCountAlongAndKeepTheSelection() {
        Desk desk = Desk.open(120, 40, "dark", 9);
        desk.press("j j");
        long before = selected(desk);
        desk.handle(new Event.Updated(new Progress.Started(4)));
        desk.handle(new Event.Updated(new Progress.FeedDone(1, "The Lantern", false, List.of(1L), 1)));
        assertThat(Golden.words(desk.frame())).contains("1 of 4 feeds");
        desk.handle(new Event.Updated(new Progress.FeedFailed(4, "Harbour Post", "no answer within 20 s", false, 2)));
        assertThat(Golden.words(desk.frame())).contains("! 1 problem");
        desk.handle(new Event.Updated(new Progress.Finished(new Sums(4, 2, 1, 1, 1, 3, 900))));
        assertThat(Golden.words(desk.frame())).contains("4 feeds: 1 new story, 1 failed (! says why)");
        assertThat(selected(desk)).isEqualTo(before);
        assertThat(Golden.words(desk.press("!").frame())).contains("Harbour Post").contains("no answer within 20 s");
    }

    @Test
    void storiesArePassedWithoutBeingShown() {
        Desk desk = Desk.open(120, 40, "dark", 50);
        desk.asked();
        desk.hold("j j j j j");
        assertThat(desk.asked()).isEmpty();
        assertThat(desk.state().open().orElseThrow().row().id()).isEqualTo(1);
        assertThat(desk.handle(new Event.Tick(desk.state().now() + State.REST - 1)).state().open().orElseThrow().row().id()).isEqualTo(1);
        desk.rest();
        assertThat(desk.state().open().orElseThrow().row().id()).isEqualTo(6);
        assertThat(desk.state().isMoving()).isFalse();
    }

    @Test
    void whatIsDoneBeforeARestIsDoneToTheSelectedStory() {
        Desk desk = Desk.open(120, 40, "dark", 50);
        desk.hold("j j tab");
        assertThat(desk.state().open().orElseThrow().row().id()).isEqualTo(3);
        desk.hold("q j enter");
        assertThat(desk.state().open().orElseThrow().row().id()).isEqualTo(4);
        desk.hold("q j").handle(new Event.Mouse(Event.Mouse.Action.PRESS, 60, 8));
        assertThat(desk.state().open().orElseThrow().row().id()).isEqualTo(5);
        assertThat(desk.state().focus()).isEqualTo(Focus.ARTICLE);
    }

    @Test
    void hoverMarksWhateverIsPassed() {
        Desk desk = Desk.open(120, 40, "dark", 9);
        State state = desk.state().withPrefs(desk.state().prefs().with("mark", "hover")).handle(new Event.Pressed(Key.of("j"))).state();
        assertThat(state.list().story().orElseThrow().unread()).isFalse();
    }

    @Test
    void theMouseSelectsOpensAndScrolls() {
        Desk desk = Desk.open(120, 40, "dark", 9);
        desk.handle(new Event.Mouse(Event.Mouse.Action.PRESS, 5, 5));
        assertThat(selected(desk)).isEqualTo(2);
        desk.handle(new Event.Mouse(Event.Mouse.Action.PRESS, 5, 5));
        assertThat(desk.state().focus()).isEqualTo(Focus.ARTICLE);
        desk.handle(new Event.Mouse(Event.Mouse.Action.WHEEL_DOWN, 5, 5));
        assertThat(selected(desk)).isEqualTo(3);
        int border = desk.state().layout().stories().right();
        desk.handle(new Event.Mouse(Event.Mouse.Action.PRESS, border, 9)).handle(new Event.Mouse(Event.Mouse.Action.DRAG, border + 6, 9))
                .handle(new Event.Mouse(Event.Mouse.Action.RELEASE, border + 6, 9));
        assertThat(desk.state().layout().stories().right()).isEqualTo(border + 6);
    }

    /** A pane keeps its part of the screen, not its columns. */
    @Test
    void aDraggedBorderShrinksWithTheWindowAndComesBack() {
        Desk desk = Desk.open(240, 40, "dark", 9);
        int border = desk.state().layout().stories().right();
        desk.handle(new Event.Mouse(Event.Mouse.Action.PRESS, border, 9)).handle(new Event.Mouse(Event.Mouse.Action.DRAG, border + 24, 9))
                .handle(new Event.Mouse(Event.Mouse.Action.RELEASE, border + 24, 9));
        assertThat(desk.state().layout().stories().right()).isEqualTo(border + 24);
        int narrow = Desk.open(120, 40, "dark", 9).state().layout().stories().right();
        desk.handle(new Event.Resized(120, 40));
        assertThat(desk.state().layout().stories().right()).isEqualTo(narrow + 12);
        desk.handle(new Event.Resized(240, 40));
        assertThat(desk.state().layout().stories().right()).isEqualTo(border + 24);
    }

    /** Made smaller and large again at once, a terminal has cut off what stood at its edges. */
    @Test
    void aTerminalThatWasResizedIsPaintedWhole() {
        Desk desk = Desk.open(120, 40, "dark", 9);
        desk.asked();
        assertThat(desk.handle(new Event.Resized(120, 40)).asked()).containsExactly(new Work.Redraw());
    }

    @Test
    void theListGoesOnByHalfAScreen() {
        Desk desk = Desk.open(60, 30, "dark", 60);
        int tops = 0;
        for (int i = 0; i < 40; i++) {
            int top = desk.state().list().top();
            desk.press("j");
            tops += desk.state().list().top() == top ? 0 : 1;
            assertThat(Golden.words(desk.frame())).contains(desk.state().list().story().orElseThrow().title().substring(0, 8));
        }
        assertThat(tops).isBetween(4, 16);
    }
}
