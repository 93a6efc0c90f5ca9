package dev.quoth.library;

import java.time.Clock;
import java.util.List;

/** Which stories are meant. */
public sealed interface Filter {

    /** Every story. */
    Filter ALL = new And(List.of());

    /** What can be compared. */
    enum Field { TITLE, AUTHOR, FEED, TAG, AGE, DATE, UNREAD, STARRED, SPEAKER, TEXT }

    /** How. CONTAINS folds case and accents. */
    enum Operator { EQUAL, NOT_EQUAL, CONTAINS, LACKS, LESS, GREATER, LESS_OR_EQUAL, GREATER_OR_EQUAL }

    /** Compares by hand: see {@link Where#equals}. */
    record And(List<Filter> parts) implements Filter {

        @Override
        public boolean equals(Object other) {
            return other instanceof And it && parts.equals(it.parts);
        }

        @Override
        public int hashCode() {
            return parts.hashCode();
        }
    }

    record Or(List<Filter> parts) implements Filter { }

    record Not(Filter part) implements Filter { }

    /** {@code value} as the user wrote it; ages are 30m, 12h, 7d, 2w, dates ISO 8601, flags yes or no. FEED takes a number, an address or a title. */
    record Compare(Field field, Operator operator, String value) implements Filter { }

    static Filter of(Field field, Operator operator, String value) {
        return new Compare(field, operator, value);
    }

    static Filter unread() {
        return of(Field.UNREAD, Operator.EQUAL, "yes");
    }

    static Filter starred() {
        return of(Field.STARRED, Operator.EQUAL, "yes");
    }

    static Filter feed(String feed) {
        return of(Field.FEED, Operator.EQUAL, feed);
    }

    static Filter tag(String tag) {
        return of(Field.TAG, Operator.EQUAL, tag);
    }

    default Filter and(Filter other) {
        return new And(List.of(this, other));
    }

    /**
     * Reads an expression ({@code unread = yes and (title ~ budget or speaker = "Lori Lightfoot")}).
     *
     * @throws FilterException with the place of the error
     */
    static Filter parse(String expression, Clock clock) {
        return new FilterReader(expression, clock).read();
    }
}
