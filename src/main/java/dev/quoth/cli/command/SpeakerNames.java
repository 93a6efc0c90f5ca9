package dev.quoth.cli.command;

import java.text.Normalizer;
import java.util.Locale;

/** Names as people type them. */
final class SpeakerNames {

    private SpeakerNames() { }

    /** Case and accents dropped. */
    static String fold(String name) {
        if (name.isEmpty()) {
            return "";
        }
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFD).codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT).strip();
    }

    /** Whether every word that was typed (folded) is a word of {@code name}; nothing typed means everybody. */
    static boolean means(String typed, String name) {
        if (typed.isEmpty()) {
            return true;
        }
        String words = " " + fold(name).replace('-', ' ') + " ";
        for (String word : typed.replace('-', ' ').split(" ")) {
            if (!words.contains(" " + word + " ")) {
                return false;
            }
        }
        return true;
    }
}
