package dev.quoth.cli.typeset;

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

    String bullet(int depth) {
        return bullets[Math.min(Math.max(depth, 1), bullets.length) - 1];
    }
}
