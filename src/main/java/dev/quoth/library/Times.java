package dev.quoth.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Times as the file has them: milliseconds since the epoch, null where unknown. */
final class Times {

    /** Feeds state dates outside of these years only by mistake, and milliseconds would overflow. */
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    /** How far ahead of the moment it is first seen a story may be dated, in milliseconds. */
    static final long AHEAD = 24L * 3600 * 1000;

    private Times() { }

    /**
     * The date of publication, unless it is none that a story seen at {@code seen} can have: what is dated 31 December 9999, or the day of an
     * event to come, would stand above the news until then. Clocks differ and zones are mistaken by less than a day.
     */
    static Optional<OffsetDateTime> credible(Optional<OffsetDateTime> published, Instant seen) {
        return published.filter(it -> it.getYear() >= FIRST_YEAR && it.getYear() <= LAST_YEAR
                && !isAhead(it.toInstant().toEpochMilli(), seen.toEpochMilli()));
    }

    /** Whether a story first seen at {@code seen} is dated too far ahead; both in milliseconds. */
    static boolean isAhead(long time, long seen) {
        return time > seen + AHEAD;
    }

    static Long millis(Optional<Instant> time) {
        return time.map(Instant::toEpochMilli).orElse(null);
    }

    static Optional<Instant> instant(ResultSet row, int column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }

    /** @param zone seconds east of UTC */
    static OffsetDateTime at(long millis, int zone) {
        return OffsetDateTime.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.ofTotalSeconds(zone));
    }
}
