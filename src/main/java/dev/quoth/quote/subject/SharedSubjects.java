package dev.quoth.quote.subject;

import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.paragraph.Phrase;
import dev.quoth.quote.paragraph.Phrases;
import dev.quoth.quote.word.Lexicon;

/**
 * Finds the subject that a verb has from a clause before it: <u>Lee</u> nodded and said; <u>Lee</u> says Ray left, but said; <u>Lee</u>
 * said the board would meet and added: a verb of saying rather lends it than another.
 */
final class SharedSubjects {

    private final Paragraph paragraph;
    private final Lexicon lexicon;
    private final Phrases phrases;
    private final PhraseSubjects subjects;
    private final ClauseSubjects clauses;

    SharedSubjects(Paragraph paragraph, Lexicon lexicon, PhraseSubjects subjects, ClauseSubjects clauses) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
        this.phrases = paragraph.phrases(lexicon);
        this.subjects = subjects;
        this.clauses = clauses;
    }

    /** "Lee nodded and said" shares with the verb before, "Lee says Ray left, but said" with the main clause; "while saying" too. */
    Subject afterConjunction(int j, boolean participle, int floor, int depth) {
        String conjunction = word(phrases.get(j).from());
        if (lexicon.is(conjunction, "subordinator") && !conjunction.equals("as")) {
            return participle ? clauses.of(floor, j, depth) : null;
        }
        Subject main = j > floor && phrases.get(j - 1).is(Phrase.Kind.PAUSE) && !phrases.isStop(j - 1)
                ? clauses.of(floor, j - 1, depth) : null;
        return main != null ? main : ofVerbBefore(j, participle, floor, depth);
    }

    /** "Lee nodded; and said": the subject of the verb before, which a finite verb shares only with a finite one. */
    Subject ofVerbBefore(int j, boolean participle, int floor, int depth) {
        Subject reporting = participle ? null : ofVerbBefore(j, participle, true, floor, depth);
        return reporting != null ? reporting : ofVerbBefore(j, participle, false, floor, depth);
    }

    /** @param reporting whether only verbs that report count: Lee said the board would meet and added */
    private Subject ofVerbBefore(int j, boolean participle, boolean reporting, int floor, int depth) {
        for (int v = j - 1; v >= floor && v > j - PhraseSubjects.LONGEST_REACH; v--) {
            Phrase phrase = phrases.get(v);
            boolean counts = !reporting || lexicon.isCue(word(phrase.head()));
            if (counts && (phrase.is(Phrase.Kind.VERB) || phrase.is(Phrase.Kind.PARTICIPLE) && participle)) {
                Subject subject = subjects.of(v, floor, depth + 1);
                if (subject != null) {
                    return subject;
                }
            }
            if (phrase.is(Phrase.Kind.PAUSE) && phrases.isStop(v) && !word(phrase.from()).equals(";")) {
                return null;
            }
        }
        return null;
    }

    private String word(int i) {
        return paragraph.token(i).lower();
    }
}
