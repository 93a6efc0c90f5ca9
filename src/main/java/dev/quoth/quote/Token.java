package dev.quoth.quote;

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
record Token(Kind kind, String text, String lower, int start, int end, int quote, boolean capital) {

    enum Kind {
        WORD, NUMBER, POINT, QUOTE,
        /** Marked words that nobody says: the title of a film. */
        TERM
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    /** A word, a number or a marked term. */
    boolean isText() {
        return kind == Kind.WORD || kind == Kind.NUMBER || kind == Kind.TERM;
    }

    boolean isQuote() {
        return kind == Kind.QUOTE;
    }

    boolean isPoint() {
        return kind == Kind.POINT;
    }

    boolean is(String word) {
        return lower.equals(word);
    }

    /** Tarn, but not tarn; see {@link Capital}. */
    boolean isCapital() {
        return capital;
    }

    boolean isComma() {
        return kind == Kind.POINT && lower.equals(",");
    }

    boolean isDash() {
        return kind == Kind.POINT && (lower.equals("—") || lower.equals("–") || lower.equals("-") || lower.equals("―"));
    }

    boolean isColon() {
        return kind == Kind.POINT && lower.equals(":");
    }

    /** A point that ends a sentence. */
    boolean isStop() {
        return kind == Kind.POINT && (lower.equals(".") || lower.equals("!") || lower.equals("?") || lower.equals("…"));
    }

    boolean isPossessive() {
        return kind == Kind.WORD && (lower.equals("'s") || lower.equals("'"));
    }
}
