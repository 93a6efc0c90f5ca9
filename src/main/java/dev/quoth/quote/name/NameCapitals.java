package dev.quoth.quote.name;

import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;

/**
 * Tells which capitals a name may begin with. <u>Ann</u> Lee, <u>Senator</u> Lee, the <u>Third</u> Army; but neither days nor articles,
 * no contraction and no AI-designed robot. At the head of a sentence, where every word has one, {@link SentenceCapitals} decides.
 */
final class NameCapitals {

    private final Paragraph paragraph;
    private final Lexicon lexicon;
    private final KnownWords known;
    private final NameJoints joints;
    private final SentenceCapitals sentences;

    NameCapitals(Paragraph paragraph, Lexicon lexicon, KnownWords known, NameJoints joints) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
        this.known = known;
        this.joints = joints;
        this.sentences = new SentenceCapitals(paragraph, lexicon, known);
    }

    /** Whether a name may begin with token {@code i}. */
    boolean mayBegin(int i) {
        Token token = paragraph.token(i);
        if (!token.isCapital() || lexicon.is(token.lower(), "contraction")) {
            return false;
        }
        boolean more = i + 1 < paragraph.size() && paragraph.token(i + 1).isCapital();
        if (more && lexicon.is(token.lower(), "ordinal") && lexicon.is(paragraph.token(i + 1).lower(), "ordinal-noun")) {
            return true;
        }
        if (!more && isCompoundParticiple(token.text())) {
            return false;
        }
        if (!more && sentences.isGerundThatBegins(i)) {
            return false;
        }
        boolean first = i == paragraph.sentenceStart(i);
        if (known.isSurname(token.lower())) {
            boolean doubtful = lexicon.is(token.lower(), "day") || first && known.isWrittenSmall(token.lower());
            return !doubtful || first && more || sentences.actsAsSubject(i + 1);
        }
        if (lexicon.is(token.lower(), "day")) {
            return false;
        }
        if (!first && lexicon.is(token.lower(), "capital-joint") && lexicon.is(token.lower(), "particle") && joints.leadToCapital(i + 1)) {
            return true;
        }
        if (lexicon.is(token.lower(), "begin") || lexicon.is(token.lower(), "determiner")) {
            boolean adverb = first && lexicon.is(token.lower(), "adverb");
            if (more && first && lexicon.is(token.lower(), "plural-noun") && lexicon.isTitle(paragraph.token(i + 1).lower())) {
                return true;
            }
            return more && !adverb && lexicon.isFirstName(token.lower()) && !lexicon.is(token.lower(), "determiner") || joints.areMembers(i);
        }
        if (first && !more && isParticipleThatBegins(i)) {
            return false;
        }
        boolean afterComma = i > 0 && paragraph.token(i - 1).isComma();
        if (more && (first || afterComma) && sentences.leadsName(i)) {
            return true;
        }
        if (first && more && lexicon.isOrganisation(token.lower()) && lexicon.isOrganisation(paragraph.token(i + 1).lower())) {
            return true;
        }
        if ((first || afterComma) && lexicon.isCue(token.lower()) && !lexicon.isFirstName(token.lower())
                || afterComma && (lexicon.is(token.lower(), "abbreviation") || !more && lexicon.is(token.lower(), "degree"))) {
            return false;
        }
        if (first && !more && lexicon.hasPhrases() && (lexicon.is(token.lower(), "auxiliary") || lexicon.is(token.lower(), "preposition"))) {
            return false;
        }
        boolean common = (lexicon.isRoles(token.lower()) || lexicon.endsLike(token.lower(), "past-ending")
                || lexicon.endsLike(token.lower(), "adverb-ending"))
                && !lexicon.isFirstName(token.lower());
        if (first && !more && i + 1 < paragraph.size() && lexicon.hasPhrases()
                && (common || lexicon.is(paragraph.token(i + 1).lower(), "determiner"))) {
            return false;
        }
        boolean listed = lexicon.isFirstName(token.lower()) || lexicon.isTitle(token.lower()) || lexicon.isAffiliation(token.lower());
        if (first && !more && !listed && sentences.isCapitalOnlyHere(i)) {
            return false;
        }
        return !first || listed || !known.isWrittenSmall(token.lower()) || sentences.isBodyOfPlace(i) || sentences.isPortfolio(i);
    }

    /** <u>Rendido</u>, tentou de novo: a participle before a comma at the head of a sentence. */
    private boolean isParticipleThatBegins(int i) {
        String word = paragraph.token(i).lower();
        return lexicon.endsLike(word, "participle-ending") && !lexicon.isFirstName(word) && i + 1 < paragraph.size()
                && paragraph.token(i + 1).isComma();
    }

    /** An AI-designed robot, a Harrow-based firm: the capital is that of the word before the hyphen, and nobody's name. */
    private boolean isCompoundParticiple(String word) {
        String last = word.substring(word.lastIndexOf('-') + 1);
        return last.length() < word.length() && last.length() > 2 && Character.isLowerCase(last.charAt(0)) && lexicon.hasPhrases()
                && (last.endsWith("ed") || last.endsWith("ing") || lexicon.is(last, "past"));
    }
}
