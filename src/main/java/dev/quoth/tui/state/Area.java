package dev.quoth.tui.state;

/** A rectangle of the screen, in cells from the upper left corner. */
public record Area(int column, int row, int width, int height) {

    public static final Area NONE = new Area(0, 0, 0, 0);

    // By hand for the same reason as in Key.

    @Override
    public boolean equals(Object other) {
        return other instanceof Area that && column == that.column && row == that.row && width == that.width && height == that.height;
    }

    @Override
    public int hashCode() {
        return ((column * 31 + row) * 31 + width) * 31 + height;
    }

    public boolean isShown() {
        return width > 0 && height > 0;
    }

    public boolean contains(int x, int y) {
        return x >= column && x < right() && y >= row && y < bottom();
    }

    /** The column after the last. */
    public int right() {
        return column + width;
    }

    /** The row after the last. */
    public int bottom() {
        return row + height;
    }

    /** This rectangle without its first {@code rows} rows. */
    public Area below(int rows) {
        int cut = Math.min(rows, height);
        return new Area(column, row + cut, width, height - cut);
    }
}
