package dev.quoth.cli.output;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** How long ago something was, as people say it. */
public final class Age {

    private Age() { }

    /** {@code 5m}, {@code 3h}, {@code 6d}; a local date beyond two weeks or in the future. */
    public static String of(Instant when, Instant now) {
        long minutes = Duration.between(when, now).toMinutes();
        if (minutes < -5 || minutes >= 14 * 24 * 60) {
            return IsoTime.day(when.atZone(ZoneId.systemDefault()).toOffsetDateTime());
        }
        if (minutes < 60) {
            return Math.max(0, minutes) + "m";
        }
        return minutes < 48 * 60 ? minutes / 60 + "h" : minutes / (24 * 60) + "d";
    }
}
