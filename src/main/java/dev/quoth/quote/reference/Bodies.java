package dev.quoth.quote.reference;

import dev.quoth.news.Quote;
import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.person.Cast;
import dev.quoth.quote.person.Person;
import dev.quoth.quote.subject.Source;
import dev.quoth.quote.subject.Subject;
import dev.quoth.quote.word.Lexicon;
import java.util.List;
import java.util.Locale;

/**
 * Says which body a noun phrase means that names none: "the agency" is the one named last that has such a word in its name; "the
 * company", "the airline" what a sentence before is about, or names, unless it declined to comment, or who spoke last.
 */
final class Bodies {

    /** Sentences looked back over at most. */
    private static final int SENTENCES = 4;

    private final Antecedents antecedents;
    private final Cast cast;
    private final Lexicon lexicon;

    Bodies(Antecedents antecedents, Cast cast, Lexicon lexicon) {
        this.antecedents = antecedents;
        this.cast = cast;
        this.lexicon = lexicon;
    }

    /** Nobody where it stands for itself. */
    Said said(int index, Source.Role role, Said last) {
        boolean company = lexicon.is(role.head(), "company");
        Person near = company && !lexicon.is(role.head(), "spoken-of") ? subjectNear(index, role) : null;
        Person named = near != null ? near : namedAfter(index, role);
        if (named != null) {
            return Said.by(named, Quote.Basis.ROLE);
        }
        if (!company) {
            return Said.NOBODY;
        }
        Antecedents.Sentence sentence = antecedents.upTo(index, role.from());
        for (int n = 0; n < SENTENCES && sentence != null; n++) {
            if (n > 0 && Silence.isTold(antecedents.paragraph(sentence.paragraph()), sentence, lexicon)) {
                sentence = antecedents.previous(sentence, 1);
                continue;
            }
            Subject subject = antecedents.subject(sentence);
            if (subject != null && subject.source() instanceof Source.Named name && isCompany(cast.of(name.mention()), role)) {
                return Said.by(cast.of(name.mention()), Quote.Basis.ROLE);
            }
            boolean goesOn = n == 0 || subject != null && subject.source() instanceof Source.Pronoun || lexicon.is(role.head(), "spoken-of");
            Person mentioned = goesOn ? null : lastCompany(sentence, role);
            if (mentioned != null) {
                return Said.by(mentioned, Quote.Basis.ROLE);
            }
            sentence = antecedents.previous(sentence, 1);
        }
        return isCompany(last.person(), role) ? last : Said.NOBODY;
    }

    /** Lund Group bought Tarn Foods. ⏎ <u>Tarn Foods</u> closed a bakery. “…,” the company said: whom the sentence before is about. */
    private Person subjectNear(int index, Source.Role role) {
        Antecedents.Sentence sentence = antecedents.previous(antecedents.upTo(index, role.from()), 1);
        if (sentence == null || Silence.isTold(antecedents.paragraph(sentence.paragraph()), sentence, lexicon)) {
            return null;
        }
        Subject subject = antecedents.subject(sentence);
        return subject != null && subject.source() instanceof Source.Named name && isCompany(cast.of(name.mention()), role)
                ? cast.of(name.mention()) : null;
    }

    /** A mine owned by Tarn Minerals fell in. “…,” the company said. */
    private Person lastCompany(Antecedents.Sentence sentence, Source.Role role) {
        for (Mention mention : antecedents.names(sentence)) {
            if (mention.isFull() && isCompany(cast.of(mention), role)) {
                return cast.of(mention);
            }
        }
        return null;
    }

    private static boolean isBody(Person person) {
        return person != null && !person.isKnownPerson() && !person.isPlace();
    }

    /** "The company" is no court and no committee, although "the agency" may be a department. */
    private boolean isCompany(Person person, Source.Role role) {
        return isBody(person) && (lexicon.is(role.head(), "public-too")
                || person.words().stream().noneMatch(word -> lexicon.is(word.toLowerCase(Locale.ROOT), "public-body")));
    }

    private Person namedAfter(int index, Source.Role role) {
        List<String> kin = lexicon.bodyKinOf(role.head());
        for (int p = index; p >= 0 && p > index - Bearers.FAR; p--) {
            for (Mention mention : antecedents.names(p)) {
                boolean before = p < index || mention.to() <= role.from();
                if (before && mention.isFull() && isBody(cast.of(mention)) && mention.name().stream().map(
                        word -> word.toLowerCase(Locale.ROOT)).anyMatch(word -> word.equals(role.head()) || kin.contains(word))) {
                    return cast.of(mention);
                }
            }
        }
        return null;
    }
}
