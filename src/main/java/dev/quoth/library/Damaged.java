package dev.quoth.library;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** Reads what can be read of a table some of whose pages are damaged. SQLite ends a statement at the first such page. */
final class Damaged {

    /** Numbers that are tried one by one behind a damaged page: more than the rows of the pages below one page of a table's inner tree. */
    private static final long ONE_BY_ONE = 50_000;

    private final Database database;
    /** For a number the next row's. */
    private final String next;

    /** @param table a table whose {@code id} is its rowid */
    Damaged(Database database, String table) {
        this.database = database;
        next = "select id from " + table + " where id > ? order by id limit 1";
    }

    /** Something that a damaged row can make fail in any way, or nothing. */
    static <T> Optional<T> attempt(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** The first number after this one that can be reached; empty at the end of the table. */
    OptionalLong after(long number) {
        Optional<OptionalLong> row = attempt(() -> step(number));
        if (row.isPresent()) {
            return row.get();
        }
        long unreadable = number;
        long step = 1;
        while (row.isEmpty()) {
            if (unreadable > Long.MAX_VALUE - step) {
                return OptionalLong.empty();
            }
            unreadable += step;
            step = unreadable - number < ONE_BY_ONE ? 1 : 2 * step;
            long from = unreadable;
            row = attempt(() -> step(from));
        }
        return row.get();
    }

    private OptionalLong step(long number) {
        Optional<Long> row = database.first(next, it -> it.getLong(1), number);
        if (row.isPresent() && row.get() <= number) {
            throw new LibraryException(database.file() + ": the rows are out of order");
        }
        return row.map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }
}
