package dev.quoth.text;

import java.util.List;

/** Strings measured by the columns they take in a terminal. */
public final class Columns {

    private static final String ELLIPSIS = "…";
    private static final int TAB = 4;

    private Columns() { }

    /** How many columns {@code text} takes; tabs and line feeds count one, as they are drawn. */
    public static int width(String text) {
        return width(text, 0, text.length());
    }

    /** How many columns {@code text[start, end)} takes, UTF-16 indices that do not cut a grapheme. */
    public static int width(CharSequence text, int start, int end) {
        int columns = 0;
        int at = start;
        while (at < end) {
            char c = text.charAt(at);
            if (c >= ' ' && c < 0x7f && (at + 1 >= end || text.charAt(at + 1) < 0x300)) {
                columns++;
                at++;
            } else {
                int next = Math.min(end, Graphemes.end(text, at));
                columns += Graphemes.width(text, at, next);
                at = next;
            }
        }
        return columns;
    }

    /** Columns of the white space that a line of code begins with: a tab goes on to the next fourth, as editors show it. */
    public static int indent(String line) {
        int columns = 0;
        for (int i = 0; i < line.length() && Character.isWhitespace(line.charAt(i)); i++) {
            columns += line.charAt(i) == '\t' ? toTab(columns) : 1;
        }
        return columns;
    }

    /** A line of code with blanks for its tabs, of which each goes on to the next fourth column. */
    public static String untabbed(String line) {
        if (line.indexOf('\t') < 0) {
            return line;
        }
        StringBuilder untabbed = new StringBuilder(line.length() + 16);
        int from = 0;
        int columns = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
            untabbed.append(line, from, tab);
            columns += width(line, from, tab);
            int blanks = toTab(columns);
            untabbed.append(" ".repeat(blanks));
            columns += blanks;
            from = tab + 1;
        }
        return untabbed.append(line, from, line.length()).toString();
    }

    /** The longest beginning of {@code text} of at most {@code columns} columns; ends in … when something was cut. */
    public static String cut(String text, int columns) {
        if (columns <= 0) {
            return "";
        }
        if (fits(text, columns)) {
            return text;
        }
        int end = prefix(text, 0, columns - 1);
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /** Columns from {@code column} on to where a tab leads, as editors show it. */
    public static int toTab(int column) {
        return TAB - column % TAB;
    }

    /**
     * The end of the longest run of whole graphemes from {@code start} that takes at most {@code columns} columns.
     *
     * @return UTF-16 index, exclusive
     */
    public static int prefix(CharSequence text, int start, int columns) {
        int left = columns;
        int at = start;
        while (at < text.length()) {
            int next = Graphemes.end(text, at);
            left -= Graphemes.width(text, at, next);
            if (left < 0) {
                break;
            }
            at = next;
        }
        return at;
    }

    /**
     * Breaks {@code text} into lines of at most {@code columns} columns: at blanks where it can, after hyphens and dashes, between wide
     * characters where their scripts allow it, and within a word that is longer than a line. Line feeds in the text end a line. The result
     * is UTF-16 ranges of the text, so that styles and offsets survive; at least one line, and no line is wider than {@code columns} unless
     * a single grapheme is.
     */
    public static List<Line> wrap(String text, int columns) {
        return new Wrapping(text, Math.max(1, columns)).lines();
    }

    private static boolean fits(String text, int columns) {
        return text.length() * 2 <= columns || prefix(text, 0, columns) == text.length();
    }
}
