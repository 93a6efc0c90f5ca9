package dev.quoth.tui.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.library.FeedRow;
import dev.quoth.tui.Desk;
import dev.quoth.tui.Golden;
import dev.quoth.tui.Newsstand;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Stories grouped by feed. Of the ten on the desk the feeds have, newest first: 1 5 (9 folded under 1), 2 6 10, 3 7, 4 8; read are 3, 6 and 9.
 * The third feed says of itself that nothing in it is unread.
 */
class GroupsTest {

    private final Desk desk = Desk.open(200, 50, "dark", 10).press("v");

    /** What stories are gone on to, from a group that is opened first or closed. */
    @ParameterizedTest
    @CsvSource({"J, 1", "], 1", "n, 1", "j ], 2", "enter J J J, 2", "enter ] ] ], 2", "j enter ] ] ] ], 8", "j enter j K, 5", "j N, 5", "j j j K, 7",
        "j j j N, 10", "j j ], 4"})
    void theNextStoryMayBeInAnotherGroup(String keys, long story) {
        desk.press(keys);
        assertThat(desk.state().list().story().orElseThrow().id()).isEqualTo(story);
    }

    @Test
    void whoReadsGoesOnReading() {
        desk.press("enter j j enter");
        assertThat(desk.state().open().orElseThrow().row().id()).isEqualTo(5);
        desk.press("G space");
        assertThat(desk.state().focus()).isEqualTo(Focus.ARTICLE);
        assertThat(desk.state().open().orElseThrow().row().id()).isEqualTo(2);
        assertThat(desk.state().open().orElseThrow().row().unread()).isFalse();
        assertThat(desk.state().list().view().open()).isEqualTo("2");
    }

    @Test
    void theLastGroupIsTheEnd() {
        desk.press("j j j J J J");
        assertThat(Golden.words(desk.frame())).contains("This is the last story");
        assertThat(desk.state().list().story().orElseThrow().id()).isEqualTo(8);
    }

    /** Somebody who moved on meanwhile is not called back. */
    @Test
    void aGroupThatComesLateTakesNobodyAway() {
        desk.late().hold("J k j");
        desk.done(0).rest();
        assertThat(desk.state().list().group().orElseThrow().key()).isEqualTo("2");
    }

    @Test
    void aGroupWithoutStoriesSaysWhy() {
        FeedRow silent = Newsstand.feeds().get(3);
        FeedRow empty = new FeedRow(silent.id(), silent.subscription(), true, silent.title(), silent.site(), 0, 0, silent.state());
        desk.handle(new Event.Answered(new Answer.Feeds(List.of(empty)))).press("enter");
        assertThat(Golden.words(desk.frame())).contains("No stories of " + silent.title() + " yet: no answer within 20 s");
    }

    @Test
    void whatAFilterFindsStandsTogether() {
        desk.press("j enter f").type("ferry");
        assertThat(desk.state().list().items()).hasSize(9).allMatch(Item.Story.class::isInstance);
        assertThat(Golden.words(desk.frame())).contains("Stories: ferry", "10 stories");
        desk.press("enter escape");
        assertThat(desk.state().list().view().open()).isEqualTo("2");
        assertThat(desk.state().list().items()).filteredOn(Item.Story.class::isInstance).hasSize(3);
        desk.press("*");
        assertThat(desk.state().list().items()).allMatch(Item.Story.class::isInstance);
        assertThat(Golden.words(desk.press("v").frame())).contains("Grouped by tag as soon as all stories are shown");
    }

    @Test
    void aGroupIsFetchedAsAWhole() {
        desk.asked();
        desk.press("j r");
        assertThat(desk.asked()).contains(new Work.Update(List.of("2"), true));
        desk.handle(new Event.Answered(new Answer.Updated(""))).press("v g");
        desk.asked();
        assertThat(desk.press("r").asked()).contains(new Work.Update(List.of("1", "2"), true));
    }

    @Test
    void theHeadingCountsWhatIsUnreadAsInAnyList() {
        assertThat(Golden.words(desk.frame())).contains("6 of 12 unread");
        assertThat(Golden.words(desk.press("a").frame())).contains("Stories, unread", "6 stories");
    }
}
