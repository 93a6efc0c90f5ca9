package dev.quoth.library;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text without case and accents, as it is compared. */
final class Folded {

    private Folded() { }

    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return foldAll(text);
            }
        }
        return text.toLowerCase(Locale.ROOT);
    }

    private static String foldAll(String text) {
        // Upper case first: it turns ß into SS, as readers do who have no ß on their keyboard.
        String parted = Normalizer.normalize(text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(parted.length());
        for (int i = 0; i < parted.length(); i++) {
            char c = parted.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /** The words of a text, folded; apostrophes and hyphens inside a word part nothing ("o'neil" is one word, as is "al-sayed"). */
    static List<String> words(String text) {
        String folded = of(text);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= folded.length(); i++) {
            char c = i < folded.length() ? folded.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                word.append(c);
            } else if (!isJoiner(c) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            } else if (c == '-' && !word.isEmpty()) {
                word.append(c);
            }
        }
        return words;
    }

    private static boolean isJoiner(char c) {
        return c == '\'' || c == '\u2019' || c == '-';
    }
}
