package dev.quoth.quote;

import java.util.List;

/** A clause at the end of a paragraph that leads to the next with a colon: "Lee wrote:". */
record Introduction(Paragraph paragraph, Clause clause, Said said) {

    static Introduction by(Paragraph paragraph, List<Clause> clauses, List<Said> said) {
        int last = paragraph.size() - 1;
        if (last < 0 || !paragraph.token(last).isColon()) {
            return null;
        }
        for (int c = clauses.size() - 1; c >= 0 && clauses.get(c).from() >= paragraph.sentenceStart(last); c--) {
            if (said.get(c).isKnown()) {
                return new Introduction(paragraph, clauses.get(c), said.get(c));
            }
        }
        return null;
    }
}
