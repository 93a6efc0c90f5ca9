package dev.quoth.tui.frame;

import dev.quoth.text.Graphemes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;

/**
 * A screenful of styled cells. A cell holds one grapheme; a wide one holds its column and the next.
 * Drawing outside the frame is cut, never an error; controls in a text are not drawn, white space is drawn as a blank.
 */
public final class Frame {

    /** The second half of a wide grapheme. */
    static final int TAIL = 0;

    private final int columns;
    private final int rows;

    /** Row by row: a code point, {@link #TAIL}, or the complement of an index into {@link #clusters}. */
    private final int[] glyphs;
    private final Style[] styles;

    /** Graphemes of more than one code point. */
    private final List<String> clusters;

    /** Tells which frame another began as; not the frame itself, or each would keep all before it in memory. */
    private final Object token = new Object();
    private final Object base;
    /** Rows drawn on since; the others look as they do in the base. */
    private final boolean[] drawn;

    /** Left and right edges of what scrolls by itself. */
    private final List<int[]> bands = new ArrayList<>(3);

    private int cursorColumn = -1;
    private int cursorRow = -1;

    public Frame(int columns, int rows) {
        this.columns = Math.max(1, columns);
        this.rows = Math.max(1, rows);
        glyphs = new int[this.columns * this.rows];
        styles = new Style[glyphs.length];
        clusters = new ArrayList<>();
        base = token;
        drawn = new boolean[this.rows];
        Arrays.fill(glyphs, ' ');
        Arrays.fill(styles, Style.PLAIN);
    }

    /** A frame that begins as {@code other}, without its cursor: what is not drawn anew stays, and need not be compared. */
    public Frame(Frame other) {
        columns = other.columns;
        rows = other.rows;
        glyphs = other.glyphs.clone();
        styles = other.styles.clone();
        clusters = new ArrayList<>();
        base = other.token;
        drawn = new boolean[rows];
        bands.addAll(other.bands);
        if (other.clusters.size() > glyphs.length) {
            keepUsed(other.clusters);
        } else {
            clusters.addAll(other.clusters);
        }
    }

    /** What was drawn over long ago is let go. */
    private void keepUsed(List<String> all) {
        for (int at = 0; at < glyphs.length; at++) {
            if (glyphs[at] < 0) {
                clusters.add(all.get(~glyphs[at]));
                glyphs[at] = -clusters.size();
            }
        }
    }

    /** This frame with rectangles moved up or down; cells left behind are blank and plain. */
    Frame scrolled(List<Scroll> scrolls) {
        Frame moved = new Frame(this);
        int[] old = moved.glyphs.clone();
        for (Scroll scroll : scrolls) {
            int width = scroll.right() - scroll.left();
            for (int row = scroll.top(); row < scroll.bottom(); row++) {
                int to = row * columns + scroll.left();
                int from = to + scroll.by() * columns;
                if (row + scroll.by() >= scroll.top() && row + scroll.by() < scroll.bottom()) {
                    System.arraycopy(old, from, moved.glyphs, to, width);
                    System.arraycopy(styles, from, moved.styles, to, width);
                } else {
                    moved.fill(scroll.left(), row, width, 1, Style.PLAIN);
                }
                moved.drawn[row] = true;
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
        return rows;
    }

    /**
     * Draws {@code text} from ({@code column}, {@code row}) in {@code style}, up to column {@code limit} (exclusive). A wide grapheme that
     * would reach over the limit is not drawn, and nothing after it.
     *
     * @return the column after the last cell drawn
     */
    public int draw(int column, int row, String text, Style style, int limit) {
        int stop = Math.min(limit, columns);
        int to = column;
        for (int at = 0, next; at < text.length() && to < stop; at = next) {
            next = asciiEnd(text, at, stop - to);
            if (next > at) {
                ascii(to, row, text, at, next, style);
                to += next - at;
                continue;
            }
            next = Graphemes.end(text, at);
            int width = Graphemes.width(text, at, next);
            if (to + width > stop) {
                break;
            }
            if (width > 0) {
                put(to, row, glyph(text, at, next), width, style);
                to += width;
            }
        }
        return to;
    }

    /** Fills a rectangle with blanks of {@code style}. */
    public void fill(int column, int row, int width, int height, Style style) {
        int from = Math.max(0, column);
        int to = Math.min(columns, column + width);
        for (int y = Math.max(0, row); y < Math.min(rows, row + height) && from < to; y++) {
            drawn[y] = true;
            open(y * columns + from, y * columns + to, to == columns);
            Arrays.fill(glyphs, y * columns + from, y * columns + to, ' ');
            Arrays.fill(styles, y * columns + from, y * columns + to, style);
        }
    }

    /** Gives the cells of a rectangle another style, keeping what they hold. A wide grapheme changes as a whole. */
    public void restyle(int column, int row, int width, int height, UnaryOperator<Style> change) {
        Style last = null;
        Style changed = null;
        for (int y = Math.max(0, row); y < Math.min(rows, row + height); y++) {
            drawn[y] = true;
            for (int x = Math.max(0, column); x < Math.min(columns, column + width); x++) {
                int at = y * columns + x;
                if (styles[at] != last) {
                    last = styles[at];
                    changed = change.apply(last);
                }
                styles[at] = changed;
                if (glyphs[at] == TAIL) {
                    styles[at - 1] = changed;
                } else if (x + 1 < columns && glyphs[at + 1] == TAIL) {
                    styles[at + 1] = changed;
                    x++;
                }
            }
        }
    }

    /** Puts the real cursor on a cell; a frame without one hides it. */
    public void cursor(int column, int row) {
        boolean inside = column >= 0 && row >= 0 && column < columns && row < rows;
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
        int glyph = glyphs[row * columns + column];
        if (glyph == TAIL) {
            return "";
        }
        return glyph < 0 ? clusters.get(~glyph) : Character.toString(glyph);
    }

    public Style styleAt(int column, int row) {
        return styles[row * columns + column];
    }

    /** Whether the cell is the second half of a wide grapheme. */
    boolean isTail(int column, int row) {
        return glyphs[row * columns + column] == TAIL;
    }

    /** Whether terminals may disagree about the width of what is in the cell. */
    boolean isDoubtful(int column, int row) {
        int glyph = glyphs[row * columns + column];
        return glyph < 0 ? Doubt.isDoubtful(clusters.get(~glyph)) : Doubt.isDoubtful(glyph);
    }

    /** The code point at a cell; negative if its grapheme has several, {@link #TAIL} for a second half. */
    int glyphAt(int column, int row) {
        return glyphs[row * columns + column];
    }

    /**
     * Marks the cells of a row that look different in the other frame, which is of the same size.
     *
     * @param sameGround whether blanks of two styles look the same
     * @return whether there is any
     */
    boolean differences(int row, Frame other, BiPredicate<Style, Style> sameGround, boolean[] differ) {
        boolean any = false;
        // Neighbours share their styles: a pair once compared is not compared again for every cell of a run.
        Style mine = Style.PLAIN;
        Style theirs = Style.PLAIN;
        boolean same = true;
        boolean blank = true;
        for (int column = 0, at = row * columns; column < columns; column++, at++) {
            if (styles[at] != mine || other.styles[at] != theirs) {
                mine = styles[at];
                theirs = other.styles[at];
                same = mine.equals(theirs);
                blank = same || sameGround.test(mine, theirs);
            }
            boolean alike = (same || blank && glyphs[at] == ' ') && sameGlyph(at, other, at);
            differ[column] = !alike;
            any |= !alike;
        }
        return any;
    }

    /** Whether columns {@code [left, right)} of the row hold the same as those of a row of the other frame, styles left out. */
    boolean sameGlyphs(int row, Frame other, int otherRow, int left, int right) {
        int to = (otherRow - row) * columns;
        for (int at = row * columns + left; at < row * columns + right; at++) {
            if (!sameGlyph(at, other, at + to)) {
                return false;
            }
        }
        return true;
    }

    /** Whether two cells hold the same; the numbers of graphemes of several code points mean something in their own frame only. */
    private boolean sameGlyph(int at, Frame other, int otherAt) {
        int mine = glyphs[at];
        int theirs = other.glyphs[otherAt];
        return mine >= 0 ? mine == theirs : theirs < 0 && clusters.get(~mine).equals(other.clusters.get(~theirs));
    }

    /** A number that is the same for rows that hold the same in columns {@code [left, right)}, styles left out; 0 for blanks. */
    int rowHash(int row, int left, int right) {
        int hash = 0;
        for (int at = row * columns + left; at < row * columns + right; at++) {
            hash = hash * 31 + (glyphs[at] < 0 ? clusters.get(~glyphs[at]).hashCode() : glyphs[at] - ' ');
        }
        return hash;
    }

    /** Whether a wide grapheme stands on both sides of the left edge of a column. */
    boolean splits(int column) {
        for (int at = column; column < columns && at < glyphs.length; at += columns) {
            if (glyphs[at] == TAIL) {
                return true;
            }
        }
        return false;
    }

    /** Whether the row certainly looks the same in the other frame: the quick answer for most rows of most frames. */
    boolean sameRow(int row, Frame other) {
        if (base == other.token && !drawn[row]) {
            return true;
        }
        int from = row * columns;
        int to = from + columns;
        if (!Arrays.equals(glyphs, from, to, other.glyphs, from, to)) {
            return false;
        }
        // Screens are drawn anew with styles made anew: a pair found equal is not compared again for every cell of a run.
        Style mine = Style.PLAIN;
        Style theirs = Style.PLAIN;
        for (int at = from; at < to; at++) {
            if (styles[at] != mine || other.styles[at] != theirs) {
                mine = styles[at];
                theirs = other.styles[at];
                if (!mine.equals(theirs)) {
                    return false;
                }
            }
            if (glyphs[at] < 0 && !clusters.get(~glyphs[at]).equals(other.clusters.get(~glyphs[at]))) {
                return false;
            }
        }
        return true;
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

    private void ascii(int column, int row, String text, int from, int to, Style style) {
        int start = Math.max(0, column);
        int end = Math.min(columns, column + to - from);
        if (row < 0 || row >= rows || start >= end) {
            return;
        }
        int first = row * columns;
        drawn[row] = true;
        open(first + start, first + end, end == columns);
        for (int x = start; x < end; x++) {
            glyphs[first + x] = text.charAt(from + x - column);
        }
        Arrays.fill(styles, first + start, first + end, style);
    }

    /** Makes way for cells {@code [from, to)}: a wide grapheme that loses one half loses the other to a blank. */
    private void open(int from, int to, boolean toEdge) {
        if (glyphs[from] == TAIL) {
            glyphs[from - 1] = ' ';
        }
        if (!toEdge && glyphs[to] == TAIL) {
            glyphs[to] = ' ';
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
        clusters.add(Graphemes.cell(text, at, next));
        return -clusters.size();
    }

    private void put(int column, int row, int glyph, int width, Style style) {
        if (row < 0 || row >= rows || column < 0 || column + width > columns) {
            return;
        }
        int at = row * columns + column;
        drawn[row] = true;
        open(at, at + width, column + width == columns);
        glyphs[at] = glyph;
        styles[at] = style;
        if (width == 2) {
            glyphs[at + 1] = TAIL;
            styles[at + 1] = style;
        }
    }
}
