package dev.quoth.cli.typeset;

import dev.quoth.text.Columns;
import dev.quoth.text.Line;
import dev.quoth.text.SafeText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Text of which every character has a style, until it is broken into lines. */
final class Ink {

    /** Styles, as bits. */
    static final int BOLD = 1;
    static final int DIM = 2;
    static final int ITALIC = 4;
    static final int UNDERLINE = 8;
    /** The words of a quote. */
    static final int SAID = 16;

    /** What keeps the place of a character that is not to be seen. */
    static final char NO_WIDTH = '\u200B';

    private final StringBuilder text = new StringBuilder();
    private byte[] styles = new byte[256];

    /** Adds text from outside, made safe for one line. */
    Ink add(String outside, int style) {
        return put(SafeText.line(outside), style);
    }

    /** Adds text from outside, character for character: what is unsafe becomes a blank, so that offsets stay. */
    Ink addVerbatim(String outside, int style) {
        StringBuilder safe = new StringBuilder(outside);
        for (int i = 0; i < safe.length(); i++) {
            if (Unsafe.is(safe.charAt(i)) || safe.charAt(i) == '\t') {
                safe.setCharAt(i, ' ');
            }
        }
        return put(safe.toString(), style);
    }

    private Ink put(String safe, int style) {
        int start = text.length();
        text.append(safe);
        if (text.length() > styles.length) {
            styles = Arrays.copyOf(styles, Math.max(text.length(), styles.length * 2));
        }
        Arrays.fill(styles, start, text.length(), (byte) style);
        return this;
    }

    /** Adds a style to a range of UTF-16 indices. */
    void style(int start, int end, int style) {
        for (int i = Math.max(0, start); i < Math.min(end, text.length()); i++) {
            styles[i] |= (byte) style;
        }
    }

    int length() {
        return text.length();
    }

    /** The text in lines of at most {@code columns}, with escape sequences when {@code colour} is welcome. */
    List<String> lines(int columns, boolean colour) {
        List<String> lines = new ArrayList<>();
        String whole = text.toString();
        for (Line line : Columns.wrap(whole, Math.max(8, columns))) {
            lines.add(colour ? coloured(whole, line) : seen(whole.substring(line.start(), line.end())));
        }
        return lines;
    }

    /** Without soft hyphens and blanks of no width, which are kept so long for the offsets. */
    private static String seen(String line) {
        StringBuilder seen = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            if (!isInvisible(line.charAt(i))) {
                seen.append(line.charAt(i));
            }
        }
        return seen.toString();
    }

    private static boolean isInvisible(char c) {
        return c == '\u00AD' || c == NO_WIDTH || c == '\u2060' || c == '\uFEFF';
    }

    private String coloured(String whole, Line line) {
        StringBuilder out = new StringBuilder();
        int now = 0;
        for (int i = line.start(); i < line.end(); i++) {
            if (styles[i] != now) {
                out.append(now == 0 ? "" : "\u001b[0m").append(sequence(styles[i]));
                now = styles[i];
            }
            if (!isInvisible(whole.charAt(i))) {
                out.append(whole.charAt(i));
            }
        }
        return out.append(now == 0 ? "" : "\u001b[0m").toString();
    }

    private static String sequence(int style) {
        StringBuilder codes = new StringBuilder();
        code(codes, style, BOLD, "1");
        code(codes, style, DIM, "2");
        code(codes, style, ITALIC, "3");
        code(codes, style, UNDERLINE, "4");
        code(codes, style, SAID, "36");
        return codes.isEmpty() ? "" : "\u001b[" + codes + "m";
    }

    private static void code(StringBuilder codes, int style, int bit, String code) {
        if ((style & bit) != 0) {
            codes.append(codes.isEmpty() ? "" : ";").append(code);
        }
    }
}
