package dev.quoth.quote.subject;

import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.person.Cast;
import dev.quoth.quote.word.Lexicon;

/** Finds whom the verbs of a paragraph are said of. */
public interface Subjects {

    /** By phrases in a language whose lists say how they are built, else word by word. */
    static Subjects of(Paragraph paragraph, Cast cast, Lexicon lexicon) {
        return lexicon.hasPhrases() ? new PhraseSubjects(paragraph, cast, lexicon) : new WordSubjects(paragraph, cast, lexicon);
    }

    /** Whether token {@code v}, a form of a verb, stands where a verb can: he claims, but not his claims. */
    boolean isVerb(int v);

    /** The subject of the verb at token {@code verb} that stands before it, not reaching before token {@code floor}; null for none. */
    Subject before(int verb, int floor);

    /** The subject that stands after token {@code verb} and begins before token {@code ceiling}; null for none. */
    Subject after(int verb, int ceiling);

    /** The subject of the sentence or a part of it from token {@code from} to {@code to}, exclusive; null for none. */
    Subject ofSentence(int from, int to);

    /** Of whom a sentence without a person for its subject tells: for <u>Lee</u>, the choice was easy; null for none. */
    default Subject topicOf(int from, int to) {
        return null;
    }
}
