package dev.quoth.quote;

import dev.quoth.news.Quote;
import java.util.List;

/** Follows who is being spoken of while the article is read from top to bottom, and says who a name, a role or a pronoun is. */
final class Discourse {

    private static final int FAR = 8;
    private static final int MANY = 60;

    private final String text;
    private final List<Paragraph> paragraphs;
    private final Cast cast;
    private final Lexicon lexicon;
    private final Said narrator;
    private Said last = Said.NOBODY;

    /** @param narrator who says "I" outside the marks, nobody when the article does not tell */
    Discourse(String text, List<Paragraph> paragraphs, Cast cast, Lexicon lexicon, Said narrator) {
        this.narrator = narrator;
        this.text = text;
        this.paragraphs = paragraphs;
        this.cast = cast;
        this.lexicon = lexicon;
    }

    /** The last one who was said to say something. */
    Said last() {
        return last;
    }

    void spoke(Said said) {
        if (said.isKnown() && said.person() != narrator.person() || said.isKnown() && said.person() == null) {
            last = said;
        }
    }

    Said resolve(int paragraph, Clause clause) {
        Said said = resolve(paragraph, clause.source(), clause.from());
        if (said.person() != null && clause.cue() >= 0 && !said.person().isBody()) {
            said.person().learnPerson();
        }
        return said;
    }

    private Said resolve(int index, Source source, int at) {
        Paragraph paragraph = paragraphs.get(index);
        if (source instanceof Source.Named named) {
            return Said.by(cast.of(named.mention()), Quote.Basis.NAME);
        }
        if (source instanceof Source.Pronoun pronoun) {
            return pronoun(index, pronoun.word(), pronoun.at());
        }
        return role(paragraph, index, (Source.Role) source);
    }

    private Said role(Paragraph paragraph, int index, Source.Role role) {
        String phrase = text.substring(paragraph.token(role.from()).start(), paragraph.token(role.to() - 1).end());
        boolean human = lexicon.isRole(role.head()) || lexicon.isTitle(role.head());
        String first = paragraph.token(role.from()).lower();
        if (human && (first.equals("the") || lexicon.is(first, "definite"))) {
            Person person = bearer(paragraph, index, role);
            if (person != null) {
                return Said.by(person, Quote.Basis.ROLE);
            }
        }
        boolean plural = role.head().endsWith("s") && !role.head().endsWith("ss");
        return new Said(null, phrase, plural, human, Quote.Basis.ROLE);
    }

    /** Of those who bear the role, the one whose role holds most of the phrase's words; then the one mentioned last. */
    private Person bearer(Paragraph paragraph, int index, Source.Role role) {
        List<Person> bearers = cast.bearers(role.head());
        Person best = null;
        int bestScore = -1;
        Gender gender = lexicon.genderOfRole(role.head());
        for (Person person : bearers) {
            if (!person.gender().fits(gender)) {
                continue;
            }
            int score = 0;
            int missing = 0;
            String all = " " + String.join(" ", person.roles()).toLowerCase(java.util.Locale.ROOT) + " ";
            for (int i = role.from(); i < role.to(); i++) {
                Token token = paragraph.token(i);
                if (!token.isWord() || lexicon.is(token.lower(), "determiner") || lexicon.is(token.lower(), "owner")
                        || token.is(role.head())) {
                    continue;
                }
                if (all.contains(token.lower())) {
                    score++;
                } else {
                    missing++;
                }
            }
            if (missing > 1 && score == 0 || bearers.size() > 1 && missing > 0 && score == 0) {
                continue;
            }
            int value = 10 * score + (person == last.person() ? 5 : 0);
            if (value > bestScore || value == bestScore && isNearer(person, best, index)) {
                best = person;
                bestScore = value;
            }
        }
        return best;
    }

    private boolean isNearer(Person person, Person other, int index) {
        for (int p = index; p >= 0 && p > index - FAR; p--) {
            List<Mention> mentions = paragraphs.get(p).mentions();
            for (int m = mentions.size() - 1; m >= Math.max(0, mentions.size() - MANY); m--) {
                Person found = cast.of(mentions.get(m));
                if (found == person) {
                    return true;
                }
                if (found == other) {
                    return false;
                }
            }
        }
        return false;
    }

    private Said pronoun(int index, String word, int at) {
        Gender gender = lexicon.is(word, "male") ? Gender.MALE : lexicon.is(word, "female") ? Gender.FEMALE : Gender.UNKNOWN;
        if (lexicon.is(word, "narrator")) {
            return narrator;
        }
        if (gender == Gender.UNKNOWN) {
            boolean many = lexicon.is(word, "plural");
            if (last.isKnown() && (many || lexicon.is(word, "neuter")) && last.person() == null) {
                return last.on(Quote.Basis.PRONOUN);
            }
            if (lexicon.is(word, "neuter") && last.person() != null && last.person().isBody()) {
                return last.on(Quote.Basis.PRONOUN);
            }
            return Said.NOBODY;
        }
        Person person = sameSentence(index, at, gender);
        if (person == null) {
            person = subjectBefore(index, at, gender);
        }
        if (person == null && last.person() != null && mayBe(last.person(), gender)) {
            person = last.person();
        }
        if (person == null && last.person() == null && last.isKnown() && last.human() && !last.plural()) {
            return last.on(Quote.Basis.PRONOUN);
        }
        if (person == null) {
            person = nearest(index, at, gender);
        }
        if (person == null) {
            return Said.NOBODY;
        }
        person.learn(gender);
        return Said.by(person, Quote.Basis.PRONOUN);
    }

    private static boolean mayBe(Person person, Gender gender) {
        return !person.isBody() && person.gender().fits(gender);
    }

    /** "When Lee arrived, she said": a subject earlier in the sentence. */
    private Person sameSentence(int index, int at, Gender gender) {
        Paragraph paragraph = paragraphs.get(index);
        int from = paragraph.sentenceStart(at);
        for (int i = from; i < at; i++) {
            if (paragraph.token(i).isQuote()) {
                return null;
            }
        }
        Subject subject = from < at ? Subjects.of(paragraph, cast, lexicon).ofSentence(from, at) : null;
        Person person = named(subject, gender, false);
        for (int i = at - 1; i >= from && person == null; i--) {
            Mention mention = paragraph.mentionEndingAt(i);
            Person other = mention == null ? null : cast.of(mention);
            person = other != null && other.isPerson() && mayBe(other, gender) ? other : null;
        }
        return person;
    }

    /** A new person of that gender who is the subject of the sentence just before. */
    private Person subjectBefore(int index, int at, Gender gender) {
        Paragraph paragraph = paragraphs.get(index);
        int from = paragraph.sentenceStart(at);
        while (from > 0 && paragraph.token(from - 1).isQuote() && paragraph.sentenceStart(from - 1) == from - 1) {
            from--;
        }
        if (from > 0) {
            int start = paragraph.sentenceStart(from - 1);
            return named(Subjects.of(paragraph, cast, lexicon).ofSentence(start, from), gender, true);
        }
        for (int p = index - 1; p >= 0 && p >= index - 2; p--) {
            Paragraph before = paragraphs.get(p);
            if (before.size() == 0 || before.form() != Paragraph.Form.PROSE) {
                continue;
            }
            int start = before.sentenceStart(before.size() - 1);
            return named(Subjects.of(before, cast, lexicon).ofSentence(start, before.size()), gender, true);
        }
        return null;
    }

    /** The person who is the subject of the last sentence before token {@code at} of the paragraph, if any. */
    Said subjectBefore(int index, int at) {
        Paragraph paragraph = paragraphs.get(index);
        int from = paragraph.sentenceStart(at);
        if (from == 0 || paragraph.token(from - 1).isQuote()) {
            return Said.NOBODY;
        }
        Subject subject = Subjects.of(paragraph, cast, lexicon).ofSentence(paragraph.sentenceStart(from - 1), from);
        if (subject == null || subject.source() instanceof Source.Role role && !lexicon.isRole(role.head())) {
            return Said.NOBODY;
        }
        Said said = resolve(index, subject.source(), subject.from());
        return said.person() != null && !said.person().isPerson() ? Said.NOBODY : said;
    }

    Said subjectOf(int index, int t) {
        Paragraph paragraph = paragraphs.get(index);
        int from = paragraph.sentenceStart(t);
        if (from == t) {
            return Said.NOBODY;
        }
        Subject subject = Subjects.of(paragraph, cast, lexicon).ofSentence(from, t);
        if (subject == null || subject.source() instanceof Source.Role) {
            return Said.NOBODY;
        }
        Said said = resolve(index, subject.source(), subject.from());
        return said.person() != null && !said.person().isPerson() ? Said.NOBODY : said;
    }

    private Person named(Subject subject, Gender gender, boolean sure) {
        if (subject == null || !(subject.source() instanceof Source.Named named)) {
            return null;
        }
        Person person = cast.of(named.mention());
        if (person == null || !mayBe(person, gender) || !person.isPerson()) {
            return null;
        }
        return sure && person.gender() != gender ? null : person;
    }

    private Person nearest(int index, int at, Gender gender) {
        Person unsure = null;
        for (int p = index; p >= 0 && p > index - FAR; p--) {
            Paragraph paragraph = paragraphs.get(p);
            Mention passed = null;
            int seen = 0;
            for (int i = (p == index ? at : paragraph.size()) - 1; i >= 0 && seen < MANY * 10; i--, seen++) {
                Mention mention = paragraph.mentionAt(i);
                if (mention == null || mention == passed) {
                    continue;
                }
                passed = mention;
                Person person = cast.of(mention);
                if (!person.isPerson() || !mayBe(person, gender)) {
                    continue;
                }
                if (person.gender() == gender) {
                    return person;
                }
                if (unsure == null) {
                    unsure = person;
                }
            }
        }
        return unsure;
    }
}
