package dev.quoth.quote.layout;

import dev.quoth.quote.word.Lexicon;
import java.util.List;

/** Lines that a publisher's page puts between the paragraphs of a story and that nobody said: "Story continues below", "Read more: …". */
final class Furniture {

    /** Longer lines are the story's. */
    private static final int MOST_WORDS = 25;

    private Furniture() { }

    /** Whether the line of {@code text} begins with one of the language's phrases of that kind. */
    static boolean is(String text, int from, int to, Lexicon lexicon) {
        List<String[]> phrases = lexicon.locutions("furniture");
        if (phrases.isEmpty()) {
            return false;
        }
        int start = from;
        while (start < to && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        for (String[] phrase : phrases) {
            if (begins(text, start, to, phrase)) {
                return words(text, start, to) <= MOST_WORDS;
            }
        }
        return false;
    }

    private static boolean begins(String text, int start, int to, String[] phrase) {
        int i = start;
        for (String word : phrase) {
            while (i > start && i < to && Character.isWhitespace(text.charAt(i))) {
                i++;
            }
            if (!text.regionMatches(true, i, word, 0, word.length())) {
                return false;
            }
            i += word.length();
            if (i < to && Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return i <= to;
    }

    private static int words(String text, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            boolean begins = !Character.isWhitespace(text.charAt(i)) && (i == from || Character.isWhitespace(text.charAt(i - 1)));
            words += begins ? 1 : 0;
        }
        return words;
    }
}
