package dev.quoth.settings;

import java.util.Locale;
import java.util.Optional;

/**
 * What quoth.conf may say besides keys. This table is the one source of the defaults, of {@code quoth config}, of the man page and of
 * the README.
 */
public enum Setting {

    FEEDS("", "the list of feeds; empty: $XDG_CONFIG_HOME/quoth/feeds.txt, else the one beside the program"),
    LIBRARY("", "the library file; empty: $XDG_DATA_HOME/quoth/library.db"),
    WIDTH("72", "columns of the article's text, 30 to 200"),
    MARK("open", "when a story counts as read: open, hover or never"),
    THEME("auto", "auto (light or dark as the terminal is), dark, light, contrast, mono or terminal"),
    BROWSER("", "the command that opens an address; empty: $BROWSER, else what the system has"),
    KEEP("", "how long the text of read stories is kept (90d); empty: for ever");

    private final String standard;
    private final String meaning;

    Setting(String standard, String meaning) {
        this.standard = standard;
        this.meaning = meaning;
    }

    /** The name in quoth.conf. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value when nobody said anything. */
    public String standard() {
        return standard;
    }

    /** What it does, in one line. */
    public String meaning() {
        return meaning;
    }

    /** The setting called {@code key}. */
    public static Optional<Setting> named(String key) {
        for (Setting setting : values()) {
            if (setting.key().equals(key)) {
                return Optional.of(setting);
            }
        }
        return Optional.empty();
    }
}
