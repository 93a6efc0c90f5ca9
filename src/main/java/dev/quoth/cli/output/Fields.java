package dev.quoth.cli.output;

import java.util.List;
import java.util.stream.Stream;

/**
 * The fields of a kind of record: what {@code --json} calls its keys, {@code --tsv} its columns and {@code --format} its places.
 *
 * @param <T> the record
 */
public interface Fields<T> {

    /** Every field, in the order it is printed. */
    List<String> names();

    /**
     * The value of one of the {@link #names}: a String, Number, Boolean, {@link java.time.OffsetDateTime}, a List of strings, or a
     * {@code List<int[]>} of ranges; null when it is not known, and left out of JSON.
     */
    Object value(T row, String name);

    /** The names, then more. */
    static List<String> joined(List<String> names, String... more) {
        return Stream.concat(names.stream(), Stream.of(more)).toList();
    }
}
