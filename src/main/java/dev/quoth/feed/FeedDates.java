package dev.quoth.feed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Dates as feeds write them: RFC 822 with every slip (two-digit year, no comma, month first, US zones, "GMT+01:00"), W3C (ISO 8601) in
 * all its lengths, yyyy/mm/dd. Written by hand, as a feed holds hundreds and each pattern tried costs an exception.
 */
final class FeedDates {

    /** Dates before the first newspaper are placeholders ("0001-01-01T00:00:00Z"). */
    private static final int EARLIEST_YEAR = 1600;

    private int year = -1;
    private int month = -1;
    private int day = -1;
    private LocalTime time = LocalTime.MIDNIGHT;
    private boolean nextDay;
    private ZoneOffset offset = ZoneOffset.UTC;
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
        return Optional.of(date.plusDays(nextDay ? 1 : 0).atTime(halfDay()).atOffset(offset));
    }

    private LocalTime halfDay() {
        if (afternoon && time.getHour() < 12) {
            return time.plusHours(12);
        }
        return forenoon && time.getHour() == 12 ? time.minusHours(12) : time;
    }

    private void token(String token) {
        char first = token.charAt(0);
        int letterT = isDigit(first) ? dateEnd(token) : -1;
        if (letterT > 0) {
            token(token.substring(0, letterT));
            token(token.substring(letterT + 1));
        } else if (token.indexOf(':') > 0 && isDigit(first)) {
            clock(token);
        } else if (isDigit(first)) {
            numbers(token);
        } else if (first == '+' || first == '-' && token.length() > 2 && isDigit(token.charAt(1))) {
            offset = ZoneNames.offset(token);
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

    /** A time of day with an offset glued on, perhaps: 9:15, 10:14:55.123Z, 23:25+10:00, 8:00PM. */
    private void clock(String token) {
        int end = 0;
        while (end < token.length() && (isDigit(token.charAt(end)) || token.charAt(end) == ':' || token.charAt(end) == '.')) {
            end++;
        }
        String[] parts = token.substring(0, end).split("[:.]");
        int hour = Integer.parseInt(parts[0]);
        nextDay = hour == 24;
        int minute = parts.length > 1 && !parts[1].isEmpty() ? Integer.parseInt(parts[1]) : 0;
        int second = parts.length > 2 && !parts[2].isEmpty() ? Integer.parseInt(parts[2]) : 0;
        time = LocalTime.of(hour == 24 ? 0 : hour, minute, Math.min(second, 59));
        if (end < token.length()) {
            String rest = token.substring(end);
            if (rest.charAt(0) == '+' || rest.charAt(0) == '-') {
                offset = ZoneNames.offset(rest);
            } else {
                word(rest);
            }
        }
    }

    /** 2004, 04, 20031231, 2003-12-31, 2003/12/31, 31.12.2003, 12/31/2003, 31-Dec-2003, 2003-365. */
    private void numbers(String token) {
        String[] parts = token.split("[-/.]");
        if (parts.length == 1) {
            number(digits(token));
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
                    time = LocalTime.of(value / 10_000, value / 100 % 100, Math.min(value % 100, 59));
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

    private void ordinal(int dayOfYear) {
        LocalDate date = LocalDate.ofYearDay(year, dayOfYear);
        month = date.getMonthValue();
        day = date.getDayOfMonth();
    }

    private void word(String word) {
        int named = MonthNames.number(word);
        if (named > 0) {
            month = named;
        } else if (word.equalsIgnoreCase("pm") || word.equalsIgnoreCase("p.m.")) {
            afternoon = true;
        } else if (word.equalsIgnoreCase("am") || word.equalsIgnoreCase("a.m.")) {
            forenoon = true;
        } else {
            offset = ZoneNames.named(word).orElse(offset);
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
