package dev.quoth.quote.reference;

import dev.quoth.news.Quote;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.person.Cast;
import dev.quoth.quote.person.Person;
import dev.quoth.quote.subject.Source;
import dev.quoth.quote.subject.Subject;
import dev.quoth.quote.word.Gender;
import dev.quoth.quote.word.Lexicon;

/** Says whom "they" and "it" mean: a body, a document, several people, or one of whom nothing tells a gender. */
final class TheyAndIt {

    private final Antecedents antecedents;
    private final Cast cast;
    private final Lexicon lexicon;
    private final Pairs pairs;
    /** The last one person who was called "they". */
    private Person single;

    TheyAndIt(Antecedents antecedents, Cast cast, Lexicon lexicon) {
        this.antecedents = antecedents;
        this.cast = cast;
        this.lexicon = lexicon;
        this.pairs = new Pairs(antecedents, cast, lexicon);
    }

    /** They and it: two people just spoken of, the last speaker where that is a body, a paper or several people, else what the sentence before is about. */
    Said said(int index, Source.Pronoun pronoun, Said last) {
        boolean many = lexicon.is(pronoun.word(), "plural");
        if (!many && !lexicon.is(pronoun.word(), "neuter")) {
            return Said.NOBODY;
        }
        if (many && isEverybody(antecedents.paragraph(index), pronoun.at())) {
            return Said.NOBODY;
        }
        Said two = many ? pairs.before(index, pronoun.at()) : Said.NOBODY;
        if (two.isKnown()) {
            return two;
        }
        Said those = many ? those(antecedents.upTo(index, pronoun.at())) : Said.NOBODY;
        if (those.isKnown()) {
            return those;
        }
        if (last.isKnown() && (last.person() == null || last.person().isBody())) {
            return last.on(Quote.Basis.PRONOUN);
        }
        Said here = many ? Said.NOBODY : bodyIn(antecedents.upTo(index, pronoun.at()));
        if (here.isKnown()) {
            return here;
        }
        Antecedents.Sentence sentence = antecedents.previous(antecedents.upTo(index, pronoun.at()), Pronouns.NEAR);
        if (!many && sentence != null && last.isKnown() && tellsOfDocument(sentence)) {
            return last.on(Quote.Basis.PRONOUN);
        }
        Said body = sentence == null ? Said.NOBODY : bodyIn(sentence);
        if (body.isKnown() || !many) {
            return body;
        }
        Said they = theyIn(antecedents.before(antecedents.upTo(index, pronoun.at())));
        single = they.person() != null ? they.person() : single;
        return they.isKnown() || single == null || last.person() != single ? they : last.on(Quote.Basis.PRONOUN);
    }

    /**
     * Those whom the sentence before is about, or the one of whom no more than a first name tells a gender: residents of Tarn protested,
     * “…,” <u>they</u> said; Kim Lund, a spokesperson, confirmed it, “…,” <u>they</u> said.
     */
    private Said theyIn(Antecedents.Sentence sentence) {
        Subject subject = sentence == null ? null : antecedents.subject(sentence);
        if (subject == null) {
            return Said.NOBODY;
        }
        if (subject.source() instanceof Source.Role role && lexicon.isRoles(role.head())) {
            Paragraph paragraph = antecedents.paragraph(sentence.paragraph());
            return new Said(null, paragraph.span(role.from(), role.to()).in(paragraph.text()), true, true, Gender.UNKNOWN, Quote.Basis.PRONOUN);
        }
        Person person = subject.source() instanceof Source.Named named ? cast.of(named.mention()) : null;
        return person != null && person.isPerson() && !person.hasSureGender() ? Said.by(person, Quote.Basis.PRONOUN) : Said.NOBODY;
    }

    /** <u>Backers of Lee</u> plan a march against what they call “a sham”. */
    private Said those(Antecedents.Sentence sentence) {
        Subject subject = antecedents.subject(sentence);
        if (subject == null || !(subject.source() instanceof Source.Role role) || !lexicon.isRoles(role.head()) || !lexicon.hasPhrases()) {
            return Said.NOBODY;
        }
        Paragraph paragraph = antecedents.paragraph(sentence.paragraph());
        return new Said(null, paragraph.span(role.from(), role.to()).in(paragraph.text()), true, true, Gender.UNKNOWN, Quote.Basis.PRONOUN);
    }

    /** <u>As they say</u>, “all boats leak”: everybody and nobody. */
    private boolean isEverybody(Paragraph paragraph, int at) {
        return lexicon.hasPhrases() && at > 0 && paragraph.token(at - 1).is("as") && at + 1 < paragraph.size() && paragraph.token(at + 1).is("say");
    }

    /** The body that a sentence is about, nobody for none. */
    private Said bodyIn(Antecedents.Sentence sentence) {
        Subject subject = antecedents.subject(sentence);
        boolean named = subject != null && subject.source() instanceof Source.Named name && !cast.of(name.mention()).isKnownPerson()
                && !cast.of(name.mention()).isPlace();
        return named ? Said.by(cast.of(((Source.Named) subject.source()).mention()), Quote.Basis.PRONOUN) : Said.NOBODY;
    }

    /** Lee said so in a statement. “…,” it continued. */
    private boolean tellsOfDocument(Antecedents.Sentence sentence) {
        Paragraph paragraph = antecedents.paragraph(sentence.paragraph());
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (lexicon.is(paragraph.token(i).lower(), "document")) {
                return true;
            }
        }
        return false;
    }
}
