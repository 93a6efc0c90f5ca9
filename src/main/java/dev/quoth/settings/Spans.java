package dev.quoth.settings;

import java.time.Duration;
import java.util.Optional;

/** Spans of time as people type them: 30m, 12h, 7d, 2w. */
public final class Spans {

    private Spans() { }

    /** The span in {@code written}; empty when it is none. */
    public static Optional<Duration> duration(String written) {
        int digits = written.length() - 1;
        if (digits < 1 || digits > 6 || !written.chars().limit(digits).allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        long number = Long.parseLong(written.substring(0, digits));
        return switch (written.charAt(digits)) {
            case 'm' -> Optional.of(Duration.ofMinutes(number));
            case 'h' -> Optional.of(Duration.ofHours(number));
            case 'd' -> Optional.of(Duration.ofDays(number));
            case 'w' -> Optional.of(Duration.ofDays(7 * number));
            default -> Optional.empty();
        };
    }
}
