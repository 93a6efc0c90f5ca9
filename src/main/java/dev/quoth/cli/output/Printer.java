package dev.quoth.cli.output;

/**
 * Prints records of one kind, one after the other.
 *
 * @param <T> the record
 */
public interface Printer<T> extends AutoCloseable {

    void print(T row);

    /** Tells in the stream of records that an operand failed, where the format has words for that. */
    default void failure(String operand, String why) { }

    /** Prints what was held back. */
    @Override
    default void close() { }
}
