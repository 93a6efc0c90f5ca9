package dev.quoth.cli.typeset;

import dev.quoth.news.Span;
import java.util.List;

/** Text with some words marked. */
public final class Marked {

    private Marked() { }

    /**
     * The lines of a text, with the marks underlined or in [brackets].
     *
     * @param marks UTF-16 ranges, ascending
     * @param wrapped whether lines are to be of at most {@code columns}; else all is one line
     */
    public static List<String> lines(String text, List<Span> marks, int columns, boolean wrapped, boolean colour) {
        Ink ink = new Ink();
        int at = 0;
        String flat = text.replace('\n', ' ');
        for (Span mark : marks) {
            ink.addVerbatim(flat.substring(at, mark.start()), 0);
            ink.addVerbatim(colour ? mark.in(flat) : "[" + mark.in(flat) + "]", Ink.BOLD | Ink.UNDERLINE);
            at = mark.end();
        }
        ink.addVerbatim(flat.substring(at), 0);
        return ink.lines(wrapped ? columns : Integer.MAX_VALUE / 2, colour);
    }
}
