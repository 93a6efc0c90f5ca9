package dev.quoth.tui.state;

import dev.quoth.settings.Entry;
import dev.quoth.settings.KeyName;
import dev.quoth.settings.Role;
import dev.quoth.settings.Setting;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the user chose, and what the terminal can show.
 *
 * @param values what quoth.conf and the command line say, by name; what they leave out has its default
 * @param keys which key does what
 * @param theme name of the theme in force ("dark", "light", "contrast", "mono", "terminal"), or "auto" while the background is unknown
 * @param chosen name of the theme that the user chose in the reader, now or an earlier time, to be remembered; empty for none
 * @param colored whether the terminal shows colours
 * @param colors looks of the user's own, by {@link Role#key()}
 * @param width columns of the article's text
 * @param mark when a story counts as read
 * @param ascii whether the terminal shows nothing but ASCII
 * @param zone where the reader is
 */
public record Preferences(Map<String, String> values, Bindings keys, String theme, String chosen, boolean colored,
        Map<String, String> colors, int width, MarkRead mark, boolean ascii, ZoneId zone) {

    public Preferences {
        values = Map.copyOf(values);
        colors = Map.copyOf(colors);
    }

    /** When a story counts as read. */
    public enum MarkRead { OPEN, HOVER, NEVER }

    /** @param values checked already, see {@link Entry#problem} */
    public static Preferences of(Map<String, String> values, String theme, boolean ascii, ZoneId zone) {
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
        return new Preferences(values, new Bindings(values), theme, "", true, colors, width, mark, ascii, zone);
    }

    private static String value(Map<String, String> values, Setting setting) {
        return values.getOrDefault(setting.key(), setting.standard());
    }

    /** With another value for a name that quoth.conf knows. */
    Preferences with(String name, String value) {
        Map<String, String> changed = new HashMap<>(values);
        if (name.startsWith(Entry.BIND)) {
            changed.putAll(without(KeyName.list(value)));
        }
        changed.put(name, value);
        Preferences other = of(changed, theme, ascii, zone);
        return new Preferences(changed, other.keys, theme, chosen, colored, other.colors, other.width, other.mark, ascii, zone);
    }

    /** The user's bindings without the keys that another action gets. */
    private Map<String, String> without(List<String> keys) {
        Map<String, String> left = new HashMap<>();
        for (Map.Entry<String, String> bound : values.entrySet()) {
            if (bound.getKey().startsWith(Entry.BIND)) {
                String others = KeyName.list(bound.getValue()).stream().filter(key -> !keys.contains(key)).collect(Collectors.joining(" "));
                left.put(bound.getKey(), others.isEmpty() ? KeyName.NONE : others);
            }
        }
        return left;
    }

    /** On a terminal that shows colours or does not. @param remembered the theme chosen in the reader an earlier time, or empty */
    public Preferences on(boolean coloredTerminal, String remembered) {
        return new Preferences(values, keys, theme, remembered, coloredTerminal, colors, width, mark, ascii, zone);
    }

    Preferences inZone(ZoneId other) {
        return new Preferences(values, keys, theme, chosen, colored, colors, width, mark, ascii, other);
    }

    /** The theme that fits the terminal's background. */
    Preferences withTheme(String name) {
        return new Preferences(values, keys, name, chosen, colored, colors, width, mark, ascii, zone);
    }

    /** The theme the user asked for. */
    Preferences withChosenTheme(String name) {
        return new Preferences(values, keys, name, name, colored, colors, width, mark, ascii, zone);
    }

    /** With no theme to be remembered. */
    Preferences withoutChosenTheme() {
        return new Preferences(values, keys, theme, "", colored, colors, width, mark, ascii, zone);
    }
}
