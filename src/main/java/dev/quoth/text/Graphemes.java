package dev.quoth.text;

/**
 * Extended grapheme clusters as in UAX #29, Unicode 17: what a reader takes for one character and a terminal puts into one cell, or two.
 */
public final class Graphemes {

    /** Marks beyond this many UTF-16 units are left out of the cell: the longest emoji in use has 15, "zalgo" has hundreds. */
    private static final int LONGEST = 32;

    /** The one Extend that keeps consonants apart (InCB=None). */
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;

    private Graphemes() { }

    /**
     * The end of the grapheme that starts at {@code start}.
     *
     * @param start UTF-16 index, below {@code text.length()}
     * @return UTF-16 index, exclusive
     */
    public static int end(CharSequence text, int start) {
        int length = text.length();
        int codePoint = Character.codePointAt(text, start);
        int at = start + Character.charCount(codePoint);
        // Latin followed by Latin, the case of nearly every call.
        if (at >= length || codePoint >= ' ' && codePoint < 0x300 && text.charAt(at) >= ' ' && text.charAt(at) < 0x300) {
            return at;
        }
        int left = CodePoints.properties(codePoint);
        boolean pictograph = (left & CodePoints.PICTOGRAPH) != 0;
        boolean consonant = (left & CodePoints.CONJUNCT_CONSONANT) != 0;
        boolean linked = false;
        int regionals = kind(left) == CodePoints.REGIONAL ? 1 : 0;
        while (at < length) {
            int next = Character.codePointAt(text, at);
            int right = CodePoints.properties(next);
            boolean joined = joins(left, right)
                    || kind(left) == CodePoints.JOINER && pictograph && (right & CodePoints.PICTOGRAPH) != 0
                    || consonant && linked && (right & CodePoints.CONJUNCT_CONSONANT) != 0
                    || regionals % 2 == 1 && kind(left) == CodePoints.REGIONAL && kind(right) == CodePoints.REGIONAL
                    || codePoint == '\r' && next == '\n' && at == start + 1;
            if (!joined) {
                return at;
            }
            int kind = kind(right);
            if (kind == CodePoints.REGIONAL) {
                regionals++;
            }
            if ((right & CodePoints.CONJUNCT_CONSONANT) != 0) {
                consonant = true;
                linked = false;
            } else if ((right & CodePoints.CONJUNCT_LINKER) != 0) {
                linked = true;
            } else if (kind != CodePoints.EXTEND && kind != CodePoints.JOINER || next == ZERO_WIDTH_NON_JOINER) {
                consonant = false;
            }
            if ((right & CodePoints.PICTOGRAPH) != 0) {
                pictograph = true;
            } else if (kind != CodePoints.EXTEND && kind != CodePoints.JOINER) {
                pictograph = false;
            }
            left = right;
            at += Character.charCount(next);
        }
        return at;
    }

    /** How many columns the grapheme {@code text[start, end)} takes: 0 for controls and marks without a base, else 1 or 2. */
    public static int width(CharSequence text, int start, int end) {
        int codePoint = Character.codePointAt(text, start);
        int properties = CodePoints.properties(codePoint);
        int columns = CodePoints.columns(properties);
        int at = start + Character.charCount(codePoint);
        if (at >= end || kind(properties) == CodePoints.CONTROL) {
            return columns;
        }
        if ((properties & CodePoints.EMOJI_BY_SELECTOR) != 0 && text.charAt(at) == 0xFE0F) {
            return 2;
        }
        if (columns == 0 && kind(properties) != CodePoints.PREPEND) {
            return 0;
        }
        for (; at < end && columns < 2; at += Character.charCount(codePoint)) {
            codePoint = Character.codePointAt(text, at);
            columns += CodePoints.columns(CodePoints.properties(codePoint));
        }
        return Math.min(columns, 2);
    }

    /** The part of a grapheme that goes into a cell: all of it, unless marks are heaped on it without end. */
    public static String cell(CharSequence text, int start, int end) {
        int stop = Math.min(end, start + LONGEST);
        if (stop < end && Character.isHighSurrogate(text.charAt(stop - 1))) {
            stop--;
        }
        return text.subSequence(start, stop).toString();
    }

    /** The rules GB3 to GB9b, those that look at two neighbours only. */
    private static boolean joins(int left, int right) {
        int before = kind(left);
        int after = kind(right);
        if (before == CodePoints.CONTROL || after == CodePoints.CONTROL) {
            return false;
        }
        if (after == CodePoints.EXTEND || after == CodePoints.JOINER || after == CodePoints.SPACING || before == CodePoints.PREPEND) {
            return true;
        }
        return switch (before) {
            case CodePoints.LEADING -> after == CodePoints.LEADING || after == CodePoints.VOWEL
                    || after == CodePoints.SYLLABLE_LV || after == CodePoints.SYLLABLE_LVT;
            case CodePoints.SYLLABLE_LV, CodePoints.VOWEL -> after == CodePoints.VOWEL || after == CodePoints.TRAILING;
            case CodePoints.SYLLABLE_LVT, CodePoints.TRAILING -> after == CodePoints.TRAILING;
            default -> false;
        };
    }

    private static int kind(int properties) {
        return properties & CodePoints.BREAK_MASK;
    }
}
