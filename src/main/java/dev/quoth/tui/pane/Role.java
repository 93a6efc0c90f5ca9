package dev.quoth.tui.pane;

import java.util.Locale;

/** What a theme gives a look to; {@code color.NAME} in quoth.conf. */
public enum Role {
    TEXT, DIM, FAINT, TITLE, HEADING, ACCENT, SELECTED, SELECTED_AWAY, PANE_TITLE, PANE_TITLE_AWAY, UNREAD, STAR, STATUS, STATUS_KEY, BAD,
    LINK, CODE, QUOTATION, CHOSEN, HIT, HIT_CURRENT, HINT, INDIRECT;

    /** The name in quoth.conf. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
