package dev.quoth.tui.pane;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.settings.Role;
import dev.quoth.tui.frame.Color;
import dev.quoth.tui.frame.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PalettesTest {

    @ParameterizedTest
    @ValueSource(strings = {"dark", "light", "contrast"})
    void wordsStandOutFromTheirGround(String name) {
        Theme theme = Palettes.named(name);
        Color ground = theme.style(Role.TEXT).background();
        assertThat(contrast(theme.style(Role.TEXT), ground)).as("text").isGreaterThanOrEqualTo(7);
        for (Role role : new Role[] {Role.DIM, Role.ACCENT, Role.STAR, Role.BAD, Role.LINK, Role.CODE, Role.QUOTATION}) {
            assertThat(contrast(theme.style(role), ground)).as(role.key()).isGreaterThanOrEqualTo(4.5);
        }
        for (Role role : new Role[] {Role.STATUS, Role.PANE_TITLE, Role.PANE_TITLE_AWAY, Role.STATUS_KEY, Role.HIT_CURRENT, Role.HINT}) {
            assertThat(contrast(theme.style(role), theme.style(role).background())).as(role.key()).isGreaterThanOrEqualTo(4.5);
        }
        for (int i = 0; i < theme.hues().size(); i++) {
            assertThat(contrast(theme.hue(i), ground)).as("speaker " + i).isGreaterThanOrEqualTo(4.5);
        }
    }

    /** What lies over words - a selection, the chosen quote, a hit - leaves them readable, whoever's or whatever's they are. */
    @ParameterizedTest
    @ValueSource(strings = {"dark", "light", "contrast"})
    void wordsStandOutFromWhatLiesOverThem(String name) {
        Theme theme = Palettes.named(name);
        List<Style> words = new ArrayList<>(theme.hues());
        for (Role role : List.of(Role.TEXT, Role.DIM, Role.TITLE, Role.HEADING, Role.ACCENT, Role.STAR, Role.UNREAD, Role.BAD, Role.LINK, Role.CODE,
                Role.QUOTATION, Role.INDIRECT)) {
            words.add(theme.style(role));
        }
        for (Role over : List.of(Role.SELECTED, Role.SELECTED_AWAY, Role.CHOSEN, Role.HIT, Role.HIT_CURRENT, Role.HINT)) {
            for (Style below : words) {
                Style laid = Brush.laid(theme.style(over)).apply(below);
                assertThat(contrast(laid, laid.background())).as("%s over %s", over.key(), below).isGreaterThanOrEqualTo(4.5);
            }
        }
        for (Role role : List.of(Role.DIM, Role.BAD)) {
            assertThat(contrast(theme.style(role), theme.style(Role.STATUS).background())).as("%s in the status line", role.key())
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dark", "light"})
    void theChosenQuoteKeepsItsSpeakersColour(String name) {
        Theme theme = Palettes.named(name);
        for (int i = 0; i < theme.hues().size(); i++) {
            assertThat(contrast(theme.hue(i), theme.style(Role.CHOSEN).background())).as("speaker " + i).isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void monoHasNoColour() {
        Theme theme = Palettes.named("mono");
        assertThat(theme.roles().values()).allMatch(style -> style.foreground().equals(Color.DEFAULT) && style.background().equals(Color.DEFAULT));
    }

    @Test
    void ownLooksLieOverTheTheme() {
        Theme theme = Palettes.named("dark", Map.of("link", "112233 on 445566 bold", "speaker2", "3"));
        assertThat(theme.style(Role.LINK)).isEqualTo(Style.PLAIN.color(Color.rgb(0x112233)).on(Color.rgb(0x445566)).with(Style.BOLD));
        assertThat(theme.hue(1).foreground()).isEqualTo(Color.of(3));
        assertThat(theme.hue(0)).isEqualTo(Palettes.named("dark").hue(0));
    }

    /** The contrast of WCAG 2.1, 1 to 21. */
    private static double contrast(Style style, Color ground) {
        double one = luminance(style.foreground());
        double other = luminance(ground);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(Color color) {
        Color.Rgb rgb = (Color.Rgb) color;
        return 0.2126 * linear(rgb.red()) + 0.7152 * linear(rgb.green()) + 0.0722 * linear(rgb.blue());
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
