package dev.quoth.quote.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which language an article is in: what its page says, else its commonest small words. */
public final class Languages {

    private static final int SAMPLE = 4000;
    private static final int LETTERS_A_MARKER = 120;

    /** Chinese letters at most for each of Japan's own. */
    private static final int LETTERS_A_KANA = 10;
    private static final Map<Character.UnicodeScript, String> SCRIPTS = Map.of(Character.UnicodeScript.HANGUL, "ko",
            Character.UnicodeScript.HEBREW, "he", Character.UnicodeScript.GREEK, "el");

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
            Map.entry("nb", Set.of("og", "at", "det", "som", "en", "er", "på", "ikke", "av", "til")),
            Map.entry("pl", Set.of("i", "w", "nie", "na", "się", "że", "jest", "do", "z", "to")),
            Map.entry("cs", Set.of("a", "v", "ne", "na", "se", "že", "je", "do", "z", "to", "který", "podle")),
            Map.entry("ar", Set.of("في", "من", "على", "أن", "إلى", "عن", "هذا", "التي", "الذي", "قال")),
            Map.entry("ru", Set.of("и", "в", "не", "на", "что", "с", "по", "это", "был", "его")),
            Map.entry("uk", Set.of("і", "в", "не", "на", "що", "з", "за", "це", "був", "та", "його")));

    private static final String[] ORDER = {"en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "pl", "cs", "ru", "uk", "ar"};

    private Languages() { }

    /** The two letters of the language, or the declared ones when nothing is known of it. */
    public static String of(String declared, String text) {
        String primary = declared.length() >= 2 ? declared.substring(0, 2).toLowerCase(Locale.ROOT) : "";
        if (!primary.isEmpty()) {
            return primary.equals("no") || primary.equals("nn") ? "nb" : primary;
        }
        String written = ofScript(text);
        if (!written.isEmpty()) {
            return written;
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

    /** The language that is written in the script of half the letters, empty where several are; Japanese has kana among its Chinese. */
    private static String ofScript(String text) {
        int[] scripts = new int[Character.UnicodeScript.values().length];
        int letters = 0;
        int end = Math.min(text.length(), SAMPLE);
        for (int k = 0; k < end; k++) {
            if (Character.isLetter(text.charAt(k))) {
                letters++;
                scripts[Character.UnicodeScript.of(text.charAt(k)).ordinal()]++;
            }
        }
        int kana = scripts[Character.UnicodeScript.HIRAGANA.ordinal()] + scripts[Character.UnicodeScript.KATAKANA.ordinal()];
        int han = scripts[Character.UnicodeScript.HAN.ordinal()];
        if (letters > 0 && 2 * (kana + han) > letters) {
            return LETTERS_A_KANA * kana > han ? "ja" : "zh";
        }
        for (Map.Entry<Character.UnicodeScript, String> script : SCRIPTS.entrySet()) {
            if (2 * scripts[script.getKey().ordinal()] > letters) {
                return script.getValue();
            }
        }
        return "";
    }
}
