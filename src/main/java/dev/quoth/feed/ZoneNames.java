package dev.quoth.feed;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/** Offsets from UTC as feeds name them. */
final class ZoneNames {

    /** What ZoneOffset allows. */
    private static final int MAX_MINUTES = 18 * 60;
    private static final int UNKNOWN = Integer.MIN_VALUE;

    static final ZoneOffset KOREA = ZoneOffset.ofHours(9);

    private ZoneNames() { }

    /** The offset of +0200, -01:01, +9, UTC when it makes no sense. */
    static ZoneOffset offset(String signed) {
        int sign = signed.charAt(0) == '-' ? -1 : 1;
        String digits = signed.substring(1).replace(":", "");
        if (digits.isEmpty() || digits.length() > 6 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return ZoneOffset.UTC;
        }
        int value = Integer.parseInt(digits.length() > 4 ? digits.substring(0, 4) : digits);
        int minutes = digits.length() <= 2 ? value * 60 : value / 100 * 60 + value % 100;
        return minutes > MAX_MINUTES ? ZoneOffset.UTC : ZoneOffset.ofTotalSeconds(sign * minutes * 60);
    }

    /** What a zone's name means: RFC 822's own, those of news agencies' home countries, "GMT+01:00", "Europe/Oslo". */
    static Optional<ZoneId> named(String word) {
        boolean filler = word.length() <= 2 && Character.isLowerCase(word.charAt(0));
        if (filler) {
            return Optional.empty(); // "at 6:00 PM" is not Atlantic time
        }
        String name = word.toUpperCase(Locale.ROOT).replace("(", "").replace(")", "");
        int slash = name.lastIndexOf("ETC/");
        name = slash == 0 ? name.substring(4) : name;
        for (String zero : new String[] {"GMT", "UTC"}) {
            if (name.startsWith(zero) && name.length() > 4 && "+-".indexOf(name.charAt(3)) >= 0) {
                return Optional.of(offset(name.substring(3)));
            }
        }
        int minutes = minutes(name);
        if (minutes != UNKNOWN) {
            return Optional.of(ZoneOffset.ofTotalSeconds(minutes * 60));
        }
        return word.indexOf('/') > 0 ? place(word) : Optional.empty();
    }

    private static Optional<ZoneId> place(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private static int minutes(String name) {
        return switch (name) {
            case "GMT", "UTC", "UT", "Z", "WET" -> 0;
            // The letters that RFC 822 gives as examples, with the signs it gives them.
            case "A" -> -60;
            case "M" -> -12 * 60;
            case "N" -> 60;
            case "Y" -> 12 * 60;
            case "EST", "ET", "CDT" -> -5 * 60;
            case "EDT", "AST", "AT" -> -4 * 60;
            case "ADT", "BRT", "ART" -> -3 * 60;
            case "NST" -> -(3 * 60 + 30);
            case "CST", "CT", "MDT" -> -6 * 60;
            case "MST", "MT", "PDT" -> -7 * 60;
            case "PST", "PT", "AKDT" -> -8 * 60;
            case "AKST" -> -9 * 60;
            case "HST" -> -10 * 60;
            case "CET", "MET", "MEZ", "BST", "WEST", "WAT" -> 60;
            case "CEST", "MEST", "MESZ", "EET", "SAST", "CAT" -> 2 * 60;
            case "EEST", "MSK", "TRT", "EAT" -> 3 * 60;
            case "IST" -> 5 * 60 + 30;
            case "WIB", "ICT" -> 7 * 60;
            case "SGT", "HKT", "PHT", "AWST" -> 8 * 60;
            case "JST", "KST" -> 9 * 60;
            case "ACST" -> 9 * 60 + 30;
            case "AEST" -> 10 * 60;
            case "ACDT" -> 10 * 60 + 30;
            case "AEDT" -> 11 * 60;
            case "NZST" -> 12 * 60;
            case "NZDT" -> 13 * 60;
            default -> UNKNOWN;
        };
    }
}
