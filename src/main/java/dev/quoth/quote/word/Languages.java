package dev.quoth.quote.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which language an article is in: what its page says, else its commonest small words. */
public final class Languages {

    private static final int SAMPLE = 4000;
    private static final int LETTERS_A_MARKER = 120;

    private static final Map<String, Set<String>> MARKERS = Map.ofEntries(
            Map.entry("en", Set.of("the", "and", "of", "to", "that", "said", "was",
                    "with", "for", "his", "her", "a", "in", "it", "is", "i", "you")),
            Map.entry("de", Set.of("der", "die", "das", "und", "nicht", "ist", "ein", "eine", "den", "mit", "sagte", "dem", "auf", "wir")),
            Map.entry("fr", Set.of("le", "les", "des", "et", "une", "est", "du", "que", "dans", "pour", "qui", "au", "nous", "la")),
            Map.entry("es", Set.of("el", "los", "las", "y", "una", "del", "que", "por", "con", "para", "ha", "dijo", "la", "en")),
            Map.entry("it", Set.of("il", "che", "di", "della", "per", "con", "una", "è", "non", "gli", "del", "la", "ha", "un")),
            Map.entry("pt", Set.of("o", "os", "que", "não", "uma", "do", "da", "em", "com", "para", "é", "a", "um")),
            Map.entry("nl", Set.of("de", "het", "een", "van", "en", "niet", "dat", "is", "op", "te", "voor")),
            Map.entry("sv", Set.of("och", "att", "det", "som", "en", "är", "på", "inte", "för", "av")),
            Map.entry("da", Set.of("og", "at", "det", "som", "en", "er", "på", "ikke", "af", "til")),
            Map.entry("pl", Set.of("i", "w", "nie", "na", "się", "że", "jest", "do", "z", "to")));

    private static final String[] ORDER = {"en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "pl"};

    private Languages() { }

    /** The two letters of the language, or the declared ones when nothing is known of it. */
    public static String of(String declared, String text) {
        String primary = declared.length() >= 2 ? declared.substring(0, 2).toLowerCase(Locale.ROOT) : "";
        if (!primary.isEmpty()) {
            return primary.equals("no") || primary.equals("nn") ? "nb" : primary;
        }
        Map<String, Integer> counts = new HashMap<>();
        int start = -1;
        int letters = 0;
        int end = Math.min(text.length(), SAMPLE);
        for (int k = 0; k <= end; k++) {
            if (k < end && Character.isLetter(text.charAt(k))) {
                letters++;
                start = start < 0 ? k : start;
            } else if (start >= 0) {
                counts.merge(text.substring(start, k).toLowerCase(Locale.ROOT), 1, Integer::sum);
                start = -1;
            }
        }
        String best = "";
        int most = 0;
        for (String language : ORDER) {
            int count = 0;
            for (String word : MARKERS.get(language)) {
                count += counts.getOrDefault(word, 0);
            }
            if (count > most) {
                best = language;
                most = count;
            }
        }
        return most * LETTERS_A_MARKER < letters ? "" : best;
    }
}
