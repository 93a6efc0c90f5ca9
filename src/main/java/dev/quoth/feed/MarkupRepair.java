package dev.quoth.feed;

/**
 * Makes the slips harmless that a lenient parser reads wrongly or slowly: control characters (and references to them), which XML forbids,
 * are dropped; an ampersand that begins no reference is escaped, as {@code ?a=1&copy=3} must not become {@code ?a=1©=3}; so is a "&lt;"
 * that begins no tag.
 */
final class MarkupRepair {

    private static final String CDATA_OPEN = "<![CDATA[";
    private static final String CDATA_CLOSE = "]]>";

    /** Longer than any name in HTML's table of entities (31 with its semicolon). */
    private static final int LONGEST_NAME = 32;

    /** The longest tag seen in the wild has some forty characters. */
    private static final int LONGEST_TAG = 128;

    /** No feed has more slips; what has is made to keep the parser busy, as each costs it a microsecond, and loses the rest of them. */
    private static final int MOST_ESCAPES = 200_000;

    private final String text;
    private final StringBuilder out;
    private int copied;
    private int escapes;

    private MarkupRepair(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length() + 64);
    }

    static String repair(String text) {
        return new MarkupRepair(text).run();
    }

    private String run() {
        int cdataEnd = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' ? c != '\n' && c != '\t' && c != '\r' : c >= '\uFFFE') {
                replace(i, i + 1, "");
            } else if (c == '<' && i >= cdataEnd && text.startsWith(CDATA_OPEN, i)) {
                int close = text.indexOf(CDATA_CLOSE, i);
                cdataEnd = close < 0 ? text.length() : close;
            } else if (c == '<' && i >= cdataEnd && !beginsTag(i + 1)) {
                escape(i, "&lt;");
            } else if (c == '&' && i >= cdataEnd) {
                reference(i);
            }
        }
        return copied == 0 ? text : out.append(text, copied, text.length()).toString();
    }

    private void reference(int at) {
        int end = at + 1;
        int last = Math.min(text.length(), at + LONGEST_NAME);
        while (end < last && isNamePart(text.charAt(end))) {
            end++;
        }
        if (end == at + 1 || end >= text.length() || text.charAt(end) != ';') {
            escape(at, "&amp;");
        } else if (text.charAt(at + 1) == '#' && !isCharacter(text.substring(at + 2, end))) {
            replace(at, end + 1, "");
        }
    }

    /** A tag's name ends soon, and not at another tag: {@code 1<b and b<c}. The parser takes time squared for a name without end. */
    private boolean beginsTag(int at) {
        char c = at < text.length() ? text.charAt(at) : ' ';
        if (c == '!' || c == '?') {
            return true;
        }
        int first = c == '/' ? at + 1 : at;
        int last = Math.min(text.length(), first + LONGEST_TAG);
        for (int i = first; i < last; i++) {
            char part = text.charAt(i);
            if (part == '>' || part == '/' || part <= ' ') {
                return i > first;
            }
            if (part == '<' || i == first && !Character.isLetter(part) && part != '_' && part != ':') {
                return false;
            }
        }
        return last == text.length();
    }

    private void escape(int at, String by) {
        replace(at, at + 1, ++escapes > MOST_ESCAPES ? "" : by);
    }

    private static boolean isNamePart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '#';
    }

    /** Whether the digits of a numeric reference name a character that XML allows. */
    private static boolean isCharacter(String digits) {
        try {
            boolean hex = digits.startsWith("x") || digits.startsWith("X");
            int point = hex ? Integer.parseInt(digits.substring(1), 16) : Integer.parseInt(digits);
            return point >= ' ' && point <= Character.MAX_CODE_POINT || point == '\n' || point == '\t' || point == '\r';
        } catch (NumberFormatException notANumber) {
            return false;
        }
    }

    private void replace(int from, int to, String by) {
        if (from < copied) {
            return;
        }
        out.append(text, copied, from).append(by);
        copied = to;
    }
}
