package dev.quoth.article;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A date in a text.
 *
 * @param start UTF-16 index of its first character, the weekday and the time before it left out
 * @param end UTF-16 index after the day or year, the time behind it left out
 * @param date when it says
 * @param swapped the other day the same figures may mean ("5/4/2020"), empty where they mean one alone
 */
record FoundDate(int start, int end, OffsetDateTime date, Optional<LocalDate> swapped) {

    /** The same date read the other way round, keeping its time. */
    FoundDate other() {
        return swapped.map(day -> new FoundDate(start, end, day.atTime(date.toOffsetTime()), Optional.of(date.toLocalDate()))).orElse(this);
    }
}
