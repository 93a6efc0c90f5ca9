package dev.quoth.quote.clause;

import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.subject.NounPhrases;
import dev.quoth.quote.word.Lexicon;

/**
 * Tells where the clause around a verb of saying begins and ends: behind “…” and what comes before ";", with the auxiliaries of "“…,”
 * <u>a</u> déclaré Luc Aubry", and up to "that", a point or the words in marks: Lee said <u>in a statement Friday</u> that the ferry sails.
 */
final class ClauseLimits {

    /** Characters of a quotation that ends the clause before it; the "old" pier is a part of its own. */
    private static final int SHORTEST_SAYING = 12;

    private final Paragraph paragraph;
    private final Lexicon lexicon;
    private final NounPhrases phrases;

    ClauseLimits(Paragraph paragraph, Lexicon lexicon, NounPhrases phrases) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
        this.phrases = phrases;
    }

    /** First token that belongs to the same clause as the verb: after the quotation or the sentence before. */
    int floor(int v) {
        int start = paragraph.sentenceStart(v);
        for (int i = v - 1; i >= start; i--) {
            if (paragraph.token(i).isQuote() && paragraph.token(i).end() - paragraph.token(i).start() >= SHORTEST_SAYING) {
                return i + 1;
            }
            if (paragraph.token(i).lower().equals(";") && !lexicon.is(paragraph.token(i + 1).lower(), "coordinating")) {
                return i + 1;
            }
        }
        return start;
    }

    /** Where the verb's auxiliaries and adverbs begin: "…", a déclaré Luc Aubry. */
    int lead(int v, int floor) {
        int lead = v;
        while (lead > floor && paragraph.token(lead - 1).isWord() && paragraph.mentionAt(lead - 1) == null
                && (lexicon.is(paragraph.token(lead - 1).lower(), "auxiliary") || lexicon.is(paragraph.token(lead - 1).lower(), "adverb")
                || lexicon.is(paragraph.token(lead - 1).lower(), "clitic"))
                && (!phrases.isPronoun(paragraph.token(lead - 1)) || lexicon.is(paragraph.token(lead - 1).lower(), "clitic"))) {
            lead--;
        }
        return lead;
    }

    /** Token after the clause of verb {@code v} whose subject and verb end before {@code to}: "Lee said in a statement Friday". */
    int end(int to, int v) {
        int i = to;
        int end = paragraph.sentenceEnd(v);
        while (i < end && paragraph.token(i).isText() && !paragraph.token(i).is("that")) {
            i++;
        }
        return i;
    }
}
