package dev.quoth.quote.match;

import dev.quoth.quote.clause.Clause;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.reference.Said;

/** A clause at the end of a paragraph that leads to the next with a colon: "Lee wrote:". */
public record Introduction(Paragraph paragraph, Clause clause, Said said) {

    /** What leads from the passage to the one after, null for nothing. */
    public static Introduction by(Passage passage) {
        Paragraph paragraph = passage.paragraph();
        int last = paragraph.size() - 1;
        if (last < 0 || !paragraph.token(last).isColon()) {
            return null;
        }
        for (int c = passage.clauses().size() - 1; c >= 0; c--) {
            Clause clause = passage.clauses().get(c);
            if (clause.from() < paragraph.sentenceStart(last)) {
                return null;
            }
            if (passage.said().get(c).isKnown()) {
                return new Introduction(paragraph, clause, passage.said().get(c));
            }
        }
        return null;
    }
}
