package dev.quoth.quote.word;

/**
 * One word, number or point of a paragraph's narration, or a whole quotation folded into one.
 *
 * @param kind what it is
 * @param text as it stands
 * @param lower in lower case with straight apostrophes
 * @param start index of its first character in the article's text
 * @param end index after its last
 * @param quote which of the paragraph's quotations it is, -1 for none
 * @param capital whether it is a word with a capital, as names have one
 */
public record Token(Kind kind, String text, String lower, int start, int end, int quote, boolean capital) {

    /** Characters from which on a quotation, with its marks, may hold a clause of its own. */
    private static final int SHORTEST_CLAUSE = 40;

    /** What stands in the text. */
    public enum Kind {
        WORD, NUMBER, POINT, QUOTE,
        /** Marked words that nobody says: the title of a film. */
        TERM
    }

    /** A word, also with a hyphen or an apostrophe in it. */
    public boolean isWord() {
        return kind == Kind.WORD;
    }

    /** A word, a number or a marked term. */
    public boolean isText() {
        return kind == Kind.WORD || kind == Kind.NUMBER || kind == Kind.TERM;
    }

    /** A whole quotation. */
    public boolean isQuote() {
        return kind == Kind.QUOTE;
    }

    /** Whether it is too short, as a quotation, to hold a clause of its own: the “wise” mayor. */
    public boolean isFragment() {
        return end - start < SHORTEST_CLAUSE;
    }

    /** A point, dash, bracket or other sign. */
    public boolean isPoint() {
        return kind == Kind.POINT;
    }

    /** Whether it is {@code word}, given in lower case. */
    public boolean is(String word) {
        return lower.equals(word);
    }

    /** Tarn, but not tarn; see {@link Capital}. */
    public boolean isCapital() {
        return capital;
    }

    /** A comma outside quotations. */
    public boolean isComma() {
        return kind == Kind.POINT && lower.equals(",");
    }

    /** A dash of any length that stands alone. */
    public boolean isDash() {
        return kind == Kind.POINT && (lower.equals("—") || lower.equals("–") || lower.equals("-") || lower.equals("―"));
    }

    /** A colon. */
    public boolean isColon() {
        return kind == Kind.POINT && lower.equals(":");
    }

    /** A point that ends a sentence. */
    public boolean isStop() {
        return kind == Kind.POINT && (lower.equals(".") || lower.equals("!") || lower.equals("?") || lower.equals("…"));
    }

    /** The 's that makes what is before it an owner. */
    public boolean isPossessive() {
        return kind == Kind.WORD && (lower.equals("'s") || lower.equals("'"));
    }
}
