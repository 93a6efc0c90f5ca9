package dev.quoth.quote.reference;

import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.person.Cast;
import dev.quoth.quote.person.Person;
import dev.quoth.quote.subject.Source;
import dev.quoth.quote.subject.Subject;
import dev.quoth.quote.word.Lexicon;

/**
 * Who was just spoken of, whom an epithet may mean: whom the sentence before is about (Lee wrote for years. “…,” <u>the author</u> says),
 * or who has just spoken and is alone in the story so far.
 */
final class SpokenOf {

    /** Paragraphs after which "the actor" is no longer the last speaker. */
    static final int NEAR = 1;
    /** Sentences in a row that say "the actor" followed at most. */
    private static final int DEEPEST = 3;

    private final Antecedents antecedents;
    private final Pronouns pronouns;
    private final Cast cast;
    private final Lexicon lexicon;

    SpokenOf(Antecedents antecedents, Pronouns pronouns, Cast cast, Lexicon lexicon) {
        this.antecedents = antecedents;
        this.pronouns = pronouns;
        this.cast = cast;
        this.lexicon = lexicon;
    }

    /** Lee wrote for years. “…,” the author says. */
    Person subjectBefore(int index, Source.Role role, Said last) {
        return subjectBefore(index, role, last, 0);
    }

    private Person subjectBefore(int index, Source.Role role, Said last, int depth) {
        Antecedents.Sentence before = antecedents.previous(antecedents.upTo(index, role.from()), 1);
        Subject about = before == null ? null : antecedents.topic(before);
        Subject subject = about != null || before == null ? about : antecedents.subject(before);
        if (depth < DEEPEST && subject != null && subject.source() instanceof Source.Role same && same.head().equals(role.head())) {
            return subjectBefore(before.paragraph(), same, last, depth + 1);
        }
        Person person = subject == null ? null : subject.source() instanceof Source.Named named ? cast.of(named.mention())
                : subject.source() instanceof Source.Pronoun pronoun ? pronouns.said(before.paragraph(), pronoun, last).person() : null;
        return person != null && mayBear(person, index, role) ? person : null;
    }

    /**
     * « Lee ment », assure Ray. « C’est faux », répond <u>l’intéressé</u>: whom the sentence before is about, else who is named there and did
     * not speak.
     */
    Person concerned(int index, Source.Role role, Said last) {
        Antecedents.Sentence before = antecedents.previous(antecedents.upTo(index, role.from()), 1);
        Person subject = subjectBefore(index, role, last);
        if (subject == null && before != null) {
            for (Mention mention : antecedents.names(before)) {
                Person person = cast.of(mention);
                if (person != last.person() && mayBear(person, index, role)) {
                    return person;
                }
            }
        }
        return subject;
    }

    /** The actor says on what Ann Lee has just said. */
    boolean maySpeakAgain(int index, Source.Role role, Said last, int since) {
        return since <= NEAR && last.person() != null && mayBear(last.person(), index, role) && isAlone(last.person(), index, role);
    }

    /** Whether it is a person of the gender that a role in paragraph {@code index} tells. */
    private boolean mayBear(Person person, int index, Source.Role role) {
        return person.isPerson() && person.gender().fits(role.gender(antecedents.paragraph(index), lexicon));
    }

    /** Whether nobody else is named in the paragraph so far and in the one before. */
    private boolean isAlone(Person person, int index, Source.Role role) {
        for (int p = index; p >= 0 && p >= index - 1; p--) {
            for (Mention mention : antecedents.names(p)) {
                Person other = cast.of(mention);
                if ((p < index || mention.to() <= role.from()) && other != person && other.isPerson()) {
                    return false;
                }
            }
        }
        return true;
    }
}
