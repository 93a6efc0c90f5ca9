package dev.quoth.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.LockSupport;

/**
 * The shape of the library file and how an older one is brought up to it.
 *
 * <p>Each version is one script, {@code schema-N.sql}, that turns version N-1 into N; version 0 is an empty file. The file says its
 * version in {@code user_version} and that it is ours in {@code application_id}.
 */
final class Schema {

    /** The version this program reads and writes. */
    static final int VERSION = 10;

    /** Since then no story is dated later than {@link Times#credible} says; the texts this changes the place of are no script's to move. */
    private static final int CREDIBLE_DATES = 10;

    /** "quot" in ASCII, shown by file(1) and checked before anything is changed. */
    static final int APPLICATION = 0x71756f74;

    /** Nanoseconds in which whoever makes a library is done, and between two looks whether it is. */
    private static final long PATIENCE = 10_000_000_000L;
    private static final long PAUSE = 5_000_000;

    private Schema() { }

    /** Brings the file up to {@link #VERSION}; a file that is not a library, or is newer, is left alone. */
    static void bring(Database database) {
        long found = database.number("pragma user_version");
        if (found == VERSION) {
            return;
        }
        if (found > VERSION) {
            throw new LibraryException(database.file() + ": the library was written by a newer quoth (version " + found
                    + ", this one knows " + VERSION + "); update quoth");
        }
        if (found < 0 || isOthers(database)) {
            throw new LibraryException(database.file() + ": this file is a database of another program, not a library; it was left as it is");
        }
        if (database.isReadOnly()) {
            throw new LibraryException(database.file() + ": the library is read-only and was written by an older quoth (version " + found
                    + ", this one reads " + VERSION + "); open it once where it may be written");
        }
        if (found == 0) {
            keepLog(database);
        }
        database.change(() -> {
            // Another process may have done it while this one waited for the lock.
            long version = database.number("pragma user_version");
            for (long next = version + 1; next <= VERSION; next++) {
                database.script(script(next));
            }
            if (version > 0 && version < CREDIBLE_DATES) {
                DatesAhead.mend(database);
            }
            if (version < VERSION) {
                database.script("pragma application_id = " + APPLICATION + "; pragma user_version = " + VERSION);
            }
        });
    }

    /** Whether the file has tables and no version; asked at once, since somebody else may be making it a library right now. */
    private static boolean isOthers(Database database) {
        return database.number("select user_version = 0 and (select count(*) from sqlite_schema) > 0 from pragma_user_version") > 0;
    }

    /**
     * Has a new file keep a write-ahead log, in pages of a good size; both can only be said before the first table
     * (https://www.sqlite.org/pragma.html#pragma_page_size). Of several who make a library at the same time, as a reader does that opens it
     * in its lanes, SQLite tells all but one at once that it is locked, whatever time to wait was set: they try again.
     */
    private static void keepLog(Database database) {
        long end = System.nanoTime() + PATIENCE;
        while (true) {
            try {
                database.script("pragma page_size = 8192; pragma journal_mode = wal");
                return;
            } catch (LibraryException e) {
                if (!Trouble.isBusy(e) || System.nanoTime() > end) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE);
            }
        }
    }

    /** The script that leads to {@code version}. */
    static String script(long version) {
        String name = "schema-" + version + ".sql";
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name + " in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name + " cannot be read", e);
        }
    }
}
