package dev.quoth.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;

/** Text from a page without control characters, invisible junk and runs of white space. */
final class CleanText {

    private CleanText() { }

    /** Whether a character is white space in the eyes of a reader, the non-breaking kinds included. */
    static boolean isBlank(char c) {
        if (c < 0x80) {
            return c <= ' ' && (c == ' ' || c >= '\t' && c <= '\r');
        }
        return c == 0x85 || c == 0xA0 || c == 0x1680
                || c >= 0x2000 && c <= 0x200A || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
    }

    /**
     * Whether a character shows nothing and means nothing: controls, zero-width spaces, soft hyphens, byte order marks,
     * bidirectional marks and overrides, which no output has. The joiners U+200C and U+200D mean something in Persian, Hindi and emoji.
     */
    static boolean isJunk(char c) {
        if (c >= ' ' && c < 0x7F) {
            return false;
        }
        return c < ' ' && !isBlank(c) || c >= 0x7F && c <= 0x9F && c != 0x85 || c == 0xAD || c == 0x61C
                || c == 0x200B || c == 0x200E || c == 0x200F || c == 0x2060 || c == 0xFEFF
                || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c >= 0xFFF9 && c <= 0xFFFB || c == 0xFFFC;
    }

    /** Most characters are: nothing more need be asked about them. */
    private static boolean isPlain(char c) {
        return c > ' ' && c < 0x7F;
    }

    /** One line: junk dropped, runs of white space as one blank, none at the ends. */
    static String normalize(String text) {
        int from = cleanEnd(text);
        if (from == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, from);
        boolean blank = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isPlain(c) && isBlank(c)) {
                blank = true;
            } else if (isPlain(c) || !isJunk(c)) {
                if (blank && !out.isEmpty()) {
                    out.append(' ');
                }
                blank = false;
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The words of {@code text}, parted by white space; an expression for it would be compiled at each call. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>(4);
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isSpace(text.charAt(i))) {
                if (i > from) {
                    words.add(text.substring(from, i));
                }
                from = i + 1;
            }
        }
        return words;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Up to where {@code text} is as {@link #normalize} leaves it, before a blank; most texts are throughout. */
    private static int cleanEnd(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                blank = false;
                continue;
            }
            if (c == ' ' ? blank : isBlank(c) || isJunk(c)) {
                return blank && i > 0 ? i - 1 : i;
            }
            blank = c == ' ';
        }
        return blank && !text.isEmpty() ? text.length() - 1 : text.length();
    }

    /** Characters written as entities where no parser has seen them, by some sites twice over: "&amp;#8217;". */
    static String unescape(String text) {
        String once = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
        return once.indexOf('&') < 0 ? once : Parser.unescapeEntities(once, false);
    }

    /** Letters and digits only, in lower case: what remains when two titles or paragraphs are compared. */
    static String bare(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                    out.append(c);
                } else if (c >= 'A' && c <= 'Z') {
                    out.append((char) (c + 32));
                }
            } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                out.append(Character.toLowerCase(c));
            }
        }
        return out.toString();
    }

    static boolean isIdeograph(char c) {
        return c >= 0x3041 && c <= 0x30FF || c >= 0x3400 && c <= 0x9FFF || c >= 0xAC00 && c <= 0xD7A3;
    }

    /** Without the quotation marks around it that some templates leave. */
    static String unquoted(String text) {
        boolean quoted = text.length() > 2 && text.charAt(0) == '"' && text.indexOf('"', 1) == text.length() - 1;
        return quoted ? text.substring(1, text.length() - 1).strip() : text;
    }
}
