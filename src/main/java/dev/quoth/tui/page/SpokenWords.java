package dev.quoth.tui.page;

import dev.quoth.news.Quote;

/** The words of a quote as they are shown: in marks where they are verbatim. */
public final class SpokenWords {

    private SpokenWords() { }

    /** Each part stands in marks of its own: what stood between them in the article was somebody else's. One line. */
    public static String of(Quote quote, boolean ascii) {
        return (ascii ? quote.inMarks("\"", "\"", " ... ") : quote.inMarks("“", "”", " … ")).replace('\n', ' ');
    }
}
