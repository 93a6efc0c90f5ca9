package dev.quoth.quote.clause;

import dev.quoth.quote.mark.Marked;
import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.subject.NounPhrases;
import dev.quoth.quote.word.Gender;
import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;

/**
 * Tells whether a verb that does not always report speech governs a quotation because of where it stands: Lee <u>dismissed</u> it as
 * "a mess"; "…," Lee <u>shot</u> back; Lee <u>chimed</u> in: "…".
 */
public final class Adjacency {

    /** Words before a quotation that may still begin its sentence: but, and then, “…,” Lee shot back. */
    private static final int LONGEST_LEAD = 2;
    /** Letters of a quotation that may be no more than a name or an expression. */
    private static final int LONGEST_FRAGMENT = 30;

    /** Letters more than which a verb in the past has, unlike a small word that ends as one. */
    private static final int SHORTEST_PRETERITE = 3;
    /** Words between a verb and what its object is called. */
    private static final int LONGEST_OBJECT = 8;
    /** Tokens to the quotation that a verb of manner governs in its sentence: she <u>dismissed</u> what he had written to her as "a mess". */
    private static final int FARTHEST_QUOTE_BEHIND = 20;
    private static final int FARTHEST_QUOTE_BEFORE = 14;
    /** Tokens to the head of its sentence, before which the quotation stands: "…!" The old captain <u>sighed</u>. */
    private static final int FARTHEST_FROM_HEAD = 6;
    /** The same of verbs that must stand right beside it: "…," Lee <u>shot</u> back; Lee <u>chimed</u> in from the pier: "…". */
    private static final int NEAREST_QUOTE_BEFORE = 8;
    private static final int NEAREST_QUOTE_BEHIND = 12;
    private static final int NEAREST_TO_HEAD = 5;

    private final Paragraph paragraph;
    private final Lexicon lexicon;
    private final NounPhrases phrases;

    Adjacency(Paragraph paragraph, Lexicon lexicon, NounPhrases phrases) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
        this.phrases = phrases;
    }

    boolean governsQuote(int v) {
        if (lexicon.isManner(paragraph.token(v).lower()) && !isQualified(v)
                && (rightBesideQuote(v) || portrays(v) || evaluates(v) || (isPastOrGerund(v) || putsIt(v)) && besideQuote(v))) {
            return true;
        }
        return isPastTense(v) && !qualifiesQuote(v) && (rightBeforeQuote(v) || rightAfterQuote(v) && !isInItsSentence(v) && !isInMainClause(v))
                || followsNameAfterQuote(v) || hasClitic(v) && rightAfterQuote(v) || isPreteriteBehindQuote(paragraph, v, lexicon);
    }

    /** «…», <u>remachó</u>: where the ending tells the past, any verb of it reports straight behind a pause after what was said. */
    public static boolean isPreteriteBehindQuote(Paragraph paragraph, int v, Lexicon lexicon) {
        Token token = paragraph.token(v);
        return v > 1 && token.isWord() && !token.isCapital() && token.lower().length() > SHORTEST_PRETERITE
                && lexicon.endsLike(token.lower(), "preterite-ending") && paragraph.token(v - 1).isComma() && paragraph.token(v - 2).isQuote();
    }

    /** «…», <u>remató</u>. «…», <u>prosegue</u>, «…»: a verb of the past or one of manner, and nothing else, behind what was said. */
    public static boolean standsAlone(Paragraph paragraph, int v, Lexicon lexicon) {
        boolean manner = v > 1 && lexicon.isManner(paragraph.token(v).lower()) && !paragraph.token(v).isCapital()
                && paragraph.token(v - 1).isComma() && paragraph.token(v - 2).isQuote();
        return (manner || isPreteriteBehindQuote(paragraph, v, lexicon)) && (v + 1 == paragraph.size() || paragraph.token(v + 1).isPoint());
    }

    /** « … », <u>lâche</u>-t-elle; « … », a-t-elle <u>lâché</u>: whatever somebody does so behind what was said says it. */
    private boolean hasClitic(int v) {
        Token token = paragraph.token(v);
        boolean verb = !token.isCapital() && !lexicon.is(token.lower(), "auxiliary") && !lexicon.is(token.lower(), "clitic");
        return verb && (v + 1 < paragraph.size() && isThirdPerson(paragraph.token(v + 1).lower())
                || v > 1 && isThirdPerson(paragraph.token(v - 1).lower()) && lexicon.is(paragraph.token(v - 2).lower(), "auxiliary"));
    }

    private boolean isThirdPerson(String word) {
        return lexicon.is(word, "clitic") && (lexicon.genderOfPronoun(word) != Gender.UNKNOWN || lexicon.is(word, "plural"));
    }

    /** A "manic pixie" <u>type</u>. */
    private boolean isQualified(int v) {
        return lexicon.hasPhrases() && v > 1 && paragraph.token(v - 1).isQuote() && lexicon.is(paragraph.token(v - 2).lower(), "introducing")
                && endsWithoutPause(v - 1);
    }

    /** Officials <u>portray</u> Lee as “a menace”; Lee <u>spoke</u> of “a long winter”. */
    private boolean portrays(int v) {
        for (int i = v + 1; lexicon.hasPhrases() && i + 1 < paragraph.size() && i < v + LONGEST_OBJECT && paragraph.token(i).isText(); i++) {
            boolean of = i == v + 1 && paragraph.token(i).is("of") && lexicon.is(paragraph.token(v).lower(), "speaking-of");
            if ((of || i > v + 1 && paragraph.token(i).is("as")) && paragraph.token(i + 1).isQuote()) {
                return true;
            }
        }
        return false;
    }

    /** Le maire <u>fustige</u> une « farce », <u>qualifie</u> la grève de « farce », <u>parle</u> d'une « farce », but salue « L'Avare ». */
    private boolean evaluates(int v) {
        int i = v + 1;
        while (!lexicon.hasPhrases() && i < paragraph.size() && i < v + LONGEST_OBJECT && paragraph.token(i).isText()) {
            String word = paragraph.token(i).lower();
            if (lexicon.is(word, "relative") || lexicon.is(word, "conjunction") || lexicon.isCue(word)) {
                return false;
            }
            boolean governs = i == v + 1 && lexicon.is(word, "determiner") || lexicon.is(word, "genitive");
            int next = governs && i + 1 < paragraph.size() && lexicon.is(paragraph.token(i + 1).lower(), "determiner") ? i + 2 : i + 1;
            if (governs && next < paragraph.size() && paragraph.token(next).isQuote()) {
                return lexicon.has("capital-nouns") || !beginsWithCapital(next);
            }
            i++;
        }
        return false;
    }

    private boolean beginsWithCapital(int quote) {
        return Character.isUpperCase(paragraph.text().codePointAt(paragraph.quotes().get(paragraph.token(quote).quote()).start()));
    }

    private boolean isPastOrGerund(int v) {
        String word = paragraph.token(v).lower();
        return word.endsWith("ed") || word.endsWith("ing");
    }

    /** "As Lee puts it". */
    private boolean putsIt(int v) {
        return v + 1 < paragraph.size() && paragraph.token(v + 1).is("it") && paragraph.token(v).lower().startsWith("put");
    }

    private boolean isPastTense(int v) {
        String word = paragraph.token(v).lower();
        return !paragraph.token(v).isCapital() && word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed");
    }

    /** The "old" gate had creaked: what stands in marks without a pause after it is a part of the sentence. */
    private boolean qualifiesQuote(int v) {
        int i = v - 1;
        while (i >= 0 && (lexicon.is(paragraph.token(i).lower(), "auxiliary") || lexicon.is(paragraph.token(i).lower(), "adverb"))) {
            i--;
        }
        return endsWithoutPause(i);
    }

    /** She had shown "little insight" into the harm she caused. */
    private boolean isInItsSentence(int v) {
        int i = v - 1;
        while (i >= 0 && lexicon.hasPhrases() && paragraph.token(i).isText()) {
            i--;
        }
        return lexicon.hasPhrases() && endsWithoutPause(i);
    }

    private boolean endsWithoutPause(int i) {
        return i >= 0 && paragraph.token(i).isQuote() && ",?!…—–-".indexOf(
                paragraph.text().charAt(paragraph.quotes().get(paragraph.token(i).quote()).end() - 1)) < 0;
    }

    /** Straight after a quotation and a name any verb will do: "…," Lee shot back. */
    private boolean followsNameAfterQuote(int v) {
        Token token = paragraph.token(v);
        if (v < 2 || lexicon.has("inversion") || token.isCapital() || token.isPossessive() || lexicon.is(token.lower(), "auxiliary")
                || lexicon.is(token.lower(), "preposition")
                || lexicon.is(token.lower(), "conjunction") || lexicon.is(token.lower(), "adverb") || lexicon.is(token.lower(), "relative")
                || lexicon.is(token.lower(), "determiner")) {
            return false;
        }
        Mention mention = paragraph.mentionEndingAt(v - 1);
        int from = mention == null ? v - 1 : mention.from();
        if (mention == null && !phrases.isPronoun(paragraph.token(v - 1))) {
            return false;
        }
        int before = from - 1;
        boolean pause = false;
        while (before >= 0 && (paragraph.token(before).isComma() || paragraph.token(before).isDash())) {
            pause = true;
            before--;
        }
        if (before < 0 || !paragraph.token(before).isQuote()) {
            return false;
        }
        if (isInMainClause(v) || isFragment(before) && !lexicon.isManner(token.lower())) {
            return false;
        }
        Marked quote = paragraph.quotes().get(paragraph.token(before).quote());
        return pause || ",?!".indexOf(paragraph.text().charAt(quote.end() - 1)) >= 0;
    }

    /** Known as a <u>“trap,”</u> it catches crabs; if they are <u>“at work,”</u> they need it: few words in the midst of a sentence. */
    private boolean isFragment(int quote) {
        Token token = paragraph.token(quote);
        return lexicon.hasPhrases() && quote - paragraph.sentenceStart(quote) > LONGEST_LEAD && token.end() - token.start() < LONGEST_FRAGMENT;
    }

    /** When Lee called it “a gift,” Ray <u>seized</u> on it: the comma ends a clause that hangs on what follows. */
    private boolean isInMainClause(int v) {
        int quote = v - 1;
        while (quote > 0 && paragraph.token(quote).isText()) {
            quote--;
        }
        if (quote < 0 || !paragraph.token(quote).isQuote() || lexicon.isManner(paragraph.token(v).lower())) {
            return false;
        }
        return lexicon.hasPhrases() && paragraph.isInOpeningClause(quote, lexicon);
    }

    /** Whether a verb of manner may govern a quotation of its sentence: she dismissed it as "a mess". */
    private boolean besideQuote(int v) {
        int start = paragraph.sentenceStart(v);
        int end = paragraph.sentenceEnd(v);
        for (int i = v + 1; i < end && i < v + FARTHEST_QUOTE_BEHIND; i++) {
            if (paragraph.token(i).isQuote()) {
                return true;
            }
        }
        for (int i = v - 1; i >= start && i > v - FARTHEST_QUOTE_BEFORE; i--) {
            if (paragraph.token(i).isQuote()) {
                return true;
            }
        }
        return start > 0 && paragraph.token(start - 1).isQuote() && v - start < FARTHEST_FROM_HEAD;
    }

    /** Straight after a quotation, or before one with only a pause between: "…," Lee shot back; Lee chimed in: "…". */
    private boolean rightBesideQuote(int v) {
        return rightAfterQuote(v) || rightBeforeQuote(v);
    }

    private boolean rightAfterQuote(int v) {
        int start = paragraph.sentenceStart(v);
        for (int i = v - 1; i >= start && i > v - NEAREST_QUOTE_BEFORE; i--) {
            Token token = paragraph.token(i);
            if (token.isQuote()) {
                return true;
            }
            boolean pause = i > start && paragraph.token(i - 1).isQuote() && (token.isComma() || token.isDash());
            if (token.isPoint() && !pause || lexicon.isCue(token.lower()) || token.lower().endsWith("ing")
                    || lexicon.is(token.lower(), "conjunction")) {
                break;
            }
        }
        return start > 0 && paragraph.token(start - 1).isQuote() && v - start < NEAREST_TO_HEAD;
    }

    private boolean rightBeforeQuote(int v) {
        int end = paragraph.sentenceEnd(v);
        if (v + 2 == paragraph.size() && paragraph.token(v + 1).isColon()) {
            return true;
        }
        for (int i = v + 1; i < end && i < v + NEAREST_QUOTE_BEHIND; i++) {
            if (paragraph.token(i).isQuote()) {
                return paragraph.token(i - 1).isComma() || paragraph.token(i - 1).isColon();
            }
        }
        return false;
    }

    /** Whether nothing but commas and colons stands between the verb and a quotation: Lee said: “…” */
    boolean introducesQuote(int v) {
        int next = v + 1;
        while (next < paragraph.size() && (paragraph.token(next).isComma() || paragraph.token(next).isColon())) {
            next++;
        }
        return next < paragraph.size() && paragraph.token(next).isQuote();
    }
}
