package dev.quoth.quote.reference;

import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.person.Cast;
import dev.quoth.quote.subject.Source;
import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;
import java.util.Locale;

/**
 * Which phrases only say of somebody already there what they are: <u>the father of two</u>, <u>the Harrow native</u>, <u>the actor</u>.
 * "The president", "the director of Tarn Tides", "the actor who left" are told apart by it and mean somebody else.
 */
final class Epithets {

    private final Cast cast;
    private final Lexicon lexicon;

    Epithets(Cast cast, Lexicon lexicon) {
        this.cast = cast;
        this.lexicon = lexicon;
    }

    boolean may(Paragraph paragraph, Source.Role role) {
        return isEpithet(paragraph, role) || mayMeanAnyone(paragraph, role);
    }

    /** "The father of two", "the 23-year-old from Harrow", "the Harrow native" are said of whom the story is about. */
    private boolean isEpithet(Paragraph paragraph, Source.Role role) {
        int head = role.from();
        while (head < role.to() - 1 && !paragraph.token(head).is(role.head())) {
            head++;
        }
        boolean counted = lexicon.is(role.head(), "epithet") && head + 2 < role.to() && paragraph.token(head + 1).is("of")
                && (lexicon.is(paragraph.token(head + 2).lower(), "number") || paragraph.token(head + 2).kind() == Token.Kind.NUMBER);
        boolean origin = lexicon.endsLike(role.head(), "aged-ending") || role.head().equals("native") || lexicon.is(role.head(), "demonym")
                || head == role.from() + 2 && lexicon.is(role.head(), "dweller") && isPlaceLike(paragraph, role.from() + 1);
        return counted || origin;
    }

    /** The <u>Harrow</u> woman. */
    private boolean isPlaceLike(Paragraph paragraph, int i) {
        Mention place = paragraph.mentionAt(i);
        return paragraph.token(i).isCapital() && (place == null || !cast.of(place).isPerson());
    }

    /** "The actor" may be whoever is spoken of; but "the president", "the source" are somebody else. */
    private boolean mayMeanAnyone(Paragraph paragraph, Source.Role role) {
        boolean told = lexicon.is(paragraph.token(role.from() + 1).lower(), "epithet-lead");
        boolean other = role.head().endsWith("s") && !lexicon.has("capital-nouns") || (lexicon.is(role.head(), "office") || lexicon.is(lexicon.roleNoun(role.head()), "unnamed")) && !told
                || isModified(paragraph, role);
        return !other && lexicon.has("unnamed");
    }

    /** "The director of Tarn Tides", "the Lee biographer" are told apart by what hangs on them. */
    private boolean isModified(Paragraph paragraph, Source.Role role) {
        if (role.to() < paragraph.size() && lexicon.is(paragraph.token(role.to()).lower(), "relative")) {
            return true;
        }
        if (isMakerOfWork(paragraph, role)) {
            return false;
        }
        for (int i = lexicon.is(paragraph.token(role.from()).lower(), "definite") ? role.from() + 1 : role.from(); i < role.to(); i++) {
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

    /** The <u>author of</u> The Long Tide. */
    private boolean isMakerOfWork(Paragraph paragraph, Source.Role role) {
        int of = role.from() + 2;
        return of + 1 < role.to() && paragraph.token(of - 1).is(role.head()) && paragraph.token(of).is("of")
                && lexicon.is(role.head(), "work-role") && paragraph.token(of + 1).isCapital()
                && (paragraph.mentionAt(of + 1) == null || !cast.of(paragraph.mentionAt(of + 1)).isKnownPerson());
    }

    /** The former <u>Olympic</u> rower, the <u>Tarnish</u> rower. */
    private boolean isAdjective(Mention within) {
        String only = within.name().get(0).toLowerCase(Locale.ROOT);
        return within.name().size() == 1 && !cast.of(within).isPerson()
                && (lexicon.isAffiliation(only) || lexicon.endsLike(within.name().get(0).toLowerCase(Locale.ROOT), "adjective-ending"));
    }
}
