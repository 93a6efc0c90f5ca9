package dev.quoth.library;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.sqlite.core.Codes;

/** What an SQLite error means to somebody who does not know SQLite, and what to do about it. */
final class Trouble {

    /** Missing from the driver's own list. */
    private static final int NOT_A_DATABASE = 26;

    /** The driver puts the code and a sentence of its own around what SQLite says. */
    private static final Pattern DRIVERS = Pattern.compile("(?s)^\\[SQLITE_\\w{1,40}\\] .* \\((.*)\\)$");

    private Trouble() { }

    static LibraryException of(Path file, SQLException e) {
        return new LibraryException(file + ": " + reason(e), e);
    }

    /** Whether somebody else has the file locked. */
    static boolean isBusy(LibraryException e) {
        return e.getCause() instanceof SQLException cause && (cause.getErrorCode() & 0xff) == Codes.SQLITE_BUSY;
    }

    private static String reason(SQLException e) {
        // The low byte is the error, the rest its variety: https://www.sqlite.org/rescode.html
        switch (e.getErrorCode() & 0xff) {
            case Codes.SQLITE_BUSY:
            case Codes.SQLITE_LOCKED:
                return "another program has been writing to the library for too long; try again";
            case Codes.SQLITE_FULL:
                return "the disk is full; the last change was not stored, everything before it is kept";
            case Codes.SQLITE_CORRUPT:
                return "the library is damaged; nothing was changed. See 'quoth library check', then 'quoth library export' what can be read";
            case NOT_A_DATABASE:
                return "this file is not a library; it was left as it is";
            case Codes.SQLITE_READONLY:
            case Codes.SQLITE_PERM:
                return "the library is read-only";
            case Codes.SQLITE_CANTOPEN:
                return "the library cannot be opened (does its directory exist, and may it be written to?)";
            case Codes.SQLITE_IOERR:
                return "the disk failed to read or write the library (" + line(e) + ")";
            default:
                return line(e);
        }
    }

    /** An error in one line of its own words. */
    static String line(Throwable e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        if (e instanceof SQLException) {
            message = DRIVERS.matcher(message).replaceFirst("$1");
        }
        return message.replaceAll("\\s+", " ").trim();
    }
}
