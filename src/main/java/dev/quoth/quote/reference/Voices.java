package dev.quoth.quote.reference;

import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.subject.Source;
import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;
import java.util.List;

/**
 * Whether what a noun phrase means has a voice: persons, bodies and texts have. "The mayor", "one tester", "the agency", "the report"
 * say something; "low light", "the clock", "the more you" do not, whatever verb stands behind them, so that what stands in marks there
 * is said by nobody who is known.
 */
final class Voices {

    /** Classes of nouns that stand for persons, for bodies and for texts. */
    private static final List<String> CLASSES = List.of("plural-noun", "company", "body-role", "spoken-of", "of-persons", "capital-body", "document",
            "paper", "head-noun", "work", "inscribed", "utterance", "voice");

    private final Lexicon lexicon;

    Voices(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Those who saw it have a voice; what "you" or your teacher might say is said by nobody, nor do the following words speak. Languages whose phrases are not told apart
     * trust their verbs.
     */
    boolean has(Paragraph paragraph, Source.Role role) {
        if (!lexicon.hasPhrases()) {
            return true;
        }
        String first = paragraph.token(role.from()).lower();
        if (lexicon.is(first, "supposed") || role.from() + 1 < role.to() && paragraph.token(role.from() + 1).is("following")) {
            return false;
        }
        if (isCut(paragraph, role) || isTime(role)) {
            return false;
        }
        boolean those = first.equals("those") && (role.head().equals(first) || lexicon.endsLike(role.head(), "past-ending"));
        if (those || lexicon.is(role.head(), "number") && !lexicon.is(role.head(), "introducing") || isProvision(paragraph, role)) {
            return true;
        }
        for (int i = role.from(); i < role.to() && !lexicon.is(paragraph.token(i).lower(), "preposition"); i++) {
            String word = paragraph.token(i).lower();
            if (isName(paragraph, i) || !qualifies(paragraph, role, i) && speaks(word) || isPluralOfOneThatSpeaks(word)) {
                return true;
            }
        }
        return false;
    }

    /** The first things <u>they</u> did, <u>I'm</u> doing it as anyone: what a clause of its own hangs on is more than the phrase. */
    private boolean isCut(Paragraph paragraph, Source.Role role) {
        return role.to() - role.from() > 1 && (lexicon.is(paragraph.token(role.to() - 1).lower(), "subject")
                || lexicon.is(paragraph.token(role.from()).lower(), "contraction"));
    }

    /** <u>A month</u> promising rain: time has no voice. */
    private boolean isTime(Source.Role role) {
        return lexicon.is(role.head(), "time-unit");
    }

    /** <u>Other</u> renovations, <u>human</u> error: a word that may stand for persons alone says nothing of the noun behind it. */
    private boolean qualifies(Paragraph paragraph, Source.Role role, int i) {
        String word = paragraph.token(i).lower();
        return i + 1 < role.to() && paragraph.token(i + 1).isWord() && !word.equals(role.head())
                && (lexicon.is(word, "pronominal") || !lexicon.isRole(word) && isRoleLike(word));
    }

    /** <u>Article 33</u> affirms. */
    private boolean isProvision(Paragraph paragraph, Source.Role role) {
        return role.from() + 1 < role.to() && lexicon.is(paragraph.token(role.from()).lower(), "provision")
                && paragraph.token(role.from() + 1).kind() == Token.Kind.NUMBER;
    }

    private boolean isName(Paragraph paragraph, int i) {
        return paragraph.token(i).isCapital() && paragraph.sentenceStart(i) != i && !lexicon.is(paragraph.token(i).lower(), "contraction");
    }

    /** Surveys, agencies, churches. */
    private boolean isPluralOfOneThatSpeaks(String plural) {
        return plural.endsWith("s") && (speaks(plural.substring(0, plural.length() - 1))
                || plural.endsWith("es") && speaks(plural.substring(0, plural.length() - 2))
                || plural.endsWith("ies") && speaks(plural.substring(0, plural.length() - 3) + "y"));
    }

    private boolean speaks(String noun) {
        return isPersonal(noun) || lexicon.endsLike(noun, "people-ending") || lexicon.isOrganisation(noun) || !lexicon.bodyKinOf(noun).isEmpty()
                || CLASSES.stream().anyMatch(kind -> lexicon.is(noun, kind));
    }

    /** Whether a noun stands for a person or for persons. */
    boolean isPersonal(String noun) {
        return lexicon.isRole(noun) || lexicon.is(noun, "pronominal") || lexicon.is(noun, "epithet")
                || lexicon.is(noun, "demonym") || isRoleLike(noun) || !lexicon.kinOf(noun).isEmpty()
                || lexicon.is(noun, "indefinite") || lexicon.isAffiliation(noun)
                || lexicon.endsLike(noun, "aged-ending") || lexicon.isRoles(noun);
    }

    /** The netminder, but not the letter, nor <u>consider</u>. */
    private boolean isRoleLike(String noun) {
        return lexicon.hasPhrases() && lexicon.isRoleLike(noun) && !lexicon.isBase(noun) && !lexicon.isOrganisation(noun) && !lexicon.is(noun, "document")
                && !lexicon.is(noun, "paper") && !lexicon.is(noun, "company") && !lexicon.is(noun, "head-noun")
                && lexicon.bodyKinOf(noun).isEmpty();
    }
}
