package dev.quoth.tui.frame;

/** Where the terminal writes next, and the shortest way from there to another cell. */
final class Caret {

    private final Output output;

    /** Negative when nobody knows: at the right edge, and after a grapheme of doubtful width. */
    private int column;
    private int row;

    Caret(Output output) {
        this.output = output;
    }

    /** The terminal has it here. @param column negative when that is not known */
    void isAt(int column, int row) {
        this.column = column;
        this.row = row;
    }

    /** It went on in its row. */
    void isAt(int column) {
        this.column = column;
    }

    void isLost() {
        column = -1;
    }

    int column() {
        return column;
    }

    /** How many columns before {@code to} it stands in the same row; negative beyond it or elsewhere. */
    int gapTo(int to, int inRow) {
        return inRow == row && column >= 0 ? to - column : -1;
    }

    void moveTo(int toColumn, int toRow) {
        if (toRow == row && toColumn == column) {
            return;
        }
        if (toRow == row && column >= 0) {
            along(toColumn);
        } else if (toColumn == column && row >= 0 && toRow > row) {
            output.ascii("\u001b[");
            if (toRow - row > 1) {
                output.number(toRow - row);
            }
            output.ascii('B');
        } else {
            output.ascii("\u001b[");
            if (toRow > 0) {
                output.number(toRow + 1);
            }
            if (toColumn > 0) {
                output.ascii(';').number(toColumn + 1);
            }
            output.ascii('H');
        }
        column = toColumn;
        row = toRow;
    }

    private void along(int toColumn) {
        int forward = toColumn - column;
        if (toColumn == 0) {
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
    }
}
