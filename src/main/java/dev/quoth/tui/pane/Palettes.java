package dev.quoth.tui.pane;

import dev.quoth.settings.Role;
import dev.quoth.tui.frame.Color;
import dev.quoth.tui.frame.Style;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The themes. Text on its ground has a contrast of at least 7 to 1 in dark and light, dim text and the speakers' colours at least
 * 4.5 to 1 (WCAG 2.1, 1.4.3 and 1.4.6).
 */
public final class Palettes {

    private static final Map<String, Theme> MADE = new HashMap<>();

    private Palettes() { }

    /** The theme called {@code name}; the dark one for a name that is not known, and while the background is not. */
    public static synchronized Theme named(String name) {
        return MADE.computeIfAbsent(name, Palettes::make);
    }

    /** The theme called {@code name} with looks of the user's own, by {@link Role#key()}. */
    public static Theme named(String name, Map<String, String> own) {
        Theme theme = named(name);
        return own.isEmpty() ? theme : own(name + own, theme, own);
    }

    private static synchronized Theme own(String key, Theme theme, Map<String, String> own) {
        return MADE.computeIfAbsent(key, made -> theme.with(own));
    }

    private static Theme make(String name) {
        return switch (name) {
            case "light" -> light();
            case "contrast" -> contrast();
            case "mono" -> mono();
            case "terminal" -> terminal();
            default -> dark();
        };
    }

    private static Theme dark() {
        Style text = Style.PLAIN.color(Color.rgb(0xd4d7dd)).on(Color.rgb(0x14161b));
        Style dim = text.color(Color.rgb(0x9097a3));
        Style accent = text.color(Color.rgb(0x82aaff));
        Map<Role, Style> roles = new EnumMap<>(Role.class);
        roles.put(Role.TEXT, text);
        roles.put(Role.DIM, dim);
        roles.put(Role.FAINT, text.color(Color.rgb(0x4a505c)));
        roles.put(Role.TITLE, text.color(Color.rgb(0xffffff)).with(Style.BOLD));
        roles.put(Role.HEADING, text.color(Color.rgb(0xf0f2f6)).with(Style.BOLD));
        roles.put(Role.ACCENT, accent);
        roles.put(Role.SELECTED, Style.PLAIN.on(Color.rgb(0x2a3556)));
        roles.put(Role.SELECTED_AWAY, Style.PLAIN.on(Color.rgb(0x22262f)));
        roles.put(Role.PANE_TITLE, accent.with(Style.BOLD).on(Color.rgb(0x232a3d)));
        roles.put(Role.PANE_TITLE_AWAY, dim.on(Color.rgb(0x1c1f26)));
        roles.put(Role.UNREAD, accent.with(Style.BOLD));
        roles.put(Role.STAR, text.color(Color.rgb(0xe5c07b)));
        roles.put(Role.STATUS, text.color(Color.rgb(0xb4bac6)).on(Color.rgb(0x1c1f26)));
        roles.put(Role.STATUS_KEY, accent.on(Color.rgb(0x1c1f26)).with(Style.BOLD));
        roles.put(Role.BAD, text.color(Color.rgb(0xff8a80)));
        roles.put(Role.LINK, Style.PLAIN.color(Color.rgb(0x8fc1d9)).with(Style.UNDERLINE));
        roles.put(Role.CODE, text.color(Color.rgb(0xc3b1e8)));
        roles.put(Role.QUOTATION, text.color(Color.rgb(0xbcc4d0)));
        roles.put(Role.CHOSEN, Style.PLAIN.on(Color.rgb(0x343b52)));
        roles.put(Role.HIT, Style.PLAIN.color(Color.rgb(0xffffff)).on(Color.rgb(0x6a5510)));
        roles.put(Role.HIT_CURRENT, Style.PLAIN.color(Color.rgb(0x14161b)).on(Color.rgb(0xf2c94c)));
        roles.put(Role.HINT, Style.PLAIN.color(Color.rgb(0x14161b)).on(Color.rgb(0x8bd5ca)).with(Style.BOLD));
        roles.put(Role.INDIRECT, dim);
        return new Theme(roles, hues(text, 0x8bd5ca, 0xf5a97f, 0xa6da95, 0xc6a0f6, 0x7dc4e4, 0xeed49f, 0xf5bde6, 0xb7bdf8));
    }

    private static Theme light() {
        Style text = Style.PLAIN.color(Color.rgb(0x22252b)).on(Color.rgb(0xfcfbf8));
        Style dim = text.color(Color.rgb(0x5f6672));
        Style accent = text.color(Color.rgb(0x1f4fa8));
        Map<Role, Style> roles = new EnumMap<>(Role.class);
        roles.put(Role.TEXT, text);
        roles.put(Role.DIM, dim);
        roles.put(Role.FAINT, text.color(Color.rgb(0xb4b8c0)));
        roles.put(Role.TITLE, text.color(Color.rgb(0x000000)).with(Style.BOLD));
        roles.put(Role.HEADING, text.color(Color.rgb(0x101216)).with(Style.BOLD));
        roles.put(Role.ACCENT, accent);
        roles.put(Role.SELECTED, Style.PLAIN.on(Color.rgb(0xd3e0fa)));
        roles.put(Role.SELECTED_AWAY, Style.PLAIN.on(Color.rgb(0xeceae4)));
        roles.put(Role.PANE_TITLE, accent.with(Style.BOLD).on(Color.rgb(0xdfe8f9)));
        roles.put(Role.PANE_TITLE_AWAY, dim.on(Color.rgb(0xf1efe9)));
        roles.put(Role.UNREAD, accent.with(Style.BOLD));
        roles.put(Role.STAR, text.color(Color.rgb(0x8a5a00)));
        roles.put(Role.STATUS, text.color(Color.rgb(0x3c424d)).on(Color.rgb(0xeceae4)));
        roles.put(Role.STATUS_KEY, accent.on(Color.rgb(0xeceae4)).with(Style.BOLD));
        roles.put(Role.BAD, text.color(Color.rgb(0xb3261e)));
        roles.put(Role.LINK, Style.PLAIN.color(Color.rgb(0x1a5a94)).with(Style.UNDERLINE));
        roles.put(Role.CODE, text.color(Color.rgb(0x5e3a96)));
        roles.put(Role.QUOTATION, text.color(Color.rgb(0x40464f)));
        roles.put(Role.CHOSEN, Style.PLAIN.on(Color.rgb(0xfdf0c4)));
        roles.put(Role.HIT, Style.PLAIN.on(Color.rgb(0xffe27a)));
        roles.put(Role.HIT_CURRENT, Style.PLAIN.color(Color.rgb(0xffffff)).on(Color.rgb(0xa04a00)));
        roles.put(Role.HINT, Style.PLAIN.color(Color.rgb(0xffffff)).on(Color.rgb(0x00695c)).with(Style.BOLD));
        roles.put(Role.INDIRECT, dim);
        return new Theme(roles, hues(text, 0x00695c, 0xa84300, 0x2b6e2f, 0x6a1fb0, 0x015f94, 0x705400, 0xa3124d, 0x3a40a0));
    }

    private static Theme contrast() {
        Style text = Style.PLAIN.color(Color.rgb(0xffffff)).on(Color.rgb(0x000000));
        Style dim = text.color(Color.rgb(0xd8d8d8));
        Style accent = text.color(Color.rgb(0x6fd3ff));
        Style inverse = Style.PLAIN.color(Color.rgb(0x000000)).on(Color.rgb(0xffffff));
        Map<Role, Style> roles = new EnumMap<>(Role.class);
        roles.put(Role.TEXT, text);
        roles.put(Role.DIM, dim);
        roles.put(Role.FAINT, text.color(Color.rgb(0xa8a8a8)));
        roles.put(Role.TITLE, text.with(Style.BOLD));
        roles.put(Role.HEADING, text.with(Style.BOLD | Style.UNDERLINE));
        roles.put(Role.ACCENT, accent);
        roles.put(Role.SELECTED, inverse);
        roles.put(Role.SELECTED_AWAY, Style.PLAIN.on(Color.rgb(0x3a3a3a)));
        roles.put(Role.PANE_TITLE, inverse.with(Style.BOLD));
        roles.put(Role.PANE_TITLE_AWAY, text.on(Color.rgb(0x303030)));
        roles.put(Role.UNREAD, accent.with(Style.BOLD));
        roles.put(Role.STAR, text.color(Color.rgb(0xffe14d)).with(Style.BOLD));
        roles.put(Role.STATUS, text.on(Color.rgb(0x303030)));
        roles.put(Role.STATUS_KEY, accent.on(Color.rgb(0x303030)).with(Style.BOLD));
        roles.put(Role.BAD, text.color(Color.rgb(0xffa39c)).with(Style.BOLD));
        roles.put(Role.LINK, Style.PLAIN.color(Color.rgb(0x9fdcff)).with(Style.UNDERLINE));
        roles.put(Role.CODE, text.color(Color.rgb(0xe6ccff)));
        roles.put(Role.QUOTATION, text);
        roles.put(Role.CHOSEN, inverse);
        roles.put(Role.HIT, Style.PLAIN.color(Color.rgb(0x000000)).on(Color.rgb(0xffe14d)));
        roles.put(Role.HIT_CURRENT, Style.PLAIN.color(Color.rgb(0x000000)).on(Color.rgb(0xff9f43)).with(Style.BOLD));
        roles.put(Role.HINT, Style.PLAIN.color(Color.rgb(0x000000)).on(Color.rgb(0x7dffb0)).with(Style.BOLD));
        roles.put(Role.INDIRECT, dim.with(Style.ITALIC));
        return new Theme(roles, hues(text, 0x7dffe9, 0xffb88a, 0xb6ff9e, 0xe0c2ff, 0x8fd8ff, 0xffe98a, 0xffb8ec, 0xc9ceff));
    }

    /** The terminal's own 16 colours, on its own ground. */
    private static Theme terminal() {
        Style text = Style.PLAIN;
        Style dim = text.with(Style.DIM);
        Map<Role, Style> roles = attributes();
        roles.put(Role.ACCENT, text.color(Color.of(4)));
        roles.put(Role.PANE_TITLE, text.with(Style.BOLD | Style.REVERSE));
        roles.put(Role.UNREAD, text.color(Color.of(4)).with(Style.BOLD));
        roles.put(Role.STAR, text.color(Color.of(3)));
        roles.put(Role.BAD, text.color(Color.of(1)));
        roles.put(Role.LINK, text.color(Color.of(6)).with(Style.UNDERLINE));
        roles.put(Role.CODE, text.color(Color.of(5)));
        roles.put(Role.HIT, text.color(Color.of(0)).on(Color.of(3)));
        roles.put(Role.HIT_CURRENT, text.color(Color.of(0)).on(Color.of(2)).with(Style.BOLD));
        roles.put(Role.HINT, text.color(Color.of(0)).on(Color.of(6)).with(Style.BOLD));
        roles.put(Role.INDIRECT, dim);
        return new Theme(roles, List.of(text.color(Color.of(6)), text.color(Color.of(3)), text.color(Color.of(2)), text.color(Color.of(5)),
                text.color(Color.of(4)), text.color(Color.of(1))));
    }

    /** No colour at all: quoted words are bold, the chosen ones and the selection reversed. */
    private static Theme mono() {
        return new Theme(attributes(), List.of(Style.PLAIN.with(Style.BOLD)));
    }

    private static Map<Role, Style> attributes() {
        Style text = Style.PLAIN;
        Style dim = text.with(Style.DIM);
        Style reverse = text.with(Style.REVERSE);
        Map<Role, Style> roles = new EnumMap<>(Role.class);
        Arrays.stream(Role.values()).filter(role -> !role.isSpeaker()).forEach(role -> roles.put(role, text));
        for (Role role : List.of(Role.DIM, Role.FAINT, Role.INDIRECT)) {
            roles.put(role, dim);
        }
        for (Role role : List.of(Role.TITLE, Role.ACCENT, Role.UNREAD, Role.STAR, Role.BAD)) {
            roles.put(role, text.with(Style.BOLD));
        }
        roles.put(Role.HEADING, text.with(Style.BOLD | Style.UNDERLINE));
        roles.put(Role.SELECTED, reverse);
        roles.put(Role.SELECTED_AWAY, text.with(Style.UNDERLINE));
        roles.put(Role.PANE_TITLE, reverse.with(Style.BOLD));
        roles.put(Role.PANE_TITLE_AWAY, text.with(Style.UNDERLINE));
        roles.put(Role.STATUS_KEY, text.with(Style.BOLD));
        roles.put(Role.LINK, text.with(Style.UNDERLINE));
        roles.put(Role.QUOTATION, text.with(Style.ITALIC));
        roles.put(Role.CHOSEN, reverse);
        roles.put(Role.HIT, text.with(Style.UNDERLINE | Style.BOLD));
        roles.put(Role.HIT_CURRENT, reverse.with(Style.UNDERLINE | Style.BOLD));
        roles.put(Role.HINT, reverse.with(Style.BOLD));
        return roles;
    }

    private static List<Style> hues(Style text, int... colors) {
        return Arrays.stream(colors).mapToObj(color -> text.color(Color.rgb(color))).toList();
    }
}
