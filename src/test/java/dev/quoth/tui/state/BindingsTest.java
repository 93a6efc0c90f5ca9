package dev.quoth.tui.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.settings.Action;
import dev.quoth.tui.Desk;
import dev.quoth.tui.Golden;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BindingsTest {

    @Test
    void noKeyStandsTwiceInTheTable() {
        List<String> keys = Arrays.stream(Action.values()).flatMap(action -> action.keys().stream()).toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void everyActionHasItsKeysInTheHelp() {
        Bindings bindings = new Bindings(Map.of());
        String help = Golden.words(Desk.open(200, 60, "dark", 3).press("?").frame());
        for (Action action : Action.values()) {
            assertThat(help).as(action.command()).contains(action.meaning().split("[,;:(]")[0]).contains(bindings.key(action));
        }
    }

    @Test
    void aKeyOfTheUsersIsTakenFromWhateverHadIt() {
        Bindings bindings = new Bindings(Map.of("bind.star", "j f5"));
        assertThat(bindings.action(Key.of("j"))).contains(Action.STAR);
        assertThat(bindings.action(Key.of("f5"))).contains(Action.STAR);
        assertThat(bindings.action(Key.of("s"))).isEmpty();
        assertThat(bindings.action(Key.of("down"))).contains(Action.DOWN);
        assertThat(bindings.keys(Action.DOWN)).containsExactly("down");
    }

    @Test
    void helpAndHintsShowTheUsersKeys() {
        Desk desk = Desk.open(120, 40, "dark", 3, false, Map.of("bind.help", "f2", "bind.zen", "ctrl-y"));
        assertThat(Golden.words(desk.frame())).contains("f2 help");
        assertThat(Golden.words(desk.press("f2").frame())).contains("ctrl-y");
    }

    @Test
    void whateverIsBoundSomethingQuits() {
        Bindings bindings = new Bindings(Map.of("bind.quit", "none", "bind.back", "none"));
        assertThat(bindings.action(Key.of("q"))).isEmpty();
        assertThat(bindings.action(Key.ctrl("c"))).contains(Action.QUIT);
        assertThat(new Bindings(Map.of("bind.help", "ctrl-c")).action(Key.ctrl("c"))).contains(Action.HELP);
    }

    @Test
    void everyActionIsACommandOfTheSameName() {
        for (Action action : Action.values()) {
            assertThat(Action.named(action.command())).contains(action);
            assertThat(Commands.completions(action.command())).contains(action.command());
        }
    }

    @Test
    void writtenKeysAreRead() {
        assertThat(Key.parse("ctrl-d")).isEqualTo(Key.ctrl("d"));
        assertThat(Key.parse("shift-tab")).isEqualTo(new Key("tab", false, false, true));
        assertThat(Key.parse("-")).isEqualTo(Key.of("-"));
        assertThat(Key.parse("ctrl-")).isEqualTo(Key.of("ctrl-"));
    }
}
