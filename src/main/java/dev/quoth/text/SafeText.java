package dev.quoth.text;

/**
 * Strings from outside, made harmless for a terminal: whole escape sequences go, not only their first byte, and so do characters that
 * change the order or the look of what is around them (UTR #36, "Trojan source"). What writing systems need stays: joiners between
 * letters, variation selectors, combining marks up to a number no language reaches.
 */
public final class SafeText {

    /** Marks on one letter; Tibetan and pointed Hebrew need five or six, text that wants to run over its neighbours has dozens. */
    private static final int MOST_MARKS = 8;

    private static final char ESCAPE = 0x1b;
    private static final char BELL = 7;

    private SafeText() { }

    /** One line: C0, C1, escape sequences and bidi controls dropped, any white space one blank, none at the ends. */
    public static String line(String text) {
        if (isPlainLine(text)) {
            return text;
        }
        String clean = clean(text);
        StringBuilder line = new StringBuilder(clean.length());
        boolean blank = false;
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (c == '\n' || Breaks.isBlank(c)) {
                blank = line.length() > 0;
            } else {
                if (blank) {
                    line.append(' ');
                    blank = false;
                }
                line.append(c);
            }
        }
        return line.toString();
    }

    /** Several lines: controls as in {@link #line}, but line feeds stay (also for CR, NEL, U+2028), and tabs become blanks. */
    public static String lines(String text) {
        return isPlain(text) ? text : clean(text);
    }

    /** Whether the code point does something to a terminal, or to the order of text, instead of being seen. */
    static boolean isUnsafe(int codePoint) {
        if (codePoint < 0x7f) {
            return codePoint < ' ';
        }
        if (codePoint < 0x600) {
            return codePoint < 0xA0 || codePoint == 0xAD || codePoint == 0x34F;
        }
        return codePoint == 0x61C || codePoint == 0x180E
                || codePoint >= 0x200B && codePoint <= 0x200F && codePoint != 0x200C && codePoint != 0x200D
                || codePoint >= 0x2028 && codePoint <= 0x202E
                || codePoint >= 0x2060 && codePoint <= 0x206F
                || codePoint == 0xFEFF || codePoint >= 0xFFF9 && codePoint <= 0xFFFB || (codePoint & 0xFFFE) == 0xFFFE
                || codePoint >= 0x1D173 && codePoint <= 0x1D17A || codePoint == 0xE0001;
    }

    private static boolean isPlainLine(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' ? blank : !isPlain(c)) {
                return false;
            }
            blank = c == ' ';
        }
        return !blank || text.isEmpty();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\n' && !isPlain(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7f || c >= 0xA0 && c < 0x300 && c != 0xAD || c >= 0x2010 && c <= 0x2027;
    }

    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        int marks = 0;
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            if (codePoint == ESCAPE || codePoint >= 0x80 && codePoint < 0xA0 && codePoint != 0x85) {
                at = sequenceEnd(text, at);
                continue;
            }
            if (codePoint == '\r' && next < text.length() && text.charAt(next) == '\n') {
                at = next;
                continue;
            }
            int kind = CodePoints.properties(codePoint) & CodePoints.BREAK_MASK;
            marks = kind == CodePoints.EXTEND || kind == CodePoints.SPACING ? marks + 1 : kind == CodePoints.JOINER ? marks : 0;
            if (codePoint == '\n' || codePoint == '\r' || codePoint == 0x85 || codePoint == 0x2028 || codePoint == 0x2029) {
                clean.append('\n');
            } else if (codePoint == '\t' || codePoint == 0xB || codePoint == '\f') {
                clean.append(' ');
            } else if (codePoint >= 0xD800 && codePoint <= 0xDFFF) {
                clean.append('\uFFFD');
            } else if (codePoint == 0x200C || codePoint == 0x200D) {
                if (joins(text, at, next)) {
                    clean.appendCodePoint(codePoint);
                }
            } else if (isTag(codePoint)) {
                // Tag characters spell the flags of England, Scotland and Wales; anywhere else they are hidden text.
                if (clean.length() > 0 && isFlagPart(clean.codePointBefore(clean.length()))) {
                    clean.appendCodePoint(codePoint);
                }
            } else if (!isUnsafe(codePoint) && marks <= MOST_MARKS) {
                clean.appendCodePoint(codePoint);
            }
            at = next;
        }
        return clean.toString();
    }

    /** Joiners belong between emoji and between letters of scripts that join; in Latin they only hide a difference. */
    private static boolean joins(String text, int at, int next) {
        if (at == 0 || next >= text.length()) {
            return false;
        }
        int before = text.codePointBefore(at);
        int after = text.codePointAt(next);
        if ((CodePoints.properties(after) & CodePoints.PICTOGRAPH) != 0) {
            return (CodePoints.properties(before) & CodePoints.PICTOGRAPH) != 0 || before == 0xFE0F || before >= 0x1F3FB && before <= 0x1F3FF;
        }
        return before >= 0x600 && before < 0x2000;
    }

    private static boolean isTag(int codePoint) {
        return codePoint >= 0xE0020 && codePoint <= 0xE007F;
    }

    private static boolean isFlagPart(int codePoint) {
        return codePoint == 0x1F3F4 || isTag(codePoint);
    }

    /** The end of an escape sequence (ECMA-48): CSI to its final byte, OSC and other strings to their terminator, else two characters. */
    private static int sequenceEnd(String text, int start) {
        char kind = text.charAt(start);
        int at = start + 1;
        if (kind == ESCAPE) {
            if (at >= text.length() || text.charAt(at) < ' ' || text.charAt(at) > '~') {
                return at;
            }
            if (text.charAt(at) < '0') {
                // Intermediates and a final byte, as in ESC ( B.
                return Math.min(text.length(), at + 2);
            }
            kind = (char) (text.charAt(at) + 0x40);
            at++;
        }
        return switch (kind) {
            case 0x9B -> controlEnd(text, at);
            case 0x90, 0x98, 0x9D, 0x9E, 0x9F -> stringEnd(text, at);
            default -> at;
        };
    }

    private static int controlEnd(String text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) >= ' ' && text.charAt(at) < '@') {
            at++;
        }
        return at < text.length() && text.charAt(at) >= '@' && text.charAt(at) <= '~' ? at + 1 : at;
    }

    /** An unended string loses its introducer only: dropping the rest of an article would be worse than showing a few odd letters. */
    private static int stringEnd(String text, int start) {
        for (int at = start; at < text.length() && text.charAt(at) != '\n'; at++) {
            char c = text.charAt(at);
            if (c == BELL || c == 0x9C) {
                return at + 1;
            }
            if (c == ESCAPE) {
                return at + 1 < text.length() && text.charAt(at + 1) == '\\' ? at + 2 : at;
            }
        }
        return start;
    }
}
