package dev.quoth.tui.frame;

import java.util.function.BiPredicate;

/** How alike two rows of the same width are. */
final class Likeness {

    private Likeness() { }

    /** The first column from which on two rows may look different, their width if there is none: the quick answer for most of most rows. */
    static int first(Row one, Row other) {
        int at = 0;
        if (one == other) {
            return one.glyphs.length;
        }
        while (at < one.glyphs.length && isShared(one, other, at)) {
            at++;
        }
        return at;
    }

    /** The column after the last one in which they may. */
    static int last(Row one, Row other) {
        int at = one.glyphs.length;
        while (at > 0 && isShared(one, other, at - 1)) {
            at--;
        }
        return at;
    }

    /** A frame drawn over another has what was not touched from there: the very same styles, graphemes of one code point. */
    private static boolean isShared(Row one, Row other, int at) {
        return one.glyphs[at] == other.glyphs[at] && one.styles[at] == other.styles[at] && one.glyphs[at] >= 0;
    }

    /**
     * Marks the cells of columns {@code [from, to)} in which two rows look different.
     *
     * @param sameGround whether blanks of two styles look the same
     * @return whether there is any
     */
    static boolean differences(Row one, Row other, int from, int to, BiPredicate<Style, Style> sameGround, boolean[] differ) {
        boolean any = false;
        // Neighbours share their styles: a pair once compared is not compared again for every cell of a run.
        Style mine = Style.PLAIN;
        Style theirs = Style.PLAIN;
        boolean same = true;
        boolean blank = true;
        for (int at = from; at < to; at++) {
            if (one.styles[at] != mine || other.styles[at] != theirs) {
                mine = one.styles[at];
                theirs = other.styles[at];
                same = mine.equals(theirs);
                blank = same || sameGround.test(mine, theirs);
            }
            boolean alike = (same || blank && one.glyphs[at] == ' ') && sameGlyph(one, other, at);
            differ[at] = !alike;
            any |= !alike;
        }
        return any;
    }

    /** Whether columns {@code [left, right)} hold the same, styles left out. */
    static boolean sameGlyphs(Row one, Row other, int left, int right) {
        if (one == other) {
            return true;
        }
        for (int at = left; at < right; at++) {
            if (!sameGlyph(one, other, at)) {
                return false;
            }
        }
        return true;
    }

    /** The numbers of graphemes of several code points mean something in their own row only. */
    private static boolean sameGlyph(Row one, Row other, int at) {
        int mine = one.glyphs[at];
        int theirs = other.glyphs[at];
        return mine >= 0 ? mine == theirs : theirs < 0 && one.cluster(mine).equals(other.cluster(theirs));
    }

    /** A number that is the same for rows that hold the same in columns {@code [left, right)}, styles left out; 0 for blanks. */
    static int hash(Row row, int left, int right) {
        int hash = 0;
        for (int at = left; at < right; at++) {
            int glyph = row.glyphs[at];
            hash = hash * 31 + (glyph < 0 ? row.cluster(glyph).hashCode() : glyph - ' ');
        }
        return hash;
    }
}
