package dev.quoth.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;
import org.sqlite.jdbc4.JDBC4Connection;

/** Opens a library file with as little work as there can be: scripts start Quoth in a loop. */
final class Opening {

    /** How long a writer waits for another one, in milliseconds. */
    static final int BUSY_TIMEOUT = 10_000;

    /** What SQLite keeps beside the file: https://www.sqlite.org/walformat.html */
    private static final String LOG = "-wal";
    private static final String LOCKS = "-shm";

    private Opening() { }

    /** The file, made if there is none, at this program's version. */
    static Database open(Path file) {
        Path directory = file.toAbsolutePath().getParent();
        if (!Files.exists(file)) {
            try {
                Files.createDirectories(directory);
            } catch (IOException e) {
                throw new LibraryException(file + ": the library's directory cannot be made (" + e.getMessage() + ")", e);
            }
        } else if (Files.isDirectory(file)) {
            throw new LibraryException(file + ": this is a directory, not a library");
        }
        // Where nobody can write beside it there is no log to look for, and none can be made: https://www.sqlite.org/wal.html#readonly
        boolean alone = !Files.isWritable(real(file).getParent()) && !Files.exists(log(file));
        boolean readOnly = Files.exists(file) && (!Files.isWritable(file) || alone);
        if (!readOnly) {
            writable(file, log(file));
            writable(file, beside(file, LOCKS));
        }
        return connect(file, readOnly, readOnly && alone);
    }

    /** Through links, as SQLite goes: its other files are beside the file itself. */
    private static Path real(Path file) {
        try {
            return Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        } catch (IOException e) {
            return file.toAbsolutePath();
        }
    }

    /** The write-ahead log, which is there while somebody has the library open. */
    static Path log(Path file) {
        return beside(file, LOG);
    }

    private static Path beside(Path file, String ending) {
        return Path.of(real(file) + ending);
    }

    /**
     * Whoever read the library while it was read-only left files beside it that are read-only too, with which nobody could ever write again.
     * They get the permissions of the library, as SQLite gives them when it makes them.
     */
    private static void writable(Path file, Path beside) {
        try {
            if (Files.exists(beside) && !Files.isWritable(beside)) {
                Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(file));
            }
        } catch (IOException | UnsupportedOperationException e) {
            // Somebody else's files; the library stays read-only for whom it is.
        }
    }

    /** @param immutable nobody can change the file while it is open */
    static Database connect(Path file, boolean readOnly, boolean immutable) {
        Properties settings = new Properties();
        // Or the driver asks for the last row's number after every statement.
        settings.setProperty("jdbc.get_generated_keys", "false");
        String name = "file:" + escaped(file.toAbsolutePath().toString());
        if (readOnly) {
            settings.setProperty("open_mode", "65"); // SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
            name += immutable ? "?immutable=1" : "";
        }
        Database database = null;
        try {
            // Not through DriverManager, which looks for every driver on the class path.
            JDBC4Connection connection = new JDBC4Connection("jdbc:sqlite:" + name, name, settings);
            connection.setBusyTimeout(BUSY_TIMEOUT);
            database = new Database(file, connection, readOnly);
            Schema.bring(database);
            return database;
        } catch (SQLException e) {
            throw Trouble.of(file, e);
        } catch (LibraryException e) {
            if (database != null) {
                database.close();
            }
            throw e;
        }
    }

    /** SQLite's file: addresses end at a question mark: https://www.sqlite.org/uri.html */
    private static String escaped(String path) {
        StringBuilder escaped = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            if (b == '?' || b == '#' || b == '%') {
                escaped.append('%').append(Character.forDigit(b >> 4 & 15, 16)).append(Character.forDigit(b & 15, 16));
            } else {
                escaped.append((char) (b & 0xff));
            }
        }
        return new String(escaped.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
