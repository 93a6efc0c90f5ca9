package dev.quoth.quote.paragraph;

import dev.quoth.news.Span;
import dev.quoth.quote.mark.Marked;
import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One paragraph as the rules read it: its quotations folded into single tokens, its sentences, its names.
 * Names come in a second reading, when the whole article's lower-case words are known.
 */
public final class Paragraph {

    /** What kind of block it stood in; dialogue is prose that begins with a dash, each paragraph another speaker's; a turn is one of a transcript. */
    public enum Form { PROSE, DIALOGUE, TURN, QUOTATION, SIGNATURE, HEADING, CAPTION }

    private static final int LONGEST_DATELINE = 12;
    /** Longer ones are cut, so that rules which look along a sentence take bounded time; real ones stay under 150 words. */
    private static final int LONGEST_SENTENCE = 400;

    private final String text;
    private final int start;
    private final int end;
    private final Form form;
    private final List<Marked> quotes;
    private final List<Token> tokens;
    private final int dateline;
    private final int[] sentenceStart;
    private final int[] sentenceEnd;
    private List<Mention> mentions = List.of();
    private Mention[] mentionAt;
    private Phrases phrases;

    /** Cuts its sentences; it has no names yet. */
    public Paragraph(String text, int start, int end, Form form, List<Marked> quotes, List<Token> tokens) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.form = form;
        this.quotes = quotes;
        this.tokens = tokens;
        this.mentionAt = new Mention[tokens.size()];
        this.sentenceStart = new int[tokens.size()];
        this.sentenceEnd = new int[tokens.size()];
        this.dateline = dateline(tokens);
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (i == tokens.size() - 1 || i == dateline - 1 || endsSentence(text, i) || i - from >= LONGEST_SENTENCE) {
                for (int k = from; k <= i; k++) {
                    sentenceStart[k] = from;
                    sentenceEnd[k] = i + 1;
                }
                from = i + 1;
            }
        }
    }

    /** "HARROW, Tarn (AP) — The mayor said": the place before the dash is nobody. Token after the dash, 0 when there is no dateline. */
    private static int dateline(List<Token> tokens) {
        if (tokens.isEmpty() || !isShouted(tokens.get(0))) {
            return 0;
        }
        for (int i = 1; i < tokens.size() && i < LONGEST_DATELINE; i++) {
            Token token = tokens.get(i);
            if (token.isDash()) {
                return i + 1;
            }
            if (token.isWord() && !token.isCapital() || token.isQuote() || token.isStop()) {
                return 0;
            }
        }
        return 0;
    }

    /** Whether a word stands in capitals alone, as places in datelines and labels do: HARROW. */
    public static boolean isShouted(Token token) {
        return token.isCapital() && token.text().length() > 2 && token.text().equals(token.text().toUpperCase(Locale.ROOT));
    }

    /** Its first token after the dateline. */
    public int afterDateline() {
        return dateline;
    }

    private boolean endsSentence(String text, int i) {
        Token token = tokens.get(i);
        Token next = tokens.get(i + 1);
        boolean fresh = next.isCapital() || next.isQuote() || next.kind() == Token.Kind.NUMBER
                || next.isPoint() && next.start() > token.end() && !next.isComma() && !next.isDash() && !next.isColon();
        if (token.isStop()) {
            return fresh;
        }
        if (token.isWord() && next.isQuote() && token.lower().endsWith(".") && token.text().length() > 2) {
            return true;
        }
        if ((token.isQuote() || token.kind() == Token.Kind.TERM) && fresh) {
            int inner = token.end();
            while (inner > token.start() + 1 && "”\"'’»“«›‹」』 \u00a0\u202f".indexOf(text.charAt(inner - 1)) >= 0) {
                inner--;
            }
            char last = text.charAt(inner - 1);
            return last == '.' || last == '!' || last == '?' || last == '…';
        }
        return false;
    }

    /** Takes its names, in text order; phrases are cut anew. */
    public void name(List<Mention> found) {
        mentions = new ArrayList<>(found);
        mentionAt = new Mention[tokens.size()];
        phrases = null;
        for (Mention mention : found) {
            for (int i = mention.from(); i < mention.to(); i++) {
                mentionAt[i] = mention;
            }
        }
    }

    /** The text that its tokens' indices are of: the article's, or a caption's own. */
    public String text() {
        return text;
    }

    /** Index of its first character in {@link #text()}, UTF-16. */
    public int start() {
        return start;
    }

    /** Index after its last character, UTF-16. */
    public int end() {
        return end;
    }

    /** What kind of block it stood in. */
    public Form form() {
        return form;
    }

    /** Its quotations, in text order. */
    public List<Marked> quotes() {
        return quotes;
    }

    /** Its words, points and folded quotations, in text order. */
    public List<Token> tokens() {
        return tokens;
    }

    /** How many tokens it has. */
    public int size() {
        return tokens.size();
    }

    /** Token {@code i}, counted from 0. */
    public Token token(int i) {
        return tokens.get(i);
    }

    /** Where tokens {@code from} to {@code to}, exclusive, stand in the text. */
    public Span span(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** Its names, in text order; none before {@link #name}. */
    public List<Mention> mentions() {
        return mentions;
    }

    /** First token of the sentence that token {@code i} belongs to. */
    public int sentenceStart(int i) {
        return sentenceStart[i];
    }

    /** Whether token {@code i} stands in a clause that opens its sentence and hangs on what follows: <u>when Lee called it “a gift,”</u> Ray laughed. */
    public boolean isInOpeningClause(int i, Lexicon lexicon) {
        int start = sentenceStart(i);
        boolean opening = start < i && lexicon.is(token(start).lower(), "subordinator");
        for (int k = start; opening && k < i; k++) {
            opening = !token(k).isComma();
        }
        return opening;
    }

    /** Whether a finite verb stands among tokens {@code from} to {@code to}, for a language whose phrases are told apart. */
    public boolean hasVerb(int from, int to, Lexicon lexicon) {
        Phrases all = phrases(lexicon);
        for (int i = from; i < to; i++) {
            if (all.get(all.at(i)).is(Phrase.Kind.VERB)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb of saying stands right before token {@code from} or right after the one before {@code to}: <u>said</u> Lee; Lee <u>said</u>. */
    public boolean isBesideCue(int from, int to, Lexicon lexicon) {
        return to < tokens.size() && lexicon.isCue(token(to).lower()) || from > 0 && lexicon.isCue(token(from - 1).lower());
    }

    /** Token after the last of the sentence that token {@code i} belongs to. */
    public int sentenceEnd(int i) {
        return sentenceEnd[i];
    }

    /** The name that covers token {@code i}, title and role included, or null. */
    public Mention mentionAt(int i) {
        return i >= 0 && i < mentionAt.length ? mentionAt[i] : null;
    }

    /** The name whose last token is {@code i}, or null. */
    public Mention mentionEndingAt(int i) {
        Mention mention = mentionAt(i);
        return mention != null && mention.to() == i + 1 ? mention : null;
    }

    /** The name whose first token, title and role included, is {@code i}, or null. */
    public Mention mentionStartingAt(int i) {
        Mention mention = mentionAt(i);
        return mention != null && (mention.from() == i || mention.nameFrom() == i) ? mention : null;
    }

    /** Its phrases, cut when they are first asked for. */
    public Phrases phrases(Lexicon lexicon) {
        if (phrases == null) {
            phrases = Phrases.of(this, lexicon);
        }
        return phrases;
    }

    /** Index of the token of quotation {@code quote}. */
    public int tokenOf(int quote) {
        int low = 0;
        int high = tokens.size() - 1;
        int at = quotes.get(quote).open();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
