package dev.quoth.quote.mark;

/**
 * What stands beside a mark, which tells whether a straight one opens or closes.
 *
 * @param text the article's
 * @param from first character of the paragraph
 * @param to character after its last
 */
record MarkPlace(CharSequence text, int from, int to) {

    private static final char FIRST_KANA = '\u3041';
    private static final char LAST_KANA = '\u30ff';
    private static final char FIRST_HANGUL = '\uac00';
    private static final char LAST_HANGUL = '\ud7a3';

    /** An opening mark has a blank, a bracket, a dash or nothing before it, and a word after it. */
    boolean opens(int i, int width) {
        char before = i == from ? ' ' : text.charAt(i - 1);
        char after = at(i + width);
        if (after == 0 || isBlank(after)) {
            return false;
        }
        return isBlank(before) || "([{—–-―/‘“„«:".indexOf(before) >= 0 || i - 1 >= from && before == '\'' && at(i - 2) == ' ';
    }

    /** A closing mark has no blank before it and no letter after it; what goes on with "...and then" opens. */
    boolean closes(int i, int width) {
        char before = i == from ? ' ' : text.charAt(i - 1);
        char after = at(i + width);
        boolean goesOn = after == '.' && at(i + width + 1) == '.';
        return !isBlank(before) && (!Character.isLetterOrDigit(after) || isSyllable(after))
                || isBlank(before) && (after == 0 || isBlank(after) || !goesOn && ",.;:!?)".indexOf(after) >= 0);
    }

    /** "다리는 닫힌다"<u>고</u> 말했다, "橋"<u>は</u>: in scripts where words hang on each other no blank follows the mark. */
    private static boolean isSyllable(char c) {
        return c >= FIRST_KANA && (Character.isIdeographic(c) || c <= LAST_KANA || c >= FIRST_HANGUL && c <= LAST_HANGUL);
    }

    /** "We row<u>,"said</u> Lee: a straight mark between a pause and a letter, where a blank was forgotten. */
    boolean isTight(int i) {
        return i > from && ",.!?".indexOf(text.charAt(i - 1)) >= 0 && Character.isLetter(at(i + 1));
    }

    /** The character at {@code i}, 0 outside the paragraph. */
    char at(int i) {
        return i >= from && i < to ? text.charAt(i) : 0;
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\u2009';
    }
}
