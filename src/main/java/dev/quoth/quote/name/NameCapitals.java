package dev.quoth.quote.name;

import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;

/**
 * Tells which capitals a name may begin with. <u>Ann</u> Lee, <u>Senator</u> Lee, the <u>First</u> Nation; but neither days nor articles,
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
        String word = token.lower();
        if (!token.isCapital() || lexicon.is(word, "contraction")) {
            return false;
        }
        if (isCounted(i)) {
            return true;
        }
        if (!isBeforeCapital(i) && (isCompoundParticiple(token.text()) || sentences.isGerundThatBegins(i))) {
            return false;
        }
        if (known.isSurname(word)) {
            return mayBeSurname(i);
        }
        if (lexicon.is(word, "day")) {
            return false;
        }
        if (!isFirst(i) && isParticle(i)) {
            return true;
        }
        if (lexicon.is(word, "begin") || lexicon.is(word, "determiner")) {
            return mayBeginDespiteSmallWord(i);
        }
        return isFirst(i) ? mayBeginSentence(i) : mayBeginAmid(i);
    }

    /** The <u>First</u> Nation of Tarn; <u>First</u> Minister Ann Lee. */
    private boolean isCounted(int i) {
        return isBeforeCapital(i) && lexicon.is(paragraph.token(i).lower(), "ordinal")
                && lexicon.is(paragraph.token(i + 1).lower(), "ordinal-noun");
    }

    /**
     * <u>Lee</u>, whom the article names in full elsewhere. A surname that is a day (<u>March</u>) or is written small elsewhere too
     * (<u>Baker</u>, but: a baker) is one only where a capital follows it at the head of a sentence, or what follows makes it a subject.
     */
    private boolean mayBeSurname(int i) {
        String word = paragraph.token(i).lower();
        boolean doubtful = lexicon.is(word, "day") || isFirst(i) && known.isWrittenSmall(word);
        return !doubtful || isFirst(i) && isBeforeCapital(i) || sentences.actsAsSubject(i + 1);
    }

    /** Carla <u>De</u> Lago; burgemeester <u>Van</u> Tarn: a small word that some names write with a capital. */
    private boolean isParticle(int i) {
        String word = paragraph.token(i).lower();
        return lexicon.is(word, "capital-joint") && lexicon.is(word, "particle") && joints.leadToCapital(i + 1);
    }

    /** <u>Will</u> Lee; <u>Police</u> Chief Ann Lee; <u>Of</u> Monsters and Men: a name although its first word mostly opens a sentence. */
    private boolean mayBeginDespiteSmallWord(int i) {
        String word = paragraph.token(i).lower();
        if (isFirst(i) && isBeforeCapital(i) && lexicon.is(word, "plural-noun") && lexicon.isTitle(paragraph.token(i + 1).lower())) {
            return true;
        }
        boolean adverb = isFirst(i) && lexicon.is(word, "adverb");
        return isBeforeCapital(i) && !adverb && lexicon.isFirstName(word) && !lexicon.is(word, "determiner") || joints.areMembers(i);
    }

    /** At the head of a sentence, where every word has a capital, what stands before another one is more likely a name than what does not. */
    private boolean mayBeginSentence(int i) {
        if (isBeforeCapital(i)) {
            return sentences.leadsName(i) || isBodyInTwoWords(i) || !isVerbOfSaying(i) && !isCommonWord(i);
        }
        return !isParticipleThatBegins(i) && !isVerbOfSaying(i) && !isFunctionWord(i) && !isCommonBeforeSmall(i)
                && (isListed(i) || !sentences.isCapitalOnlyHere(i)) && !isCommonWord(i);
    }

    /** Amid a sentence any may, but behind a comma: Ann Lee, <u>M.D.</u>; Harrow, <u>N.Y.</u>; “The Tide,” <u>Said</u> Lee. */
    private boolean mayBeginAmid(int i) {
        String word = paragraph.token(i).lower();
        if (!paragraph.token(i - 1).isComma() || isBeforeCapital(i) && sentences.leadsName(i)) {
            return true;
        }
        return !isVerbOfSaying(i) && !lexicon.is(word, "abbreviation") && (isBeforeCapital(i) || !lexicon.is(word, "degree"));
    }

    private boolean isFirst(int i) {
        return i == paragraph.sentenceStart(i);
    }

    private boolean isBeforeCapital(int i) {
        return i + 1 < paragraph.size() && paragraph.token(i + 1).isCapital();
    }

    /** <u>Council</u> Bank. */
    private boolean isBodyInTwoWords(int i) {
        return lexicon.isOrganisation(paragraph.token(i).lower()) && lexicon.isOrganisation(paragraph.token(i + 1).lower());
    }

    /** <u>Added</u> Lee; but <u>Grant</u> added. */
    private boolean isVerbOfSaying(int i) {
        String word = paragraph.token(i).lower();
        return lexicon.isCue(word) && !lexicon.isFirstName(word);
    }

    /** <u>Did</u> they row? <u>Despite</u> the tide. */
    private boolean isFunctionWord(int i) {
        String word = paragraph.token(i).lower();
        return lexicon.hasPhrases() && (lexicon.is(word, "auxiliary") || lexicon.is(word, "preposition"));
    }

    /** <u>Pilots</u> row; <u>Tired</u> crews; <u>Sadly</u> nobody came; <u>Raise</u> the flag. */
    private boolean isCommonBeforeSmall(int i) {
        String word = paragraph.token(i).lower();
        boolean common = (lexicon.isRoles(word) || lexicon.endsLike(word, "past-ending") || lexicon.endsLike(word, "adverb-ending"))
                && !lexicon.isFirstName(word);
        return lexicon.hasPhrases() && i + 1 < paragraph.size() && (common || lexicon.is(paragraph.token(i + 1).lower(), "determiner"));
    }

    /** <u>Ann</u>; <u>Senator</u>; <u>German</u>. */
    private boolean isListed(int i) {
        String word = paragraph.token(i).lower();
        return lexicon.isFirstName(word) || lexicon.isTitle(word) || lexicon.isAffiliation(word);
    }

    /** <u>Boats</u> lay there, as boats do: written small elsewhere; but <u>Hockey</u> Canada said, <u>Health</u> Minister Ann Lee. */
    private boolean isCommonWord(int i) {
        return !isListed(i) && known.isWrittenSmall(paragraph.token(i).lower()) && !sentences.isBodyOfPlace(i) && !sentences.isPortfolio(i);
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
