package dev.quoth.quote.reference;

import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.person.Cast;
import dev.quoth.quote.person.Person;
import dev.quoth.quote.subject.Source;
import dev.quoth.quote.subject.Subject;
import dev.quoth.quote.word.Lexicon;

/**
 * A story often opens with what somebody is and names them in the next paragraph: "<u>A Harrow woman</u> says she was not told." And
 * then: "<u>Ann Lee</u> found the letter on Monday."
 */
final class Openings {

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
