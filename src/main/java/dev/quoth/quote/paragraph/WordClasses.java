package dev.quoth.quote.paragraph;

import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;

/**
 * What a word of a paragraph can be: a pronoun ("many" in "many said", but not in "many towns"), an adverb ("quickly", but not "the
 * only"), part of a noun phrase. Closed classes, endings and the word after it tell; whether it is a verb tells {@link VerbSense}.
 */
final class WordClasses {

    private final Paragraph paragraph;
    private final Lexicon lexicon;
    private final VerbSense verbs;

    WordClasses(Paragraph paragraph, Lexicon lexicon, VerbSense verbs) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
        this.verbs = verbs;
    }

    /** He, she; someone, many, others where they are no part of a longer noun phrase. */
    boolean isPronoun(int i) {
        Token token = paragraph.token(i);
        if (!token.isWord()) {
            return false;
        }
        if (lexicon.is(token.lower(), "subject") || token.is("i") && token.isCapital()) {
            return true;
        }
        return lexicon.is(token.lower(), "indefinite") && (i + 1 == paragraph.size() || !isNounWord(i + 1)
                || i + 2 < paragraph.size() && isAdverb(i + 1) && verbs.isForm(i + 2)
                        && !lexicon.endsLike(paragraph.token(i + 2).lower(), "past-ending")
                || !verbs.isGerund(i + 1) && verbs.isVerbAfterNoun(i + 1, i, false));
    }

    boolean isAdverb(int i) {
        Token token = paragraph.token(i);
        String word = token.lower();
        if (lexicon.is(word, "ordinal") && i + 1 < paragraph.size() && lexicon.is(paragraph.token(i + 1).lower(), "ordinal-noun")) {
            return false;
        }
        return token.isWord() && !lexicon.is(word, "determiner") && (lexicon.is(word, "adverb")
                || word.length() > 4 && lexicon.endsLike(word, "adverb-ending") && !lexicon.is(word, "ly-noun")
                && !token.isCapital());
    }

    /** A quotation that only qualifies a noun: the "wise" mayor. */
    boolean isModifier(int i) {
        return i > 0 && i + 1 < paragraph.size() && lexicon.is(paragraph.token(i - 1).lower(), "determiner")
                && paragraph.token(i).isFragment() && paragraph.token(i + 1).isWord()
                && !paragraph.token(i + 1).isCapital() && isNounWord(i + 1) && !verbs.isForm(i + 1);
    }

    /** A word that can stand in a noun phrase. */
    boolean isNounWord(int i) {
        Token token = paragraph.token(i);
        if (!token.isText() || token.isPossessive()) {
            return false;
        }
        String word = token.lower();
        return token.isCapital() && !token.is("i") || !lexicon.is(word, "no-noun") && !word.equals("to") && !word.equals("i");
    }
}
