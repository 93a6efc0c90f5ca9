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
    private final Map<Place, Person> meant = new HashMap<>();

    Pronouns(Antecedents antecedents, Cast cast, Lexicon lexicon) {
        this.antecedents = antecedents;
        this.cast = cast;
        this.lexicon = lexicon;
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
        Person person = near(index, pronoun.at(), gender, last, 0);
        if (person == null && mayBe(last, gender)) {
            return last.on(Quote.Basis.PRONOUN);
        }
        if (person == null) {
            person = farther(index, pronoun.at(), gender);
        }
        if (person == null) {
            return Said.NOBODY;
        }
        meant.put(new Place(index, pronoun.at()), person);
        person.learn(gender);
        return Said.by(person, Quote.Basis.PRONOUN);
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
        Antecedents.Sentence sentence = antecedents.before(antecedents.upTo(index, pronoun.at()));
        if (sentence == null) {
            sentence = antecedents.lastBefore(index, NEAR);
        }
        Subject subject = sentence == null ? null : antecedents.subject(sentence);
        boolean named = subject != null && subject.source() instanceof Source.Named name && !cast.of(name.mention()).isPerson()
                && !cast.of(name.mention()).isPlace();
        return named ? Said.by(cast.of(((Source.Named) subject.source()).mention()), Quote.Basis.PRONOUN) : Said.NOBODY;
    }

    private Person near(int index, int at, Gender gender, Said last, int depth) {
        Antecedents.Sentence sentence = antecedents.upTo(index, at);
        Person person = subject(sentence, gender, last, depth);
        if (person == null) {
            person = named(sentence, gender, false);
        }
        Person unsure = null;
        int passed = 0;
        for (Antecedents.Sentence s = antecedents.before(sentence); s != null && person == null && passed < SENTENCES;
                s = antecedents.before(s), passed++) {
            person = subject(s, gender, last, depth);
            if (person == null) {
                person = named(s, gender, true);
            }
            if (unsure == null) {
                unsure = named(s, gender, false);
            }
        }
        if (person != null || unsure != null) {
            return person != null ? person : unsure;
        }
        Antecedents.Sentence before = antecedents.lastBefore(index, NEAR);
        Person subject = before == null ? null : subject(before, gender, last, depth);
        if (subject != null && (subject.gender() == gender || isQuestioned(before))) {
            return subject;
        }
        if (last.person() != null && mayBe(last.person(), gender)) {
            return last.person();
        }
        Person other = before == null ? null : named(before, gender, true);
        return other != null ? other : mayBe(last, gender) ? null : subject;
    }

    /** The person whom a sentence is about, by a name or by a pronoun that repeats one: Lee; she; her own daughter. */
    private Person subject(Antecedents.Sentence sentence, Gender gender, Said last, int depth) {
        Subject subject = antecedents.subject(sentence);
        if (subject == null) {
            return null;
        }
        if (subject.source() instanceof Source.Named named) {
            Person person = cast.of(named.mention());
            return person.isPerson() && mayBe(person, gender) ? person : null;
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

    /**
     * Who is named last and fits, those that only own something after the others: the mayor came to Lee's house.
     *
     * @param sure whether the gender must be known
     */
    private Person named(Antecedents.Sentence sentence, Gender gender, boolean sure) {
        Person owner = null;
        for (Mention mention : antecedents.names(sentence)) {
            Person person = cast.of(mention);
            if (person.isPerson() && mayBe(person, gender) && (!sure || person.gender() == gender)) {
                if (!owns(sentence, mention)) {
                    return person;
                }
                owner = owner == null ? person : owner;
            }
        }
        return owner;
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
                if (unknown == null) {
                    unknown = person;
                }
            }
        }
        return unsure != null ? unsure : unknown;
    }
}
