package dev.quoth.quote.mark;

import java.util.Locale;
import java.util.Set;

/**
 * Marks that look like quotation marks and are none.
 *
 * @param text the article's text
 * @param from where the paragraph begins
 * @param to where it ends
 */
record Apostrophes(CharSequence text, int from, int to) {

    /** Words that begin with an apostrophe: ’tis the season, rock ’n’ roll. */
    private static final Set<String> ELISIONS = Set.of("tis", "twas", "em", "n", "til", "till", "cause", "bout", "round", "cos", "nuff");

    /** Whether the word at {@code i} is one that begins with an apostrophe. */
    boolean isElision(int i) {
        int end = i;
        while (end < to && end < i + 6 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        if (end == i) {
            return i < to && Character.isDigit(text.charAt(i));
        }
        return ELISIONS.contains(text.subSequence(i, end).toString().toLowerCase(Locale.ROOT));
    }

    /** Feet and inches: a man of 6'2" does not close the quotation. */
    boolean isInch(int i) {
        int k = i - 1;
        while (k >= from && Character.isDigit(text.charAt(k))) {
            k--;
        }
        return k < i - 1 && k >= from && (text.charAt(k) == '\'' || text.charAt(k) == '’');
    }
}
