package dev.quoth.settings;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the reader's themes give a look to; {@code color.NAME} in quoth.conf. A look is written as a colour, then {@code on} and another
 * for the ground, then attributes: {@code 8fc1d9 on 14161b underline}. Colours are six hex digits, 0 to 15 for the terminal's own, or
 * {@code default}.
 */
public enum Role {

    TEXT("words"),
    DIM("what is less important: outlets, ages, captions"),
    FAINT("lines and borders"),
    TITLE("headlines of articles"),
    HEADING("headings, unread stories"),
    ACCENT("counts, bullets"),
    SELECTED("the selection in the pane that has the keys"),
    SELECTED_AWAY("the selection in the other panes"),
    PANE_TITLE("the heading of the pane that has the keys"),
    PANE_TITLE_AWAY("the headings of the other panes"),
    UNREAD("the mark of unread stories"),
    STAR("stars and remarks"),
    STATUS("the last row"),
    STATUS_KEY("keys in the last row"),
    BAD("failures"),
    LINK("links"),
    CODE("code"),
    QUOTATION("block quotations"),
    CHOSEN("the words of the chosen quote"),
    HIT("hits of a search"),
    HIT_CURRENT("the hit the reader is at"),
    HINT("letters that open a link"),
    INDIRECT("what was said indirectly"),
    SPEAKER1("the first speaker of a story"),
    SPEAKER2("the second"),
    SPEAKER3("the third"),
    SPEAKER4("the fourth"),
    SPEAKER5("the fifth"),
    SPEAKER6("the sixth"),
    SPEAKER7("the seventh"),
    SPEAKER8("the eighth");

    private static final Set<String> ATTRIBUTES = Set.of("bold", "dim", "italic", "underline", "reverse", "strike");

    private final String meaning;

    Role(String meaning) {
        this.meaning = meaning;
    }

    /** The name in quoth.conf. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What has this look, in a few words. */
    public String meaning() {
        return meaning;
    }

    /** Whether it is the colour of a speaker. */
    public boolean isSpeaker() {
        return ordinal() >= SPEAKER1.ordinal();
    }

    /** The role called {@code key}. */
    public static Optional<Role> named(String key) {
        for (Role role : values()) {
            if (role.key().equals(key)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    /** Whether {@code written} can be read as a look. */
    public static boolean isLook(String written) {
        String before = "";
        for (String word : written.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            boolean ground = before.equals("on");
            boolean known = word.matches("#?[0-9a-f]{6}|\\d|1[0-5]|default") || !ground && (word.equals("on") || ATTRIBUTES.contains(word));
            if (!known) {
                return false;
            }
            before = word;
        }
        return !before.equals("on");
    }
}
