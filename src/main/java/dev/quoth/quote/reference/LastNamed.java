package dev.quoth.quote.reference;

import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.person.Cast;
import dev.quoth.quote.person.Person;
import dev.quoth.quote.word.Gender;
import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;

/**
 * Whom a pronoun means by what is named before it, where no sentence's subject tells: the only woman of the paragraph before; else
 * whoever was named last and fits.
 */
final class LastNamed {

    /** Paragraphs looked back over at most for a name. */
    private static final int FAR = 8;
    /** Names looked back over at most in one of them. */
    private static final int MANY = 600;

    private final Antecedents antecedents;
    private final Cast cast;
    private final Lexicon lexicon;

    LastNamed(Antecedents antecedents, Cast cast, Lexicon lexicon) {
        this.antecedents = antecedents;
        this.cast = cast;
        this.lexicon = lexicon;
    }

    /** I sat with <u>Lee</u>. A man rang, and she leaned out. ¶ “…,” she told him: the only woman of the paragraph before; null for none. */
    Person onlyOne(Antecedents.Sentence sentence, Gender gender) {
        Person only = null;
        for (Mention mention : antecedents.names(sentence.paragraph())) {
            Person person = ofGender(mention, gender);
            if (person.isPerson() && person.gender() == gender && person != only) {
                if (only != null || owns(sentence, mention) && !opens(sentence, mention) || isAfterPronoun(sentence.paragraph(), mention, gender)) {
                    return null;
                }
                only = person;
            }
        }
        return only;
    }

    /** Bo Lee died. It was news to <u>Lee</u>. “…,” she said: where the surname alone was taken for his, it is hers. */
    private Person ofGender(Mention mention, Gender gender) {
        Person person = cast.of(mention);
        Person namesake = person.gender().fits(gender) || !lexicon.hasPhrases() ? null : cast.namesake(mention, gender);
        return namesake == null ? person : namesake;
    }

    /** He was seen with <u>Lee</u>: the one before is another. */
    private boolean isAfterPronoun(int paragraph, Mention mention, Gender gender) {
        for (int i = 0; i < mention.from(); i++) {
            Token token = antecedents.paragraph(paragraph).token(i);
            if (token.isWord() && lexicon.genderOfPronoun(token.lower()) == gender || token.is("(")) {
                return true;
            }
        }
        return false;
    }

    /** Whoever was named last and fits, those whose gender is known first, then persons, then names that may be persons. */
    Person farther(int index, int at, Gender gender) {
        Person unsure = null;
        Person unknown = null;
        for (int p = index; p >= 0 && p > index - FAR; p--) {
            Paragraph paragraph = antecedents.paragraph(p);
            Mention passed = null;
            int seen = 0;
            for (int i = (p == index ? at : paragraph.size()) - 1; i >= 0 && seen < MANY; i--, seen++) {
                Mention mention = paragraph.mentionAt(i);
                if (mention == null || mention == passed) {
                    continue;
                }
                passed = mention;
                Person person = cast.of(mention);
                if (!person.mayBe(gender)) {
                    continue;
                }
                if (person.isPerson() && person.gender() == gender) {
                    return person;
                }
                if (person.isPerson() && unsure == null) {
                    unsure = person;
                }
                if (unknown == null && !mention.definite() && !isGoverned(paragraph, mention)) {
                    unknown = person;
                }
            }
        }
        return unsure != null ? unsure : unknown;
    }

    /** The light at <u>Cape Verrin</u>: what nothing tells to be a person and a preposition governs may be a place. */
    private boolean isGoverned(Paragraph paragraph, Mention mention) {
        return mention.kind() != Mention.Kind.PERSON && mention.from() > 0
                && (lexicon.is(paragraph.token(mention.from() - 1).lower(), "locative") || paragraph.token(mention.from() - 1).is("of"));
    }

    /** <u>Lee’s</u> hits grew bigger. */
    private boolean opens(Antecedents.Sentence sentence, Mention mention) {
        return antecedents.paragraph(sentence.paragraph()).sentenceStart(mention.from()) == mention.from();
    }

    boolean owns(Antecedents.Sentence sentence, Mention mention) {
        Paragraph paragraph = antecedents.paragraph(sentence.paragraph());
        return lexicon.hasPhrases() && mention.to() < paragraph.size() && paragraph.token(mention.to()).isPossessive();
    }
}
