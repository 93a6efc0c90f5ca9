package dev.quoth.library;

import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.Function;

/** "Contains, case and accents folded" in SQL. */
final class Contains extends Function {

    /**
     * Only texts beyond ASCII, which have more bytes than characters, are folded here; SQLite's own lower() does the rest a hundred times
     * faster.
     */
    static final String NAME = "quoth_contains";

    static Where where(String column, String value) {
        String folded = Folded.of(value);
        return Where.of("(instr(lower(" + column + "), ?) > 0 or length(" + column + ") <> octet_length(" + column + ") and "
                + NAME + "(" + column + ", ?))", folded, folded);
    }

    /** Registering costs a few microseconds, and only filters on texts need it. */
    static void register(Connection connection) throws SQLException {
        Function.create(connection, NAME, new Contains(), 2, Function.FLAG_DETERMINISTIC);
    }

    @Override
    protected void xFunc() throws SQLException {
        String text = value_text(0);
        String part = value_text(1);
        result(text != null && part != null && Folded.of(text).contains(part) ? 1 : 0);
    }
}
