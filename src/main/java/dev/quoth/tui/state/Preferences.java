package dev.quoth.tui.state;

import java.time.ZoneId;
import java.util.Map;

/**
 * What the user chose once and for all, and what the terminal can show.
 *
 * @param keys which key does what
 * @param theme name of the theme in force ("dark", "light", "contrast", "mono", "terminal"), or "auto" while the background is unknown
 * @param chosen whether the user chose that theme by key, so that it is remembered
 * @param colors looks of the user's own, as written in quoth.conf, by {@link dev.quoth.settings.Role#key()}
 * @param width columns of the article's text
 * @param mark when a story counts as read
 * @param ascii whether the terminal shows nothing but ASCII
 * @param zone where the reader is
 */
public record Preferences(Bindings keys, String theme, boolean chosen, Map<String, String> colors, int width, MarkRead mark, boolean ascii, ZoneId zone) {

    public Preferences {
        colors = Map.copyOf(colors);
    }

    /** When a story counts as read. */
    public enum MarkRead { OPEN, HOVER, NEVER }

    /** The theme that fits the terminal's background. */
    Preferences withTheme(String name) {
        return new Preferences(keys, name, chosen, colors, width, mark, ascii, zone);
    }

    /** The theme the user asked for. */
    Preferences withChosenTheme(String name) {
        return new Preferences(keys, name, true, colors, width, mark, ascii, zone);
    }

    Preferences withWidth(int columns) {
        return new Preferences(keys, theme, chosen, colors, Math.max(20, Math.min(200, columns)), mark, ascii, zone);
    }
}
