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
    static final int NEAR = 2;

    private record Place(int paragraph, int token) { }

    private final Antecedents antecedents;
    private final Cast cast;
    private final Lexicon lexicon;
    private final Bearers bearers;
    private final TheyAndIt theirs;
    private final Map<Place, Said> meant = new HashMap<>();

    Pronouns(Antecedents antecedents, Cast cast, Lexicon lexicon) {
        this.antecedents = antecedents;
        this.cast = cast;
        this.lexicon = lexicon;
        this.bearers = new Bearers(antecedents, cast, lexicon);
        this.theirs = new TheyAndIt(antecedents, cast, lexicon);
    }

    /**
     * Whom the pronoun at token {@code at} means.
     *
     * @param last who spoke last
     */
    Said said(int index, Source.Pronoun pronoun, Said last) {
        Gender gender = gender(pronoun.word());
        if (gender == Gender.UNKNOWN) {
            return theirs.said(index, pronoun, last);
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
        Person only = before == null || last.person() == null || isIn(before.paragraph(), last.person()) ? null : onlyOne(before, gender);
        if (only != null) {
            return Said.by(only, Quote.Basis.PRONOUN);
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
        Said called = definite && isCalledByPlace(paragraph, role) ? calledByPlace(sentence, gender) : null;
        if (called != null) {
            return called;
        }
        Gender told = lexicon.genderOfRole(role.head());
        boolean fits = lexicon.isRole(role.head()) && lexicon.has("phrases")
                && (told == gender || told == Gender.UNKNOWN && lexicon.is(paragraph.token(role.from()).lower(), "other"));
        boolean same = last.person() == null && last.isKnown() && mayBe(last, gender) && last.phrase().endsWith(role.head());
        String article = paragraph.token(role.from()).lower();
        boolean relative = lexicon.is(article, "possessive") && lexicon.is(role.head(), "related") && gender(article) != gender;
        boolean named = definite || relative || lexicon.is(article, "introducing") || article.equals("your");
        return !fits || same || !named ? null
                : new Said(null, paragraph.span(role.from(), role.to()).in(paragraph.text()), false, true, gender, Quote.Basis.PRONOUN);
    }

    /** The <u>Harrow</u> grandmother. */
    private boolean isCalledByPlace(Paragraph paragraph, Source.Role role) {
        int place = role.from() + 1;
        boolean kin = lexicon.is(role.head(), "dweller") || lexicon.is(role.head(), "epithet") || lexicon.is(role.head(), "related");
        Mention name = place < role.to() ? paragraph.mentionAt(place) : null;
        return kin && place < role.to() - 1 && paragraph.token(place).isCapital() && (name == null || !cast.of(name).isPerson());
    }

    /** Ann Lee knows it. <u>The Harrow grandmother</u> was there: whom the sentence before is about; null for none. */
    private Said calledByPlace(Antecedents.Sentence sentence, Gender gender) {
        Antecedents.Sentence before = antecedents.before(sentence);
        Subject subject = before == null ? null : antecedents.subject(before);
        return subject != null && subject.source() instanceof Source.Named named ? person(cast.of(named.mention()), gender) : null;
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

    /** I sat with <u>Lee</u>. A man rang, and she leaned out. ¶ “…,” she told him: the only woman of the paragraph before; null for none. */
    private Person onlyOne(Antecedents.Sentence sentence, Gender gender) {
        Person only = null;
        for (Mention mention : antecedents.names(sentence.paragraph())) {
            Person person = ofGender(mention, gender);
            if (person.isPerson() && person.gender() == gender && person != only) {
                if (only != null || owns(sentence, mention) || isAfterPronoun(sentence.paragraph(), mention, gender)) {
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
        Person namesake = person.gender().fits(gender) || !lexicon.has("phrases") ? null : cast.namesake(mention, gender);
        return namesake == null ? person : namesake;
    }

    /** He was seen with <u>Lee</u>: the one before is another. */
    private boolean isAfterPronoun(int paragraph, Mention mention, Gender gender) {
        for (int i = 0; i < mention.from(); i++) {
            Token token = antecedents.paragraph(paragraph).token(i);
            if (token.isWord() && gender(token.lower()) == gender || token.is("(")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the paragraph speaks of the person, by name or by a pronoun. */
    private boolean isIn(int paragraph, Person person) {
        return antecedents.names(paragraph).stream().anyMatch(mention -> cast.of(mention) == person)
                || meant.entrySet().stream().anyMatch(e -> e.getKey().paragraph() == paragraph && e.getValue() != null
                        && e.getValue().person() == person);
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
}
