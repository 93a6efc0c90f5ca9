package dev.quoth.tui.state;

import dev.quoth.text.Columns;
import dev.quoth.text.Line;
import java.util.List;

/**
 * How lists over the panes are laid out and scrolled: headline, outlet and date, some rows of words, a note, one blank row. Entries of one
 * story that follow each other have the headline once, and again at the top of the screen.
 */
public final class Overlays {

    /** Rows above the first entry: the heading, the counts, a blank one. */
    public static final int HEAD = 3;

    /** Rows of words an entry shows at most. */
    public static final int WORDS = 4;

    /** Longer lines than these are hard to read on. */
    private static final int BROADEST = 100;

    private Overlays() { }

    /** Columns of an entry on a screen. */
    public static int columns(int screen) {
        return Math.max(4, Math.min(BROADEST, screen - 4));
    }

    /** The words of an entry as set. */
    public static List<Line> words(Overlay.Entry entry, int columns) {
        return Columns.wrap(entry.words(), columns);
    }

    /** Whether the entry at {@code index} begins with its headline when the one at {@code top} is the first on the screen. */
    public static boolean isHeaded(Overlay.Listing listing, int index, int top) {
        return index == top || !listing.entries().get(index).goesOn();
    }

    /** Rows of words of an entry that are shown. */
    public static int wordRows(Overlay.Entry entry, int columns) {
        return entry.words().isEmpty() ? 0 : Math.min(WORDS, words(entry, columns).size());
    }

    /** Rows the entry at {@code index} takes without the blank one after it, when the one at {@code top} is the first on the screen. */
    public static int height(Overlay.Listing listing, int index, int top, int columns) {
        Overlay.Entry entry = listing.entries().get(index);
        return (isHeaded(listing, index, top) ? 2 : 0) + wordRows(entry, columns) + (entry.note().isEmpty() ? 0 : 1);
    }

    /** The same list with another entry chosen and on the screen. */
    static Overlay.Listing at(Overlay.Listing listing, int index, Size size) {
        int columns = columns(size.columns());
        int top = Math.min(index, listing.top());
        int below = -1;
        for (int i = index; i > top; i--) {
            below += height(listing, i, -1, columns) + 1;
            if (below + 1 + height(listing, i - 1, i - 1, columns) > rows(size)) {
                top = i;
            }
        }
        return listing.at(index, top);
    }

    /** Entries that are on the screen, at least one. */
    static int page(Overlay.Listing listing, Size size) {
        int left = rows(size);
        int count = 0;
        for (int i = listing.top(); i < listing.entries().size() && left > 0; i++) {
            left -= height(listing, i, listing.top(), columns(size.columns())) + 1;
            count += left >= -1 ? 1 : 0;
        }
        return Math.max(1, count);
    }

    /** Index of the entry on a row of the screen, or -1. */
    static int entryAt(Overlay.Listing listing, Size size, int row) {
        int from = HEAD;
        for (int i = listing.top(); i < listing.entries().size() && from <= row; i++) {
            int height = height(listing, i, listing.top(), columns(size.columns()));
            if (row < from + height) {
                return row < size.rows() - 1 ? i : -1;
            }
            from += height + 1;
        }
        return -1;
    }

    private static int rows(Size size) {
        return Math.max(1, size.rows() - 1 - HEAD);
    }
}
