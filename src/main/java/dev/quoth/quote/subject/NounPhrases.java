package dev.quoth.quote.subject;

import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;

/** Reads the noun phrases of a paragraph that name nobody: "a spokesman for the city", "the company". */
public final class NounPhrases {

    /** Tokens that one may have. */
    public static final int LONGEST = 16;
    private static final int SHORTEST_PLURAL = 4;

    private final Paragraph paragraph;
    private final Lexicon lexicon;

    /** Of {@code paragraph}, by the words of its language. */
    public NounPhrases(Paragraph paragraph, Lexicon lexicon) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
    }

    /** A noun phrase that ends with token {@code last}: "a spokesman for the city", "the company"; null for none. */
    public Subject endingAt(int last, int floor) {
        int from = start(last, Math.max(floor, last - LONGEST));
        if (from < 0) {
            return null;
        }
        while (from < last && (lexicon.is(word(from), "conjunction") || lexicon.is(word(from), "adverb"))) {
            from++;
        }
        if (lexicon.is(word(from), "preposition") && !lexicon.is(word(from), "determiner")) {
            return null;
        }
        String head = head(from, last + 1);
        return isWhole(from, head) ? new Subject(new Source.Role(from, last + 1, head), from, last + 1) : null;
    }

    /** First token of the phrase, from its last one back to its article and to that of what owns it: <u>a</u> spokesman for the city; -1 for none. */
    private int start(int last, int least) {
        int from = -1;
        int i = last;
        while (i >= least) {
            if (paragraph.token(i).isWord() && lexicon.is(word(i), "determiner")) {
                from = i;
                i = beforeArticle(i, least);
                if (i == from) {
                    return from;
                }
            } else if (!mayBelong(i)) {
                return from;
            } else if (!isNamelike(i) && lexicon.is(word(i), "owner")) {
                if (i == last || i == least) {
                    return from;
                }
                i--;
            } else {
                from = i--;
            }
        }
        return from;
    }

    /** A <u>spokesman</u> for the city; <u>all</u> the crew: where the phrase goes on before an article, the article itself where it does not. */
    private int beforeArticle(int article, int least) {
        boolean owned = article - 2 >= least && (lexicon.is(word(article - 1), "owner") || paragraph.token(article - 1).is("of"))
                && paragraph.token(article - 2).isWord();
        boolean another = article - 1 >= least && lexicon.is(word(article - 1), "determiner");
        return owned ? article - 2 : another ? article - 1 : article;
    }

    /** Names, numbers, nouns, what joins them and what owns them; neither pronouns nor verbs nor what governs a phrase of its own. */
    private boolean mayBelong(int i) {
        Token token = paragraph.token(i);
        String word = token.lower();
        if (!token.isWord() && token.kind() != Token.Kind.NUMBER || isPronoun(token)) {
            return false;
        }
        return isNamelike(i) || lexicon.is(word, "owner") || !(lexicon.is(word, "conjunction") && !token.is("and") || lexicon.is(word, "auxiliary")
                || lexicon.is(word, "relative") || lexicon.is(word, "preposition")
                || lexicon.isCue(word) && !lexicon.isRole(word) && !lexicon.is(word, "head-noun"));
    }

    private boolean isNamelike(int i) {
        Token token = paragraph.token(i);
        return token.isPossessive() || token.isCapital() || token.kind() == Token.Kind.NUMBER;
    }

    /** <u>The</u> company, <u>officials</u>, <u>spokesman</u>, <u>Tarn</u> police; but one noun without an article that is no role names nobody. */
    private boolean isWhole(int from, String head) {
        boolean plural = head.endsWith("s") && head.length() >= SHORTEST_PLURAL;
        return !head.isEmpty() && (lexicon.is(word(from), "determiner") || plural || lexicon.isRole(head) || lexicon.is(head, "head-noun")
                || paragraph.token(from).isCapital());
    }

    /**
     * Whether a phrase that begins with token {@code from} ends before token {@code i}: in German a small word behind the noun is no
     * part of it, unless it is an article in the genitive (die Sprecherin der Polizei, but: die Sprecherin dem Blatt).
     */
    public boolean endsBefore(int i, int from) {
        if (!lexicon.has("capital-nouns") || i <= from || !paragraph.token(i - 1).isCapital()) {
            return false;
        }
        Token token = paragraph.token(i);
        return !token.isCapital() && token.kind() != Token.Kind.NUMBER && !lexicon.is(token.lower(), "genitive-article");
    }

    /** The last word before the first preposition; where adjectives follow their noun, the first that can speak: el <u>periodista</u> ruso. */
    public String head(int from, int to) {
        String head = "";
        boolean headFirst = lexicon.has("head-first");
        for (int i = from; i < to; i++) {
            Token token = paragraph.token(i);
            if (token.isPossessive()) {
                continue;
            }
            if (!head.isEmpty() && (lexicon.is(token.lower(), "owner") || lexicon.is(token.lower(), "determiner"))) {
                break;
            }
            if ((token.isWord() || isAged(token)) && !lexicon.is(token.lower(), "determiner")) {
                head = token.lower();
                if (headFirst && maySpeak(head)) {
                    return head;
                }
            }
        }
        return head;
    }

    /** The German 43-Jährige. */
    private static boolean isAged(Token token) {
        return token.kind() == Token.Kind.NUMBER && token.text().indexOf('-') > 0 && Character.isLetter(token.text().charAt(
                token.text().length() - 1));
    }

    /** Whether a noun can name who speaks: a role, a body, a paper. */
    public boolean maySpeak(String head) {
        return lexicon.isRole(head) || lexicon.isOrganisation(head) || lexicon.is(head, "head-noun") || lexicon.endsLike(head, "aged-ending");
    }

    /** A small word that is no verb and no function word. */
    boolean isPlain(int i) {
        return paragraph.token(i).isWord() && !paragraph.token(i).isCapital() && !lexicon.is(word(i), "preposition")
                && !lexicon.is(word(i), "conjunction") && !lexicon.is(word(i), "auxiliary") && !lexicon.isCue(word(i));
    }

    /** A pronoun that can be a subject. */
    public boolean isPronoun(Token token) {
        String word = token.lower();
        return token.isWord() && (lexicon.is(word, "subject") || lexicon.is(word, "indefinite") || word.equals("i") && token.isCapital());
    }

    private String word(int i) {
        return paragraph.token(i).lower();
    }
}
