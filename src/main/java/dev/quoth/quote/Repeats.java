package dev.quoth.quote;

import dev.quoth.news.Quote;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The same words twice (a pull quote, a block quotation of what was said before) are one quote: the first, but rather one whose clause
 * tells who said it than one that has none.
 */
final class Repeats {

    private static final int FEWEST_LETTERS = 20;

    private final Set<String> seen = new HashSet<>();
    private final Set<String> bare = new HashSet<>();
    private final Set<String> attributed = new HashSet<>();

    /** @param quotes all of the article */
    Repeats(List<Quote> quotes) {
        for (Quote quote : quotes) {
            if (quote.attribution().isPresent()) {
                attributed.add(letters(quote.text()));
            }
        }
    }

    /** Whether the words stand elsewhere too, whole or as one of the parts, case and points aside, and better; remembers them. */
    boolean isRepeated(Quote quote) {
        String whole = letters(quote.text());
        if (whole.length() < FEWEST_LETTERS) {
            return false;
        }
        boolean told = quote.attribution().isPresent();
        if (!told && attributed.contains(whole) || !seen.add(whole) && !(told && bare.remove(whole))) {
            return true;
        }
        if (quote.kind() == Quote.Kind.DIRECT) {
            for (String sentence : quote.text().split("(?<=[.!?])\\s")) {
                boolean first = seen.add(letters(sentence));
                if (first && !told) {
                    bare.add(letters(sentence));
                }
            }
        }
        return false;
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters.append(text.charAt(i));
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
