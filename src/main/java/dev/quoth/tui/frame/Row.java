package dev.quoth.tui.frame;

import dev.quoth.text.Graphemes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** A row of styled cells, and what is drawn on it. Frames share a row until one of them draws on it. */
final class Row {

    /** The second half of a wide grapheme. */
    static final int TAIL = 0;

    /** Graphemes of several code points a row keeps although they may have been drawn over. */
    private static final int MOST_CLUSTERS = 256;

    /** A code point, {@link #TAIL}, or the complement of an index into {@link #clusters}. */
    final int[] glyphs;
    final Style[] styles;

    /** Graphemes of more than one code point. */
    private List<String> clusters;

    /** Blank and plain. */
    Row(int columns) {
        glyphs = new int[columns];
        styles = new Style[columns];
        clusters = List.of();
        Arrays.fill(glyphs, ' ');
        Arrays.fill(styles, Style.PLAIN);
    }

    /** A row that begins as another. */
    Row(Row other) {
        glyphs = other.glyphs.clone();
        styles = other.styles.clone();
        clusters = other.clusters.isEmpty() ? List.of()
                : other.clusters.size() > MOST_CLUSTERS ? used(other.clusters) : new ArrayList<>(other.clusters);
    }

    /** What was drawn over long ago is let go. */
    private List<String> used(List<String> all) {
        List<String> used = new ArrayList<>();
        for (int at = 0; at < glyphs.length; at++) {
            if (glyphs[at] < 0) {
                used.add(all.get(~glyphs[at]));
                glyphs[at] = -used.size();
            }
        }
        return used;
    }

    /** The grapheme of several code points with a number that is its glyph. */
    String cluster(int glyph) {
        return clusters.get(~glyph);
    }

    /** The grapheme at a cell; empty for the second half of a wide one. */
    String at(int column) {
        int glyph = glyphs[column];
        return glyph == TAIL ? "" : glyph < 0 ? cluster(glyph) : Character.toString(glyph);
    }

    /** Whether terminals may disagree about the width of what is in the cell. */
    boolean isDoubtful(int column) {
        int glyph = glyphs[column];
        return glyph < 0 ? Doubt.isDoubtful(cluster(glyph)) : Doubt.isDoubtful(glyph);
    }

    /** Draws letters of ASCII; those outside the row are cut. */
    void ascii(int column, String text, int from, int to, Style style) {
        int start = Math.max(0, column);
        int end = Math.min(glyphs.length, column + to - from);
        if (start >= end) {
            return;
        }
        open(start, end);
        for (int x = start; x < end; x++) {
            glyphs[x] = text.charAt(from + x - column);
        }
        Arrays.fill(styles, start, end, style);
    }

    /** Draws the grapheme {@code text[at, next)}, if it fits. */
    void grapheme(int column, String text, int at, int next, int width, Style style) {
        if (column < 0 || column + width > glyphs.length) {
            return;
        }
        open(column, column + width);
        glyphs[column] = glyph(text, at, next);
        styles[column] = style;
        if (width == 2) {
            glyphs[column + 1] = TAIL;
            styles[column + 1] = style;
        }
    }

    private int glyph(String text, int at, int next) {
        int codePoint = text.codePointAt(at);
        if (codePoint != 0x3000 && (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint))) {
            return ' ';
        }
        if (at + Character.charCount(codePoint) == next) {
            return codePoint >= 0xD800 && codePoint <= 0xDFFF ? 0xFFFD : codePoint;
        }
        if (clusters.isEmpty()) {
            clusters = new ArrayList<>();
        }
        clusters.add(Graphemes.cell(text, at, next));
        return -clusters.size();
    }

    /** Blanks in columns {@code [from, to)}. */
    void fill(int from, int to, Style style) {
        open(from, to);
        Arrays.fill(glyphs, from, to, ' ');
        Arrays.fill(styles, from, to, style);
    }

    /** Takes columns {@code [from, to)} from another row. */
    void take(Row other, int from, int to) {
        System.arraycopy(other.glyphs, from, glyphs, from, to - from);
        System.arraycopy(other.styles, from, styles, from, to - from);
        for (int at = from; at < to; at++) {
            if (glyphs[at] < 0) {
                if (clusters.isEmpty()) {
                    clusters = new ArrayList<>();
                }
                clusters.add(other.cluster(glyphs[at]));
                glyphs[at] = -clusters.size();
            }
        }
    }

    /** Gives columns {@code [from, to)} another style, keeping what they hold; a wide grapheme changes as a whole. */
    void restyle(int from, int to, UnaryOperator<Style> change) {
        Style last = null;
        Style changed = null;
        for (int x = from; x < to; x++) {
            if (styles[x] != last) {
                last = styles[x];
                changed = change.apply(last);
            }
            styles[x] = changed;
            if (glyphs[x] == TAIL) {
                styles[x - 1] = changed;
            } else if (x + 1 < glyphs.length && glyphs[x + 1] == TAIL) {
                styles[x + 1] = changed;
                x++;
            }
        }
    }

    /** Makes way for cells {@code [from, to)}: a wide grapheme that loses one half loses the other to a blank. */
    private void open(int from, int to) {
        if (glyphs[from] == TAIL) {
            glyphs[from - 1] = ' ';
        }
        if (to < glyphs.length && glyphs[to] == TAIL) {
            glyphs[to] = ' ';
        }
    }
}
