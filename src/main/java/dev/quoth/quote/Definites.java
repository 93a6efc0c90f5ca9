package dev.quoth.quote;

import dev.quoth.news.Quote;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Says whom a noun phrase means that names nobody. "The mayor" is who bears the role; "the expert", after "one expert", that one;
 * "the actor", "the father of two", when no actor was spoken of, whom the sentence before is about, else the last speaker; "the
 * statement" is said by who issued it; "the agency" is left to {@link Bodies}. All other phrases stand for themselves, if they have
 * {@linkplain Voices a voice}.
 */
final class Definites {

    /** Paragraphs after which "the actor" is no longer the last speaker. */
    private static final int NEAR = 1;
    /** Paragraphs looked back over for the sentence that speaks of a statement. */
    private static final int FAR = 2;
    /** Words of a paragraph looked back over at most. */
    private static final int WORDS = 500;
    /** Words between "a" and its noun. */
    private static final int MODIFIERS = 5;
    /** Sentences looked back over for who issued a statement. */
    private static final int SENTENCES = 4;
    private static final int DEEPEST = 2;

    private final Antecedents antecedents;
    private final Pronouns pronouns;
    private final Cast cast;
    private final Lexicon lexicon;
    private final Bearers bearers;
    private final Openings openings;
    private final Bodies bodies;
    private final Voices voices;
    private final Map<String, Said> introduced = new HashMap<>();
    private final Map<String, Integer> introducedIn = new HashMap<>();

    Definites(Antecedents antecedents, Pronouns pronouns, Cast cast, Lexicon lexicon) {
        this.antecedents = antecedents;
        this.pronouns = pronouns;
        this.cast = cast;
        this.lexicon = lexicon;
        this.bearers = new Bearers(antecedents, cast, lexicon);
        this.openings = new Openings(antecedents, cast, lexicon);
        this.bodies = new Bodies(antecedents, cast, lexicon);
        this.voices = new Voices(lexicon);
    }

    /**
     * @param last who spoke last
     * @param since paragraphs since then
     */
    Said said(int index, Source.Role role, Said last, int since) {
        return said(index, role, last, since, 0);
    }

    private Said said(int index, Source.Role role, Said last, int since, int depth) {
        Paragraph paragraph = antecedents.paragraph(index);
        String first = paragraph.token(role.from()).lower();
        boolean human = isHuman(role.head());
        boolean definite = first.equals("the") || lexicon.is(first, "definite");
        Said meant = Said.NOBODY;
        if (definite && human) {
            meant = person(paragraph, index, role, last, since);
        } else if (human && isOwned(paragraph, role)) {
            Person bearer = bearers.fitting(paragraph, index, role, last);
            meant = bearer == null ? Said.NOBODY : Said.by(bearer, Quote.Basis.ROLE);
        } else if (lexicon.is(role.head(), "document")) {
            meant = issuer(paragraph, index, role, last, definite, depth);
        } else if (definite) {
            meant = bodies.said(index, role, last);
            if (meant.person() != null) {
                meant.person().learnBody();
            }
        }
        boolean plural = role.head().endsWith("s") && !role.head().endsWith("ss");
        if (!meant.isKnown() && human && !plural) {
            Person named = openings.namedAfter(index, role);
            meant = named == null ? Said.NOBODY : Said.by(named, Quote.Basis.ROLE);
        }
        if (meant.isKnown() && human && !definite) {
            introduced.put(role.head(), meant);
            introducedIn.put(role.head(), index);
        }
        if (meant.isKnown()) {
            return meant.on(Quote.Basis.ROLE);
        }
        if (!voices.has(paragraph, role)) {
            return Said.NOBODY;
        }
        Said itself = new Said(null, paragraph.span(role.from(), role.to()).in(paragraph.text()), plural, human,
                lexicon.genderOfRole(role.head()), Quote.Basis.ROLE);
        if (human && !definite) {
            introduced.put(role.head(), itself);
            introducedIn.put(role.head(), index);
        }
        return itself;
    }

    private boolean isHuman(String head) {
        return !lexicon.is(head, "company") && voices.isPersonal(head);
    }

    private Said person(Paragraph paragraph, int index, Source.Role role, Said last, int since) {
        Person bearer = bearers.of(paragraph, index, role, last, false);
        if (bearer != null) {
            return Said.by(bearer, Quote.Basis.ROLE);
        }
        if (introduced.containsKey(role.head())) {
            Person named = bearers.namedSince(introducedIn.get(role.head()), index, role, last);
            return named == null ? introduced.get(role.head()) : Said.by(named, Quote.Basis.ROLE);
        }
        if (mayMeanLast(role, last, since)) {
            return last;
        }
        if (wasIntroduced(index, role)) {
            return Said.NOBODY;
        }
        bearer = bearers.of(paragraph, index, role, last, true);
        if (bearer != null) {
            return Said.by(bearer, Quote.Basis.ROLE);
        }
        if (lexicon.is(role.head(), "concerned")) {
            Person concerned = concerned(index, role, last);
            return concerned == null ? Said.NOBODY : Said.by(concerned, Quote.Basis.ROLE);
        }
        if (lexicon.is(role.head(), "last-speaker") && since <= NEAR && last.person() != null && last.person().isPerson()
                && last.person().gender().fits(lexicon.genderOfRole(role.head()))) {
            return last;
        }
        if (!isEpithet(paragraph, role) && !mayMeanAnyone(paragraph, role)) {
            return Said.NOBODY;
        }
        Person subject = subjectBefore(index, role, last);
        return subject != null ? Said.by(subject, Quote.Basis.ROLE) : maySpeakAgain(index, role, last, since) ? last : Said.NOBODY;
    }

    /** A mother of two spoke; "the woman" says on. */
    private boolean mayMeanLast(Source.Role role, Said last, int since) {
        return since <= NEAR && lexicon.is(role.head(), "anyone") && last.isKnown() && last.person() == null && last.human() && !last.plural()
                && last.gender().fits(lexicon.genderOfRole(role.head()));
    }

    /** "The father of two", "the 23-year-old from Harrow", "the Harrow native" are said of whom the story is about. */
    private boolean isEpithet(Paragraph paragraph, Source.Role role) {
        int head = role.from();
        while (head < role.to() - 1 && !paragraph.token(head).is(role.head())) {
            head++;
        }
        boolean counted = lexicon.is(role.head(), "epithet") && head + 2 < role.to() && paragraph.token(head + 1).is("of")
                && (lexicon.is(paragraph.token(head + 2).lower(), "number") || paragraph.token(head + 2).kind() == Token.Kind.NUMBER);
        boolean origin = role.head().endsWith("-year-old") || role.head().equals("native") || lexicon.is(role.head(), "demonym")
                || head == role.from() + 2 && lexicon.is(role.head(), "dweller") && isPlaceLike(paragraph, role.from() + 1);
        return lexicon.has("phrases") && (counted || origin);
    }

    /** The <u>Harrow</u> woman. */
    private boolean isPlaceLike(Paragraph paragraph, int i) {
        Mention place = paragraph.mentionAt(i);
        return paragraph.token(i).isCapital() && (place == null || !cast.of(place).isPerson());
    }

    /** "The actor" may be whoever is spoken of; but "the president", "the source" are somebody else. */
    private boolean mayMeanAnyone(Paragraph paragraph, Source.Role role) {
        boolean told = lexicon.is(paragraph.token(role.from() + 1).lower(), "epithet-lead");
        boolean other = role.head().endsWith("s") || (lexicon.is(role.head(), "office") || lexicon.is(role.head(), "unnamed")) && !told
                || isModified(paragraph, role);
        return !other && lexicon.has("phrases");
    }

    /** Lee wrote for years. “…,” the author says. */
    private Person subjectBefore(int index, Source.Role role, Said last) {
        Antecedents.Sentence before = antecedents.previous(antecedents.upTo(index, role.from()), 1);
        Subject about = before == null ? null : antecedents.topic(before);
        Subject subject = about != null || before == null ? about : antecedents.subject(before);
        Person person = subject == null ? null : subject.source() instanceof Source.Named named ? cast.of(named.mention())
                : subject.source() instanceof Source.Pronoun pronoun ? pronouns.said(before.paragraph(), pronoun, last).person() : null;
        return person != null && person.isPerson() && person.gender().fits(lexicon.genderOfRole(role.head())) ? person : null;
    }

    /**
     * « Lee ment », assure Ray. « C’est faux », répond <u>l’intéressé</u>: whom the sentence before is about, else who is named there and did
     * not speak.
     */
    private Person concerned(int index, Source.Role role, Said last) {
        Antecedents.Sentence before = antecedents.previous(antecedents.upTo(index, role.from()), 1);
        Person subject = subjectBefore(index, role, last);
        if (subject == null && before != null) {
            for (Mention mention : antecedents.names(before)) {
                Person person = cast.of(mention);
                if (person != last.person() && person.isPerson() && person.gender().fits(lexicon.genderOfRole(role.head()))) {
                    return person;
                }
            }
        }
        return subject;
    }

    /** The actor says on what Ann Lee has just said. */
    private boolean maySpeakAgain(int index, Source.Role role, Said last, int since) {
        return since <= NEAR && last.person() != null && last.person().isPerson()
                && last.person().gender().fits(lexicon.genderOfRole(role.head())) && isAlone(last.person(), index, role);
    }

    /** Whether nobody else is named in the paragraph so far and in the one before. */
    private boolean isAlone(Person person, int index, Source.Role role) {
        for (int p = index; p >= 0 && p >= index - 1; p--) {
            for (Mention mention : antecedents.names(p)) {
                Person other = cast.of(mention);
                if ((p < index || mention.to() <= role.from()) && other != person && other.isPerson()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether the noun has stood with an indefinite article before: an organizer greeted them. */
    private boolean wasIntroduced(int index, Source.Role role) {
        for (int p = index; p >= 0 && p > index - Bearers.FAR; p--) {
            Paragraph paragraph = antecedents.paragraph(p);
            int end = p == index ? role.from() : paragraph.size();
            for (int i = end - 1; i > Math.max(0, end - WORDS); i--) {
                if (paragraph.token(i).is(role.head()) && hasIndefiniteArticle(paragraph, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean hasIndefiniteArticle(Paragraph paragraph, int noun) {
        for (int i = noun - 1; i >= 0 && i >= noun - MODIFIERS && paragraph.token(i).isText(); i--) {
            if (lexicon.is(paragraph.token(i).lower(), "determiner")) {
                return lexicon.is(paragraph.token(i).lower(), "introducing");
            }
        }
        return false;
    }

    /** Tarn's ambassador to Harrow. */
    private static boolean isOwned(Paragraph paragraph, Source.Role role) {
        for (int i = role.from(); i < role.to(); i++) {
            if (paragraph.token(i).is(role.head())) {
                return false;
            }
            if (paragraph.token(i).isPossessive()) {
                return true;
            }
        }
        return false;
    }

    /** "The director of Tarn Tides", "the Lee biographer" are told apart by what hangs on them. */
    private boolean isModified(Paragraph paragraph, Source.Role role) {
        if (role.to() < paragraph.size() && lexicon.is(paragraph.token(role.to()).lower(), "relative")) {
            return true;
        }
        for (int i = role.from(); i < role.to(); i++) {
            String word = paragraph.token(i).lower();
            Mention within = paragraph.mentionAt(i);
            boolean another = within != null && !paragraph.token(within.to() - 1).is(role.head()) && !cast.of(within).isPlace()
                    && !isAdjective(within);
            if (another || lexicon.is(word, "preposition") || lexicon.is(word, "relative") || paragraph.token(i).isPossessive()
                    || lexicon.is(word, "ordinal")) {
                return true;
            }
        }
        return false;
    }

    /** The former <u>Olympic</u> rower. */
    private boolean isAdjective(Mention within) {
        return within.name().size() == 1 && !cast.of(within).isPerson()
                && lexicon.endsLike(within.name().get(0).toLowerCase(Locale.ROOT), "adjective-ending");
    }

    /** Lee's letter is Lee's, her letter too, a statement from Lee too; the statement is whose sentence before speaks of one. */
    private Said issuer(Paragraph paragraph, int index, Source.Role role, Said last, boolean definite, int depth) {
        for (int i = role.from(); i < role.to(); i++) {
            Mention mention = paragraph.mentionEndingAt(i);
            boolean owns = mention != null && i + 1 < role.to() && paragraph.token(i + 1).isPossessive();
            boolean from = mention != null && mention.from() > role.from()
                    && lexicon.is(paragraph.token(mention.from() - 1).lower(), "issued-by")
                    && !lexicon.is(paragraph.token(Math.max(0, mention.from() - 2)).lower(), "received");
            if (owns || from) {
                return Said.by(cast.of(mention), Quote.Basis.ROLE);
            }
        }
        String owner = paragraph.token(role.from()).lower();
        if (lexicon.is(owner, "possessive") && (lexicon.is(owner, "male") || lexicon.is(owner, "female"))) {
            return pronouns.said(index, new Source.Pronoun(owner, role.from()), last);
        }
        if (!definite || depth >= DEEPEST) {
            return Said.NOBODY;
        }
        Antecedents.Sentence sentence = antecedents.upTo(index, role.from());
        for (int n = 0; n < SENTENCES; n++) {
            sentence = antecedents.previous(sentence, FAR);
            if (sentence == null) {
                return Said.NOBODY;
            }
            int document = document(sentence);
            if (document >= 0) {
                return who(sentence.paragraph(), antecedents.actor(sentence, document), last, depth);
            }
        }
        return Said.NOBODY;
    }

    /** Where a sentence introduces a document, -1 when it does not: in a statement, but not "the statement". */
    private int document(Antecedents.Sentence sentence) {
        Paragraph paragraph = antecedents.paragraph(sentence.paragraph());
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (lexicon.is(paragraph.token(i).lower(), "document") && !(i > 0 && paragraph.token(i - 1).is("the"))) {
                return i;
            }
        }
        return -1;
    }

    private Said who(int index, Subject subject, Said last, int depth) {
        if (subject == null) {
            return Said.NOBODY;
        }
        if (subject.source() instanceof Source.Named named) {
            return Said.by(cast.of(named.mention()), Quote.Basis.ROLE);
        }
        if (subject.source() instanceof Source.Pronoun pronoun) {
            return pronouns.said(index, pronoun, last);
        }
        return said(index, (Source.Role) subject.source(), last, 0, depth + 1);
    }
}
