package dev.quoth.tui.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.settings.Action;
import dev.quoth.tui.Desk;
import dev.quoth.tui.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed after the colon. */
class CommandsTest {

    private final Desk desk = Desk.open(160, 40, "dark", 9);

    private String run(String line) {
        return Golden.words(desk.press(":").type(line).press("enter").frame());
    }

    @Test
    void changesWhatQuothConfSays() {
        run("width 50");
        assertThat(desk.state().prefs().width()).isEqualTo(50);
        run("mark = never");
        assertThat(desk.state().prefs().mark()).isEqualTo(Preferences.MarkRead.NEVER);
        run("theme light");
        assertThat(desk.state().prefs().theme()).isEqualTo("light");
        run("bind.star f5");
        assertThat(desk.state().prefs().keys().action(Key.of("f5"))).contains(Action.STAR);
        run("color.link 112233");
        assertThat(desk.state().prefs().colors()).containsEntry("link", "112233");
        run("panes stories 20 article quotes 40");
        assertThat(desk.state().layout().stories().width()).isEqualTo(32);
        assertThat(desk.state().layout().quotes().width()).isEqualTo(64);
        run("panes stories article");
        assertThat(desk.state().layout().quotes().isShown()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "width broad|width takes a number from 30 to 200",
        "theme pink|theme takes auto, dark",
        "group week|group takes day, feed, tag or none",
        "bind.nothing x|unknown setting \"bind.nothing\"",
        "sta|No command “sta”; there is star"})
    void saysWhatIsWrong(String line, String words) {
        assertThat(run(line)).contains(words);
    }

    @Test
    void tabCompletesNamesAndValues() {
        desk.press(":").type("th").press("tab");
        assertThat(desk.state().prompt().orElseThrow().text()).isEqualTo("theme ");
        assertThat(Golden.words(desk.frame())).contains("theme dark  theme light");
        desk.type("li").press("tab");
        assertThat(desk.state().prompt().orElseThrow().text()).isEqualTo("theme light");
        desk.press("ctrl-u").type("next").press("tab");
        assertThat(desk.state().prompt().orElseThrow().text()).isEqualTo("next-");
        desk.press("ctrl-u").type("bind.next-s").press("tab");
        assertThat(desk.state().prompt().orElseThrow().text()).isEqualTo("bind.next-story ");
    }

    @Test
    void linesTypedEarlierComeBack() {
        run("width 50");
        run("theme light");
        desk.press("enter / f e r r y enter :").press("up");
        assertThat(desk.state().prompt().orElseThrow().text()).isEqualTo("theme light");
        desk.press("up up up");
        assertThat(desk.state().prompt().orElseThrow().text()).isEqualTo("width 50");
        desk.press("down down");
        assertThat(desk.state().prompt().orElseThrow().text()).isEmpty();
        desk.press("escape / up");
        assertThat(desk.state().prompt().orElseThrow().text()).isEqualTo("ferry");
    }
}
