package dev.quoth.cli.typeset;

import dev.quoth.cli.output.Console.Ends;
import dev.quoth.cli.output.Signs;
import dev.quoth.news.Span;
import java.util.List;

/** Text with some words marked. */
public final class Marked {

    private Marked() { }

    /**
     * The lines of a text, with the marks underlined or in [brackets]; on a terminal as wide as {@code columns}, else all is one line.
     *
     * @param marks UTF-16 ranges, ascending
     */
    public static List<String> lines(String text, List<Span> marks, int columns, Ends ends) {
        Ink ink = new Ink();
        int at = 0;
        for (Span mark : marks) {
            ink.addVerbatim(flat(text.substring(at, mark.start()), ends), 0);
            String marked = flat(mark.in(text), ends);
            ink.addVerbatim(ends.colour() ? marked : "[" + marked + "]", Ink.BOLD | Ink.UNDERLINE);
            at = mark.end();
        }
        ink.addVerbatim(flat(text.substring(at), ends), 0);
        return ink.lines(ends.output() ? columns : Integer.MAX_VALUE / 2, ends.colour());
    }

    /** The ends of paragraphs are blanks, and several blanks one. */
    private static String flat(String text, Ends ends) {
        StringBuilder flat = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i) == '\n' ? ' ' : text.charAt(i);
            if (c == '…' && !ends.unicode()) {
                flat.append(Signs.ASCII.ellipsis());
            } else if (c != ' ' || flat.isEmpty() || flat.charAt(flat.length() - 1) != ' ') {
                flat.append(c);
            }
        }
        return flat.toString();
    }
}
