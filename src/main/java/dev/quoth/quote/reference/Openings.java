package dev.quoth.quote.reference;

import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.person.Cast;
import dev.quoth.quote.person.Person;
import dev.quoth.quote.subject.Source;
import dev.quoth.quote.subject.Subject;
import dev.quoth.quote.word.Gender;
import dev.quoth.quote.word.Lexicon;

/**
 * A story often opens with what somebody is and names them in the next paragraph: "<u>A Harrow woman</u> says she was not told." And
 * then: "<u>Ann Lee</u> found the letter on Monday." Or it opens with what somebody says: “It was my idea,” <u>he</u> says. At 74, <u>Bo Hale</u>
 * still rows.
 */
final class Openings {

    /** Paragraphs at the head of a story that may speak of somebody who is named later. */
    private static final int EARLY = 6;
    /** Paragraphs that such a name stands behind at most. */
    private static final int REACH = 2;
    /** Sentences of a paragraph read for it. */
    private static final int SENTENCES = 3;

    private final Antecedents antecedents;
    private final Cast cast;
    private final Lexicon lexicon;

    Openings(Antecedents antecedents, Cast cast, Lexicon lexicon) {
        this.antecedents = antecedents;
        this.cast = cast;
        this.lexicon = lexicon;
    }

    /** Whom the paragraph after names for a role that nobody bears, where no person is named before; null for none. */
    Person namedAfter(int index, Source.Role role) {
        if (!lexicon.hasPhrases() || isAnyoneNamed(index)) {
            return null;
        }
        Antecedents.Sentence next = antecedents.firstAfter(index);
        Subject subject = next == null ? null : antecedents.subject(next);
        if (subject == null || !(subject.source() instanceof Source.Named named) || !named.mention().isFull()) {
            return null;
        }
        Person person = cast.of(named.mention());
        boolean same = named.mention().role().isEmpty() || cast.bearers(role.head()).contains(person) || cast.kinOf(role.head()).contains(person);
        return person.isPerson() && same && person.gender().fits(lexicon.genderOfRole(role.head())) ? person : null;
    }

    /** Whom the first sentence is about, of those soon after token {@code at}, that is about somebody by full name who fits; null for none. */
    Person namedLater(int index, int at, Gender gender) {
        if (!lexicon.hasPhrases() || index >= EARLY) {
            return null;
        }
        Person person = subjectFrom(index, antecedents.paragraph(index).sentenceEnd(at), gender);
        for (int p = index; p < index + REACH && person == null; p++) {
            person = antecedents.firstAfter(p) == null ? null : subjectFrom(p + 1, 0, gender);
        }
        return person;
    }

    private Person subjectFrom(int index, int token, Gender gender) {
        Paragraph paragraph = antecedents.paragraph(index);
        int from = token;
        for (int n = 0; n < SENTENCES && from < paragraph.size(); n++) {
            int to = paragraph.sentenceEnd(from);
            Subject subject = antecedents.subject(new Antecedents.Sentence(index, from, to));
            if (subject != null && subject.source() instanceof Source.Named named && named.mention().isFull()) {
                Person person = cast.of(named.mention());
                if (person.isPerson() && person.mayBe(gender)) {
                    return person;
                }
            }
            from = to;
        }
        return null;
    }

    private boolean isAnyoneNamed(int index) {
        for (int p = index; p >= 0; p--) {
            for (Mention mention : antecedents.names(p)) {
                if (cast.of(mention).isPerson()) {
                    return true;
                }
            }
        }
        return false;
    }
}
