package dev.quoth.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigFileTest {

    @Test
    void readsNamesAndValuesAndLeavesCommentsOut() {
        ConfigFile file = ConfigFile.parse("# mine\nwidth = 66\n\ntheme=light # the bright one\nbrowser = \"firefox # really\"\nbind.star = # s\n");
        assertThat(file.problems()).isEmpty();
        assertThat(file.values()).containsEntry("width", "66").containsEntry("theme", "light").containsEntry("browser", "firefox # really")
                .containsEntry("bind.star", "# s");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "width = broad|width takes a number from 30 to 200, not \"broad\"",
        "width = 500|width takes a number from 30 to 200, not \"500\"",
        "mark = sometimes|mark takes open, hover or never, not \"sometimes\"",
        "theme = pink|theme takes auto, dark, light, contrast, mono or terminal, not \"pink\"",
        "panes = quotes article|panes takes a line like stories 30 article quotes 25",
        "keep = banana|keep takes a time such as 12h, 90d or 8w, not \"banana\"",
        "color.link = 8fc1d9 on|\"8fc1d9 on\" is no look",
        "color.link = on bold|\"on bold\" is no look",
        "bind.star = shift-1|\"shift-1\" is no key",
        "widht = 60|unknown setting \"widht\"; did you mean width?",
        "colour = red|unknown setting \"colour\"; quoth config lists them",
        "bind.stars = s|unknown setting \"bind.stars\"; did you mean bind.star?",
        "bind.star = ctrl-ä|\"ctrl-ä\" is no key",
        "bind.star = return|\"return\" is no key",
        "bind.star =|no key after the =",
        "color.link = mauve|\"mauve\" is no look",
        "color.nothing = 112233|unknown setting \"color.nothing\"; quoth config lists them",
        "color.lnik = 112233|unknown setting \"color.lnik\"; did you mean color.link?",
        "width 72|no \"=\" in \"width 72\""})
    void namesTheLineThatMakesNoSense(String line, String problem) {
        ConfigFile file = ConfigFile.parse("# one\n" + line + "\nmark = hover\n");
        assertThat(file.problems()).hasSize(1);
        assertThat(file.problems().get(0)).startsWith("2: ").contains(problem);
        assertThat(file.values()).containsOnlyKeys("mark");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stories article quotes", "stories article", "stories 30 article quotes 25", "stories article quotes 40", ""})
    void panesAreNamedInTheirOrder(String panes) {
        assertThat(Entry.problem("panes", panes)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"j", "ä", "enter", "ctrl-d", "shift-tab", "alt-x", "f12", "pageup", ",", "#", "本", "ctrl-space"})
    void knowsKeys(String key) {
        assertThat(KeyName.isKey(key)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jj", "ctrl-", "ctrl-A", "5", "", "return", "f13", "ctrl-ä"})
    void knowsWhatIsNoKey(String key) {
        assertThat(KeyName.isKey(key)).isFalse();
    }

    @Test
    void keysMayBePartedByCommas() {
        assertThat(KeyName.list("s, *")).containsExactly("s", "*");
        assertThat(KeyName.list(", ;")).containsExactly(",", ";");
        assertThat(KeyName.list("none")).isEmpty();
    }

    @Test
    void keysAreNamedAsTerminalsSendThem() {
        assertThat(KeyName.list("shift-s alt-shift-s ctrl-m ctrl-i ctrl-[ shift-tab"))
                .containsExactly("S", "alt-S", "enter", "tab", "escape", "shift-tab");
    }

    @Test
    void aKeyHasOneMeaning() {
        ConfigFile file = ConfigFile.parse("bind.star = x s\nbind.filter = f x\nbind.star = s\nbind.fold = x\n");
        assertThat(file.problems()).containsExactly("2: \"x\" is a key of bind.star already");
        assertThat(file.values()).containsEntry("bind.star", "s").containsEntry("bind.fold", "x").doesNotContainKey("bind.filter");
    }

    @Test
    void aMarkOfTheEncodingIsNoPartOfAName() {
        assertThat(ConfigFile.parse("\ufeffwidth = 60\n").values()).containsEntry("width", "60");
    }

    @Test
    void everyEntryTakesItsOwnDefault() {
        assertThat(Entry.all()).allSatisfy(entry -> {
            if (!entry.standard().isEmpty()) {
                assertThat(Entry.problem(entry.key(), entry.standard())).as(entry.key()).isEmpty();
            }
        });
    }
}
