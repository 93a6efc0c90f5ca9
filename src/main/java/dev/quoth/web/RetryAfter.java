package dev.quoth.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The Retry-After header: seconds or a date (RFC 9110, 10.2.3). */
final class RetryAfter {

    /** Ten digits of seconds are three centuries; more would overflow and mean no more. */
    private static final int MOST_DIGITS = 10;

    private RetryAfter() { }

    static Optional<Instant> parse(String value, Instant now) {
        String text = value.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return Optional.of(now.plusSeconds(Long.parseLong(text.substring(0, Math.min(text.length(), MOST_DIGITS)))));
            }
            return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
