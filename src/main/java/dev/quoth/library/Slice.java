package dev.quoth.library;

import java.util.Optional;

/**
 * The part of a long list that is wanted; rows always come newest first.
 *
 * @param after only rows that come after (are older than) this place
 * @param before only rows that come before (are newer than) this place, those nearest to it
 * @param limit the most rows to give
 */
public record Slice(Optional<Position> after, Optional<Position> before, int limit) {

    public static Slice first(int limit) {
        return new Slice(Optional.empty(), Optional.empty(), limit);
    }

    public static Slice after(Position place, int limit) {
        return new Slice(Optional.of(place), Optional.empty(), limit);
    }

    public static Slice before(Position place, int limit) {
        return new Slice(Optional.empty(), Optional.of(place), limit);
    }

    /** The last rows of the list: those before the end of time. */
    public static Slice last(int limit) {
        return before(new Position(Long.MIN_VALUE, Long.MIN_VALUE), limit);
    }
}
