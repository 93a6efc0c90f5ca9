package dev.quoth.text;

/** Strings from outside, made harmless for a terminal. */
public final class SafeText {

    private SafeText() { }

    /** One line: C0, C1, escape sequences and bidi controls dropped, any white space one blank. */
    public static String line(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }

    /** Several lines: as {@link #line}, but line feeds stay, and tabs become blanks. */
    public static String lines(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\n]]", " ");
    }
}
