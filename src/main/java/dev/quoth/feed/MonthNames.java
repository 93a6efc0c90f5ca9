package dev.quoth.feed;

import java.text.Normalizer;
import java.util.Locale;

/** Months as feeds name them, in English first; publishers of other languages forget to switch the locale. */
final class MonthNames {

    private MonthNames() { }

    /** The number of a month from 1, or -1 when the word names none; weekdays that begin like a month are told apart. */
    static int number(String word) {
        if (word.length() < 3) {
            return -1;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        String plain = isAscii(lower) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        if (plain.startsWith("mard") || plain.startsWith("marted") || plain.startsWith("martes")) {
            return -1;
        }
        if (plain.startsWith("juil")) {
            return 7;
        }
        return switch (plain.substring(0, Math.min(3, plain.length()))) {
            case "jan", "ene", "gen" -> 1;
            case "feb", "fev" -> 2;
            case "mar", "mrz" -> 3;
            case "apr", "abr", "avr" -> 4;
            case "may", "mai", "mag", "mei", "maj" -> 5;
            case "jun", "jui", "giu" -> 6;
            case "jul", "lug" -> 7;
            case "aug", "ago", "aou" -> 8;
            case "sep", "set", "sze" -> 9;
            case "oct", "okt", "ott", "out" -> 10;
            case "nov" -> 11;
            case "dec", "dez", "dic", "des" -> 12;
            default -> -1;
        };
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }
}
