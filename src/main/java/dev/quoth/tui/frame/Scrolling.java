package dev.quoth.tui.frame;

import java.util.Optional;

/**
 * Finds how far a band of columns scrolled from one frame to the next. Every row of the new frame votes for the distances at which the old
 * one has the same; of what won, the rows it spares are weighed against those it spoils. Rows that came again by chance, blank ones, and
 * those with something drawn on them meanwhile only weigh less.
 */
final class Scrolling {

    /** Fewer rows than these are written as quickly. */
    private static final int LEAST = 4;

    /** Columns at the right edge that are written anew: a thumb stands there. */
    private static final int EDGE = 2;

    private final Frame before;
    private final Frame after;
    private final int left;
    private final int right;

    private Scrolling(Frame before, Frame after, int left, int right) {
        this.before = before;
        this.after = after;
        this.left = left;
        this.right = right;
    }

    /** The scrolling of columns {@code [left, right)} that spares most; none where not much is spared. */
    static Optional<Scroll> between(Frame before, Frame after, int left, int right) {
        return new Scrolling(before, after, left, right).find();
    }

    private Optional<Scroll> find() {
        int[] changed = new int[after.rows()];
        int count = 0;
        for (int row = 0; row < after.rows(); row++) {
            if (!Likeness.sameGlyphs(after.row(row), before.row(row), left, right)) {
                changed[count++] = row;
            }
        }
        if (count < LEAST || before.splits(left) || before.splits(right) || after.splits(left) || after.splits(right)) {
            return Optional.empty();
        }
        int by = elected(changed, count);
        return by == 0 ? Optional.empty() : around(by);
    }

    /** The distance most changed rows agree on, the shorter of two; 0 for none. */
    private int elected(int[] changed, int count) {
        int rows = after.rows();
        int[] old = new int[rows];
        for (int row = 0; row < rows; row++) {
            old[row] = Likeness.hash(before.row(row), left, right - EDGE);
        }
        int[] votes = new int[2 * rows];
        for (int i = 0; i < count; i++) {
            int hash = Likeness.hash(after.row(changed[i]), left, right - EDGE);
            for (int from = 0; from < rows && hash != 0; from++) {
                if (old[from] == hash) {
                    votes[from - changed[i] + rows]++;
                }
            }
        }
        int best = 0;
        for (int by = 1; by < rows; by++) {
            for (int signed : new int[] {by, -by}) {
                if (votes[signed + rows] > votes[best + rows] && signed != 0) {
                    best = signed;
                }
            }
        }
        return votes[best + rows] < LEAST ? 0 : best;
    }

    /** The region of all rows that moved so far, unless it spoils what it spares. */
    private Optional<Scroll> around(int by) {
        int rows = after.rows();
        int top = rows;
        int bottom = 0;
        for (int row = Math.max(0, -by); row < rows - Math.max(0, by); row++) {
            if (!isSame(row, row) && isSame(row, row + by)) {
                top = Math.min(top, row);
                bottom = row + 1;
            }
        }
        // The rows they came from belong to the region.
        top = by < 0 ? top + by : top;
        bottom = by > 0 ? bottom + by : bottom;
        int spared = 0;
        for (int row = top; row < bottom; row++) {
            boolean was = isSame(row, row);
            boolean becomes = row + by >= top && row + by < bottom && isSame(row, row + by);
            spared += was == becomes ? 0 : becomes ? 1 : -1;
        }
        return spared < LEAST ? Optional.empty() : Optional.of(new Scroll(left, right, top, bottom, by));
    }

    private boolean isSame(int row, int from) {
        return Likeness.sameGlyphs(after.row(row), before.row(from), left, right - EDGE);
    }
}
