package dev.quoth.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

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
        if (found < 0 || found == 0 && database.number("select count(*) from sqlite_schema") > 0) {
            throw new LibraryException(database.file() + ": this file is a database of another program, not a library; it was left as it is");
        }
        if (database.isReadOnly()) {
            throw new LibraryException(database.file() + ": the library is read-only and was written by an older quoth (version " + found
                    + ", this one reads " + VERSION + "); open it once where it may be written");
        }
        if (found == 0) {
            // Both hold only before the first table: https://www.sqlite.org/pragma.html#pragma_page_size
            database.script("pragma page_size = 8192; pragma journal_mode = wal");
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
