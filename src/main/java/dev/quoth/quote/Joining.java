package dev.quoth.quote;

import dev.quoth.news.Quote;
import dev.quoth.news.Span;
import dev.quoth.quote.mark.Marked;
import dev.quoth.quote.match.Coordination;
import dev.quoth.quote.match.Match;
import dev.quoth.quote.match.Passage;
import dev.quoth.quote.match.Utterance;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.word.Lexicon;
import java.util.List;

/** Tells whether a quotation goes on with an utterance that has begun, by which rule, and puts it there. */
final class Joining {

    private final String text;
    private final List<Paragraph> paragraphs;
    private final Utterances utterances;
    private final Lexicon lexicon;

    Joining(String text, List<Paragraph> paragraphs, Utterances utterances, Lexicon lexicon) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.utterances = utterances;
        this.lexicon = lexicon;
    }

    /**
     * “We counted the boats. ⏎ “Then we counted the nets,” Lee said: a paragraph that ends unclosed goes on where the next opens.
     *
     * @return the utterance that {@code q} is now part of, or null
     */
    Utterance running(Passage passage, int q) {
        Utterance running = q == 0 ? utterances.running() : null;
        Marked marked = passage.marked(q);
        if (running == null || !marked.resumed() && !followsAtOnce(passage, running.end(), marked.open())) {
            return null;
        }
        running.add(new Span(marked.start(), marked.end()));
        running.setRunning(marked.running());
        return running;
    }

    /** Whether the words go on at the head of the next paragraph; what stands between the two is no part of the story. */
    private boolean followsAtOnce(Passage passage, int end, int open) {
        int before = passage.index() == 0 ? end : paragraphs.get(passage.index() - 1).end();
        return before >= end && text.substring(end, before).isBlank() && text.substring(passage.paragraph().start(), open).isBlank();
    }

    /**
     * “We counted the boats,” Lee said. “Then we counted the nets.”
     *
     * @return the utterance that {@code q} is now part of, or null
     */
    Utterance nextPiece(Passage passage, int q) {
        Utterance before = passage.previous(q);
        if (before == null || passage.match(q).way() != Match.Way.JOINED) {
            return null;
        }
        Marked marked = passage.marked(q);
        if (before.end() > marked.open()) {
            before.reach(marked.close());
            return before;
        }
        before.add(before.kind() == Quote.Kind.MIXED ? new Span(marked.open(), marked.close()) : new Span(marked.start(), marked.end()));
        before.setRunning(marked.running());
        return before;
    }

    /**
     * “We counted the boats,” Lee said. On Monday, <u>“we counted the nets.”</u> Whose clause ends the sentence before goes on in the next,
     * whatever leads to the words there, if that sentence reports nobody. What nobody said is passed over: Lee of the “old ten” said.
     *
     * @return the utterance that {@code q} is now part of, or null
     */
    Utterance nextSentence(Passage passage, int q) {
        int p = q - 1;
        while (p >= 0 && passage.utterances()[p] == null) {
            p--;
        }
        Utterance before = p < 0 ? null : passage.utterances()[p];
        if (before == null || !lexicon.hasPhrases() || before.kind() != Quote.Kind.DIRECT || passage.match(q).way() != Match.Way.FLOATING
                || !passage.hasClause(p) || passage.match(p).way() == Match.Way.INSIDE) {
            return null;
        }
        Paragraph paragraph = passage.paragraph();
        int reached = Math.max(paragraph.sentenceEnd(paragraph.tokenOf(p)), paragraph.sentenceEnd(passage.clauseOf(p).from()));
        if (reached != paragraph.sentenceStart(paragraph.tokenOf(q))) {
            return null;
        }
        Marked marked = passage.marked(q);
        before.add(new Span(marked.start(), marked.end()));
        before.setRunning(marked.running());
        return before;
    }

    /**
     * Lee said the boats were “old” and the nets “a shame”; the nets were “a shame,” Lee said, but not “beyond mending”; but another
     * verb of saying begins another utterance.
     *
     * @param content the paraphrase around {@code q}, null for none
     * @return the utterance that {@code q} is now part of, or null
     */
    Utterance sameParaphrase(Passage passage, int q, Span content) {
        Utterance before = passage.previous(q);
        if (content == null || before == null || Coordination.before(passage, q, lexicon) != null) {
            return null;
        }
        boolean sameClause = passage.hasClause(q) && passage.match(q - 1).clause() == passage.match(q).clause()
                && (passage.match(q - 1).way() != Match.Way.AFTER || goesOn(passage, q));
        int end = Math.max(content.end(), passage.marked(q).close());
        if (before.kind() == Quote.Kind.DIRECT) {
            return sameClause && mixes(before, passage.marked(q - 1), content, end) ? before : null;
        }
        if (before.kind() != Quote.Kind.MIXED || !sameClause && !before.said().sameAs(passage.saidOf(q))) {
            return null;
        }
        if (before.end() >= content.start()) {
            before.reach(end);
            return before;
        }
        if (sameClause) {
            before.add(new Span(content.start(), end));
            return before;
        }
        return null;
    }

    /** “Old,” Lee said, <u>but</u> not “a mess”; “We worry,” they wrote to Lee, <u>that</u> it “may sink”. */
    private boolean goesOn(Passage passage, int q) {
        Paragraph paragraph = passage.paragraph();
        int first = Math.max(passage.clauseOf(q).cueEnd(), paragraph.tokenOf(q - 1)) + 1;
        for (int i = first; i < paragraph.tokenOf(q); i++) {
            String word = paragraph.token(i).lower();
            if (paragraph.token(i - 1).isComma() && (lexicon.is(word, "conjunction") || lexicon.is(word, "relative"))) {
                return true;
            }
        }
        return false;
    }

    /** Lee's sign read “Save the boats” and “Save the nets”: what was all in marks goes on with words that are not. */
    private static boolean mixes(Utterance before, Marked marked, Span content, int end) {
        if (before.parts().size() > 1 || before.start() != marked.start()) {
            return false;
        }
        before.mix(new Span(marked.open(), marked.close()));
        if (content.start() <= marked.close()) {
            before.reach(end);
        } else {
            before.add(new Span(content.start(), end));
        }
        return true;
    }
}
