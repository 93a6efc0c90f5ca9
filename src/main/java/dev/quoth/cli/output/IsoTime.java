package dev.quoth.cli.output;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Times as ISO 8601 with seconds and offset; by hand, since loading java.time.format costs a one-shot command 15 ms. */
public final class IsoTime {

    private IsoTime() { }

    public static String of(Instant time) {
        return of(time.atOffset(ZoneOffset.UTC));
    }

    /** {@code 2026-07-11T10:00:00+02:00}, {@code …Z} for UTC; fractions of a second are dropped. */
    public static String of(OffsetDateTime time) {
        StringBuilder text = new StringBuilder(25);
        text.append(day(time)).append('T').append(clock(time)).append(':');
        two(text, time.getSecond());
        return text.append(time.getOffset().getId()).toString();
    }

    /** For people: {@code 2026-07-11 10:00}, where they are. */
    public static String local(Instant time, ZoneId zone) {
        OffsetDateTime there = time.atZone(zone).toOffsetDateTime();
        return day(there) + ' ' + clock(there);
    }

    /** {@code 2026-07-11}. */
    public static String day(OffsetDateTime time) {
        StringBuilder text = new StringBuilder(10);
        int year = time.getYear();
        if (year >= 0 && year < 1000) {
            text.append("0".repeat(year < 10 ? 3 : year < 100 ? 2 : 1));
        }
        text.append(year).append('-');
        two(text, time.getMonthValue());
        text.append('-');
        two(text, time.getDayOfMonth());
        return text.toString();
    }

    /** {@code 10:00}. */
    public static String clock(OffsetDateTime time) {
        StringBuilder text = new StringBuilder(5);
        two(text, time.getHour());
        text.append(':');
        two(text, time.getMinute());
        return text.toString();
    }

    private static void two(StringBuilder text, int number) {
        if (number < 10) {
            text.append('0');
        }
        text.append(number);
    }
}
