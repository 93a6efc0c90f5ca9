package dev.quoth.tui.state;

import dev.quoth.text.Columns;
import dev.quoth.text.Line;
import java.util.List;

/** How lists over the panes are laid out and scrolled: headline, outlet and date, some rows of words, one blank row. */
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

    /** Rows an entry takes, without the blank one after it. */
    public static int height(Overlay.Entry entry, int columns) {
        return 2 + (entry.words().isEmpty() ? 0 : Math.min(WORDS, words(entry, columns).size()));
    }

    /** The same list with another entry chosen and on the screen. */
    static Overlay.Listing at(Overlay.Listing listing, int index, Size size) {
        int top = Math.min(index, listing.top());
        int height = 0;
        for (int i = index; i >= top; i--) {
            height += height(listing.entries().get(i), columns(size.columns())) + 1;
            if (height - 1 > rows(size) && i < index) {
                top = i + 1;
            }
        }
        return listing.at(index, top);
    }

    /** Entries that are on the screen, at least one. */
    static int page(Overlay.Listing listing, Size size) {
        int left = rows(size);
        int count = 0;
        for (int i = listing.top(); i < listing.entries().size() && left > 0; i++) {
            left -= height(listing.entries().get(i), columns(size.columns())) + 1;
            count += left >= -1 ? 1 : 0;
        }
        return Math.max(1, count);
    }

    /** Index of the entry on a row of the screen, or -1. */
    static int entryAt(Overlay.Listing listing, Size size, int row) {
        int from = HEAD;
        for (int i = listing.top(); i < listing.entries().size() && from <= row; i++) {
            int height = height(listing.entries().get(i), columns(size.columns()));
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
