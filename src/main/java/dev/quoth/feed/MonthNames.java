package dev.quoth.feed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Months as feeds name them, in English first; publishers of other languages forget to switch the locale. */
final class MonthNames {

    private static final int SHORTEST = 3;
    private static final String ENGLISH = "jan feb mar apr may jun jul aug sep oct nov dec ";
    private static final String ENGLISH_DAYS = "mon tue wed thu fri sat sun ";

    /** Read when the first date comes that is not English; most programs never see one. */
    private static final class Languages {
        private static final Map<String, Integer> BEGINNINGS = read();
        private static final int LONGEST = BEGINNINGS.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    private MonthNames() { }

    /** The number of a month from 1, or -1 when the word names none. */
    static int number(String word) {
        if (word.length() < SHORTEST) {
            return -1;
        }
        String plain = plain(word);
        if (plain.length() < SHORTEST) {
            return -1;
        }
        String key = plain.substring(0, SHORTEST);
        int english = ENGLISH.indexOf(key + " ");
        if (english >= 0 && (plain.length() == SHORTEST || isEnglish(plain))) {
            return english / 4 + 1;
        }
        return ENGLISH_DAYS.contains(key + " ") || isZone(word) ? -1 : foreign(plain);
    }

    private static boolean isEnglish(String plain) {
        return switch (plain) {
            case "january", "february", "march", "april", "june", "july", "august", "sept", "september", "october", "november",
                    "december" -> true;
            default -> false;
        };
    }

    /** GMT, CEST: what is all capitals and short names a zone, and no language writes its months so. */
    private static boolean isZone(String word) {
        return word.length() <= 5 && word.chars().allMatch(c -> c >= 'A' && c <= 'Z') && ZoneNames.named(word).isPresent();
    }

    private static int foreign(String plain) {
        for (int length = Math.min(plain.length(), Languages.LONGEST); length >= SHORTEST; length--) {
            Integer month = Languages.BEGINNINGS.get(plain.substring(0, length));
            if (month != null) {
                return month;
            }
        }
        return -1;
    }

    /** In lower case, without accents and what is no letter. */
    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String open = lower.chars().allMatch(c -> c < 128) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder(open.length());
        open.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static Map<String, Integer> read() {
        Map<String, Integer> beginnings = new HashMap<>();
        try (InputStream in = MonthNames.class.getResourceAsStream("months.txt")) {
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int month = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("#")) {
                    continue;
                }
                month++;
                for (String beginning : line.split(" ")) {
                    // Month 13 stands for days of the week that begin like a month.
                    beginnings.put(plain(beginning), month <= 12 ? month : -1);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("months.txt cannot be read", e);
        }
        return beginnings;
    }
}
