package dev.quoth.quote;

import java.util.List;
import java.util.Locale;

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
        String[] words = text.substring(from, to).strip().toLowerCase(Locale.ROOT).split("\\s+", MOST_WORDS + 1);
        return words.length <= MOST_WORDS && phrases.stream().anyMatch(phrase -> begins(words, phrase));
    }

    private static boolean begins(String[] words, String[] phrase) {
        for (int i = 0; i < phrase.length; i++) {
            if (i >= words.length || !words[i].equals(phrase[i])) {
                return false;
            }
        }
        return true;
    }
}
