package dev.quoth.library;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** Ages, dates and flags as users write them. */
final class When {

    /** @param start first millisecond, @param end millisecond after the last */
    record Range(long start, long end) { }

    /** Nothing is older than this; keeps sums of times inside a long. */
    private static final long MOST_DAYS = 3_000_000;

    private When() { }

    /**
     * 30m, 12h, 7d, 2w; a number alone counts days.
     *
     * @throws FilterException when it is none of these
     */
    static Duration age(String text) {
        String trimmed = text.strip().toLowerCase(Locale.ROOT);
        int digits = 0;
        while (digits < trimmed.length() && trimmed.charAt(digits) >= '0' && trimmed.charAt(digits) <= '9') {
            digits++;
        }
        String unit = trimmed.substring(digits);
        if (digits > 0 && digits < 10) {
            long number = Long.parseLong(trimmed.substring(0, digits));
            Duration age = switch (unit) {
                case "s" -> Duration.ofSeconds(number);
                case "m", "min" -> Duration.ofMinutes(number);
                case "h" -> Duration.ofHours(number);
                case "", "d" -> Duration.ofDays(number);
                case "w" -> Duration.ofDays(7 * number);
                case "y" -> Duration.ofDays(365 * number);
                default -> Duration.ofDays(-1);
            };
            if (!age.isNegative()) {
                return age.toDays() > MOST_DAYS ? Duration.ofDays(MOST_DAYS) : age;
            }
        }
        throw new FilterException("an age is written like 30m, 12h, 7d or 2w, not " + text, 0);
    }

    /** A day, or a moment, which lasts one millisecond; without an offset, in the clock's zone. */
    static Range date(String text, Clock clock) {
        String trimmed = text.strip();
        ZoneId zone = clock.getZone();
        try {
            if (trimmed.length() == 10) {
                LocalDate day = LocalDate.parse(trimmed);
                return new Range(day.atStartOfDay(zone).toInstant().toEpochMilli(), day.plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli());
            }
            String iso = trimmed.replace(' ', 'T');
            Instant moment;
            try {
                moment = OffsetDateTime.parse(iso).toInstant();
            } catch (DateTimeParseException e) {
                moment = LocalDateTime.parse(iso).atZone(zone).toInstant();
            }
            return new Range(moment.toEpochMilli(), moment.toEpochMilli() + 1);
        } catch (DateTimeException | ArithmeticException e) {
            throw new FilterException("a date is written like 2026-11-22 or 2026-11-22T18:30, not " + text, 0);
        }
    }

    /** The first moment that "since" means: an age before now, or the start of a date. */
    static long since(String text, Clock clock) {
        if (text.indexOf('-') > 0) {
            return date(text, clock).start();
        }
        return clock.instant().minus(age(text)).toEpochMilli();
    }

    static boolean flag(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "yes", "true", "1", "on" -> true;
            case "no", "false", "0", "off" -> false;
            default -> throw new FilterException("yes or no was expected, not " + text, 0);
        };
    }
}
