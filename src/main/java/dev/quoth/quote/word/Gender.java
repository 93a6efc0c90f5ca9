package dev.quoth.quote.word;

/** What a name, a title or a pronoun tells about a person's gender, as far as grammar needs it. */
public enum Gender {
    FEMALE, MALE, UNKNOWN;

    /** Reads the letter of the word lists: f, m, anything else. */
    static Gender of(char letter) {
        return switch (letter) {
            case 'f' -> FEMALE;
            case 'm' -> MALE;
            default -> UNKNOWN;
        };
    }

    /** Whether one and the same person can be both. */
    public boolean fits(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }

    /** This one if it is known, else the other. */
    public Gender or(Gender other) {
        return this == UNKNOWN ? other : this;
    }
}
