package dev.quoth.quote.mark;

import dev.quoth.quote.word.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A quotation whose closing mark is missing ends before its own clause: “The gate was open, Lotte Brandt said.
 * Without this the paragraph after it would be taken for its continuation.
 */
public final class BrokenMark {

    private static final int LONGEST_CLAUSE = 60;

    private BrokenMark() { }

    /** The quotations of a paragraph, the last one cut before the clause it has swallowed. */
    public static List<Marked> mend(String text, List<Marked> quotes, Lexicon lexicon) {
        if (quotes.isEmpty() || !quotes.get(quotes.size() - 1).running()) {
            return quotes;
        }
        Marked last = quotes.get(quotes.size() - 1);
        int end = last.end();
        while (end > last.start() && !Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        int verb = end;
        while (verb > last.start() && Character.isLetter(text.charAt(verb - 1))) {
            verb--;
        }
        int comma = text.lastIndexOf(',', verb);
        boolean swallowed = lexicon.isCue(text.substring(verb, end).toLowerCase(Locale.ROOT)) && comma > last.start()
                && verb - comma < LONGEST_CLAUSE
                && comma + 2 < verb && Character.isUpperCase(text.charAt(comma + 2));
        if (!swallowed) {
            return quotes;
        }
        List<Marked> mended = new ArrayList<>(quotes);
        mended.set(quotes.size() - 1, new Marked(last.open(), last.start(), comma + 1, comma + 1, false, last.resumed(), last.single()));
        return mended;
    }
}
