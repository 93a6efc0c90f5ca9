package dev.quoth.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** One connection: prepared statements that are kept, transactions, and errors in words. Belongs to one thread at a time. */
final class Database implements AutoCloseable {

    /** Statements kept prepared; filters make many different ones, so the least used go. */
    private static final int KEPT_STATEMENTS = 120;

    /** Kibibytes of pages that a writer keeps in memory; with SQLite's two megabytes it reads index pages again and again. */
    private static final int WRITER_CACHE = 32_768;

    /** Pages in the write-ahead log, 32 mebibytes, before they are copied into the file: a page that changes often is copied less often. */
    private static final int LOG_PAGES = 4_000;

    /** Bytes of the log that may stay when a connection is closed. */
    private static final long LONG_LOG = 1 << 20;

    /** Where nobody may write to the disk, or it is full, there is still a place for what is only looked up. */
    private static final String IN_MEMORY = "pragma temp_store = memory";

    /** Reads one row. */
    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Changes that are gathered in memory and written at the end of a transaction. */
    interface Gathered {

        /** Called before the transaction ends well; nothing to do for what is written as it comes. */
        default void write() { }

        /** Called after the transaction; {@code kept} says whether what it wrote is in the file. */
        void ended(boolean kept);
    }

    private final Path file;
    private final Connection connection;
    private final boolean readOnly;
    private final Map<String, PreparedStatement> statements = new LinkedHashMap<>(32, 0.75f, true);
    private final List<Gathered> gathered = new ArrayList<>();
    private boolean readyToWrite;
    private boolean inTransaction;
    private boolean wrote;
    private long writes;
    private boolean knowsContains;

    Database(Path file, Connection connection, boolean readOnly) {
        this.file = file;
        this.connection = connection;
        this.readOnly = readOnly;
    }

    Path file() {
        return file;
    }

    /** Whether this connection can change nothing, whoever else can. */
    boolean isReadOnly() {
        return readOnly;
    }

    /** Whether this connection changed anything. */
    boolean wrote() {
        return wrote;
    }

    /** A number that changes whenever this connection or another one changed the library. */
    long version() {
        return (number("pragma data_version") << Integer.SIZE) + writes;
    }

    /** Forgets that there is something to finish. */
    void giveUpWriting() {
        wrote = false;
    }

    /** Every row, read to the end. */
    <T> List<T> list(String sql, RowReader<T> reader, Object... values) {
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            List<T> list = new ArrayList<>();
            while (rows.next()) {
                list.add(reader.read(rows));
            }
            return list;
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    <T> Optional<T> first(String sql, RowReader<T> reader, Object... values) {
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /** The first column of the first row, or 0. */
    long number(String sql, Object... values) {
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            return rows.next() ? rows.getLong(1) : 0;
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /** Changes rows and says how many. */
    int run(String sql, Object... values) {
        try {
            return bound(sql, values).executeUpdate();
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /**
     * Adds a row and gives back its number. Quicker than a returning clause, which like a trigger makes SQLite keep a copy of every page
     * the statement changes (sqlite3Insert in insert.c: a statement that may write several rows can be taken back alone). Where many rows
     * are added, {@link RowNumbers} are quicker still.
     */
    long insert(String sql, Object... values) {
        run(sql, values);
        return number("select last_insert_rowid()");
    }

    /** Runs statements that take no values, several in one text if need be. */
    void script(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw Trouble.of(file, e);
        }
    }

    /** Writes the whole file anew without what is free in it, which SQLite does only when no statement is kept. */
    void vacuum() {
        try {
            for (PreparedStatement statement : statements.values()) {
                statement.close();
            }
            statements.clear();
        } catch (SQLException e) {
            throw Trouble.of(file, e);
        }
        script("vacuum");
    }

    /**
     * Empties the write-ahead log when it is long. The last connection does so anyway; while a reader has the library open for days, what an
     * update left in it would stay on the disk as long. Nobody is waited for: whoever writes next does it otherwise.
     */
    void shortenLog() {
        if (logBytes() > LONG_LOG) {
            script("pragma busy_timeout = 0; pragma wal_checkpoint(truncate)");
        }
    }

    private long logBytes() {
        try {
            return Files.size(Opening.log(file));
        } catch (IOException e) {
            return 0; // there is none
        }
    }

    /** All of {@code work} or nothing of it; the write lock is taken first, because a lock that is taken later can fail at once. */
    <T> T write(Supplier<T> work) {
        if (inTransaction) {
            return work.get();
        }
        if (!readyToWrite) {
            script("pragma synchronous = normal; pragma foreign_keys = on; pragma wal_autocheckpoint = " + LOG_PAGES
                    + "; pragma cache_size = -" + WRITER_CACHE + "; " + IN_MEMORY);
            readyToWrite = true;
        }
        script("begin immediate");
        inTransaction = true;
        boolean done = false;
        try {
            T result = work.get();
            gathered.forEach(Gathered::write);
            script("commit");
            done = true;
            wrote = true;
            writes++;
            return result;
        } finally {
            inTransaction = false;
            boolean kept = done;
            gathered.forEach(it -> it.ended(kept));
            if (!done) {
                rollBack();
            }
        }
    }

    /** What {@link #write} is to write at the end of each transaction. */
    void gather(Gathered changes) {
        gathered.add(changes);
    }

    /** Several reads that see the library at one moment, whatever others write meanwhile. */
    <T> T read(Supplier<T> work) {
        script("begin");
        try {
            return work.get();
        } finally {
            rollBack(); // there is nothing to commit, and of a damaged file SQLite refuses to
        }
    }

    /** {@link #write} for work that answers nothing. */
    void change(Runnable work) {
        write(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    private void rollBack() {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("rollback");
        } catch (SQLException e) {
            // A full disk ends the transaction by itself; then there is nothing to roll back, and the first error counts.
            inTransaction = false;
        }
    }

    /** A statement that failed is not kept: the driver leaves it as it is, and every later use of it fails too. */
    private LibraryException failed(String sql, SQLException e) {
        PreparedStatement statement = statements.remove(sql);
        try {
            if (statement != null) {
                statement.close();
            }
        } catch (SQLException again) {
            e.addSuppressed(again);
        }
        return Trouble.of(file, e);
    }

    private PreparedStatement bound(String sql, Object... values) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            if (statements.size() >= KEPT_STATEMENTS) {
                String eldest = statements.keySet().iterator().next();
                statements.remove(eldest).close();
            }
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value instanceof Long number) {
                statement.setLong(i + 1, number);
            } else if (value instanceof Integer number) {
                statement.setInt(i + 1, number);
            } else if (value instanceof String text) {
                statement.setString(i + 1, text);
            } else if (value instanceof byte[] bytes) {
                statement.setBytes(i + 1, bytes);
            } else if (value instanceof Boolean flag) {
                statement.setInt(i + 1, flag ? 1 : 0);
            } else {
                statement.setObject(i + 1, value);
            }
        }
        return statement;
    }

    /** Keeps temporary tables in memory, which cannot be said within a transaction; a writer has said it before. */
    void needTemporary() {
        if (!readyToWrite) {
            script(IN_MEMORY);
        }
    }

    /** Makes {@link Contains} known to this connection. */
    void needContains() {
        if (!knowsContains) {
            try {
                Contains.register(connection);
                knowsContains = true;
            } catch (SQLException e) {
                throw Trouble.of(file, e);
            }
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Trouble.of(file, e);
        }
    }
}
