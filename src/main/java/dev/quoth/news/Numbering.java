package dev.quoth.news;

import java.util.Locale;

/** How a list shows the numbers of its items, as the type of HTML's {@code ol} says. */
public enum Numbering {

    /** 1, 2, 3. */
    DECIMAL("1"),
    /** a, b, c; aa behind z. */
    LOWER_LETTERS("a"),
    /** A, B, C. */
    UPPER_LETTERS("A"),
    /** i, ii, iii. */
    LOWER_ROMAN("i"),
    /** I, II, III. */
    UPPER_ROMAN("I");

    private static final int LAST_ROMAN = 3_999;
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] FIGURES = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private final String type;

    Numbering(String type) {
        this.type = type;
    }

    /** What HTML's {@code type} calls it: 1, a, A, i or I. */
    public String type() {
        return type;
    }

    /** The numbering that HTML calls {@code type}; decimal for any other. */
    public static Numbering ofType(String type) {
        for (Numbering numbering : values()) {
            if (numbering.type.equals(type)) {
                return numbering;
            }
        }
        return DECIMAL;
    }

    /** {@code ordinal} as it is shown, without a full stop; in figures where letters or Roman figures cannot say it. */
    public String mark(int ordinal) {
        return switch (this) {
            case DECIMAL -> String.valueOf(ordinal);
            case LOWER_LETTERS -> ordinal < 1 ? String.valueOf(ordinal) : letters(ordinal);
            case UPPER_LETTERS -> LOWER_LETTERS.mark(ordinal).toUpperCase(Locale.ROOT);
            case LOWER_ROMAN -> ordinal < 1 || ordinal > LAST_ROMAN ? String.valueOf(ordinal) : roman(ordinal);
            case UPPER_ROMAN -> LOWER_ROMAN.mark(ordinal).toUpperCase(Locale.ROOT);
        };
    }

    private static String letters(int ordinal) {
        StringBuilder letters = new StringBuilder();
        for (int rest = ordinal; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('a' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    private static String roman(int ordinal) {
        StringBuilder roman = new StringBuilder();
        int rest = ordinal;
        for (int i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) {
                roman.append(FIGURES[i]);
            }
        }
        return roman.toString();
    }
}
