package dev.quoth.quote.mark;

import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Narration inside the marks, as French and Spanish papers print it: « Nous avons tout perdu, <u>raconte Luc Aubry,</u> mais nous
 * restons. » The words said are what is left of it on either side.
 */
public final class Incises {

    private static final int LONGEST = 24;
    /** Words of a speaker without a name between two dashes. */
    private static final int LONGEST_BETWEEN_DASHES = 10;

    private final String text;
    private final Lexicon lexicon;
    private final List<Marked> pieces = new ArrayList<>();

    private Incises(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** The quotations with those that hold an incise cut in two there; unchanged in languages that have none. */
    public static List<Marked> cut(String text, List<Marked> marked, Lexicon lexicon) {
        if (!lexicon.has("incise") || marked.isEmpty()) {
            return marked;
        }
        Incises incises = new Incises(text, lexicon);
        for (Marked quote : marked) {
            incises.cut(quote);
        }
        return incises.pieces;
    }

    /** Whether an incise stands between {@code from} and {@code to}. */
    static boolean isIn(String text, int from, int to, Lexicon lexicon) {
        Incises incises = new Incises(text, lexicon);
        return lexicon.has("incise") && incises.verb(incises.tokens(from, to), 1) >= 0;
    }

    private void cut(Marked quote) {
        List<Token> tokens = tokens(quote.start(), quote.end());
        int open = quote.open();
        int start = quote.start();
        boolean resumed = quote.resumed();
        int v = verb(tokens, 1);
        while (v >= 0) {
            int lead = lead(tokens, v);
            int after = end(tokens, v, tokens.get(lead - 1).isDash());
            int said = tokens.get(tokens.get(lead - 1).isDash() && lead > 1 ? lead - 2 : lead - 1).end();
            pieces.add(new Marked(open, start, said, said, false, resumed, quote.single()));
            if (after >= tokens.size()) {
                return;
            }
            start = tokens.get(after).start();
            open = start;
            resumed = false;
            v = verb(tokens, after + 1);
        }
        pieces.add(new Marked(open, start, quote.end(), quote.close(), quote.running(), resumed, quote.single()));
    }

    private List<Token> tokens(int from, int to) {
        return Tokenizer.tokens(text, from, to, List.of(), lexicon, new ArrayList<>());
    }

    /** The verb of the first incise at or after token {@code from}, or -1. */
    private int verb(List<Token> tokens, int from) {
        for (int v = from; v < tokens.size(); v++) {
            Token token = tokens.get(v);
            if (!token.isWord() || token.isCapital() || !lexicon.isSpeechVerb(token.lower()) || lexicon.endsLike(token.lower(), "gerund-ending")) {
                continue;
            }
            int lead = lead(tokens, v);
            if (lead > 0 && isPause(tokens.get(lead - 1)) && hasSubject(tokens, lead, v)) {
                return v;
            }
        }
        return -1;
    }

    private static boolean isPause(Token token) {
        return token.isComma() || token.isStop() || token.isDash();
    }

    /** Where the auxiliaries before the verb begin: a-t-il dit, s'est exclamé, ha asegurado. */
    private int lead(List<Token> tokens, int v) {
        int lead = v;
        while (lead > 0 && tokens.get(lead - 1).isWord() && !tokens.get(lead - 1).isCapital()
                && (lexicon.is(tokens.get(lead - 1).lower(), "auxiliary") || lexicon.is(tokens.get(lead - 1).lower(), "adverb")
                || lexicon.is(tokens.get(lead - 1).lower(), "clitic"))) {
            lead--;
        }
        return lead;
    }

    /** The speaker stands behind the verb, or hangs on it: dit-elle, poursuit son voisin, a dit Luc Aubry; —añadió— needs none. */
    private boolean hasSubject(List<Token> tokens, int lead, int v) {
        for (int i = lead; i < v; i++) {
            if (lexicon.is(tokens.get(i).lower(), "clitic")) {
                return true;
            }
        }
        int next = v + 1;
        while (next < tokens.size() && lexicon.is(tokens.get(next).lower(), "adverb")) {
            next++;
        }
        if (next < tokens.size() && tokens.get(next).isDash() && tokens.get(lead - 1).isDash()) {
            return lexicon.has("no-pronoun");
        }
        if (next >= tokens.size() || !tokens.get(next).isWord()) {
            return false;
        }
        Token token = tokens.get(next);
        if (lexicon.is(token.lower(), "clitic") || token.isCapital() || lexicon.is(token.lower(), "oblique")) {
            return true;
        }
        boolean article = lexicon.is(token.lower(), "determiner") && !lexicon.is(token.lower(), "preposition");
        return lexicon.isRole(token.lower()) || article && (isShort(tokens, next) || tokens.get(lead - 1).isDash() && endsWithDash(tokens, next));
    }

    /** – scrivono <u>gli attivisti –</u>: between two dashes with nothing but words any noun phrase is the speaker. */
    private static boolean endsWithDash(List<Token> tokens, int from) {
        int i = from;
        while (i < tokens.size() && i < from + LONGEST_BETWEEN_DASHES && tokens.get(i).isText()) {
            i++;
        }
        return i > from + 1 && i < tokens.size() && tokens.get(i).isDash();
    }

    /** "… dit le maire, mais …": only a speaker fits between the verb and the next pause, no clause. */
    private boolean isShort(List<Token> tokens, int from) {
        boolean role = false;
        for (int i = from; i < tokens.size() && i < from + LONGEST; i++) {
            Token token = tokens.get(i);
            role |= token.isWord() && (lexicon.isRole(token.lower()) || token.isCapital());
            if (!token.isText()) {
                return role;
            }
            if (lexicon.is(token.lower(), "auxiliary") || lexicon.is(token.lower(), "relative")) {
                return role;
            }
        }
        return role;
    }

    /** Token after the incise: with its sentence, or, where roles are known, at the comma behind the speaker and what he is. */
    private int end(List<Token> tokens, int v, boolean betweenDashes) {
        int i = v + 1;
        while (i < tokens.size() && i < v + LONGEST) {
            Token token = tokens.get(i);
            if (betweenDashes && token.isDash()) {
                return behindPause(tokens, i + 1);
            }
            if (token.isStop()) {
                return i + 1;
            }
            if (token.isComma() && !lexicon.isEmpty() && !isAppositionAt(tokens, i + 1)) {
                return i + 1;
            }
            i++;
        }
        return i;
    }

    /** «Aspettiamo - frena Neri -<u>.</u> C'è tempo»: the point behind the second dash ends the first piece, it begins no other. */
    private static int behindPause(List<Token> tokens, int i) {
        return i < tokens.size() && (tokens.get(i).isStop() || tokens.get(i).isComma()) ? i + 1 : i;
    }

    private boolean isAppositionAt(List<Token> tokens, int from) {
        int i = from;
        while (i < tokens.size() && lexicon.is(tokens.get(i).lower(), "determiner")) {
            i++;
        }
        if (i < tokens.size() && lexicon.is(tokens.get(i).lower(), "former")) {
            return true;
        }
        boolean age = i + 1 < tokens.size() && tokens.get(i).kind() == Token.Kind.NUMBER;
        return age || i < tokens.size() && lexicon.isRole(tokens.get(i).lower());
    }
}
