package dev.quoth.quote.subject;

import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.paragraph.Phrase;
import dev.quoth.quote.paragraph.Phrases;
import dev.quoth.quote.word.Lexicon;

/**
 * Finds the noun that a subject's last words hang on: <u>the keeper</u> of the light in Harrow said; <u>the man</u> accused of the fire
 * said; <u>the man</u> who saw it and did not sleep said; but in "after the flood said" the flood hangs on nothing and says nothing.
 */
final class QualifiedSubjects {

    private final Paragraph paragraph;
    private final Lexicon lexicon;
    private final Phrases phrases;
    private final PhraseSources nouns;
    private final PhraseSubjects subjects;
    private final RelativeSubjects relatives;
    private final CoordinatedSubjects coordinated;

    QualifiedSubjects(Paragraph paragraph, Lexicon lexicon, PhraseSources nouns, PhraseSubjects subjects, RelativeSubjects relatives) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
        this.phrases = paragraph.phrases(lexicon);
        this.nouns = nouns;
        this.subjects = subjects;
        this.relatives = relatives;
        this.coordinated = new CoordinatedSubjects(paragraph, lexicon, nouns);
    }

    /**
     * The noun phrase that ends with phrase {@code last}, and what it hangs on: over "of Harrow" and "accused of murder" to the phrase
     * they qualify; null when a preposition governs it that nothing hangs on.
     */
    Subject of(int last, int floor, int depth) {
        int head = last;
        while (true) {
            int b = phrases.skipAdverbs(head - 1, floor);
            if (b >= floor && phrases.isPreposition(b)) {
                int governor = phrases.skipAdverbs(b - 1, floor);
                if (governor < floor || phrases.get(governor).is(Phrase.Kind.PAUSE) || phrases.get(governor).is(Phrase.Kind.CONJUNCTION)
                        || phrases.get(governor).is(Phrase.Kind.QUOTE)) {
                    return null;
                }
                if (phrases.get(governor).isNominal()) {
                    head = governor;
                    continue;
                }
                if (phrases.get(governor).is(Phrase.Kind.VERB) && !isReduced(phrases.get(governor))) {
                    return depth > PhraseSubjects.DEEPEST ? null : subjects.of(governor, floor, depth + 1);
                }
                b = governor;
            }
            if (b < floor || !phrases.get(b).isVerbal()) {
                return coordinated.of(head, last, floor);
            }
            int owner = ownerOf(b, floor);
            if (owner < floor) {
                return head == last && phrases.get(b).is(Phrase.Kind.VERB) ? nouns.subject(head, last) : null;
            }
            if (phrases.get(owner).is(Phrase.Kind.RELATIVE)) {
                return relatives.of(owner, floor, depth);
            }
            head = owner;
        }
    }

    /** Where a participle or a relative clause that ends with verb {@code b} begins: its noun or "who"; before {@code floor} for none. */
    private int ownerOf(int b, int floor) {
        int owner = b;
        while (owner >= floor && phrases.get(owner).isVerbal()) {
            if (phrases.get(owner).is(Phrase.Kind.VERB) && !isReduced(phrases.get(owner))) {
                int relative = relativeOf(phrases.skipAdverbs(owner - 1, floor), floor);
                return relative >= floor && phrases.get(relative).is(Phrase.Kind.RELATIVE) ? relative : floor - 1;
            }
            owner = phrases.skipAdverbs(owner - 1, floor);
        }
        return owner >= floor && (phrases.get(owner).isNominal() || phrases.get(owner).is(Phrase.Kind.RELATIVE)) ? owner : floor - 1;
    }

    /** The "who" of a verb that stands behind phrase {@code j}, over another verb that it also has: who saw it <u>and</u> did not sleep. */
    private int relativeOf(int j, int floor) {
        if (j < floor || !phrases.get(j).is(Phrase.Kind.CONJUNCTION) || !lexicon.is(word(phrases.get(j).from()), "coordinating")) {
            return j;
        }
        for (int k = j - 1; k >= floor && !phrases.get(k).is(Phrase.Kind.PAUSE) && !phrases.get(k).is(Phrase.Kind.QUOTE); k--) {
            if (phrases.get(k).is(Phrase.Kind.RELATIVE)) {
                return k;
            }
        }
        return j;
    }

    /** A participle that qualifies the noun before it: the man <u>accused</u> of the fire. */
    private boolean isReduced(Phrase verb) {
        return verb.from() == verb.head() && !lexicon.is(word(verb.head()), "auxiliary")
                && !lexicon.is(word(verb.head()), "finite-past") && !lexicon.isCue(word(verb.head()));
    }

    private String word(int i) {
        return paragraph.token(i).lower();
    }
}
