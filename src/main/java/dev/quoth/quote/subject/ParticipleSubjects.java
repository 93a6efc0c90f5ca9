package dev.quoth.quote.subject;

import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.paragraph.Phrase;
import dev.quoth.quote.paragraph.Phrases;
import dev.quoth.quote.word.Lexicon;

/**
 * Finds whose a participle right behind a noun is: footage of <u>Lee</u> saying; with <u>the board</u> saying; but of "<u>Lee</u> sent a
 * letter saying" it is not the letter.
 */
final class ParticipleSubjects {

    private final Paragraph paragraph;
    private final Lexicon lexicon;
    private final Phrases phrases;
    private final PhraseSources nouns;
    private final PhraseSubjects subjects;

    ParticipleSubjects(Paragraph paragraph, Lexicon lexicon, PhraseSources nouns, PhraseSubjects subjects) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
        this.phrases = paragraph.phrases(lexicon);
        this.nouns = nouns;
        this.subjects = subjects;
    }

    /** Of the participle behind noun phrase {@code j}: a person at once, else the subject of the verb whose object the noun is. */
    Subject of(int j, int floor, int depth) {
        Subject nearest = nouns.subject(j, j);
        if (nouns.isPerson(nearest)) {
            return nearest;
        }
        int head = phrases.headOf(j, floor);
        boolean speaks = nearest != null && (nearest.isNamed() || nouns.isHuman(nearest));
        if (head == j && speaks && j - 1 >= floor && lexicon.is(word(phrases.get(j - 1).from()), "absolute")) {
            return nearest;
        }
        int verb = phrases.skipAdverbs(head - 1, floor);
        boolean object = verb >= floor && phrases.get(verb).is(Phrase.Kind.VERB) && !nouns.isHuman(nouns.subject(head, j));
        Subject of = object ? subjects.of(verb, floor, depth + 1) : null;
        return of != null ? of : subjects.nominal(j, floor, depth);
    }

    private String word(int i) {
        return paragraph.token(i).lower();
    }
}
