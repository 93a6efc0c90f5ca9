package dev.quoth.quote;

import dev.quoth.news.Quote;
import java.util.HashMap;
import java.util.Map;

/**
 * Says whom a pronoun means. For he and she, in this order: who is the subject before it in its sentence, or named there; the subjects
 * of the sentences before in its paragraph; a subject just before the paragraph whose gender is sure; the last speaker; whoever fits and
 * was named last.
 */
final class Pronouns {

    /** Paragraphs looked back over at most for a name. */
    private static final int FAR = 8;
    /** Names looked back over at most in one of them. */
    private static final int MANY = 600;
    /** Sentences of its paragraph looked back over at most. */
    private static final int SENTENCES = 20;
    /** Pronouns followed at most from one to the one it repeats. */
    private static final int DEEPEST = 6;
    /** Paragraphs between a pronoun and the sentence it goes on from. */
    private static final int NEAR = 2;

    private record Place(int paragraph, int token) { }

    private final Antecedents antecedents;
    private final Cast cast;
    private final Lexicon lexicon;
    private final Bearers bearers;
    private final Map<Place, Said> meant = new HashMap<>();

    Pronouns(Antecedents antecedents, Cast cast, Lexicon lexicon) {
        this.antecedents = antecedents;
        this.cast = cast;
        this.lexicon = lexicon;
        this.bearers = new Bearers(antecedents, cast, lexicon);
    }

    /**
     * Whom the pronoun at token {@code at} means.
     *
     * @param last who spoke last
     */
    Said said(int index, Source.Pronoun pronoun, Said last) {
        Gender gender = gender(pronoun.word());
        if (gender == Gender.UNKNOWN) {
            return body(index, pronoun, last);
        }
        Said said = near(index, pronoun.at(), gender, last, 0);
        if (said == null && mayBe(last, gender)) {
            return last.on(Quote.Basis.PRONOUN);
        }
        if (said == null) {
            Person person = farther(index, pronoun.at(), gender);
            said = person == null ? Said.NOBODY : Said.by(person, Quote.Basis.PRONOUN);
        }
        if (said.person() != null) {
            said.person().learn(gender);
        }
        if (said.isKnown()) {
            meant.put(new Place(index, pronoun.at()), said);
        }
        return said;
    }

    private Gender gender(String word) {
        return lexicon.is(word, "male") ? Gender.MALE : lexicon.is(word, "female") ? Gender.FEMALE : Gender.UNKNOWN;
    }

    /** They and it: the last speaker where that is a body, a paper or several people, else what the sentence before is about. */
    private Said body(int index, Source.Pronoun pronoun, Said last) {
        boolean many = lexicon.is(pronoun.word(), "plural");
        if (!many && !lexicon.is(pronoun.word(), "neuter")) {
            return Said.NOBODY;
        }
        if (last.isKnown() && (last.person() == null || last.person().isBody())) {
            return last.on(Quote.Basis.PRONOUN);
        }
        Said here = many ? Said.NOBODY : bodyIn(antecedents.upTo(index, pronoun.at()));
        if (here.isKnown()) {
            return here;
        }
        Antecedents.Sentence sentence = antecedents.before(antecedents.upTo(index, pronoun.at()));
        if (sentence == null) {
            sentence = antecedents.lastBefore(index, NEAR);
        }
        if (!many && sentence != null && last.isKnown() && tellsOfDocument(sentence)) {
            return last.on(Quote.Basis.PRONOUN);
        }
        Said body = sentence == null ? Said.NOBODY : bodyIn(sentence);
        return body.isKnown() || !many ? body : theyIn(antecedents.before(antecedents.upTo(index, pronoun.at())));
    }

    /**
     * Those whom the sentence before is about, or the one of whom nothing tells a gender: residents of Tarn protested, “…,” <u>they</u> said;
     * Kim Lund, a spokesperson, confirmed it, “…,” <u>they</u> said.
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
        return person != null && person.isPerson() && person.gender() == Gender.UNKNOWN ? Said.by(person, Quote.Basis.PRONOUN) : Said.NOBODY;
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

    private Said near(int index, int at, Gender gender, Said last, int depth) {
        Antecedents.Sentence sentence = antecedents.upTo(index, at);
        Said found = subject(sentence, gender, last, depth);
        if (found == null) {
            found = named(sentence, gender, false);
        }
        Said unsure = null;
        int passed = 0;
        for (Antecedents.Sentence s = antecedents.before(sentence); s != null && found == null && passed < SENTENCES;
                s = antecedents.before(s), passed++) {
            found = subject(s, gender, last, depth);
            if (found == null) {
                found = named(s, gender, true);
            }
            if (unsure == null) {
                unsure = named(s, gender, false);
            }
        }
        if (found != null || unsure != null) {
            return found != null ? found : unsure;
        }
        Antecedents.Sentence before = antecedents.lastBefore(index, NEAR);
        Said subject = before == null ? null : subject(before, gender, last, depth);
        if (subject != null && (subject.gender() == gender || isQuestioned(before) || isIntroduced(subject.person(), before))) {
            return subject;
        }
        if (last.person() != null && mayBe(last.person(), gender)) {
            return last.on(Quote.Basis.PRONOUN);
        }
        Said other = before == null ? null : named(before, gender, true);
        return other != null ? other : mayBe(last, gender) ? null : subject;
    }

    /** Whom a sentence is about, by a name, a role or a pronoun that repeats one: Lee; the mayor; a woman; she; her own daughter. */
    private Said subject(Antecedents.Sentence sentence, Gender gender, Said last, int depth) {
        Subject subject = antecedents.subject(sentence);
        if (subject == null) {
            return null;
        }
        if (subject.source() instanceof Source.Named named) {
            return person(cast.of(named.mention()), gender);
        }
        if (subject.source() instanceof Source.Role role) {
            Said meant = role(sentence, role, gender, last);
            if (meant != null) {
                return meant;
            }
        }
        int at = subject.source() instanceof Source.Pronoun pronoun ? pronoun.at() : subject.from();
        Token token = antecedents.paragraph(sentence.paragraph()).token(at);
        if (gender(token.lower()) != gender || depth >= DEEPEST) {
            return null;
        }
        Place place = new Place(sentence.paragraph(), at);
        if (!meant.containsKey(place)) {
            meant.put(place, near(sentence.paragraph(), at, gender, last, depth + 1));
        }
        return meant.get(place);
    }

    private static Said person(Person person, Gender gender) {
        return person.isPerson() && mayBe(person, gender) ? Said.by(person, Quote.Basis.PRONOUN) : null;
    }

    /** Who bears the role that a sentence is about, else somebody without a name whose gender it tells: the mother of a victim. */
    private Said role(Antecedents.Sentence sentence, Source.Role role, Gender gender, Said last) {
        Paragraph paragraph = antecedents.paragraph(sentence.paragraph());
        Said alias = alias(sentence, role, gender);
        if (alias != null) {
            return alias;
        }
        boolean definite = paragraph.token(role.from()).is("the");
        if (definite) {
            Person bearer = bearer(sentence, role, last);
            if (bearer != null) {
                return person(bearer, gender);
            }
        }
        boolean fits = lexicon.isRole(role.head()) && lexicon.genderOfRole(role.head()) == gender && lexicon.has("phrases");
        boolean same = last.person() == null && last.isKnown() && mayBe(last, gender) && last.phrase().endsWith(role.head());
        return !fits || same || !definite && !lexicon.is(paragraph.token(role.from()).lower(), "introducing") ? null
                : new Said(null, paragraph.span(role.from(), role.to()).in(paragraph.text()), false, true, gender, Quote.Basis.PRONOUN);
    }

    /** A woman who asked to be <u>identified only as Nicole</u> left. */
    private Said alias(Antecedents.Sentence sentence, Source.Role role, Gender gender) {
        Paragraph paragraph = antecedents.paragraph(sentence.paragraph());
        boolean identified = false;
        for (int i = role.from(); i < sentence.to(); i++) {
            identified |= lexicon.is(paragraph.token(i).lower(), "identified");
            Mention mention = identified && i + 1 < sentence.to() && paragraph.token(i).is("as") ? paragraph.mentionAt(i + 1) : null;
            if (mention != null && mayBe(cast.of(mention), gender)) {
                cast.of(mention).learnPerson();
                return Said.by(cast.of(mention), Quote.Basis.PRONOUN);
            }
        }
        return null;
    }

    /** Whether the story has not spoken of the person before this sentence's paragraph. */
    private boolean isIntroduced(Person person, Antecedents.Sentence sentence) {
        return person != null && lexicon.has("phrases") && antecedents.firstParagraph(person) == sentence.paragraph();
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

    /**
     * Who is named last and fits, those that only own something after the others: the mayor came to Lee's house.
     *
     * @param sure whether the gender must be known
     */
    private Said named(Antecedents.Sentence sentence, Gender gender, boolean sure) {
        Person owner = null;
        for (Mention mention : antecedents.names(sentence)) {
            Person person = cast.of(mention);
            if (person.isPerson() && mayBe(person, gender) && (!sure || person.gender() == gender)) {
                if (!owns(sentence, mention)) {
                    return Said.by(person, Quote.Basis.PRONOUN);
                }
                owner = owner == null ? person : owner;
            }
        }
        return owner == null ? null : Said.by(owner, Quote.Basis.PRONOUN);
    }

    private boolean owns(Antecedents.Sentence sentence, Mention mention) {
        Paragraph paragraph = antecedents.paragraph(sentence.paragraph());
        return lexicon.has("phrases") && mention.to() < paragraph.size() && paragraph.token(mention.to()).isPossessive();
    }

    /** Lee was asked whether he would run: who was asked answers. */
    private boolean isQuestioned(Antecedents.Sentence sentence) {
        Paragraph paragraph = antecedents.paragraph(sentence.paragraph());
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (lexicon.is(paragraph.token(i).lower(), "questioned")) {
                return i == sentence.from() || lexicon.is(paragraph.token(i - 1).lower(), "passive");
            }
        }
        return false;
    }

    /** Whether somebody without a name may be meant. */
    private static boolean mayBe(Said last, Gender gender) {
        return last.isKnown() && last.person() == null && last.human() && !last.plural() && last.gender().fits(gender);
    }

    private static boolean mayBe(Person person, Gender gender) {
        return !person.isBody() && person.gender().fits(gender);
    }

    /** Whoever was named last and fits, those whose gender is known first, then persons, then names that may be persons. */
    private Person farther(int index, int at, Gender gender) {
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
                if (!mayBe(person, gender)) {
                    continue;
                }
                if (person.isPerson() && person.gender() == gender) {
                    return person;
                }
                if (person.isPerson() && unsure == null) {
                    unsure = person;
                }
                if (unknown == null && !mention.definite()) {
                    unknown = person;
                }
            }
        }
        return unsure != null ? unsure : unknown;
    }
}
