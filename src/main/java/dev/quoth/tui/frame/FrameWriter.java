package dev.quoth.tui.frame;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns the difference of two frames into the bytes that take a terminal from one to the other, to be written at once. Only cells that
 * changed are sent, with the fewest bytes that move the cursor and change the style; every frame leaves the terminal in its plain style
 * with the cursor where the frame has it.
 *
 * <p>Terminals disagree about the width of some graphemes. After one of those the cursor is placed anew, and cells it may have spilled
 * over are written again, so that a wrong guess spoils two cells and not the line.
 */
public final class FrameWriter {

    /** Synchronised output (private mode 2026): terminals that know it show the frame at once, others ignore it. */
    private static final String BEGIN = "\u001b[?2026h";
    private static final String END = "\u001b[?2026l";

    /** Left and right margins (private mode 69, DECLRMM); off again they are at the edges. */
    private static final String MARGINS_ON = "\u001b[?69h";
    private static final String MARGINS_OFF = "\u001b[?69l";

    /** What is this short arrives in one piece anyway, in bytes. */
    private static final int SHORT = 512;

    /** Fewer blanks than these are cheaper written than erased, within a row and to its end. */
    private static final int SHORTEST_ERASURE = 9;
    private static final int SHORTEST_LAST_ERASURE = 4;

    /** A gap this short is cheaper written over than jumped. */
    private static final int LONGEST_GAP = 3;

    private final Output output = new Output();
    private final Pen pen;
    private final boolean utf8;
    private boolean margins;

    private Frame before;
    private Frame after;
    private boolean[] dirty = new boolean[0];
    private int cursorColumn;
    private int cursorRow;

    /**
     * @param utf8 whether the terminal takes UTF-8; else everything is brought down to ASCII
     * @param links whether the terminal knows hyperlinks (OSC 8)
     * @param erasesInColor whether what it erases takes the background of the moment (terminfo's bce), not its own
     */
    public FrameWriter(ColorDepth depth, boolean utf8, boolean links, boolean erasesInColor) {
        this.utf8 = utf8;
        pen = new Pen(depth, links, erasesInColor, output);
    }

    /** Tells that the terminal has left and right margins, so that a pane can scroll beside others. */
    public void useMargins() {
        margins = true;
    }

    /** The bytes that show {@code frame} on a terminal in an unknown state, its screen cleared first. */
    public byte[] paint(Frame frame) {
        output.clear();
        output.ascii("\u001b[m\u001b[H\u001b[2J\u001b[?25l");
        cursorColumn = 0;
        cursorRow = 0;
        return cells(new Frame(frame.columns(), frame.rows()), frame, false);
    }

    /** The bytes that take a terminal from {@code before}, written by this writer, to {@code after}; none if they look the same. */
    public byte[] difference(Frame before, Frame after) {
        if (before.columns() != after.columns() || before.rows() != after.rows()) {
            return paint(after);
        }
        output.clear();
        cursorColumn = before.cursorColumn();
        cursorRow = before.cursorRow();
        List<Scroll> scrolls = scrolls(before, after);
        return cells(scrolls.isEmpty() ? before : scroll(scrolls, before), after, before.cursorColumn() >= 0);
    }

    /** What the terminal can move by itself: bands beside each other only between margins. */
    private List<Scroll> scrolls(Frame from, Frame to) {
        List<Scroll> scrolls = new ArrayList<>();
        for (int[] band : to.bands()) {
            if (margins || band[1] - band[0] == to.columns()) {
                Scrolling.between(from, to, band[0], band[1]).ifPresent(scrolls::add);
            }
        }
        return scrolls;
    }

    /** Lets the terminal move the rows (DECSTBM, DECSLRM, SU, SD): a page that went on by a line costs that line. */
    private Frame scroll(List<Scroll> scrolls, Frame from) {
        boolean sides = scrolls.stream().anyMatch(scroll -> scroll.right() - scroll.left() < from.columns());
        output.ascii(sides ? MARGINS_ON : "");
        for (Scroll scroll : scrolls) {
            if (sides) {
                output.ascii("\u001b[").number(scroll.left() + 1).ascii(';').number(scroll.right()).ascii('s');
            }
            output.ascii("\u001b[").number(scroll.top() + 1).ascii(';').number(scroll.bottom()).ascii("r\u001b[");
            if (Math.abs(scroll.by()) > 1) {
                output.number(Math.abs(scroll.by()));
            }
            output.ascii(scroll.by() > 0 ? 'S' : 'T');
        }
        output.ascii(sides ? MARGINS_OFF : "").ascii("\u001b[r");
        cursorColumn = -1;
        return from.scrolled(scrolls);
    }

    private byte[] cells(Frame from, Frame to, boolean wasVisible) {
        before = from;
        after = to;
        if (dirty.length != to.columns()) {
            dirty = new boolean[to.columns()];
        }
        for (int row = 0; row < to.rows(); row++) {
            if (!to.sameRow(row, from) && to.differences(row, from, pen::sameGround, dirty)) {
                row(row);
            }
        }
        pen.rest();
        if (to.cursorColumn() >= 0) {
            moveTo(to.cursorColumn(), to.cursorRow());
        }
        boolean isVisible = to.cursorColumn() >= 0;
        if (wasVisible != isVisible) {
            output.ascii(isVisible ? "\u001b[?25h" : "\u001b[?25l");
        }
        return output.size() < SHORT ? output.toBytes() : output.between(BEGIN, END);
    }

    private void row(int row) {
        int columns = dirty.length;
        for (int column = 0; column < columns; column++) {
            if (!dirty[column]) {
                continue;
            }
            spill(before, column, row);
            if (after.isTail(column, row)) {
                continue;
            }
            int blanks = erasable(column, row);
            boolean last = column + blanks == columns;
            if (blanks >= (last ? SHORTEST_LAST_ERASURE : SHORTEST_ERASURE)) {
                for (int i = column; i < column + blanks; i++) {
                    spill(before, i, row);
                }
                moveTo(column, row);
                pen.takeToErase(after.styleAt(column, row));
                if (last) {
                    output.ascii("\u001b[K");
                } else {
                    output.ascii("\u001b[").number(blanks).ascii('X');
                }
                column += blanks - 1;
                continue;
            }
            spill(after, column, row);
            reach(column, row);
            write(column, row);
            column = letters(column, row);
        }
    }

    /** Writes on while there are letters of ASCII in the same style, over the like: most of most rows. @return the last column written */
    private int letters(int column, int row) {
        Style style = after.styleAt(column, row);
        int at = column + 1;
        // For a blank the pen may have been taken there in part only.
        if (at == cursorColumn && !isBlank(after, column, row)) {
            while (at < dirty.length - 1 && dirty[at] && after.styleAt(at, row) == style && isLetter(after, at, row)
                    && (isLetter(before, at, row) || isBlank(before, at, row))) {
                output.ascii((char) after.glyphAt(at, row));
                at++;
            }
            cursorColumn = at;
        }
        return at - 1;
    }

    private static boolean isLetter(Frame frame, int column, int row) {
        int glyph = frame.glyphAt(column, row);
        return glyph > ' ' && glyph <= '~';
    }

    /** The number of blanks from here on that an erase could make; clean ones at their end do not count. */
    private int erasable(int column, int row) {
        Style style = after.styleAt(column, row);
        if (!isBlank(after, column, row) || !pen.erases(style)) {
            return 0;
        }
        int end = column;
        int lastDirty = column - 1;
        while (end < dirty.length && isBlank(after, end, row) && pen.sameGround(style, after.styleAt(end, row))) {
            if (dirty[end]) {
                lastDirty = end;
            }
            end++;
        }
        return end == dirty.length && end > column ? end - column : lastDirty + 1 - column;
    }

    /** What a grapheme of doubtful width may have covered in the eyes of the terminal has to be written again. */
    private void spill(Frame frame, int column, int row) {
        if (frame.glyphAt(column, row) == Frame.TAIL || !frame.isDoubtful(column, row)) {
            return;
        }
        int reach = Math.min(dirty.length, column + Doubt.widest(frame.at(column, row)));
        for (int i = column + 1; i < reach; i++) {
            dirty[i] = true;
        }
    }

    private void write(int column, int row) {
        int glyph = after.glyphAt(column, row);
        Style style = after.styleAt(column, row);
        pen.take(style, glyph == ' ');
        boolean wide = column + 1 < dirty.length && after.isTail(column + 1, row);
        boolean doubtful = utf8 && after.isDoubtful(column, row);
        if (doubtful && wide) {
            // Should the terminal take it for a narrow one, a blank is beside it, not what was there before.
            output.ascii("  \u001b[2D");
            if (column + 2 == dirty.length) {
                cursorColumn = -1;
                moveTo(column, row);
            }
        }
        if (!utf8) {
            output.ascii(Ascii.of(after.at(column, row), wide ? 2 : 1));
        } else if (glyph >= 0) {
            output.codePoint(glyph);
        } else {
            output.text(after.at(column, row));
        }
        cursorColumn = column + (wide ? 2 : 1);
        if (doubtful || cursorColumn == dirty.length) {
            // Beyond the last column the cursor is not anywhere yet.
            cursorColumn = -1;
        }
    }

    /** Moves on to a cell to write to: over a short gap by writing what is there, if that is cheaper. */
    private void reach(int column, int row) {
        int gap = column - cursorColumn;
        if (row == cursorRow && cursorColumn >= 0 && gap > 0 && gap <= LONGEST_GAP && isCheap(cursorColumn, column, row)) {
            for (int i = cursorColumn; i < column; i++) {
                output.ascii((char) after.glyphAt(i, row));
            }
            cursorColumn = column;
        }
        moveTo(column, row);
    }

    private boolean isCheap(int from, int to, int row) {
        for (int i = from; i < to; i++) {
            int glyph = after.glyphAt(i, row);
            if (glyph < ' ' || glyph > '~' || !pen.fits(after.styleAt(i, row), glyph == ' ')) {
                return false;
            }
        }
        return true;
    }

    private void moveTo(int column, int row) {
        if (row == cursorRow && column == cursorColumn) {
            return;
        }
        if (row == cursorRow && cursorColumn >= 0) {
            int forward = column - cursorColumn;
            if (column == 0) {
                output.ascii('\r');
            } else if (forward < 0 && forward >= -3) {
                output.ascii("\b\b\b".substring(0, -forward));
            } else {
                output.ascii("\u001b[");
                if (Math.abs(forward) > 1) {
                    output.number(Math.abs(forward));
                }
                output.ascii(forward > 0 ? 'C' : 'D');
            }
        } else if (column == cursorColumn && cursorRow >= 0 && row > cursorRow) {
            output.ascii("\u001b[");
            if (row - cursorRow > 1) {
                output.number(row - cursorRow);
            }
            output.ascii('B');
        } else {
            output.ascii("\u001b[");
            if (row > 0) {
                output.number(row + 1);
            }
            if (column > 0) {
                output.ascii(';').number(column + 1);
            }
            output.ascii('H');
        }
        cursorColumn = column;
        cursorRow = row;
    }

    private static boolean isBlank(Frame frame, int column, int row) {
        return frame.glyphAt(column, row) == ' ';
    }
}
