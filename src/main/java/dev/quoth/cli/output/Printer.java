package dev.quoth.cli.output;

/**
 * Prints records of one kind, one after the other.
 *
 * @param <T> the record
 */
public interface Printer<T> extends AutoCloseable {

    void print(T row);

    /** Prints what was held back. */
    @Override
    default void close() { }
}
