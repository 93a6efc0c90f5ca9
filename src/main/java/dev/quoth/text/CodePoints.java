package dev.quoth.text;

import java.util.Arrays;

/**
 * What a terminal has to know of a code point: how it joins its neighbours to a grapheme (UAX #29) and how many columns it takes (UAX #11).
 * The table is that of Unicode 17.0.0 whatever the JDK knows, so that frames are the same everywhere; it is unpacked with the first code
 * point that is neither Latin, Greek, Cyrillic nor common punctuation.
 */
final class CodePoints {

    static final int OTHER = 0;
    static final int CONTROL = 1;
    static final int EXTEND = 2;
    static final int JOINER = 3;
    static final int REGIONAL = 4;
    static final int PREPEND = 5;
    static final int SPACING = 6;
    static final int LEADING = 7;
    static final int VOWEL = 8;
    static final int TRAILING = 9;
    static final int SYLLABLE_LV = 10;
    static final int SYLLABLE_LVT = 11;

    static final int BREAK_MASK = 0xf;
    private static final int COLUMNS_SHIFT = 4;
    static final int PICTOGRAPH = 0x40;
    static final int EMOJI_BY_SELECTOR = 0x80;
    static final int CONJUNCT_CONSONANT = 0x100;
    static final int CONJUNCT_LINKER = 0x200;

    private static final int NARROW = OTHER | 1 << COLUMNS_SHIFT;
    private static final int WIDE = 2 << COLUMNS_SHIFT;
    private static final int NOTHING = CONTROL;

    private CodePoints() { }

    /** The grapheme break in {@link #BREAK_MASK}, flags, and the columns, see {@link #columns(int)}. */
    static int properties(int codePoint) {
        if (codePoint < 0x300) {
            return latin(codePoint);
        }
        // Greek and Cyrillic letters; dashes, quotation marks and the ellipsis: nothing in them is special.
        if (codePoint >= 0x370 && codePoint < 0x483 || codePoint >= 0x2010 && codePoint <= 0x2027) {
            return NARROW;
        }
        if (codePoint >= 0xAC00 && codePoint <= 0xD7A3) {
            return WIDE | ((codePoint - 0xAC00) % 28 == 0 ? SYLLABLE_LV : SYLLABLE_LVT);
        }
        if (codePoint >= 0xD800 && codePoint <= 0xDFFF) {
            return NARROW;
        }
        return Table.of(codePoint);
    }

    static int columns(int properties) {
        return properties >> COLUMNS_SHIFT & 3;
    }

    private static int latin(int codePoint) {
        if (codePoint < 0x20) {
            // White space that a line may hold by mistake is drawn as a blank, every other control not at all.
            return codePoint >= '\t' && codePoint <= '\r' ? CONTROL | 1 << COLUMNS_SHIFT : NOTHING;
        }
        if (codePoint < 0x7f) {
            return codePoint == '#' || codePoint == '*' || codePoint >= '0' && codePoint <= '9' ? NARROW | EMOJI_BY_SELECTOR : NARROW;
        }
        if (codePoint == 0xA9 || codePoint == 0xAE) {
            return NARROW | PICTOGRAPH | EMOJI_BY_SELECTOR;
        }
        return codePoint < 0xA0 || codePoint == 0xAD ? NOTHING : NARROW;
    }

    /** Ranges in ascending order, searched in halves. */
    private static final class Table {

        private static final int[] FIRST;
        private static final int[] LAST;
        private static final int[] PROPERTIES;

        static {
            String ranges = UnicodeRanges.ALL;
            int count = ranges.length() / 3;
            FIRST = new int[count];
            LAST = new int[count];
            PROPERTIES = new int[count];
            int end = -1;
            for (int i = 0; i < count; i++) {
                FIRST[i] = end + 1 + ranges.charAt(3 * i);
                end = FIRST[i] + ranges.charAt(3 * i + 1);
                LAST[i] = end;
                PROPERTIES[i] = ranges.charAt(3 * i + 2);
            }
        }

        static int of(int codePoint) {
            int at = Arrays.binarySearch(FIRST, codePoint);
            if (at < 0) {
                at = -at - 2;
            }
            return at >= 0 && codePoint <= LAST[at] ? PROPERTIES[at] : NARROW;
        }
    }
}
