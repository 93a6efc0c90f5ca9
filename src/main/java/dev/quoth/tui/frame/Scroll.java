package dev.quoth.tui.frame;

import java.util.Optional;

/**
 * Whole rows of one frame that stand elsewhere in the next, as when a text that fills the screen goes on by a line.
 *
 * @param top first row of the region that moves
 * @param bottom the row after its last
 * @param by rows it moves up, negative: down
 */
record Scroll(int top, int bottom, int by) {

    /** Regions of fewer rows are written as quickly. */
    private static final int LEAST = 6;

    /** Columns that may differ in a row that moved: a thumb at the edge is written anew. */
    private static final int EDGE = 2;

    /**
     * The scrolling that takes {@code before} nearest to {@code after}; none where panes stand side by side and only one of them moved, or
     * where not much is saved.
     */
    static Optional<Scroll> between(Frame before, Frame after) {
        int first = 0;
        int last = after.rows() - 1;
        while (first <= last && after.sameRow(first, before)) {
            first++;
        }
        while (last > first && after.sameRow(last, before)) {
            last--;
        }
        int height = last - first + 1;
        if (height < LEAST) {
            return Optional.empty();
        }
        // A row that went nowhere near its edge before says how far; blank ones and those that come again elsewhere do not.
        for (int probe : new int[] {first + height / 2, first + height / 3, first + height * 2 / 3}) {
            for (int by = 1; by <= height - LEAST; by++) {
                for (int signed : new int[] {by, -by}) {
                    if (moved(before, after, probe, signed) && !isBlank(after, probe)) {
                        Scroll scroll = grown(before, after, probe, signed, first, last);
                        if (scroll.bottom - scroll.top >= Math.max(LEAST, height / 2)) {
                            return Optional.of(scroll);
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The largest region around a row that moved with it. */
    private static Scroll grown(Frame before, Frame after, int row, int by, int first, int last) {
        int top = row;
        while (top - 1 >= first && moved(before, after, top - 1, by)) {
            top--;
        }
        int bottom = row + 1;
        while (bottom <= last && moved(before, after, bottom, by)) {
            bottom++;
        }
        // The rows they came from belong to the region.
        return by > 0 ? new Scroll(top, bottom + by, by) : new Scroll(top + by, bottom, by);
    }

    private static boolean moved(Frame before, Frame after, int row, int by) {
        int from = row + by;
        return from >= 0 && from < before.rows() && after.sameColumns(row, before, from) >= after.columns() - EDGE;
    }

    private static boolean isBlank(Frame frame, int row) {
        for (int column = 0; column < frame.columns() - EDGE; column++) {
            if (frame.glyphAt(column, row) != ' ') {
                return false;
            }
        }
        return true;
    }
}
