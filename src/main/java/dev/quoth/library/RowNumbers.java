package dev.quoth.library;

/**
 * The numbers that new rows of one table get: those SQLite would give, one more than the highest there is. It is asked once in a
 * transaction, within which nobody else adds rows, and not after each of them for the number it gave.
 */
final class RowNumbers implements Database.Gathered {

    private final Database database;
    private final String highest;
    private long last = -1;

    RowNumbers(Database database, String table) {
        this.database = database;
        highest = "select coalesce(max(id), 0) from " + table;
        database.gather(this);
    }

    /** To be called within a transaction; the same until it is {@link #taken}. */
    long free() {
        if (last < 0) {
            last = database.number(highest);
        }
        return last + 1;
    }

    /** A row was added with this number. */
    void taken(long number) {
        if (last >= 0) {
            last = Math.max(last, number);
        }
    }

    @Override
    public void ended(boolean kept) {
        last = -1;
    }
}
