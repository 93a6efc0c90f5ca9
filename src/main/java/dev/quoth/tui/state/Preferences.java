package dev.quoth.tui.state;

import dev.quoth.settings.Entry;
import dev.quoth.settings.Role;
import dev.quoth.settings.Setting;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/**
 * What the user chose, and what the terminal can show.
 *
 * @param values what quoth.conf and the command line say, by name; what they leave out has its default
 * @param keys which key does what
 * @param theme name of the theme in force ("dark", "light", "contrast", "mono", "terminal"), or "auto" while the background is unknown
 * @param chosen whether the user chose that theme by key, so that it is remembered
 * @param colors looks of the user's own, by {@link Role#key()}
 * @param width columns of the article's text
 * @param mark when a story counts as read
 * @param ascii whether the terminal shows nothing but ASCII
 * @param zone where the reader is
 */
public record Preferences(Map<String, String> values, Bindings keys, String theme, boolean chosen, Map<String, String> colors, int width, MarkRead mark,
        boolean ascii, ZoneId zone) {

    public Preferences {
        values = Map.copyOf(values);
        colors = Map.copyOf(colors);
    }

    /** When a story counts as read. */
    public enum MarkRead { OPEN, HOVER, NEVER }

    /** @param values checked already, see {@link Entry#problem} */
    public static Preferences of(Map<String, String> values, String theme, boolean chosen, boolean ascii, ZoneId zone) {
        Map<String, String> colors = new HashMap<>();
        for (Role role : Role.values()) {
            String look = values.getOrDefault(Entry.COLOR + role.key(), "");
            if (!look.isEmpty()) {
                colors.put(role.key(), look);
            }
        }
        int width = Integer.parseInt(value(values, Setting.WIDTH));
        MarkRead mark = switch (value(values, Setting.MARK)) {
            case "hover" -> MarkRead.HOVER;
            case "never" -> MarkRead.NEVER;
            default -> MarkRead.OPEN;
        };
        return new Preferences(values, new Bindings(values), theme, chosen, colors, width, mark, ascii, zone);
    }

    private static String value(Map<String, String> values, Setting setting) {
        return values.getOrDefault(setting.key(), setting.standard());
    }

    /** With another value for a name that quoth.conf knows. */
    Preferences with(String name, String value) {
        Map<String, String> changed = new HashMap<>(values);
        changed.put(name, value);
        return of(changed, theme, chosen, ascii, zone);
    }

    Preferences inZone(ZoneId other) {
        return new Preferences(values, keys, theme, chosen, colors, width, mark, ascii, other);
    }

    /** The theme that fits the terminal's background. */
    Preferences withTheme(String name) {
        return new Preferences(values, keys, name, chosen, colors, width, mark, ascii, zone);
    }

    /** The theme the user asked for. */
    Preferences withChosenTheme(String name) {
        return new Preferences(values, keys, name, true, colors, width, mark, ascii, zone);
    }
}
