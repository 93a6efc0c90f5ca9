package dev.quoth.quote.clause;

import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.subject.Source;
import dev.quoth.quote.word.Lexicon;

/**
 * A clause that reports speech, in tokens of its paragraph.
 *
 * @param source who it names
 * @param from first token
 * @param to token after the last
 * @param cue its verb, -1 where it has none (a colon, a dash)
 * @param cueEnd token after the verb
 * @param inverted whether the verb stands before the name ("said Ann Lee")
 */
public record Clause(Source source, int from, int to, int cue, int cueEnd, boolean inverted) {

    /** Token after the last that names the source. */
    public int sourceEnd() {
        if (source instanceof Source.Named named) {
            return named.mention().to();
        }
        return source instanceof Source.Role role ? role.to() : from + 1;
    }

    /** According to Ann Lee. */
    public boolean isAccording(Paragraph paragraph, Lexicon lexicon) {
        return cue >= 0 && lexicon.is(paragraph.token(cue).lower(), "according");
    }

    Clause startingAt(int start) {
        return new Clause(source, start, to, cue, cueEnd, inverted);
    }
}
