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
import dev.quoth.quote.word.Token;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Says whom a pronoun means. For he and she, in this order: who is the subject before it in its sentence, or named there; the subjects
 * of the sentences before in its paragraph; a subject just before the paragraph whose gender is sure; the only one of that gender in the
 * paragraph before; the last speaker; whoever fits and was named last; at the head of a story, who is named soon after ({@link
 * Openings}). So in "Lee rose. She spoke to Ann Ray, then she left" both are Lee.
 * They and it are {@link TheyAndIt}'s.
 */
final class Pronouns {

    /** Sentences of its paragraph looked back over at most. */
    private static final int SENTENCES = 20;
    /** Pronouns followed at most from one to the one it repeats. */
    private static final int DEEPEST = 6;
    /** Paragraphs between a pronoun and the sentence it goes on from. */
    static final int NEAR = 2;
    /** Sentences about nobody passed over at most. */
    private static final int IMPERSONAL = 2;

    private record Place(int paragraph, int token) { }

    private final Antecedents antecedents;
    private final Cast cast;
    private final Lexicon lexicon;
    private final RoleAntecedents roles;
    private final LastNamed lastNamed;
    private final TheyAndIt theirs;
    private final ReportSpeaker reportSpeaker;
    private final Openings openings;
    private final Map<Place, Said> meant = new HashMap<>();

    Pronouns(Antecedents antecedents, Cast cast, Lexicon lexicon) {
        this.antecedents = antecedents;
        this.cast = cast;
        this.lexicon = lexicon;
        this.roles = new RoleAntecedents(antecedents, cast, lexicon);
        this.lastNamed = new LastNamed(antecedents, cast, lexicon);
        this.reportSpeaker = new ReportSpeaker(antecedents, cast, lexicon);
        this.theirs = new TheyAndIt(antecedents, cast, lexicon);
        this.openings = new Openings(antecedents, cast, lexicon);
    }

    /**
     * Whom the pronoun at token {@code at} means.
     *
     * @param last who spoke last
     */
    Said said(int index, Source.Pronoun pronoun, Said last) {
        Gender gender = lexicon.genderOfPronoun(pronoun.word());
        if (gender == Gender.UNKNOWN) {
            return theirs.said(index, pronoun, last);
        }
        Said said = near(index, pronoun.at(), gender, last, 0);
        if (said == null && last.mayBeUnnamed(gender)) {
            return last.on(Quote.Basis.PRONOUN);
        }
        if (said == null) {
            Person person = lastNamed.farther(index, pronoun.at(), gender);
            boolean misjudged = (person == null || !person.isPerson()) && mayBeMisjudged(last);
            if (person == null && !misjudged && !last.isKnown()) {
                person = openings.namedLater(index, pronoun.at(), gender);
            }
            said = misjudged ? last.on(Quote.Basis.PRONOUN) : person == null ? Said.NOBODY : Said.by(person, Quote.Basis.PRONOUN);
        }
        if (said.person() != null) {
            said.person().learn(gender);
        }
        if (said.isKnown()) {
            meant.put(new Place(index, pronoun.at()), said);
        }
        return said;
    }

    /** Kelly Lee spoke. “…,” he said: where nobody else may be meant, a first name alone tells too little. */
    private boolean mayBeMisjudged(Said last) {
        return lexicon.hasPhrases() && last.person() != null && last.person().isPerson() && !last.person().hasSureGender();
    }

    private Said near(int index, int at, Gender gender, Said last, int depth) {
        Antecedents.Sentence sentence = antecedents.upTo(index, at);
        Said found = null;
        if (!reportSpeaker.trails(sentence, at, last)) {
            found = subject(sentence, gender, last, depth);
            if (found == null) {
                found = named(sentence, gender, false);
            }
        }
        Said unsure = null;
        int passed = 0;
        for (Antecedents.Sentence s = antecedents.before(sentence); s != null && found == null && passed < SENTENCES;
                s = antecedents.before(s), passed++) {
            found = reportSpeaker.reports(s, last, gender) ? last.on(Quote.Basis.PRONOUN) : subject(s, gender, last, depth);
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
        Antecedents.Sentence before = lastAboutSomebody(index);
        if (before != null && reportSpeaker.reports(before, last, gender)) {
            return last.on(Quote.Basis.PRONOUN);
        }
        Said subject = before == null ? null : subject(before, gender, last, depth);
        Said topic = subject != null || before == null ? null : topic(before, gender);
        if (topic != null) {
            return topic;
        }
        if (subject != null && (subject.gender() == gender || isQuestioned(before) || isIntroduced(subject.person(), before))) {
            return subject;
        }
        Person only = before == null || last.person() == null || isIn(before.paragraph(), last.person()) ? null : lastNamed.onlyOne(before, gender);
        if (only != null) {
            return Said.by(only, Quote.Basis.PRONOUN);
        }
        if (last.person() != null && last.person().mayBe(gender)) {
            return last.on(Quote.Basis.PRONOUN);
        }
        Said other = before == null ? null : named(before, gender, true);
        return other != null ? other : last.mayBeUnnamed(gender) ? null : subject;
    }

    /** The last sentence before the paragraph, over what is about nobody: Lee pours coffee. <s>It is not easy.</s> ¶ “…,” she says. */
    private Antecedents.Sentence lastAboutSomebody(int index) {
        Antecedents.Sentence last = antecedents.lastBefore(index, NEAR);
        Antecedents.Sentence sentence = last;
        for (int n = 0; n < IMPERSONAL && sentence != null && isAboutNobody(sentence); n++) {
            sentence = antecedents.before(sentence);
        }
        return sentence == null || isAboutNobody(sentence) ? last : sentence;
    }

    private boolean isAboutNobody(Antecedents.Sentence sentence) {
        Subject subject = antecedents.subject(sentence);
        return lexicon.hasPhrases() && antecedents.names(sentence).isEmpty()
                && (subject == null || subject.source() instanceof Source.Pronoun pronoun && lexicon.is(pronoun.word(), "neuter"));
    }

    /** For <u>Lee</u>, the choice was easy. */
    private Said topic(Antecedents.Sentence sentence, Gender gender) {
        Subject topic = antecedents.topic(sentence);
        Person person = topic != null && topic.source() instanceof Source.Named named ? cast.of(named.mention()) : null;
        return person != null && person.isPerson() && person.mayBe(gender) ? Said.by(person, Quote.Basis.PRONOUN) : null;
    }

    /** Whom a sentence is about, by a name, a role or a pronoun that repeats one: Lee; the mayor; a woman; she; her own daughter. */
    private Said subject(Antecedents.Sentence sentence, Gender gender, Said last, int depth) {
        Subject subject = antecedents.subject(sentence);
        if (subject == null) {
            return null;
        }
        if (subject.source() instanceof Source.Named named) {
            Person person = cast.of(named.mention());
            boolean human = person.isPerson() || mayBePerson(named.mention(), person);
            return human && person.mayBe(gender) ? Said.by(person, Quote.Basis.PRONOUN) : null;
        }
        if (subject.source() instanceof Source.Role role) {
            Said meant = roles.said(sentence, role, gender, last);
            if (meant != null) {
                return meant;
            }
        }
        int at = subject.source() instanceof Source.Pronoun pronoun ? pronoun.at() : subject.from();
        Token token = antecedents.paragraph(sentence.paragraph()).token(at);
        if (lexicon.genderOfPronoun(token.lower()) != gender || depth >= DEEPEST) {
            return null;
        }
        Place place = new Place(sentence.paragraph(), at);
        if (!meant.containsKey(place)) {
            meant.put(place, near(sentence.paragraph(), at, gender, last, depth + 1));
        }
        return meant.get(place);
    }

    /**
     * <u>Carson</u> would not choose. “…,” he said: a first name for a surname, of which nothing tells that it is a body's or a place's; or a
     * name of several words that the story speaks of as he or she.
     */
    private boolean mayBePerson(Mention mention, Person person) {
        if (person.words().size() > 1 && person.hasSureGender() && !person.isBody()) {
            return true;
        }
        return lexicon.hasPhrases() && mention.kind() == Mention.Kind.UNKNOWN && !mention.isFull() && !mention.definite() && !person.isBody()
                && lexicon.isFirstName(mention.name().get(0).toLowerCase(Locale.ROOT));
    }

    /** Whether the story has not spoken of the person before this sentence's paragraph. */
    private boolean isIntroduced(Person person, Antecedents.Sentence sentence) {
        return person != null && lexicon.hasPhrases() && antecedents.firstParagraph(person) == sentence.paragraph();
    }

    /**
     * Who is named last and fits, those that say something before the others (Ann Ray wrote that <u>Lee</u> had said it was not Bo Lim), and
     * those that only own something after them: the mayor came to Lee's house.
     *
     * @param sure whether the gender must be known
     */
    private Said named(Antecedents.Sentence sentence, Gender gender, boolean sure) {
        Paragraph paragraph = antecedents.paragraph(sentence.paragraph());
        Person owner = null;
        Person last = null;
        for (Mention mention : antecedents.names(sentence)) {
            Person person = cast.of(mention);
            if (person.isPerson() && person.mayBe(gender) && (!sure || person.gender() == gender)) {
                Person governor = lexicon.hasPhrases() ? whoGoverns(paragraph, sentence, mention, gender) : null;
                if (governor != null && (!sure || governor.gender() == gender)) {
                    return Said.by(governor, Quote.Basis.PRONOUN);
                }
                if (lexicon.hasPhrases() && paragraph.isBesideCue(mention.from(), mention.to(), lexicon)) {
                    return Said.by(person, Quote.Basis.PRONOUN);
                }
                boolean owns = lastNamed.owns(sentence, mention);
                last = last == null && !owns ? person : last;
                owner = owner == null && owns ? person : owner;
            }
        }
        Person meant = last != null ? last : owner;
        return meant == null ? null : Said.by(meant, Quote.Basis.PRONOUN);
    }

    /** The pier is for <u>Ann Lee</u>, who rowed with Bo Ray: whom a clause is about before who is named in it; null for nobody. */
    private Person whoGoverns(Paragraph paragraph, Antecedents.Sentence sentence, Mention mention, Gender gender) {
        for (int i = mention.from() - 1; i > sentence.from() && !paragraph.token(i).isComma() && !paragraph.token(i).isQuote(); i--) {
            if (paragraph.token(i).is("who")) {
                Mention about = paragraph.mentionEndingAt(paragraph.token(i - 1).isComma() ? i - 2 : i - 1);
                Person person = about == null || about.from() < sentence.from() ? null : cast.of(about);
                return person != null && person.isPerson() && person.mayBe(gender) ? person : null;
            }
        }
        return null;
    }

    /** Whether the paragraph speaks of the person, by name or by a pronoun. */
    private boolean isIn(int paragraph, Person person) {
        return antecedents.isNamed(person, paragraph, 0)
                || meant.entrySet().stream().anyMatch(e -> e.getKey().paragraph() == paragraph && e.getValue() != null
                        && e.getValue().person() == person);
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
}
