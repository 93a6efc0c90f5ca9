package dev.quoth.quote;

import dev.quoth.news.Quote;
import dev.quoth.quote.clause.Clause;
import dev.quoth.quote.match.Coordination;
import dev.quoth.quote.match.Introduction;
import dev.quoth.quote.match.Match;
import dev.quoth.quote.match.Passage;
import dev.quoth.quote.match.Utterance;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.reference.Discourse;
import dev.quoth.quote.reference.Said;
import dev.quoth.quote.word.Lexicon;

/** Says who spoke a new utterance: the first of its rules that applies. */
final class Attributing {

    /** Letters of words in marks that may be a sentence's verb and all that hangs on it. */
    private static final int SHORTEST_CLAUSE = 24;

    /** Tokens of what somebody does between two quotations. */
    private static final int LONGEST_MOVE = 14;

    private final Discourse discourse;
    private final Lexicon lexicon;
    private final Alternation alternation = new Alternation();

    Attributing(Discourse discourse, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.discourse = discourse;
    }

    /**
     * @param subject whom {@link #subjectOf} names, nobody for none
     * @param introduced what leads from the paragraph before to this one, null for nothing
     */
    void attribute(Utterance utterance, Passage passage, int q, Said subject, Introduction introduced) {
        int t = passage.paragraph().tokenOf(q);
        if (passage.hasClause(q)) {
            Coordination verb = Coordination.before(passage, q, lexicon);
            Clause clause = passage.clauseOf(q);
            utterance.attribute(passage.paragraph(), verb == null ? clause : verb.of(clause), passage.saidOf(q));
        } else if (t == 0 && introduced != null) {
            utterance.attribute(introduced.paragraph(), introduced.clause(), introduced.said());
        } else if (subject.isKnown()) {
            utterance.attribute(subject);
        } else {
            utterance.attribute(carried(passage, t));
        }
    }

    /** Takes note of what was said in a paragraph. */
    void hear(Passage passage) {
        Utterance last = passage.size() == 0 ? null : passage.utterances()[passage.size() - 1];
        if (last != null) {
            alternation.hear(passage.index(), last.said(), asks(passage, passage.size() - 1));
        }
    }

    private static boolean asks(Passage passage, int q) {
        return passage.paragraph().text().charAt(passage.marked(q).end() - 1) == '?';
    }

    /** A name at the end of a running quotation is surer than what stood before it. */
    void attributeRunning(Utterance utterance, Passage passage, int q) {
        if (passage.hasClause(q) && utterance.said().basis() != Quote.Basis.NAME) {
            utterance.attribute(passage.paragraph(), passage.clauseOf(q), passage.saidOf(q));
        }
    }

    /** A fragment in a sentence without a reporting verb is its subject's: Lee is tired of “all the noise”. */
    Said subjectOf(Passage passage, int q) {
        boolean floats = passage.match(q).way() == Match.Way.FLOATING && !goesOnAboutAnother(passage, q);
        return floats ? discourse.subjectOf(passage.index(), passage.paragraph().tokenOf(q)) : Said.NOBODY;
    }

    /** “They will meet,” Lee said. The mayor <u>“has agreed.”</u>: what begins with the verb of another was said before it. */
    private boolean goesOnAboutAnother(Passage passage, int q) {
        Paragraph paragraph = passage.paragraph();
        int t = paragraph.tokenOf(q);
        Utterance before = passage.previous(q);
        boolean subject = before != null && before.said().isKnown() && lexicon.hasPhrases() && t > 0 && paragraph.token(t - 1).isText()
                && !paragraph.hasVerb(paragraph.sentenceStart(t), t, lexicon);
        return subject && lexicon.is(passage.firstWord(q), "auxiliary") && passage.marked(q).end() - passage.marked(q).start() > SHORTEST_CLAUSE;
    }

    /** “You have to.” <u>Ray</u> put the lamp down. “Now.” Who does something between two quotations of a paragraph says them. */
    private Said moving(Passage passage, int t) {
        Paragraph paragraph = passage.paragraph();
        int next = passage.size() < 2 ? -1 : paragraph.tokenOf(1);
        boolean between = t == 0 && next > 1 && next <= LONGEST_MOVE && lexicon.hasPhrases() && paragraph.sentenceStart(next) == next
                && paragraph.sentenceStart(next - 1) == 1;
        return between ? discourse.subjectBefore(passage.index(), next) : Said.NOBODY;
    }

    /** The gap between <u>what</u> her friend was saying and what she meant: nothing is said there. */
    private boolean isAsked(Passage passage, int from) {
        return lexicon.hasPhrases() && from > 0 && lexicon.is(passage.paragraph().token(from - 1).lower(), "complement")
                && passage.paragraph().sentenceStart(from) < from - 1;
    }

    /** A floating quotation is said by who spoke last in the paragraph, else by the subject of the sentence before, else by the last speaker. */
    private Said carried(Passage passage, int t) {
        for (int c = passage.clauses().size() - 1; c >= 0; c--) {
            if (passage.clauses().get(c).from() < t && passage.said().get(c).isKnown() && !isAsked(passage, passage.clauses().get(c).from())) {
                return passage.said().get(c).on(Quote.Basis.CARRIED);
            }
        }
        if (passage.paragraph().form() == Paragraph.Form.DIALOGUE) {
            return Said.NOBODY;
        }
        Said moving = moving(passage, t);
        if (moving.isKnown()) {
            return moving.on(Quote.Basis.CARRIED);
        }
        Said turn = passage.paragraph().size() == 1 ? alternation.turn(passage.index(), asks(passage, 0)) : Said.NOBODY;
        if (turn.isKnown()) {
            return turn.on(Quote.Basis.CARRIED);
        }
        Said subject = discourse.subjectBefore(passage.index(), t);
        return (subject.isKnown() ? subject : passage.before()).on(Quote.Basis.CARRIED);
    }
}
