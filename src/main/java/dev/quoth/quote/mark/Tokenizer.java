package dev.quoth.quote.mark;

import dev.quoth.quote.word.Capital;
import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a paragraph into words and points; every quotation is one token, so that clauses are read around it. */
public final class Tokenizer {

    private final String text;
    private final Lexicon lexicon;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /**
     * @param marked what stands between marks
     * @param quotes gets those of them that are no terms
     */
    public static List<Token> tokens(String text, int from, int to, List<Marked> marked, Lexicon lexicon, List<Marked> quotes) {
        Tokenizer tokenizer = new Tokenizer(text, lexicon);
        int at = from;
        for (Marked quote : marked) {
            tokenizer.words(at, quote.open());
            boolean term = WorkTitles.isTerm(text, quote, tokenizer.tokens, lexicon);
            tokenizer.tokens.add(new Token(term ? Token.Kind.TERM : Token.Kind.QUOTE, "", "", quote.open(), quote.close(), term ? -1
                    : quotes.size(), false));
            if (!term) {
                quotes.add(quote);
            }
            at = quote.close();
        }
        tokenizer.words(at, to);
        return tokenizer.tokens;
    }

    private void words(int from, int to) {
        int i = from;
        while (i < to) {
            int c = text.codePointAt(i);
            int width = Character.charCount(c);
            if (Character.isLetter(c)) {
                i = word(i, to);
            } else if (Character.isDigit(c) || isPrice(i, to)) {
                i = number(i, to);
            } else if (isApostrophe(c) && isPossessive(i, to)) {
                int end = i + 1 < to && Character.isLetter(text.charAt(i + 1)) ? i + 2 : i + 1;
                add(Token.Kind.WORD, i, end);
                i = end;
            } else if (c == '-' && i > 0 && Character.isLetter(text.charAt(i - 1)) && isClitic(i, to)) {
                int end = i + 1;
                while (end < to && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
                    end++;
                }
                add(Token.Kind.WORD, i, end);
                i = end;
            } else if (c == '@' || c == '#') {
                int end = i + 1;
                while (end < to && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
                    end++;
                }
                add(Token.Kind.POINT, i, end);
                i = end;
            } else if (c == '.' && i + 2 < to && text.charAt(i + 1) == '.' && text.charAt(i + 2) == '.') {
                add(Token.Kind.POINT, i, i + 3, "…");
                i += 3;
            } else if (c == '-' && i + 1 < to && text.charAt(i + 1) == '-') {
                add(Token.Kind.POINT, i, i + 2, "—");
                i += 2;
            } else {
                if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                    add(Token.Kind.POINT, i, i + width);
                }
                i += width;
            }
        }
    }

    private int word(int from, int to) {
        int i = from;
        while (i < to) {
            int c = text.codePointAt(i);
            int width = Character.charCount(c);
            boolean inside = Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
            if (!inside) {
                if (c == '-' && isClitic(i, to)) {
                    break;
                }
                if (isApostrophe(c) && lexicon.is(text.substring(from, i).toLowerCase(Locale.ROOT) + "'", "elision")) {
                    i += width;
                    add(Token.Kind.WORD, from, i);
                    return i;
                }
                boolean joins = (c == '-' || c == '‑' || c == '&' || isApostrophe(c)) && i + 1 < to
                        && Character.isLetterOrDigit(text.charAt(i + 1));
                if (!joins || isApostrophe(c) && isPossessive(i, to)) {
                    break;
                }
            }
            i += width;
        }
        if (i < to && text.charAt(i) == '.') {
            i = dotted(from, i, to);
        }
        add(Token.Kind.WORD, from, i);
        return i;
    }

    /** French pronouns hang on the verb: "dit-elle", "a-t-il dit". */
    private boolean isClitic(int hyphen, int to) {
        if (!lexicon.has("clitic")) {
            return false;
        }
        int end = hyphen + 1;
        while (end < to && end < hyphen + 8 && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return lexicon.is(text.substring(hyphen, end).toLowerCase(Locale.ROOT), "clitic");
    }

    /** The dot belongs to the word in abbreviations, initials and addresses: Mr. Webb, U.S., J. Q. Hale, Tarn.com. */
    private int dotted(int from, int dot, int to) {
        int i = dot;
        while (i + 1 < to && text.charAt(i) == '.' && Character.isLetter(text.charAt(i + 1)) && (i + 2 >= to
                || !Character.isLetter(text.charAt(i + 2)))) {
            i += 2;
        }
        if (i > dot) {
            return i < to && text.charAt(i) == '.' ? i + 1 : i;
        }
        int domain = dot + 1;
        while (domain < to && Character.isLetter(text.charAt(domain))) {
            domain++;
        }
        if (domain > dot + 1 && lexicon.is(text.substring(dot + 1, domain), "domain")) {
            return domain;
        }
        String word = text.substring(from, dot + 1).toLowerCase(Locale.ROOT);
        boolean initial = dot - from == 1 && Character.isUpperCase(text.charAt(from));
        return initial || lexicon.isTitle(word) || lexicon.is(word, "abbreviation") ? dot + 1 : dot;
    }

    /** "$4.6". */
    private boolean isPrice(int i, int to) {
        return Character.getType(text.charAt(i)) == Character.CURRENCY_SYMBOL && i + 1 < to && Character.isDigit(text.charAt(i + 1));
    }

    private int number(int from, int to) {
        int i = isPrice(from, to) ? from + 1 : from;
        while (i < to && (Character.isLetterOrDigit(text.charAt(i))
                || (text.charAt(i) == ',' || text.charAt(i) == '.') && i + 1 < to && Character.isDigit(text.charAt(i + 1))
                || text.charAt(i) == '-' && i + 1 < to && Character.isLetterOrDigit(text.charAt(i + 1)))) {
            i++;
        }
        if (lexicon.has("ordinal-dot") && i - from <= 2 && i + 2 < to && text.charAt(i) == '.' && text.charAt(i + 1) == ' '
                && Character.isLetter(text.charAt(i + 2))) {
            i++;
        }
        add(Token.Kind.NUMBER, from, i);
        return i;
    }

    /** ’s at the end of a word, and the bare apostrophe after a plural. */
    private boolean isPossessive(int i, int to) {
        if (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1))) {
            return false;
        }
        char after = i + 1 < to ? text.charAt(i + 1) : ' ';
        if (after == 's' || after == 'S' || after == 'd') {
            return i + 2 >= to || !Character.isLetterOrDigit(text.charAt(i + 2));
        }
        return !Character.isLetterOrDigit(after);
    }

    private void add(Token.Kind kind, int from, int to) {
        add(kind, from, to, text.substring(from, to).toLowerCase(Locale.ROOT).replace('’', '\''));
    }

    private void add(Token.Kind kind, int from, int to, String lower) {
        String word = text.substring(from, to);
        tokens.add(new Token(kind, word, lower, from, to, -1, kind == Token.Kind.WORD && Capital.has(word)));
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’';
    }
}
