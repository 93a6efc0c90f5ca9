package dev.quoth.tui.frame;

import java.util.Arrays;
import java.util.function.BiPredicate;

/**
 * Writes what changed in a row, with the fewest bytes that move the cursor and change the style.
 *
 * <p>Terminals disagree about the width of some graphemes. After one of those the cursor is placed anew, and cells it may have spilled
 * over are written again, so that a wrong guess spoils two cells and not the line.
 */
final class RowWriter {

    /** Fewer blanks than these are cheaper written than erased, within a row and to its end. */
    private static final int SHORTEST_ERASURE = 9;
    private static final int SHORTEST_LAST_ERASURE = 4;

    /** A gap this short is cheaper written over than jumped. */
    private static final int LONGEST_GAP = 3;

    private final Output output;
    private final Pen pen;
    private final Caret caret;
    private final boolean utf8;
    private final BiPredicate<Style, Style> sameGround;

    private Row before;
    private Row after;
    private int row;
    private int columns;
    private boolean[] dirty = new boolean[0];

    RowWriter(Output output, Pen pen, Caret caret, boolean utf8) {
        this.output = output;
        this.pen = pen;
        this.caret = caret;
        this.utf8 = utf8;
        sameGround = pen::sameGround;
    }

    /** Takes row number {@code number} of the terminal from one to the other. */
    void write(Row from, Row to, int number) {
        before = from;
        after = to;
        row = number;
        columns = to.glyphs.length;
        if (dirty.length != columns) {
            dirty = new boolean[columns];
        }
        int first = Likeness.first(to, from);
        if (first == columns) {
            return;
        }
        int last = Likeness.last(to, from);
        Arrays.fill(dirty, false);
        if (Likeness.differences(to, from, first, last, sameGround, dirty)) {
            changes(first);
        }
    }

    private void changes(int first) {
        for (int column = first; column < columns; column++) {
            if (!dirty[column]) {
                continue;
            }
            spill(before, column);
            if (after.glyphs[column] == Row.TAIL) {
                continue;
            }
            int blanks = erasable(column);
            if (blanks >= (column + blanks == columns ? SHORTEST_LAST_ERASURE : SHORTEST_ERASURE)) {
                erase(column, blanks);
                column += blanks - 1;
                continue;
            }
            spill(after, column);
            reach(column);
            cell(column);
            column = letters(column);
        }
    }

    private void erase(int column, int blanks) {
        for (int i = column; i < column + blanks; i++) {
            spill(before, i);
        }
        caret.moveTo(column, row);
        pen.takeToErase(after.styles[column]);
        if (column + blanks == columns) {
            output.ascii("\u001b[K");
        } else {
            output.ascii("\u001b[").number(blanks).ascii('X');
        }
    }

    /**
     * Writes on while there are letters of ASCII in the same style, over the like, with single cells between that are blank or were right:
     * most of most rows.
     *
     * @return the last column written
     */
    private int letters(int column) {
        // For a blank the pen may have been taken there in part only.
        if (column + 1 != caret.column() || after.glyphs[column] == ' ') {
            return column;
        }
        Style style = after.styles[column];
        int at = column + 1;
        while (at < columns - 2) {
            if (dirty[at] && isLetter(at, style)) {
                at++;
            } else if (dirty[at + 1] && isLetter(at + 1, style) && isAscii(after, at) && isAscii(before, at) && after.styles[at] == style) {
                at += 2;
            } else {
                break;
            }
        }
        output.ascii(after.glyphs, column + 1, at);
        caret.isAt(at);
        return at - 1;
    }

    /** Whether there is a letter that covers a letter. */
    private boolean isLetter(int column, Style style) {
        return after.glyphs[column] != ' ' && after.styles[column] == style && isAscii(after, column) && isAscii(before, column);
    }

    private static boolean isAscii(Row row, int column) {
        int glyph = row.glyphs[column];
        return glyph >= ' ' && glyph <= '~';
    }

    /** The number of blanks from here on that an erase could make; clean ones at their end do not count. */
    private int erasable(int column) {
        Style style = after.styles[column];
        if (after.glyphs[column] != ' ' || !pen.erases(style)) {
            return 0;
        }
        int end = column;
        int lastDirty = column - 1;
        while (end < columns && after.glyphs[end] == ' ' && pen.sameGround(style, after.styles[end])) {
            if (dirty[end]) {
                lastDirty = end;
            }
            end++;
        }
        return end == columns && end > column ? end - column : lastDirty + 1 - column;
    }

    /** What a grapheme of doubtful width may have covered in the eyes of the terminal has to be written again. */
    private void spill(Row from, int column) {
        if (from.glyphs[column] == Row.TAIL || !from.isDoubtful(column)) {
            return;
        }
        int reach = Math.min(columns, column + Doubt.widest(from.at(column)));
        for (int i = column + 1; i < reach; i++) {
            dirty[i] = true;
        }
    }

    private void cell(int column) {
        int glyph = after.glyphs[column];
        pen.take(after.styles[column], glyph == ' ');
        boolean wide = column + 1 < columns && after.glyphs[column + 1] == Row.TAIL;
        boolean doubtful = utf8 && after.isDoubtful(column);
        if (doubtful && wide) {
            // Should the terminal take it for a narrow one, a blank is beside it, not what was there before.
            output.ascii("  \u001b[2D");
            if (column + 2 == columns) {
                caret.isLost();
                caret.moveTo(column, row);
            }
        }
        if (!utf8) {
            output.ascii(Ascii.of(after.at(column), wide ? 2 : 1));
        } else if (glyph >= 0) {
            output.codePoint(glyph);
        } else {
            output.text(after.cluster(glyph));
        }
        caret.isAt(column + (wide ? 2 : 1));
        if (doubtful || caret.column() == columns) {
            // Beyond the last column the cursor is not anywhere yet.
            caret.isLost();
        }
    }

    /** Moves on to a cell to write to: over a short gap by writing what is there, if that is cheaper. */
    private void reach(int column) {
        int gap = caret.gapTo(column, row);
        if (gap > 0 && gap <= LONGEST_GAP && isCheap(column - gap, column)) {
            output.ascii(after.glyphs, column - gap, column);
            caret.isAt(column);
        }
        caret.moveTo(column, row);
    }

    private boolean isCheap(int from, int to) {
        for (int i = from; i < to; i++) {
            int glyph = after.glyphs[i];
            if (glyph < ' ' || glyph > '~' || !pen.fits(after.styles[i], glyph == ' ')) {
                return false;
            }
        }
        return true;
    }
}
