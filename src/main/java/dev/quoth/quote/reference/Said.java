package dev.quoth.quote.reference;

import dev.quoth.news.Quote;
import dev.quoth.quote.person.Person;
import dev.quoth.quote.word.Gender;

/**
 * A source as resolved at its place in the article.
 *
 * @param person who it is, or null when only a phrase is known
 * @param phrase what the article calls the source where it names nobody ("a spokesman for the city"), or empty
 * @param plural whether the phrase stands for many
 * @param human whether the phrase stands for a person
 * @param gender what the phrase tells of it
 * @param basis how it was found
 */
public record Said(Person person, String phrase, boolean plural, boolean human, Gender gender, Quote.Basis basis) {

    /** No source is known. */
    public static final Said NOBODY = new Said(null, "", false, false, Gender.UNKNOWN, Quote.Basis.UNKNOWN);

    /** A person or body that has a name. */
    public static Said by(Person person, Quote.Basis basis) {
        return new Said(person, "", false, true, person.gender(), basis);
    }

    /** Whether anything is known of it, were it a phrase. */
    public boolean isKnown() {
        return person != null || !phrase.isEmpty();
    }

    /** Whether it is somebody without a name whom a pronoun of that gender may mean. */
    boolean mayBeUnnamed(Gender pronoun) {
        return isKnown() && person == null && human && !plural && gender.fits(pronoun);
    }

    /** The same, found in another way. */
    public Said on(Quote.Basis other) {
        return isKnown() ? new Said(person, phrase, plural, human, gender, other) : NOBODY;
    }

    /** Whether both are known and mean the same, however found. */
    public boolean sameAs(Said other) {
        return isKnown() && person == other.person && phrase.equals(other.phrase);
    }
}
