package dev.quoth.quote;

import dev.quoth.news.Quote;
import dev.quoth.news.Span;
import java.util.List;

/** Tells whether a quotation goes on with an utterance that has begun, by which rule, and puts it there. */
final class Joining {

    private final String text;
    private final List<Paragraph> paragraphs;
    private final Utterances utterances;

    Joining(String text, List<Paragraph> paragraphs, Utterances utterances) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.utterances = utterances;
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
        running.parts.add(new Span(marked.start(), marked.end()));
        running.running = marked.running();
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
        before.parts.add(before.kind == Quote.Kind.MIXED ? new Span(marked.open(), marked.close()) : new Span(marked.start(), marked.end()));
        before.running = marked.running();
        return before;
    }

    /**
     * Lee said the boats were “old” and the nets “a shame”.
     *
     * @param content the paraphrase around {@code q}, null for none
     * @return the utterance that {@code q} is now part of, or null
     */
    Utterance sameParaphrase(Passage passage, int q, Span content) {
        Utterance before = passage.previous(q);
        if (content == null || before == null || before.kind != Quote.Kind.MIXED || before.end() < content.start()) {
            return null;
        }
        boolean same = passage.match(q - 1).clause() == passage.match(q).clause() || before.said.sameAs(passage.saidOf(q));
        if (!same) {
            return null;
        }
        before.reach(Math.max(content.end(), passage.marked(q).close()));
        return before;
    }
}
