package dev.quoth.quote.reference;

import dev.quoth.news.Quote;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.person.Cast;
import dev.quoth.quote.person.Person;
import dev.quoth.quote.subject.Source;
import dev.quoth.quote.word.Lexicon;
import java.util.Locale;

/**
 * Says whom a noun phrase means that names nobody. "The mayor" is who bears the role ({@link Bearers}); "the expert", after "one
 * expert", that one ({@link Introduced}); "the actor", "the father of two" ({@link Epithets}), when no actor was spoken of, whom the
 * sentence before is about, else the last speaker ({@link SpokenOf}); "the statement" is said by who issued it ({@link Documents}); "the
 * agency" is left to {@link Bodies}. All other phrases stand for themselves, if they have {@linkplain Voices a voice}.
 */
final class Definites {

    private final Antecedents antecedents;
    private final Lexicon lexicon;
    private final Bearers bearers;
    private final Openings openings;
    private final Bodies bodies;
    private final Voices voices;
    private final Introduced introduced;
    private final Documents documents;
    private final Epithets epithets;
    private final SpokenOf spokenOf;

    Definites(Antecedents antecedents, Pronouns pronouns, Cast cast, Lexicon lexicon) {
        this.antecedents = antecedents;
        this.lexicon = lexicon;
        this.bearers = new Bearers(antecedents, cast, lexicon);
        this.openings = new Openings(antecedents, cast, lexicon);
        this.bodies = new Bodies(antecedents, cast, lexicon);
        this.voices = new Voices(lexicon);
        this.introduced = new Introduced(antecedents, lexicon);
        this.documents = new Documents(antecedents, pronouns, cast, lexicon, this);
        this.epithets = new Epithets(cast, lexicon);
        this.spokenOf = new SpokenOf(antecedents, pronouns, cast, lexicon);
    }

    /**
     * @param last who spoke last
     * @param since paragraphs since then
     */
    Said said(int index, Source.Role role, Said last, int since) {
        return said(index, role, last, since, 0);
    }

    /** @param depth documents followed so far */
    Said said(int index, Source.Role role, Said last, int since, int depth) {
        Paragraph paragraph = antecedents.paragraph(index);
        String first = paragraph.token(role.from()).lower();
        boolean human = isHuman(role.head());
        boolean definite = first.equals("the") || lexicon.is(first, "definite");
        Said meant = Said.NOBODY;
        if (definite && human) {
            meant = person(paragraph, index, role, last, since);
        } else if (lexicon.is(first, "possessive") && lexicon.is(role.head(), "relative-of")) {
            Person relative = bearers.relative(role.head());
            meant = relative == null ? Said.NOBODY : Said.by(relative, Quote.Basis.ROLE);
        } else if (human && isOwned(paragraph, role)) {
            Person bearer = bearers.fitting(paragraph, index, role, last);
            meant = bearer == null ? Said.NOBODY : Said.by(bearer, Quote.Basis.ROLE);
        } else if (lexicon.is(role.head(), "document")) {
            meant = documents.issuer(paragraph, index, role, last, definite, depth);
        } else if (lexicon.is(role.head(), "authored") && documents.author(paragraph, role).isKnown()) {
            meant = documents.author(paragraph, role);
        } else if (definite) {
            meant = body(paragraph, index, role, last);
        }
        boolean plural = role.head().endsWith("s") && !role.head().endsWith("ss") || lexicon.is(role.head(), "plural-noun");
        if (!meant.isKnown() && human && !plural) {
            Person named = openings.namedAfter(index, role);
            meant = named == null ? Said.NOBODY : Said.by(named, Quote.Basis.ROLE);
        }
        if (meant.isKnown() && human && !definite) {
            introduced.add(role.head(), index, meant);
        }
        if (meant.isKnown()) {
            return meant.on(Quote.Basis.ROLE);
        }
        if (!voices.has(paragraph, role)) {
            return Said.NOBODY;
        }
        Said itself = new Said(null, paragraph.span(role.from(), role.to()).in(paragraph.text()), plural, human,
                role.gender(paragraph, lexicon), Quote.Basis.ROLE);
        if (human && !definite) {
            introduced.add(role.head(), index, itself);
        }
        return itself;
    }

    /** The developer is Ann Lee where the article calls her one, else a company. */
    private Said body(Paragraph paragraph, int index, Source.Role role, Said last) {
        Person bearer = lexicon.isRole(role.head()) ? bearers.of(paragraph, index, role, last, false) : null;
        if (bearer != null && bearer.isPerson()) {
            return Said.by(bearer, Quote.Basis.ROLE);
        }
        Said meant = bodies.said(index, role, last);
        if (meant.person() != null) {
            meant.person().learnBody();
        }
        return meant;
    }

    private boolean isHuman(String head) {
        return !lexicon.is(head, "company") && voices.isPersonal(head) || isShare(head);
    }

    /** <u>Four</u> in 10 and 31 <u>percent</u> are persons. */
    private boolean isShare(String head) {
        return lexicon.is(head, "fraction") || lexicon.hasPhrases() && lexicon.is(head, "number") && !lexicon.is(head, "introducing");
    }

    private Said person(Paragraph paragraph, int index, Source.Role role, Said last, int since) {
        Person bearer = bearers.of(paragraph, index, role, last, false);
        if (bearer != null) {
            Person spokenOfFirst = bearers.isMentionedBefore(bearer, index) ? null : spokenOf.subjectBefore(index, role, last);
            return Said.by(spokenOfFirst != null && spokenOfFirst.roles().isEmpty() ? spokenOfFirst : bearer, Quote.Basis.ROLE);
        }
        if (introduced.speaker(role.head()) != null) {
            Person named = bearers.namedSince(introduced.paragraphOf(role.head()), index, role, last);
            return named == null ? introduced.speaker(role.head()) : Said.by(named, Quote.Basis.ROLE);
        }
        if (mayMeanLast(paragraph, role, last, since)) {
            return last;
        }
        if (introduced.isMentioned(index, role)) {
            return Said.NOBODY;
        }
        bearer = bearers.of(paragraph, index, role, last, true);
        if (bearer != null) {
            boolean unknown = last.person() != null && last.person().roles().isEmpty();
            boolean spokeOn = unknown && bearer != last.person() && !bearers.isNear(bearer, index) && epithets.may(paragraph, role)
                    && spokenOf.maySpeakAgain(index, role, last, since);
            return spokeOn ? last : Said.by(bearer, Quote.Basis.ROLE);
        }
        if (lexicon.is(role.head(), "concerned")) {
            Person concerned = spokenOf.concerned(index, role, last);
            return concerned == null ? Said.NOBODY : Said.by(concerned, Quote.Basis.ROLE);
        }
        if (lexicon.is(role.head(), "last-speaker") && since <= SpokenOf.NEAR && last.person() != null && last.person().isPerson()
                && last.person().gender().fits(role.gender(paragraph, lexicon))) {
            return last;
        }
        if (!epithets.may(paragraph, role)) {
            return mayHaveOffice(index, role, last, since) ? last : Said.NOBODY;
        }
        Person subject = spokenOf.subjectBefore(index, role, last);
        if (subject != null && !subject.roles().isEmpty() && !bearers.isOfRank(subject, paragraph, role)) {
            return Said.NOBODY;
        }
        return subject != null ? Said.by(subject, Quote.Basis.ROLE) : spokenOf.maySpeakAgain(index, role, last, since) ? last : Said.NOBODY;
    }

    /** „…“, sagt Lena Voss. „…“, so <u>die Präsidentin</u>: of whom the story does not tell what she is, where it names nobody else. */
    private boolean mayHaveOffice(int index, Source.Role role, Said last, int since) {
        return !lexicon.hasPhrases() && lexicon.is(lexicon.roleNoun(role.head()), "office") && last.person() != null && last.person().roles().isEmpty()
                && spokenOf.maySpeakAgain(index, role, last, since);
    }

    /** A mother of two spoke; "the woman" says on, but after his doctor spoke "the man" is another. */
    private boolean mayMeanLast(Paragraph paragraph, Source.Role role, Said last, int since) {
        boolean owned = lexicon.is(last.phrase().split(" ", 2)[0].toLowerCase(Locale.ROOT), "possessive");
        return !owned && since <= SpokenOf.NEAR && lexicon.is(role.head(), "anyone") && last.isKnown() && last.person() == null && last.human() && !last.plural()
                && last.gender().fits(role.gender(paragraph, lexicon));
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
}
