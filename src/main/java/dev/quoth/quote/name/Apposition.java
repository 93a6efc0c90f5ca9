package dev.quoth.quote.name;

import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.word.Gender;
import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;

/**
 * What stands between commas after a name and says what its bearer is: Ann Lee, <u>the mayor of Harrow</u>, said.
 *
 * @param from first token of the words, after the comma
 * @param to token after the last
 * @param gender what its role noun tells
 * @param personal whether only a person can be that; a contractor may be a firm
 */
record Apposition(int from, int to, Gender gender, boolean personal) {

    private static final int LONGEST = 24;
    /** Tokens in brackets between a name and its apposition. */
    private static final int LONGEST_BRACKET = 8;
    /** Tokens of ages and degrees, each with its comma, between a name and its apposition. */
    private static final int MOST_BETWEEN = 7;
    /** Characters of a closing mark at most. */
    private static final int LONGEST_MARK = 2;
    private static final Apposition NONE = new Apposition(0, 0, Gender.UNKNOWN, false);

    boolean found() {
        return to > from;
    }

    /** The apposition after the name that ends before token {@code end}; it needs a role noun before its first preposition. */
    static Apposition after(Paragraph paragraph, int end, Lexicon lexicon) {
        int at = lexicon.hasPhrases() ? afterBrackets(paragraph, end) : end;
        if (at + 1 >= paragraph.size() || !paragraph.token(at).isComma()) {
            return NONE;
        }
        int from = at + 1;
        while (isSetBetweenCommas(paragraph, from, lexicon) && from < at + MOST_BETWEEN) {
            from += 2;
        }
        if (from + 1 < paragraph.size() && lexicon.is(paragraph.token(from).lower(), "appointed") && isRoleWordAhead(paragraph, from + 1, lexicon)) {
            from++;
        }
        if (from < paragraph.size() && joinsAnother(paragraph.token(from).lower(), lexicon)) {
            return NONE;
        }
        Gender gender = Gender.UNKNOWN;
        boolean role = false;
        boolean personal = true;
        boolean modified = false;
        int head = from;
        int i = from;
        while (i < paragraph.size() && i - from < LONGEST) {
            Token token = paragraph.token(i);
            if (token.isPoint() && !token.is("&") || token.isQuote() || i > from && endsWithComma(paragraph, i - 1)) {
                break;
            }
            String word = token.lower();
            boolean clause = lexicon.is(word, "relative") || lexicon.is(word, "who") || lexicon.is(word, "auxiliary") && !token.isPossessive();
            if (clause || !role && (isVerb(paragraph, i, lexicon) || lexicon.isCue(word)) || i == from && begins(paragraph, i, lexicon)) {
                break;
            }
            if (role && (lexicon.isCue(word) && !token.is("state") || lexicon.is(word, "conjunction") && !token.is("and"))) {
                break;
            }
            modified |= lexicon.is(word, "preposition");
            head = modified || !token.isWord() || lexicon.endsLike(word, "past-ending") ? head : i;
            if (!modified && (lexicon.isRoleLike(word) && !token.isCapital() || token.isCapital() && (lexicon.isTitle(word)
                    || isOffice(paragraph, i, lexicon)))) {
                role = true;
                personal = !lexicon.is(word, "body-role");
                gender = gender.or(lexicon.genderOfRole(word));
            }
            i++;
        }
        boolean closed = i < paragraph.size() && (paragraph.token(i).isComma() || endsWithComma(paragraph, i - 1) || paragraph.token(i).isStop()
                || paragraph.token(i).isDash() || endsWithStop(paragraph, i))
                || i == paragraph.size();
        String last = paragraph.token(head).lower();
        boolean body = lexicon.hasPhrases() && lexicon.isOrganisation(last) && !lexicon.isRoleLike(last) && !paragraph.token(head).isCapital();
        if (!role || body || i == from || !closed || isOneOfSeveral(paragraph, from, i, lexicon)) {
            return NONE;
        }
        return new Apposition(from, i, gender, personal);
    }

    /** Ann Lee, <u>her crew and a few friends</u>; Lee, <u>his clerk</u>, his pilot and his cook: not what Lee is, but who else was there. */
    private static boolean isOneOfSeveral(Paragraph paragraph, int from, int to, Lexicon lexicon) {
        if (!lexicon.hasPhrases() || !lexicon.is(paragraph.token(from).lower(), "possessive")) {
            return false;
        }
        for (int i = from + 1; i + 1 < to; i++) {
            if (paragraph.token(i).is("and") && lexicon.is(paragraph.token(i + 1).lower(), "determiner")) {
                return true;
            }
        }
        return to + 1 < paragraph.size() && paragraph.token(to).isComma() && lexicon.is(paragraph.token(to + 1).lower(), "possessive");
    }

    /** Ann Lee, Chief Executive <u>Officer</u> of Tarn Ltd.: offices with capitals, as their holders write them; but Ann Lee, Bo Baker and others. */
    private static boolean isOffice(Paragraph paragraph, int i, Lexicon lexicon) {
        return lexicon.hasPhrases() && lexicon.isRole(paragraph.token(i).lower()) && i + 1 < paragraph.size()
                && (lexicon.is(paragraph.token(i + 1).lower(), "preposition") || i > 0 && lexicon.isTitle(paragraph.token(i - 1).lower()));
    }

    /** Ann Lee, pilot of Tarn <u>Ltd.</u> “We rowed.” */
    private static boolean endsWithStop(Paragraph paragraph, int i) {
        return paragraph.token(i).isQuote() && paragraph.token(i - 1).lower().endsWith(".");
    }

    /** Ann Lee, author of <u>“Tides,”</u> put it so. */
    private static boolean endsWithComma(Paragraph paragraph, int i) {
        Token token = paragraph.token(i);
        int comma = paragraph.text().lastIndexOf(',', token.end() - 1);
        return token.kind() == Token.Kind.TERM && comma >= token.end() - LONGEST_MARK - 1;
    }

    /** Ann <u>(not her real name)</u>, a nurse. */
    private static int afterBrackets(Paragraph paragraph, int at) {
        if (at >= paragraph.size() || !paragraph.token(at).is("(")) {
            return at;
        }
        for (int i = at + 1; i < paragraph.size() && i <= at + LONGEST_BRACKET; i++) {
            if (paragraph.token(i).is(")")) {
                return i + 1;
            }
        }
        return at;
    }

    /** Ann Lee, <s>named</s> harbour master in May; but "named by the board". */
    private static boolean isRoleWordAhead(Paragraph paragraph, int i, Lexicon lexicon) {
        return paragraph.token(i).isWord() && !lexicon.is(paragraph.token(i).lower(), "preposition");
    }

    /** Ann Lee, 81, <u>and</u> her son: not what Lee is. */
    private static boolean joinsAnother(String word, Lexicon lexicon) {
        return lexicon.is(word, "conjunction") && !lexicon.is(word, "preposition");
    }

    /** Ann Lee, 38, <u>won</u> silver; Ann Lee, 70, <u>looked</u> older; Ann Lee, <u>rowing</u> her boat; but "born a baker", "acting mayor". */
    private static boolean begins(Paragraph paragraph, int i, Lexicon lexicon) {
        String word = paragraph.token(i).lower();
        if (lexicon.is(word, "past") && !lexicon.is(word, "participle")) {
            return true;
        }
        String next = i + 1 < paragraph.size() ? paragraph.token(i + 1).lower() : "";
        if (lexicon.hasPhrases() && lexicon.is(next, "comparative") && lexicon.endsLike(word, "past-ending")) {
            return true;
        }
        return lexicon.hasPhrases() && lexicon.endsLike(word, "gerund-ending") && (lexicon.is(next, "determiner")
                || lexicon.is(next, "preposition") || lexicon.is(next, "verb-particle"));
    }

    /** Ann Lee, 81, <u>drove</u> her husband to Harrow. */
    private static boolean isVerb(Paragraph paragraph, int i, Lexicon lexicon) {
        String word = paragraph.token(i).lower();
        return lexicon.hasPhrases() && (lexicon.is(word, "past") || lexicon.endsLike(word, "past-ending")) && i + 1 < paragraph.size()
                && lexicon.is(paragraph.token(i + 1).lower(), "determiner");
    }

    /** The age or the degree before it: Ann Lee, <u>25</u>, a nurse; Ann Lee, <u>M.D.</u>, a professor. */
    private static boolean isSetBetweenCommas(Paragraph paragraph, int i, Lexicon lexicon) {
        return i + 2 < paragraph.size() && paragraph.token(i + 1).isComma()
                && (paragraph.token(i).kind() == Token.Kind.NUMBER || paragraph.token(i).isCapital() && lexicon.is(paragraph.token(i).lower(), "degree"));
    }
}
