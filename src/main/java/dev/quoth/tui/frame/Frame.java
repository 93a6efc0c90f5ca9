package dev.quoth.tui.frame;

/**
 * A screenful of styled cells. A cell holds one grapheme; a wide one holds its column and the next.
 * Drawing outside the frame is cut, never an error; text is made safe on the way in.
 */
public final class Frame {

    private final int columns;
    private final int rows;

    public Frame(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
    }

    public int columns() {
        return columns;
    }

    public int rows() {
        return rows;
    }

    /**
     * Draws {@code text} from ({@code column}, {@code row}) in {@code style}, up to column {@code limit} (exclusive).
     *
     * @return the column after the last cell drawn
     */
    public int draw(int column, int row, String text, Style style, int limit) {
        return column;
    }

    /** Fills a rectangle with blanks of {@code style}. */
    public void fill(int column, int row, int width, int height, Style style) {
    }

    /** Gives the cells of a rectangle another style, keeping what they hold. */
    public void restyle(int column, int row, int width, int height, java.util.function.UnaryOperator<Style> change) {
    }

    /** Puts the real cursor on a cell; a frame without one hides it. */
    public void cursor(int column, int row) {
    }

    /** The grapheme at a cell; a blank for an empty one, empty for the second half of a wide one. */
    public String at(int column, int row) {
        return " ";
    }

    public Style styleAt(int column, int row) {
        return Style.PLAIN;
    }
}
