package dev.quoth.quote.clause;

import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.subject.NounPhrases;
import dev.quoth.quote.subject.Source;
import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;

/** Papers that are quoted without a speaking subject: heißt es in einer Mitteilung der Polizei, lit-on dans le rapport, se lee en la nota. */
final class ImpersonalSources {

    private static final int FARTHEST = 4;

    private final Paragraph paragraph;
    private final Lexicon lexicon;
    private final NounPhrases phrases;

    ImpersonalSources(Paragraph paragraph, Lexicon lexicon, NounPhrases phrases) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
        this.phrases = phrases;
    }

    /** The clause whose impersonal verb is token {@code v}, or null. */
    Clause at(int v) {
        if (!lexicon.is(paragraph.token(v).lower(), "impersonal")) {
            return null;
        }
        int ceiling = paragraph.sentenceEnd(v);
        for (int i = v + 1; i < ceiling && i <= v + FARTHEST; i++) {
            Token token = paragraph.token(i);
            if (!token.isWord()) {
                return null;
            }
            if (lexicon.is(token.lower(), "impersonal-in")) {
                return clause(v, i + 1, ceiling);
            }
        }
        return null;
    }

    private Clause clause(int v, int from, int ceiling) {
        int to = from;
        while (to < ceiling && to - from < NounPhrases.LONGEST && paragraph.token(to).isText()
                && !(lexicon.is(paragraph.token(to).lower(), "relative") && !lexicon.is(paragraph.token(to).lower(), "determiner"))
                && !(to > from && lexicon.is(paragraph.token(to).lower(), "day"))) {
            to++;
        }
        String head = to == from ? "" : phrases.head(from, to);
        return head.isEmpty() ? null : new Clause(new Source.Role(from, to, head), v, to, v, v + 1, true);
    }
}
