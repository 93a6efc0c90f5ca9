package dev.quoth.feed;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/**
 * Dates as feeds write them: RFC 822 with every slip (two-digit year, no comma, month first, US zones, "GMT+01:00", months of other
 * languages), W3C (ISO 8601) in all its lengths, yyyy/mm/dd, 2026년 11월 2일, seconds since 1970. Written by hand, as a feed holds
 * hundreds and each pattern tried costs an exception.
 */
final class FeedDates {

    /** Dates before the first newspaper are placeholders ("0001-01-01T00:00:00Z"), and so is the first second of 1970. */
    private static final int EARLIEST_YEAR = 1600;
    private static final int MOST_HOURS = 47;
    private static final int MOST_PARTS = 119;
    /** Digits of the seconds since 1970, from 2001 to 2286. */
    private static final int SINCE_1970 = 10;
    private static final int MAX_ASCII = 127;
    private static final String HANGUL = "년월일";

    private int year = -1;
    private int month = -1;
    private int day = -1;
    private Duration time = Duration.ZERO;
    private ZoneId zone = ZoneOffset.UTC;
    private boolean afternoon;
    private boolean forenoon;

    private FeedDates() { }

    /** The instant a text means, with its own offset; UTC when it names none. */
    static Optional<OffsetDateTime> parse(String text) {
        if (text.isEmpty() || text.length() > 100) {
            return Optional.empty();
        }
        try {
            return new FeedDates().read(text);
        } catch (DateTimeException | NumberFormatException notADate) {
            return Optional.empty();
        }
    }

    private Optional<OffsetDateTime> read(String text) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) <= ' ' || text.charAt(i) == ',' || text.charAt(i) == '\u00a0') {
                if (i > start) {
                    token(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        if (year < EARLIEST_YEAR || month < 0) {
            return Optional.empty();
        }
        LocalDate first = LocalDate.of(year, month, 1);
        LocalDate date = first.withDayOfMonth(Math.min(Math.max(day, 1), first.lengthOfMonth()));
        // An hour of 24 or a minute of 60 is meant as what follows.
        OffsetDateTime at = date.atStartOfDay().plus(halfDay()).atZone(zone).toOffsetDateTime();
        return at.toEpochSecond() == 0 ? Optional.empty() : Optional.of(at);
    }

    private Duration halfDay() {
        if (afternoon && time.toHours() < 12) {
            return time.plusHours(12);
        }
        return forenoon && time.toHours() == 12 ? time.minusHours(12) : time;
    }

    private void token(String token) {
        char first = token.charAt(0);
        int letterT = isDigit(first) ? dateEnd(token) : -1;
        if (letterT > 0) {
            token(token.substring(0, letterT));
            clock(token.substring(letterT + 1));
        } else if (isDigit(first) && (token.indexOf(':') > 0 || day > 0 && year > 0 && isClock(token))) {
            clock(token);
        } else if (isDigit(first) && token.charAt(token.length() - 1) > MAX_ASCII) {
            counted(token);
        } else if (isDigit(first)) {
            numbers(token);
        } else if (first == '+' || first == '-' && token.length() > 2 && isDigit(token.charAt(1))) {
            zone = ZoneNames.offset(token);
        } else {
            word(token);
        }
    }

    /** The index of the T between date and time, or -1. */
    private static int dateEnd(String token) {
        for (int i = 4; i < token.length() - 1; i++) {
            char c = token.charAt(i);
            if (c == 'T' || c == 't') {
                return isDigit(token.charAt(i - 1)) && isDigit(token.charAt(i + 1)) ? i : -1;
            }
            if (c == ':') {
                return -1;
            }
        }
        return -1;
    }

    /** 10h30, 10.30, 10.30.00 after the date. */
    private static boolean isClock(String token) {
        int mark = isDigit(token.charAt(1 % token.length())) ? 2 : 1;
        return token.length() >= mark + 3 && "h.".indexOf(Character.toLowerCase(token.charAt(mark))) >= 0
                && isDigit(token.charAt(mark + 1)) && isDigit(token.charAt(mark + 2));
    }

    /** A time of day with an offset glued on, perhaps: 9:15, 10:14:55.123Z, 23:25+10:00, 8:00PM. */
    private void clock(String token) {
        int end = 0;
        while (end < token.length() && (isDigit(token.charAt(end)) || ":.h".indexOf(token.charAt(end)) >= 0)) {
            end++;
        }
        String written = token.substring(0, end);
        String[] parts = (written.indexOf(':') > 0 ? written : apart(written)).split("[:.h]");
        time = Duration.ofHours(upTo(parts, 0, MOST_HOURS)).plusMinutes(upTo(parts, 1, MOST_PARTS)).plusSeconds(upTo(parts, 2, MOST_PARTS));
        if (end < token.length()) {
            String rest = token.substring(end);
            if (rest.charAt(0) == '+' || rest.charAt(0) == '-') {
                zone = ZoneNames.offset(rest);
            } else {
                word(rest);
            }
        }
    }

    /** 1005, 100509 and 100509.123 with colons. */
    private static String apart(String digits) {
        int point = digits.indexOf('.');
        int length = point < 0 ? digits.length() : point;
        return switch (length) {
            case 4 -> digits.substring(0, 2) + ":" + digits.substring(2);
            case 6 -> digits.substring(0, 2) + ":" + digits.substring(2, 4) + ":" + digits.substring(4);
            default -> digits;
        };
    }

    private static int upTo(String[] parts, int index, int most) {
        int value = index < parts.length && !parts[index].isEmpty() ? Integer.parseInt(parts[index]) : 0;
        if (value > most) {
            throw new DateTimeException("no time of day");
        }
        return value;
    }

    /** 2026년, 11월, 2026年11月2日: numbers that say what they count. */
    private void counted(String token) {
        int start = 0;
        for (int i = 0; i < token.length(); i++) {
            char unit = token.charAt(i);
            if (isDigit(unit)) {
                continue;
            }
            int value = i > start ? Integer.parseInt(token.substring(start, i)) : -1;
            start = i + 1;
            switch (unit) {
                case '年', '년' -> year = value;
                case '月', '월' -> month = value;
                case '日', '일' -> day = value;
                default -> { }
            }
            zone = HANGUL.indexOf(unit) >= 0 ? ZoneNames.KOREA : zone;
        }
    }

    /** 2004, 04, 20031231, 2003-12-31, 2003/12/31, 31.12.2003, 12/31/2003, 31-Dec-2003, 2003-365. */
    private void numbers(String token) {
        String[] parts = token.split("[-/.]+");
        if (parts.length == 1) {
            String digits = digits(token);
            if (digits.length() >= SINCE_1970) {
                instant(digits);
            } else {
                number(digits);
            }
        } else if (parts[0].length() == 4) {
            year = Integer.parseInt(parts[0]);
            if (parts.length == 2 && parts[1].length() == 3) {
                ordinal(Integer.parseInt(parts[1]));
            } else {
                month = isDigit(parts[1].charAt(0)) ? Integer.parseInt(parts[1]) : MonthNames.number(parts[1]);
                day = parts.length > 2 ? Integer.parseInt(digits(parts[2])) : 1;
            }
        } else if (parts.length == 3) {
            int one = Integer.parseInt(parts[0]);
            year = fullYear(Integer.parseInt(parts[2]), parts[2].length());
            if (!isDigit(parts[1].charAt(0))) {
                day = one;
                month = MonthNames.number(parts[1]);
            } else {
                int two = Integer.parseInt(parts[1]);
                boolean monthFirst = token.indexOf('/') > 0 && one <= 12 || two > 12;
                month = monthFirst ? one : two;
                day = monthFirst ? two : one;
            }
        }
    }

    private void number(String digits) {
        int value = digits.length() > 8 ? -1 : Integer.parseInt(digits);
        switch (digits.length()) {
            case 8 -> {
                year = value / 10_000;
                month = value / 100 % 100;
                day = value % 100;
            }
            case 7 -> {
                year = value / 1000;
                ordinal(value % 1000);
            }
            case 6 -> {
                if (month < 0) {
                    year = fullYear(value / 10_000, 2);
                    month = value / 100 % 100;
                    day = value % 100;
                } else {
                    time = Duration.ofHours(value / 10_000).plusMinutes(value / 100 % 100).plusSeconds(value % 100);
                }
            }
            case 4 -> {
                if (year < 0) {
                    year = value;
                    month = month < 0 ? 1 : month;
                }
            }
            default -> {
                if (day < 0) {
                    day = value;
                } else if (year < 0) {
                    year = fullYear(value, digits.length());
                }
            }
        }
    }

    /** Seconds or milliseconds since 1970, or year to second in one. */
    private void instant(String digits) {
        if (digits.length() == "yyyymmddhhmmss".length()) {
            number(digits.substring(0, 8));
            number(digits.substring(8));
            return;
        }
        long value = Long.parseLong(digits);
        OffsetDateTime at = Instant.ofEpochSecond(digits.length() > SINCE_1970 ? value / 1000 : value).atOffset(ZoneOffset.UTC);
        year = at.getYear();
        month = at.getMonthValue();
        day = at.getDayOfMonth();
        time = Duration.ofSeconds(at.toLocalTime().toSecondOfDay());
    }

    private void ordinal(int dayOfYear) {
        LocalDate date = LocalDate.ofYearDay(year, dayOfYear);
        month = date.getMonthValue();
        day = date.getDayOfMonth();
    }

    private void word(String word) {
        switch (word.toLowerCase(Locale.ROOT)) {
            case "pm", "p.m.", "下午", "午後" -> afternoon = true;
            case "am", "a.m.", "上午", "午前" -> forenoon = true;
            case "오후" -> {
                afternoon = true;
                zone = ZoneNames.KOREA;
            }
            case "오전" -> {
                forenoon = true;
                zone = ZoneNames.KOREA;
            }
            default -> name(word);
        }
    }

    /** A month, a zone, or a day of the week, which tells nothing. */
    private void name(String word) {
        boolean complete = year > 0 && month > 0 && day > 0;
        int named = complete ? -1 : MonthNames.number(word);
        if (named > 0) {
            month = named;
        } else {
            zone = ZoneNames.named(word).orElse(zone);
        }
    }

    /** 1st, 2nd: the digits at the front. */
    private static String digits(String token) {
        int end = 0;
        while (end < token.length() && isDigit(token.charAt(end))) {
            end++;
        }
        return token.substring(0, end);
    }

    /** A year of two digits, as RFC 2822 reads it; three digits are years after 1900. */
    private static int fullYear(int year, int digits) {
        if (digits >= 4) {
            return year;
        }
        return digits == 3 || year >= 70 ? 1900 + year : 2000 + year;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
