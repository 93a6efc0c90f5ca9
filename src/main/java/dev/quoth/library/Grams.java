package dev.quoth.library;

import java.lang.Character.UnicodeScript;

/**
 * Chinese, Japanese and Korean text has no blanks to part words at, so each two neighbouring characters are indexed as a word, and
 * a search for a run of them is a phrase. Pairs and not triples, because most words of these languages are two characters long
 * and a trigram index cannot find those.
 */
final class Grams {

    private Grams() { }

    /**
     * The text for the index: pairs instead of runs of such characters, each run's last one also alone, so that a search for one
     * character finds it as the beginning of a pair or as that; everything else as it is.
     */
    static String forIndex(String text) {
        return spaced(text, true);
    }

    /** The same for a search, without the last one alone. */
    static String forSearch(String text) {
        return spaced(text, false);
    }

    private static String spaced(String text, boolean lastToo) {
        int first = 0;
        while (first < text.length() && !isUnspaced(text.charAt(first)) && !Character.isSurrogate(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder spaced = new StringBuilder(text.length() * 2).append(text, 0, first);
        int at = first;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (!isUnspaced(c)) {
                spaced.appendCodePoint(c);
                at += Character.charCount(c);
                continue;
            }
            int end = at;
            while (end < text.length() && isUnspaced(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            appendPairs(text, at, end, lastToo, spaced);
            at = end;
        }
        return spaced.toString();
    }

    private static void appendPairs(String text, int start, int end, boolean lastToo, StringBuilder out) {
        out.append(' ');
        int at = start;
        int next = at + Character.charCount(text.codePointAt(at));
        if (next == end) {
            out.append(text, start, end).append(' ');
            return;
        }
        while (next < end) {
            int after = next + Character.charCount(text.codePointAt(next));
            out.append(text, at, after).append(' ');
            at = next;
            next = after;
        }
        if (lastToo) {
            out.append(text, at, end).append(' ');
        }
    }

    static boolean isUnspaced(int c) {
        if (c < 0x1100 || !Character.isLetter(c)) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.HANGUL || script == UnicodeScript.THAI || c == 0x30FC;
    }
}
