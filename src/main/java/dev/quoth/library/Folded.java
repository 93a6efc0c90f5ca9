package dev.quoth.library;

import java.text.Normalizer;
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
}
