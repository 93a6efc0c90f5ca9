package dev.quoth.tui.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.settings.Action;
import dev.quoth.tui.Desk;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyHintsTest {

    private final Desk desk = Desk.open(160, 40, "dark", 6);

    private List<String> words() {
        return KeyHints.of(desk.state()).stream().map(KeyHints.Hint::word).toList();
    }

    @Test
    void helpAndTheWayOutComeFirst() {
        assertThat(KeyHints.of(desk.state())).extracting(KeyHints.Hint::action).startsWith(Action.HELP, Action.BACK);
        assertThat(words()).startsWith("help", "quit");
        desk.press("enter");
        assertThat(words()).startsWith("help", "back");
    }

    @Test
    void aKeyIsToldByWhatItDoesHere() {
        desk.press("j");
        assertThat(words()).contains("unstar").doesNotContain("star", "undo");
        desk.press("s");
        assertThat(words()).contains("star", "undo").doesNotContain("unstar");
    }

    @Test
    void overTheHelpOnlyWhatLeadsOutOfIt() {
        desk.press("?");
        assertThat(words()).startsWith("close").doesNotContain("help");
    }

    @Test
    void areTheSameWhereTheSameCanBeDone() {
        State before = desk.press("j").state();
        assertThat(KeyHints.same(before, before.withCount(3))).isTrue();
        assertThat(KeyHints.same(before, desk.press("s").state())).isFalse();
    }
}
