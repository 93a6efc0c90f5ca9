package dev.quoth.quote.clause;

import dev.quoth.quote.name.FramedNames;
import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.subject.Source;
import dev.quoth.quote.word.Lexicon;
import java.util.ArrayList;
import java.util.List;

/** Attribution in languages whose names have no capitals: only the name that the narration round a quotation tells is sure enough. */
final class FramedClauses {

    private FramedClauses() { }

    /** A clause for each quotation beside which somebody is named, which reaches up to it: <u>田中氏は</u>「…」; “…”，<u>王芳表示</u>. */
    static List<Clause> clauses(Paragraph paragraph, Lexicon lexicon) {
        List<Clause> found = new ArrayList<>();
        for (int t = 0; t < paragraph.size(); t++) {
            Mention beside = paragraph.token(t).isQuote() ? FramedNames.beside(paragraph, t, lexicon) : null;
            Mention mention = beside == null ? null : paragraph.mentionAt(beside.from());
            if (mention == null) {
                continue;
            }
            boolean before = mention.to() <= t;
            int from = before ? mention.from() : t + 1;
            int to = before ? t : mention.to();
            while (before && to > from + 1 && paragraph.token(to - 1).isPoint()) {
                to--;
            }
            while (!before && from < mention.from() && paragraph.token(from).isPoint()) {
                from++;
            }
            if (found.isEmpty() || found.get(found.size() - 1).to() <= from) {
                found.add(new Clause(new Source.Named(mention), from, to, -1, -1, !before));
            }
        }
        return found;
    }
}
