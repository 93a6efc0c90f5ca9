package dev.quoth.quote.paragraph;

import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;

/** Tells by its form and by what stands beside it whether a word is a verb. */
final class VerbSense {

    private static final int FAR = 12;

    private final Paragraph paragraph;
    private final Lexicon lexicon;

    VerbSense(Paragraph paragraph, Lexicon lexicon) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
    }

    /** A form that only or mostly verbs have: reporting verbs, irregular pasts, "-ed", "-ing". */
    boolean isForm(int i) {
        Token token = paragraph.token(i);
        String word = token.lower();
        boolean odd = token.isCapital() && i != paragraph.sentenceStart(i) && !(lexicon.isCue(word) && paragraph.token(i - 1).isComma());
        if (!token.isWord() || odd) {
            return false;
        }
        return !isCompound(i) && (lexicon.isCue(word) || lexicon.isManner(word) || lexicon.is(word, "past") || isRegularPast(word) || isGerund(i));
    }

    /** A <u>think tank</u>: a verb that a noun makes one noun with. */
    private boolean isCompound(int i) {
        return lexicon.is(paragraph.token(i).lower(), "compound-lead") && lexicon.is(followed(i), "compound-head");
    }

    boolean isGerund(int i) {
        String word = paragraph.token(i).lower();
        return word.length() > 4 && lexicon.endsLike(word, "gerund-ending") && !lexicon.is(word, "ing-noun");
    }

    private boolean isRegularPast(String word) {
        return word.length() > 3 && lexicon.endsLike(word, "past-ending") && !word.endsWith("eed") && !lexicon.is(word, "ed-adjective");
    }

    /** "To" before a bare verb: to say, but not to Harrow, to reporters, to the council, according to court records. */
    boolean beginsInfinitive(int i) {
        if (!paragraph.token(i).is("to") || i + 1 >= paragraph.size() || paragraph.mentionAt(i + 1) != null
                || i > 0 && lexicon.is(paragraph.token(i - 1).lower(), "according")) {
            return false;
        }
        Token next = paragraph.token(i + 1);
        String word = next.lower();
        return next.isWord() && !next.isCapital() && (!word.endsWith("s") || word.endsWith("ss"))
                && !lexicon.endsLike(word, "noun-ending") && !lexicon.is(word, "determiner")
                && !lexicon.is(word, "male") && !lexicon.is(word, "female") && !lexicon.is(word, "plural")
                && !lexicon.is(word, "preposition") && !lexicon.is(word, "day") && !lexicon.is(word, "complement");
    }

    /** Whether a verb begins at {@code i}, where no noun phrase is going on. */
    boolean begins(int i, Phrase before) {
        Token token = paragraph.token(i);
        if (!token.isWord() || token.isPossessive() && !lexicon.is(token.lower(), "auxiliary")) {
            return false;
        }
        String word = token.lower();
        if (lexicon.is(word, "auxiliary") || lexicon.is(word, "modal") && !word.equals("to")) {
            return !token.isCapital() || i == paragraph.sentenceStart(i);
        }
        boolean afterPronoun = before != null && (before.is(Phrase.Kind.PRONOUN) || before.is(Phrase.Kind.RELATIVE));
        if (afterPronoun && !token.isCapital() && !isFunctionWord(word)) {
            return true;
        }
        if (!isForm(i)) {
            return false;
        }
        if (before != null && before.is(Phrase.Kind.PREPOSITION) && isRegularPast(word) && i + 1 < paragraph.size() && isPluralNoun(i + 1)) {
            return false;
        }
        boolean noun = lexicon.is(word, "noun-too");
        if (noun) {
            return before != null && !before.is(Phrase.Kind.PREPOSITION) && !before.is(Phrase.Kind.VERB) && !before.is(Phrase.Kind.PARTICIPLE) && leadsToClause(i + 1)
                    && !isBeforeTitle(i);
        }
        return true;
    }

    /** Lee's niece, <u>state</u> Sen. Ann Lee. */
    private boolean isBeforeTitle(int i) {
        return i + 1 < paragraph.size() && paragraph.token(i + 1).isCapital() && lexicon.isTitle(paragraph.token(i + 1).lower());
    }

    /** With impassioned <u>speeches</u>. */
    private boolean isPluralNoun(int i) {
        Token token = paragraph.token(i);
        return token.isWord() && !token.isCapital() && !token.isPossessive() && token.lower().length() > 3 && token.lower().endsWith("s")
                && !isFunctionWord(token.lower());
    }

    /** The company that <u>owns</u> the mine. */
    boolean isThirdPerson(int i) {
        Token token = paragraph.token(i);
        String word = token.lower();
        return token.isWord() && !token.isCapital() && word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                && i + 1 < paragraph.size() && lexicon.is(paragraph.token(i + 1).lower(), "determiner");
    }

    /** The bare verb after "did" or "will": did <u>receive</u>. */
    boolean isBareAfter(int i, int auxiliary) {
        Token token = paragraph.token(i);
        return lexicon.is(paragraph.token(auxiliary).lower(), "modal") && !token.isCapital() && !isFunctionWord(token.lower())
                && !lexicon.is(token.lower(), "subject");
    }

    private boolean isFunctionWord(String word) {
        return lexicon.is(word, "preposition") || lexicon.is(word, "conjunction") || lexicon.is(word, "determiner")
                || lexicon.isAdverb(word) || lexicon.is(word, "relative") || lexicon.is(word, "day") || word.equals("to");
    }

    /**
     * Whether a word after a noun is its verb: the board <u>said</u>, Lee <u>claims</u> that, officials <u>say</u>, but the board's
     * claims, officials' reports, the main reasons, an old saying.
     *
     * @param noun the noun before
     * @param name whether that is a name
     */
    boolean isVerbAfterNoun(int i, int noun, boolean name) {
        Token token = paragraph.token(i);
        String word = token.lower();
        boolean figure = paragraph.token(noun).kind() == Token.Kind.NUMBER
                && !Character.isLetter(paragraph.token(noun).text().charAt(paragraph.token(noun).text().length() - 1));
        if (!token.isWord() || token.isCapital() || token.isPossessive() || figure && !isPlainlyReporting(word) || isCompound(i)) {
            return false;
        }
        if (lexicon.is(paragraph.token(noun).lower(), "before-nouns")) {
            return false;
        }
        if (lexicon.is(word, "past") || isRegularPast(word) || lexicon.is(word, "participle") && followed(i).equals("by")) {
            return !lexicon.isRole(word);
        }
        if (name && lexicon.is(word, "bare-past")) {
            return true;
        }
        if (isGerund(i) && isBeforeRole(i)) {
            return false;
        }
        if (isGerund(i)) {
            return !(lexicon.is(word, "saying") && lexicon.is(paragraph.token(noun).lower(), "of-sayings"));
        }
        if (isParticipleBeforeNoun(noun)) {
            return false;
        }
        boolean reports = lexicon.isCue(word) || lexicon.isManner(word);
        boolean third = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
        if (reports && lexicon.is(word, "noun-too")) {
            boolean agrees = third != isPlural(noun, name) || lexicon.is(word, "same-past");
            return agrees && (leadsToClause(i + 1) || name && !isVerbAhead(i + 1) || !name && endsClause(i + 1));
        }
        if (reports) {
            return !lexicon.isBase(word) || lexicon.is(word, "same-past") || isPlural(noun, name) || !name && leadsToObject(i + 1);
        }
        return third && name && !lexicon.isRoles(word) && (leadsToClause(i + 1) || !isVerbAhead(i + 1))
                || third && !name && !isPlural(noun, false)
                && (leadsToObject(i + 1) || lexicon.is(followed(i), "verb-particle") && leadsToObject(i + 2));
    }

    /** The Tarn <u>managing</u> director; the Lee <u>running</u> mate; but Lee was there, <u>telling</u> reporters. */
    private boolean isBeforeRole(int gerund) {
        int noun = gerund + 1;
        return noun < paragraph.size() && !paragraph.token(noun).isCapital() && !paragraph.token(noun).isPossessive()
                && (lexicon.isRole(paragraph.token(noun).lower()) || paragraph.token(noun).is("mate")) && !lexicon.isRoles(paragraph.token(noun).lower());
    }

    /** Four in 10 <u>said</u>, Article 33 <u>affirms</u>; but 10 reported cases, May 3 reports. */
    private boolean isPlainlyReporting(String word) {
        return lexicon.isCue(word) && !lexicon.is(word, "noun-too") && !lexicon.endsLike(word, "past-ending") && !lexicon.endsLike(word, "gerund-ending");
    }

    private String followed(int i) {
        return i + 1 < paragraph.size() ? paragraph.token(i + 1).lower() : "";
    }

    /** The "scathing" of "his scathing remarks". */
    private boolean isParticipleBeforeNoun(int noun) {
        return noun > 0 && paragraph.token(noun).lower().endsWith("ing") && lexicon.is(paragraph.token(noun - 1).lower(), "possessive");
    }

    private boolean isPlural(int noun, boolean name) {
        String word = paragraph.token(noun).lower();
        if (name) {
            return noun > 1 && paragraph.mentionAt(noun) != null && paragraph.mentionAt(noun).from() > 0
                    && paragraph.token(paragraph.mentionAt(noun).from() - 1).is("and");
        }
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") || lexicon.is(word, "plural-noun")
                || paragraph.token(noun).kind() == Token.Kind.NUMBER;
    }

    private boolean endsClause(int next) {
        return next >= paragraph.size() || paragraph.token(next).isPoint();
    }

    /** Whether another verb follows before the next pause, so that what stands before is its subject: Lee allies in Tarn say. */
    private boolean isVerbAhead(int from) {
        for (int i = from; i < paragraph.size() && i < from + FAR; i++) {
            Token token = paragraph.token(i);
            if (token.isPoint() || token.isQuote()) {
                return false;
            }
            if (lexicon.is(token.lower(), "auxiliary") || isForm(i) && !lexicon.is(token.lower(), "noun-too")) {
                return true;
            }
        }
        return false;
    }

    /** What follows a verb rather than a noun: that, an article, a name, a pronoun, a quotation, an adverb, a colon, its particle (points out). */
    private boolean leadsToClause(int next) {
        if (next >= paragraph.size()) {
            return false;
        }
        Token token = paragraph.token(next);
        return leadsToObject(next) || token.isQuote() || token.is("out") || token.isColon() || token.isComma() || token.isCapital()
                || token.kind() == Token.Kind.NUMBER || lexicon.is(token.lower(), "adverb");
    }

    /** Lee <u>reports</u> that the sea fell, but "Lee's reports that fell". */
    private boolean leadsToObject(int next) {
        if (next >= paragraph.size()) {
            return false;
        }
        String word = paragraph.token(next).lower();
        if (word.equals("that") && next + 1 < paragraph.size() && (lexicon.is(paragraph.token(next + 1).lower(), "past")
                || isRegularPast(paragraph.token(next + 1).lower()))) {
            return false;
        }
        return lexicon.is(word, "determiner") || lexicon.is(word, "male") || lexicon.is(word, "female") || lexicon.is(word, "subject")
                || lexicon.is(word, "plural") || word.equals("that") || word.equals("to") || lexicon.is(word, "complement");
    }
}
