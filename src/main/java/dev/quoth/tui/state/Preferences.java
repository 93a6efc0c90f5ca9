package dev.quoth.tui.state;

import java.time.ZoneId;

/**
 * What the user chose once and for all, and what the terminal can show.
 *
 * @param keys which key does what
 * @param theme name of the theme in force ("dark", "light", "contrast", "mono", "terminal"), or "auto" while the background is unknown
 * @param width columns of the article's text
 * @param mark when a story counts as read
 * @param ascii whether the terminal shows nothing but ASCII
 * @param zone where the reader is
 */
public record Preferences(Bindings keys, String theme, int width, MarkRead mark, boolean ascii, ZoneId zone) {

    /** When a story counts as read. */
    public enum MarkRead { OPEN, HOVER, NEVER }

    public Preferences withTheme(String name) {
        return new Preferences(keys, name, width, mark, ascii, zone);
    }

    public Preferences withWidth(int columns) {
        return new Preferences(keys, theme, Math.max(20, Math.min(200, columns)), mark, ascii, zone);
    }
}
