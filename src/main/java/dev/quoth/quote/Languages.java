package dev.quoth.quote;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which language an article is in: what its page says, else its commonest small words. */
final class Languages {

    private static final int SAMPLE = 4000;

    private static final Map<String, Set<String>> MARKERS = Map.of(
            "en", Set.of("the", "and", "of", "to", "that", "said", "was", "with", "for", "his", "her"),
            "de", Set.of("der", "die", "das", "und", "nicht", "ist", "ein", "eine", "den", "mit", "sagte", "dem", "auf"),
            "fr", Set.of("le", "les", "des", "et", "une", "est", "du", "que", "dans", "pour", "qui", "au"),
            "es", Set.of("el", "los", "las", "y", "una", "del", "que", "por", "con", "para", "ha", "dijo"));

    private Languages() { }

    /** The two letters of the language, or the declared ones when nothing is known of it. */
    static String of(String declared, String text) {
        String primary = declared.length() >= 2 ? declared.substring(0, 2).toLowerCase(Locale.ROOT) : "";
        if (MARKERS.containsKey(primary)) {
            return primary;
        }
        if (!primary.isEmpty()) {
            return primary;
        }
        String[] words = text.substring(0, Math.min(text.length(), SAMPLE)).toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        String best = "en";
        int most = -1;
        for (String language : new String[] {"en", "de", "fr", "es"}) {
            int count = 0;
            for (String word : words) {
                if (MARKERS.get(language).contains(word)) {
                    count++;
                }
            }
            if (count > most) {
                best = language;
                most = count;
            }
        }
        return most * 25 < words.length ? "" : best;
    }
}
