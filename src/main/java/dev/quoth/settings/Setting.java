package dev.quoth.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What quoth.conf may say besides keys. This table is the one source of the defaults, of {@code quoth config}, of the man page and of
 * the README.
 */
public enum Setting {

    FEEDS("", "the list of feeds; empty: $XDG_CONFIG_HOME/quoth/feeds.txt, else the one beside the program"),
    LIBRARY("", "the library file; empty: $XDG_DATA_HOME/quoth/library.db"),
    WIDTH("72", "columns of the article's text, 30 to 200", "[3-9]\\d|1\\d\\d|200", "a number from 30 to 200"),
    MARK("open", "when a story counts as read: open, hover or never", List.of("open", "hover", "never")),
    PANES("", "panes of a wide screen with their shares of it in percent (stories 30 article quotes 25); empty: as they were left",
            "stories( [1-7]\\d)? article( quotes( [1-7]\\d)?)?",
            "a line like stories 30 article quotes 25 (10 to 79; numbers and quotes may be left out)"),
    THEME("auto", "auto (light or dark as the terminal is), dark, light, contrast, mono or terminal",
            List.of("auto", "dark", "light", "contrast", "mono", "terminal")),
    BROWSER("", "the command that opens an address; empty: $BROWSER, else what the system has"),
    KEEP("", "how long the text of read stories is kept (90d); empty: for ever", "\\d{1,6}[mhdw]", "a time such as 12h, 90d or 8w");

    private final String standard;
    private final String meaning;
    private final List<String> choices;
    private final String pattern;
    private final String wanted;

    Setting(String standard, String meaning) {
        this(standard, meaning, List.of(), "", "");
    }

    Setting(String standard, String meaning, List<String> choices) {
        this(standard, meaning, choices, String.join("|", choices),
                String.join(", ", choices.subList(0, choices.size() - 1)) + " or " + choices.get(choices.size() - 1));
    }

    Setting(String standard, String meaning, String pattern, String wanted) {
        this(standard, meaning, List.of(), pattern, wanted);
    }

    Setting(String standard, String meaning, List<String> choices, String pattern, String wanted) {
        this.standard = standard;
        this.meaning = meaning;
        this.choices = choices;
        this.pattern = pattern;
        this.wanted = wanted;
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

    /** Its values, where they are few. */
    public List<String> choices() {
        return choices;
    }

    /** Whether {@code value} can be its value. */
    boolean takes(String value) {
        return pattern.isEmpty() || value.equals(standard) || value.matches(pattern);
    }

    /** What it takes, for somebody who wrote something else. */
    String wanted() {
        return wanted;
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
