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
        assertThat(run("panes")).contains("panes = stories 20 article quotes 40");
        run("panes stories article");
        assertThat(desk.state().layout().quotes().isShown()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "width broad|width takes a number from 30 to 200",
        "theme pink|theme takes auto, dark",
        "group week|group takes day, feed, tag or none",
        "bind.nothing x|unknown setting \"bind.nothing\"",
        "sta|No command “sta”; there is star",
        "star x|star takes nothing but a count, not “x”",
        "5x|No command “5x”",
        "keep 90d|keep is read from quoth.conf when the reader starts",
        "keep soon|keep takes a time such as 12h, 90d or 8w",
        "theme light extra|theme takes auto, dark",
        "color.nothing|unknown setting \"color.nothing\"",
        "widht 60|No command “widht”; did you mean width?",
        "unraed|No command “unraed”; did you mean unread?",
        "set widht 60|unknown setting \"widht\"; did you mean width?",
        "set widht=60|unknown setting \"widht\"; did you mean width?",
        "set bind.stars x|unknown setting \"bind.stars\"; did you mean bind.star?",
        "set nonsense|unknown setting \"nonsense\"; quoth config lists them"})
    void saysWhatIsWrong(String line, String words) {
        assertThat(run(line)).contains(words);
    }

    @ParameterizedTest
    @CsvSource({"width 60", "width = 60", "width=60", "set width 60", "set width=60"})
    void aSettingIsWrittenAsPeopleAreUsedTo(String line) {
        run(line);
        assertThat(desk.state().prefs().width()).isEqualTo(60);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "width|width = 72   columns of the article's text, 30 to 200",
        "set theme|theme = dark",
        "bind.star|bind.star = s   keys: star the story",
        "set|theme = dark, width = 72, mark = open, panes is not set"})
    void aNameAloneTellsWhatIsInForce(String line, String words) {
        assertThat(run(line)).contains(words);
    }

    @ParameterizedTest
    @CsvSource({"q", "q!", "wq", "quit"})
    void quitsByWhateverNamePeopleKnow(String line) {
        desk.asked();
        run(line);
        assertThat(desk.asked()).contains(new Work.Quit());
    }

    @Test
    void aKeyIsSetAsASettingIs() {
        run("set bind.star f5");
        assertThat(desk.state().prefs().keys().action(Key.of("f5"))).contains(Action.STAR);
        run("set bind.star = f6");
        assertThat(desk.state().prefs().keys().action(Key.of("f6"))).contains(Action.STAR);
    }

    @Test
    void aKeyBoundNowIsTakenFromWhateverHasItInQuothConf() {
        run("bind.star x");
        run("bind.filter x");
        assertThat(desk.state().prefs().keys().action(Key.of("x"))).contains(Action.FILTER);
        assertThat(desk.state().prefs().keys().keys(Action.STAR)).isEmpty();
    }

    @Test
    void whereThereAreNoColoursNoThemeHidesWhatIsMarked() {
        State mono = desk.state().withPrefs(desk.state().prefs().withTheme("mono").on(false, "light"));
        Step turned = mono.handle(new Event.Pressed(Key.of("t")));
        assertThat(turned.state().prefs().theme()).isEqualTo("mono");
        assertThat(turned.state().status().message()).contains("no colours");
        assertThat(Restoring.of(turned.state()).theme()).as("chosen on another terminal").isEqualTo("light");
    }

    @Test
    void theLineIsMovedOnByWords() {
        desk.press(":").type("panes stories article").press("alt-b alt-b");
        desk.type("X");
        assertThat(desk.state().prompt().orElseThrow().text()).isEqualTo("panes Xstories article");
        desk.press("ctrl-right alt-d alt-backspace");
        assertThat(desk.state().prompt().orElseThrow().text()).isEqualTo("panes ");
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
        desk.press("ctrl-u").type("set th").press("tab");
        assertThat(desk.state().prompt().orElseThrow().text()).isEqualTo("set theme ");
        desk.type("li").press("tab");
        assertThat(desk.state().prompt().orElseThrow().text()).isEqualTo("set theme light");
        desk.press("ctrl-u").type("set ");
        assertThat(Golden.words(desk.frame())).contains("set width  set mark");
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
