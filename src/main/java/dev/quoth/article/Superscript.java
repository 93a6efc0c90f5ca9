package dev.quoth.article;

/**
 * Raised figures as the characters for them: ten to the sixth is 10&#x2076; and not 106, a square metre m&#xB2;, and the mark
 * of a note behind a word no figure of its own.
 */
final class Superscript {

    private static final String FROM = "0123456789+-\u2212=()n";
    private static final String RAISED = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079\u207A\u207B\u207B\u207C\u207D\u207E\u207F";
    private static final int LONGEST = 4;

    private Superscript() { }

    /** {@code text} raised if it is a few figures, signs or n, else empty. */
    static String of(String text) {
        String plain = text.strip();
        if (plain.length() > LONGEST) {
            return "";
        }
        StringBuilder raised = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            int at = FROM.indexOf(plain.charAt(i));
            if (at < 0) {
                return "";
            }
            raised.append(RAISED.charAt(at));
        }
        return raised.toString();
    }

}
