package dev.quoth.quote;

import java.util.Set;

/**
 * One word, number or point of a paragraph's narration, or a whole quotation folded into one.
 *
 * @param kind what it is
 * @param text as it stands
 * @param lower in lower case with straight apostrophes
 * @param start index of its first character in the article's text
 * @param end index after its last
 * @param quote which of the paragraph's quotations it is, -1 for none
 */
record Token(Kind kind, String text, String lower, int start, int end, int quote) {

    /** The Arabic article as it is written before a name. */
    private static final Set<String> ARTICLES = Set.of("al", "el", "ul", "ad", "ar", "as", "az");

    /** Small letters before the capital of deTarn. */
    private static final int LONGEST_PREFIX = 3;

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

    /** Tarn; d'Ardo too, whose first letter is a particle, el-Tarn, which begins with an article, iTarn and deTarn. */
    boolean isCapital() {
        return kind == Kind.WORD && (Character.isUpperCase(text.codePointAt(0)) || hasElidedParticle() || hasJoinedArticle() || hasInnerCapital());
    }

    private boolean hasJoinedArticle() {
        return text.length() > 4 && text.charAt(2) == '-' && Character.isUpperCase(text.charAt(3)) && ARTICLES.contains(text.substring(0, 2));
    }

    private boolean hasInnerCapital() {
        int capital = 0;
        while (capital < Math.min(LONGEST_PREFIX + 1, text.length()) && Character.isLowerCase(text.charAt(capital))) {
            capital++;
        }
        return capital > 0 && capital <= LONGEST_PREFIX && capital + 1 < text.length() && text.length() > 3
                && Character.isUpperCase(text.charAt(capital)) && Character.isLowerCase(text.charAt(capital + 1));
    }

    private boolean hasElidedParticle() {
        return text.length() > 3 && (text.charAt(0) == 'd' || text.charAt(0) == 'l') && (text.charAt(1) == '\'' || text.charAt(1) == '’')
                && Character.isUpperCase(text.charAt(2));
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
