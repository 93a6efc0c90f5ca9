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

    private Times() { }

    /** The date, unless it is none that news can have. */
    static Optional<OffsetDateTime> sane(Optional<OffsetDateTime> time) {
        return time.filter(it -> it.getYear() >= FIRST_YEAR && it.getYear() <= LAST_YEAR);
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
