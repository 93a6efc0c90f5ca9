package dev.quoth.quote.subject;

import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.person.Cast;
import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;

/** Subjects found word by word, for languages where they stand before and behind the verb alike. */
final class WordSubjects implements Subjects {

    private final Paragraph paragraph;
    private final Lexicon lexicon;
    private final SubjectFinder before;
    private final InvertedSubjects after;
    private final OpenAppositions appositions;

    WordSubjects(Paragraph paragraph, Cast cast, Lexicon lexicon) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
        this.before = new SubjectFinder(paragraph, cast, lexicon);
        this.after = new InvertedSubjects(paragraph, cast, lexicon);
        this.appositions = new OpenAppositions(paragraph, cast, lexicon);
    }

    /** Not after an article, a preposition or an owner; but ein Mann, <u>der</u> sagte. */
    @Override
    public boolean isVerb(int v) {
        if (v == 0) {
            return true;
        }
        Token previous = paragraph.token(v - 1);
        if (lexicon.is(previous.lower(), "according")) {
            return true;
        }
        if (v > 1 && paragraph.token(v - 2).isComma() && lexicon.is(previous.lower(), "relative")) {
            return true;
        }
        return !lexicon.is(previous.lower(), "determiner") && !lexicon.is(previous.lower(), "preposition") && !previous.isPossessive();
    }

    @Override
    public Subject before(int verb, int floor) {
        return appositions.bearer(before.before(verb, floor), floor);
    }

    @Override
    public Subject after(int verb, int ceiling) {
        return after.after(verb, ceiling);
    }

    @Override
    public Subject ofSentence(int from, int to) {
        return before.ofSentence(from, to);
    }
}
