package dev.quoth.quote;

import dev.quoth.news.Quote;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The same words twice (a pull quote, a block quotation of what was said before) are one quote. */
final class Repeats {

    private static final int FEWEST_LETTERS = 20;

    private final Set<String> seen = new HashSet<>();

    /** Whether the words were met before, whole or as one of the parts, case and points aside; remembers them. */
    boolean isRepeated(Quote quote) {
        String whole = letters(quote.text());
        if (whole.length() < FEWEST_LETTERS) {
            return false;
        }
        if (!seen.add(whole)) {
            return true;
        }
        if (quote.kind() == Quote.Kind.DIRECT) {
            for (String sentence : quote.text().split("(?<=[.!?])\\s")) {
                seen.add(letters(sentence));
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
