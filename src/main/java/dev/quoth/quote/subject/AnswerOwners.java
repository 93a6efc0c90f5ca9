package dev.quoth.quote.subject;

import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.paragraph.Phrase;
import dev.quoth.quote.paragraph.Phrases;
import dev.quoth.quote.word.Lexicon;

/**
 * Finds whose words a sentence announces by a noun: <u>Lee's</u> explanation? “Fog.” <u>Her</u> advice to the young? “Row.” <u>Lee's</u>
 * reply was a short one. “No.” <u>The keeper's</u> answer: “Never.”
 */
final class AnswerOwners {

    private final Paragraph paragraph;
    private final Lexicon lexicon;
    private final Phrases phrases;

    AnswerOwners(Paragraph paragraph, Lexicon lexicon) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
        this.phrases = paragraph.phrases(lexicon);
    }

    /** The owner in the sentence that begins with phrase {@code k} and ends before token {@code to}; null for none. */
    Subject owner(int k, int to) {
        if (k >= phrases.size() || !phrases.get(k).is(Phrase.Kind.NOUN)) {
            return null;
        }
        boolean question = paragraph.token(to - 1).is("?");
        for (int j = k; question && j < phrases.size() && phrases.get(j).from() < to; j++) {
            question = !phrases.get(j).is(Phrase.Kind.VERB);
        }
        if (!question && !lexicon.is(word(phrases.get(k).head()), "utterance")) {
            return null;
        }
        int first = phrases.get(k).from();
        if (lexicon.is(word(first), "possessive") && lexicon.is(word(first), "singular-owner")) {
            return new Subject(new Source.Pronoun(word(first), first), first, first + 1);
        }
        Mention owner = paragraph.mentionStartingAt(first);
        boolean owns = owner != null && owner.to() < to && paragraph.token(owner.to()).isPossessive();
        return owns ? Subject.named(owner, owner.from(), owner.to()) : ofOwner(phrases.get(k));
    }

    /** <u>The keeper's</u> reply: “Fog.” */
    private Subject ofOwner(Phrase phrase) {
        for (int i = phrase.from() + 1; i < phrase.head(); i++) {
            if (paragraph.token(i).isPossessive()) {
                return lexicon.isRole(word(i - 1)) && paragraph.mentionAt(i - 1) == null
                        ? new Subject(new Source.Role(phrase.from(), i, word(i - 1)), phrase.from(), i) : null;
            }
        }
        return null;
    }

    private String word(int i) {
        return paragraph.token(i).lower();
    }
}
