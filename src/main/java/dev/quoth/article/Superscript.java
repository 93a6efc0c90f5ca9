package dev.quoth.article;

/** Raised figures behind others as the characters for them: ten to the sixth is 10\u2076 and not 106. Behind a word nobody takes them for it. */
final class Superscript {

    private static final String RAISED = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";
    private static final int LONGEST = 4;

    private Superscript() { }

    /** {@code text} raised if it is a number of few figures, else empty. */
    static String of(String text) {
        String figures = text.strip();
        StringBuilder raised = new StringBuilder();
        for (int i = 0; i < figures.length(); i++) {
            char c = figures.charAt(i);
            if (c >= '0' && c <= '9') {
                raised.append(RAISED.charAt(c - '0'));
            } else if (i == 0 && (c == '-' || c == '\u2212')) {
                raised.append('\u207B');
            } else {
                return "";
            }
        }
        return raised.length() <= LONGEST ? raised.toString() : "";
    }
}
