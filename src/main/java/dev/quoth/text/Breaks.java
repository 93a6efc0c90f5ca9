package dev.quoth.text;

/** Where a line may end: the rules of UAX #14 that news text needs, and a few of the typesetter's. */
final class Breaks {

    /** Kinsoku: closing brackets, stops, small kana and iteration marks never begin a line. */
    private static final String NEVER_FIRST = "、。，．・：；？！゛゜ヽヾゝゞ々〻ー）〕］｝〉》」』】〙〗〛〟｡､｣ﾞﾟ･～〜％"
            + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ"
            + ",.:;?!)]}%’”»›…‥–—";

    /** Opening brackets and signs of currencies never end one. */
    private static final String NEVER_LAST = "（〔［｛〈《「『【〘〖〚〝｢￥＄￡([{‘“„‚«‹$£€¥";

    /** French puts a blank before these. */
    private static final String AFTER_FRENCH_BLANK = "!?:;»";

    private Breaks() { }

    /** White space a line may be broken at: not the no-break spaces U+00A0, U+2007 and U+202F. */
    static boolean isBlank(char c) {
        if (c == ' ' || c == '\t') {
            return true;
        }
        return c >= 0x1680 && (c == 0x1680 || c >= 0x2000 && c <= 0x200A && c != 0x2007 || c == 0x205F || c == 0x3000);
    }

    /** Whether the blanks {@code [from, to)} may end a line: not those of {@code « Paix ! »}. */
    static boolean atBlanks(String text, int from, int to, int end) {
        char before = text.charAt(from - 1);
        if (before == '«' && (from < 2 || isBlank(text.charAt(from - 2)))) {
            return false;
        }
        return to >= end || AFTER_FRENCH_BLANK.indexOf(text.charAt(to)) < 0 || to + 1 < end && !isBlank(text.charAt(to + 1));
    }

    /** Whether a line may end between the grapheme {@code [at, next)} and the one at {@code next}, neither of them a blank. */
    static boolean between(String text, int at, int next, int end) {
        char last = text.charAt(next - 1);
        char first = text.charAt(next);
        if (last < 0x7f && last != '-' && first < 0x1100) {
            return false;
        }
        if (last == 0x200B) {
            return true;
        }
        if (last == '-' || last == '‐') {
            return lettersBefore(text, at) && lettersAfter(text, next, end);
        }
        if (last == '–' || last == '—') {
            boolean range = Character.isDigit(first) && at > 0 && Character.isDigit(text.charAt(at - 1));
            return !range && NEVER_FIRST.indexOf(first) < 0 && !isBlank(first);
        }
        if (NEVER_FIRST.indexOf(first) >= 0 || NEVER_LAST.indexOf(last) >= 0 || isNoBreak(first) || isNoBreak(last)) {
            return false;
        }
        return isIdeograph(text, at) || isIdeograph(text, next);
    }

    /** Two letters on each side of a hyphen, or {@code e-mail} and {@code Q-T} would be torn. */
    private static boolean lettersBefore(String text, int hyphen) {
        return hyphen >= 2 && Character.isLetter(text.charAt(hyphen - 1)) && Character.isLetter(text.charAt(hyphen - 2));
    }

    private static boolean lettersAfter(String text, int next, int end) {
        return next + 1 < end && Character.isLetter(text.charAt(next)) && Character.isLetter(text.charAt(next + 1));
    }

    private static boolean isNoBreak(char c) {
        return c == 0xA0 || c == 0x2007 || c == 0x202F || c == 0x2060 || c == 0xFEFF;
    }

    /** A wide character that is a word of its own. Not Hangul: Korean is broken at its blanks. */
    private static boolean isIdeograph(String text, int at) {
        int codePoint = text.codePointAt(at);
        if (codePoint < 0x1100) {
            return false;
        }
        int properties = CodePoints.properties(codePoint);
        int kind = properties & CodePoints.BREAK_MASK;
        return CodePoints.columns(properties) == 2 && kind == CodePoints.OTHER || kind == CodePoints.REGIONAL;
    }
}
