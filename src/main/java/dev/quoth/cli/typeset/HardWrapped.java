package dev.quoth.cli.typeset;

/**
 * Lines of a plain text that somebody broke at a width, and not where a line of a poem or an address ends: at each break the next word
 * would not have fitted into the longest line.
 */
final class HardWrapped {

    /** Nobody breaks prose at less. */
    private static final int NARROWEST = 40;

    private HardWrapped() { }

    /** {@code text}, character for character, with one blank that is seen where its lines were broken at a width; else as it is. */
    static String joined(String text) {
        return text.indexOf('\n') >= 0 && is(text) ? flowing(text) : text;
    }

    /** {@code text} in one line, as the lines of a list item are, whose second stands below the words of the first. */
    static String flowing(String text) {
        StringBuilder joined = new StringBuilder(text);
        for (int i = 0; i < joined.length(); i++) {
            boolean gap = joined.charAt(i) == ' ' || joined.charAt(i) == '\t' || joined.charAt(i) == '\n' || joined.charAt(i) == '\r';
            if (gap) {
                joined.setCharAt(i, i > 0 && (joined.charAt(i - 1) == ' ' || joined.charAt(i - 1) == Ink.NO_WIDTH) ? Ink.NO_WIDTH : ' ');
            }
        }
        return joined.toString();
    }

    private static boolean is(String text) {
        String[] lines = text.split("\n");
        int longest = 0;
        for (int i = 0; i < lines.length; i++) {
            lines[i] = lines[i].strip();
            longest = Math.max(longest, lines[i].length());
        }
        if (longest < NARROWEST) {
            return false;
        }
        for (int i = 1; i < lines.length; i++) {
            int word = lines[i].indexOf(' ') < 0 ? lines[i].length() : lines[i].indexOf(' ');
            if (lines[i].isEmpty() || lines[i].charAt(0) == '>' || lines[i].charAt(0) == '|' || lines[i - 1].length() + 1 + word < longest) {
                return false;
            }
        }
        return true;
    }
}
