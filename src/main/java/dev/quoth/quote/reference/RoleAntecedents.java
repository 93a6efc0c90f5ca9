package dev.quoth.quote.reference;

import dev.quoth.news.Quote;
import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.person.Cast;
import dev.quoth.quote.person.Person;
import dev.quoth.quote.subject.Source;
import dev.quoth.quote.subject.Subject;
import dev.quoth.quote.word.Gender;
import dev.quoth.quote.word.Lexicon;

/**
 * Whom "he" and "she" repeat after a sentence about somebody it does not name. <u>The mayor</u> is who bears the role; <u>a woman
 * identified only as Nicole</u> is Nicole; <u>the Harrow grandmother</u> whom the sentence before is about; <u>the mother of a victim</u>
 * speaks without a name.
 */
final class RoleAntecedents {

    private final Antecedents antecedents;
    private final Cast cast;
    private final Lexicon lexicon;
    private final Bearers bearers;
    private final Epithets epithets;

    RoleAntecedents(Antecedents antecedents, Cast cast, Lexicon lexicon) {
        this.antecedents = antecedents;
        this.cast = cast;
        this.lexicon = lexicon;
        this.bearers = new Bearers(antecedents, cast, lexicon);
        this.epithets = new Epithets(cast, lexicon);
    }

    /** Who bears the role that a sentence is about, else somebody without a name whose gender it tells; null for none. */
    Said said(Antecedents.Sentence sentence, Source.Role role, Gender gender, Said last) {
        Paragraph paragraph = antecedents.paragraph(sentence.paragraph());
        Said alias = alias(sentence, role, gender);
        if (alias != null) {
            return alias;
        }
        boolean definite = paragraph.token(role.from()).is("the") || lexicon.is(paragraph.token(role.from()).lower(), "definite");
        if (definite) {
            Person bearer = bearer(sentence, role, last);
            if (bearer != null) {
                return by(bearer, gender);
            }
        }
        boolean epithet = definite && (isCalledByPlace(paragraph, role) || lexicon.isRoleLike(role.head()) && epithets.may(paragraph, role));
        Said called = epithet ? subjectBefore(sentence, gender) : null;
        if (called != null) {
            return called;
        }
        Gender told = lexicon.genderOfRole(role.head());
        boolean fits = lexicon.isRole(role.head()) && lexicon.hasPhrases() && !isOfOther(paragraph, role, sentence, gender)
                && (told == gender || told == Gender.UNKNOWN && lexicon.is(paragraph.token(role.from()).lower(), "other"));
        boolean same = last.person() == null && last.isKnown() && last.mayBeUnnamed(gender) && last.phrase().endsWith(role.head());
        String article = paragraph.token(role.from()).lower();
        boolean relative = lexicon.is(article, "possessive") && lexicon.is(role.head(), "related") && lexicon.genderOfPronoun(article) != gender;
        boolean named = definite || relative || lexicon.is(article, "introducing") || article.equals("your");
        if (fits && same) {
            return last.on(Quote.Basis.PRONOUN);
        }
        return !fits || !named ? null
                : new Said(null, paragraph.span(role.from(), role.to()).in(paragraph.text()), false, true, gender, Quote.Basis.PRONOUN);
    }

    /** When one keeper told <u>his</u> story: not whom "she" means. */
    private boolean isOfOther(Paragraph paragraph, Source.Role role, Antecedents.Sentence sentence, Gender gender) {
        for (int i = role.to(); i < sentence.to(); i++) {
            Gender pronoun = lexicon.is(paragraph.token(i).lower(), "possessive") ? lexicon.genderOfPronoun(paragraph.token(i).lower()) : Gender.UNKNOWN;
            if (pronoun != Gender.UNKNOWN) {
                return pronoun != gender;
            }
        }
        return false;
    }

    /** The <u>Harrow</u> grandmother. */
    private boolean isCalledByPlace(Paragraph paragraph, Source.Role role) {
        int place = role.from() + 1;
        boolean kin = lexicon.is(role.head(), "dweller") || lexicon.is(role.head(), "epithet") || lexicon.is(role.head(), "related");
        Mention name = place < role.to() ? paragraph.mentionAt(place) : null;
        return kin && place < role.to() - 1 && paragraph.token(place).isCapital() && (name == null || !cast.of(name).isPerson());
    }

    /** Ann Lee knows it. <u>The Harrow grandmother</u>, <u>the rower</u> was there: whom the sentence before is about; null for none. */
    private Said subjectBefore(Antecedents.Sentence sentence, Gender gender) {
        Antecedents.Sentence before = antecedents.previous(sentence, 1);
        Subject subject = before == null ? null : antecedents.subject(before);
        return subject != null && subject.source() instanceof Source.Named named ? by(cast.of(named.mention()), gender) : null;
    }

    /** A woman who asked to be <u>identified only as Nicole</u> left. */
    private Said alias(Antecedents.Sentence sentence, Source.Role role, Gender gender) {
        Paragraph paragraph = antecedents.paragraph(sentence.paragraph());
        boolean identified = false;
        for (int i = role.from(); i < sentence.to(); i++) {
            identified |= lexicon.is(paragraph.token(i).lower(), "identified");
            Mention mention = identified && i + 1 < sentence.to() && paragraph.token(i).is("as") ? paragraph.mentionAt(i + 1) : null;
            if (mention != null && cast.of(mention).mayBe(gender)) {
                cast.of(mention).learnPerson();
                return Said.by(cast.of(mention), Quote.Basis.PRONOUN);
            }
        }
        return null;
    }

    private Person bearer(Antecedents.Sentence sentence, Source.Role role, Said last) {
        Paragraph paragraph = antecedents.paragraph(sentence.paragraph());
        for (boolean kin : new boolean[] {false, true}) {
            Person bearer = bearers.of(paragraph, sentence.paragraph(), role, last, kin);
            if (bearer != null) {
                return bearer;
            }
        }
        return null;
    }

    private static Said by(Person person, Gender gender) {
        return person.isPerson() && person.mayBe(gender) ? Said.by(person, Quote.Basis.PRONOUN) : null;
    }
}
