package dev.quoth.tui.frame;

import dev.quoth.text.Graphemes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A screenful of styled cells. A cell holds one grapheme; a wide one holds its column and the next.
 * Drawing outside the frame is cut, never an error; controls in a text are not drawn, white space is drawn as a blank.
 */
public final class Frame {

    private final int columns;
    private final Row[] rows;

    /** Rows that are this frame's own; the others are shared with the frame it began as. */
    private final boolean[] own;

    /** Left and right edges of what scrolls by itself. */
    private final List<int[]> bands = new ArrayList<>(3);

    private int cursorColumn = -1;
    private int cursorRow = -1;

    public Frame(int columns, int rows) {
        this.columns = Math.max(1, columns);
        this.rows = new Row[Math.max(1, rows)];
        own = new boolean[this.rows.length];
        Arrays.fill(this.rows, new Row(this.columns));
    }

    /** A frame that begins as {@code other}, without its cursor: what is not drawn anew is shared, and need not be compared. */
    public Frame(Frame other) {
        columns = other.columns;
        rows = other.rows.clone();
        own = new boolean[rows.length];
        bands.addAll(other.bands);
        // The other must not draw on what it shares now.
        Arrays.fill(other.own, false);
    }

    /** This frame with rectangles moved up or down; cells left behind are blank and plain. */
    Frame scrolled(List<Scroll> scrolls) {
        Frame moved = new Frame(this);
        for (Scroll scroll : scrolls) {
            for (int row = scroll.top(); row < scroll.bottom(); row++) {
                int from = row + scroll.by();
                boolean inside = from >= scroll.top() && from < scroll.bottom();
                if (scroll.left() == 0 && scroll.right() == columns) {
                    moved.rows[row] = inside ? rows[from] : new Row(columns);
                } else if (inside) {
                    moved.own(row).take(rows[from], scroll.left(), scroll.right());
                } else {
                    moved.own(row).fill(scroll.left(), scroll.right(), Style.PLAIN);
                }
            }
        }
        return moved;
    }

    /** Tells that columns {@code [left, right)} are a band of the screen that scrolls by itself. */
    public void band(int left, int right) {
        if (bands.stream().noneMatch(band -> band[0] == left && band[1] == right)) {
            bands.add(new int[] {left, right});
        }
    }

    /** First column and the one after the last of each band; the whole width where there is none. */
    List<int[]> bands() {
        return bands.isEmpty() ? List.of(new int[] {0, columns}) : bands;
    }

    public int columns() {
        return columns;
    }

    public int rows() {
        return rows.length;
    }

    Row row(int row) {
        return rows[row];
    }

    /** A row to be drawn on. */
    private Row own(int row) {
        if (!own[row]) {
            rows[row] = new Row(rows[row]);
            own[row] = true;
        }
        return rows[row];
    }

    /**
     * Draws {@code text} from ({@code column}, {@code row}) in {@code style}, up to column {@code limit} (exclusive). A wide grapheme that
     * would reach over the limit is not drawn, and nothing after it.
     *
     * @return the column after the last cell drawn
     */
    public int draw(int column, int row, String text, Style style, int limit) {
        int stop = Math.min(limit, columns);
        boolean inside = row >= 0 && row < rows.length && column < stop && !text.isEmpty();
        Row on = inside ? own(row) : null;
        int to = column;
        for (int at = 0, next; at < text.length() && to < stop; at = next) {
            next = asciiEnd(text, at, stop - to);
            if (next > at) {
                if (inside) {
                    on.ascii(to, text, at, next, style);
                }
                to += next - at;
                continue;
            }
            next = Graphemes.end(text, at);
            int width = Graphemes.width(text, at, next);
            if (to + width > stop) {
                break;
            }
            if (width > 0 && inside) {
                on.grapheme(to, text, at, next, width, style);
            }
            to += width;
        }
        return to;
    }

    /** The end of the printable ASCII from {@code at}, at most {@code most} of it; a letter with a mark after it is not. */
    private static int asciiEnd(String text, int at, int most) {
        int end = at;
        int stop = (int) Math.min(text.length(), (long) at + most);
        while (end < stop && text.charAt(end) >= ' ' && text.charAt(end) < 0x7f) {
            end++;
        }
        return end < text.length() && end > at && text.charAt(end) >= 0x300 ? end - 1 : end;
    }

    /** Fills a rectangle with blanks of {@code style}. */
    public void fill(int column, int row, int width, int height, Style style) {
        int from = Math.max(0, column);
        int to = Math.min(columns, column + width);
        for (int y = Math.max(0, row); y < Math.min(rows.length, row + height) && from < to; y++) {
            own(y).fill(from, to, style);
        }
    }

    /** Gives the cells of a rectangle another style, keeping what they hold. A wide grapheme changes as a whole. */
    public void restyle(int column, int row, int width, int height, UnaryOperator<Style> change) {
        int from = Math.max(0, column);
        int to = Math.min(columns, column + width);
        for (int y = Math.max(0, row); y < Math.min(rows.length, row + height) && from < to; y++) {
            own(y).restyle(from, to, change);
        }
    }

    /** Puts the real cursor on a cell; a frame without one hides it. */
    public void cursor(int column, int row) {
        boolean inside = column >= 0 && row >= 0 && column < columns && row < rows.length;
        cursorColumn = inside ? column : -1;
        cursorRow = inside ? row : -1;
    }

    /** The column of the real cursor, or -1 if it is hidden. */
    public int cursorColumn() {
        return cursorColumn;
    }

    /** The row of the real cursor, or -1 if it is hidden. */
    public int cursorRow() {
        return cursorRow;
    }

    /** The grapheme at a cell; a blank for an empty one, empty for the second half of a wide one. */
    public String at(int column, int row) {
        return rows[row].at(column);
    }

    public Style styleAt(int column, int row) {
        return rows[row].styles[column];
    }

    /** Whether the cell is the second half of a wide grapheme. */
    boolean isTail(int column, int row) {
        return rows[row].glyphs[column] == Row.TAIL;
    }

    /** Whether terminals may disagree about the width of what is in the cell. */
    boolean isDoubtful(int column, int row) {
        return rows[row].isDoubtful(column);
    }

    /** The code point at a cell; negative if its grapheme has several, {@link Row#TAIL} for a second half. */
    int glyphAt(int column, int row) {
        return rows[row].glyphs[column];
    }

    /** Whether a wide grapheme stands on both sides of the left edge of a column. */
    boolean splits(int column) {
        for (int row = 0; row < rows.length && column < columns; row++) {
            if (rows[row].glyphs[column] == Row.TAIL) {
                return true;
            }
        }
        return false;
    }
}
