package dev.quoth.cli.output;

import dev.quoth.text.Columns;

/**
 * The lines and marks of our own; the words of articles stay as they are.
 *
 * @param bullets marks of list items by depth
 * @param bar what stands before a quotation
 * @param rule what a rule is made of
 * @param dash between a quote and its speaker
 * @param open before words said
 * @param close after them
 * @param ellipsis between two parts of what was said
 */
public record Signs(String[] bullets, String bar, String rule, String dash, String open, String close,
        String ellipsis) {

    /** For locales that can show them. */
    public static final Signs UNICODE = new Signs(new String[] {"•", "◦", "▪"}, "│ ", "─", "—", "“", "”", "…");
    /** For LANG=C. */
    public static final Signs ASCII = new Signs(new String[] {"*", "-", "+"}, "| ", "-", "--", "\"", "\"", "...");

    public static Signs of(boolean unicode) {
        return unicode ? UNICODE : ASCII;
    }

    /** The beginning of a text that fits into so many columns, with an ellipsis when something was cut. */
    public String cut(String text, int columns) {
        if (this == UNICODE || Columns.width(text) <= columns) {
            return Columns.cut(text, columns);
        }
        int end = Columns.prefix(text, 0, Math.max(0, columns - ellipsis.length()));
        return text.substring(0, end).stripTrailing() + ellipsis.substring(0, Math.min(ellipsis.length(), columns));
    }

    /** The mark of a list item. @param depth from 1 */
    public String bullet(int depth) {
        return bullets[Math.min(Math.max(depth, 1), bullets.length) - 1];
    }
}
