package dev.quoth.quote.name;

import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;

/**
 * Tells whether a word has its capital from the sentence it begins, or from a name. <u>Step</u> #2: “Row.” <u>Being</u> alone: the
 * sentence's. <u>Tarn</u> rose; <u>Health</u> Minister Ann Lee; <u>Hockey</u> Canada said: a name's, since it does something, or belongs to
 * the capital that follows.
 */
final class SentenceCapitals {

    /** Capitals between a portfolio and the title after it. */
    private static final int LONGEST_PORTFOLIO = 2;
    /** Points looked back over at most. */
    private static final int MOST_POINTS = 8;

    private final Paragraph paragraph;
    private final Lexicon lexicon;
    private final KnownWords known;

    SentenceCapitals(Paragraph paragraph, Lexicon lexicon, KnownWords known) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
        this.known = known;
    }

    /**
     * <u>See</u>: “The Tides”. <u>Step</u> #2: “Row.” The capital is that of the sentence where no other is, unless the word does something
     * or the next but one has a capital too (Port of Harrow).
     */
    boolean isCapitalOnlyHere(int i) {
        int next = i + 1;
        if (next + 1 < paragraph.size() && paragraph.token(next + 1).isCapital()) {
            return false;
        }
        while (next < paragraph.size() && lexicon.isAdverb(paragraph.token(next).lower())) {
            next++;
        }
        return lexicon.hasPhrases() && !known.isCapitalInside(paragraph.token(i).lower()) && !actsAsSubject(next);
    }

    /** <u>Health</u> Minister, <u>Natural</u> Gas Minister Ann Lee: a common word at the head of a sentence is a part of the title that follows. */
    boolean isPortfolio(int i) {
        String word = paragraph.token(i).lower();
        if (!lexicon.hasPhrases() || lexicon.is(word, "preposition") || lexicon.isAdverb(word) || lexicon.is(word, "conjunction")) {
            return false;
        }
        for (int title = i + 1; title + 1 < paragraph.size() && title <= i + LONGEST_PORTFOLIO && paragraph.token(title).isCapital(); title++) {
            if (lexicon.isTitle(paragraph.token(title).lower())) {
                return paragraph.token(title + 1).isCapital();
            }
        }
        return false;
    }

    /**
     * <u>New</u> York; <u>Federal</u> Reserve Bank; in Harrow, <u>State</u> Department spokesman Ann Lee: a common word that makes a place of the
     * next, or stands before a word that tells a body, with more of the name or small words behind it.
     */
    boolean leadsName(int i) {
        String word = paragraph.token(i).lower();
        String next = paragraph.token(i + 1).lower();
        if (!lexicon.hasPhrases() || lexicon.isFirstName(word) || lexicon.is(word, "preposition") || lexicon.isAdverb(word)
                || lexicon.is(word, "conjunction") || lexicon.is(word, "imperative") || lexicon.endsLike(word, "gerund-ending")) {
            return false;
        }
        return lexicon.isPlace(word + " " + next) || lexicon.isOrganisation(next) && !word.endsWith("s") && !lexicon.isTitle(word)
                && !lexicon.endsLike(word, "past-ending");
    }

    /** Hockey Canada: a common word at the head of a sentence right before a place. */
    boolean isBodyOfPlace(int i) {
        String word = paragraph.token(i).lower();
        boolean noun = !lexicon.is(word, "preposition") && !lexicon.is(word, "adverb") && !lexicon.is(word, "conjunction")
                && !lexicon.is(word, "day") && !lexicon.isRole(word) && !lexicon.is(word, "complement") && !lexicon.endsLike(word, "gerund-ending");
        return noun && lexicon.hasPhrases() && i + 2 < paragraph.size() && lexicon.isPlace(paragraph.token(i + 1).lower())
                && (lexicon.isCue(paragraph.token(i + 2).lower()) || lexicon.is(paragraph.token(i + 2).lower(), "auxiliary"));
    }

    /** *** <u>Changing</u> the tone; worst of all: <u>Being</u> alone. */
    boolean isGerundThatBegins(int i) {
        String word = paragraph.token(i).lower();
        if (!lexicon.hasPhrases() || !lexicon.endsLike(word, "gerund-ending") || lexicon.isFirstName(word) || known.isSurname(word)
                || actsAsSubject(i + 1)) {
            return false;
        }
        int before = i - 1;
        while (before >= paragraph.sentenceStart(i) && before > i - MOST_POINTS && paragraph.token(before).isPoint() && !paragraph.token(before).isColon()
                && !paragraph.token(before).isComma()) {
            before--;
        }
        return before < paragraph.sentenceStart(i) || paragraph.token(before).isColon();
    }

    /** What follows a subject at the head of a sentence: a verb, an apposition, something owned. */
    boolean actsAsSubject(int next) {
        if (next >= paragraph.size()) {
            return false;
        }
        Token token = paragraph.token(next);
        return token.isComma() || token.isPossessive() || lexicon.is(token.lower(), "auxiliary") || lexicon.isCue(token.lower())
                || lexicon.is(token.lower(), "relative") || token.lower().endsWith("ed") || lexicon.is(token.lower(), "past")
                || token.lower().endsWith("s") && next + 1 < paragraph.size() && (lexicon.is(paragraph.token(next + 1).lower(), "determiner")
                        || lexicon.is(paragraph.token(next + 1).lower(), "that"));
    }
}
