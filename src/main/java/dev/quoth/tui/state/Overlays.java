package dev.quoth.tui.state;

/** How lists over the panes are laid out and scrolled. */
public final class Overlays {

    /** Rows of an entry: headline, outlet and date, two rows of words, one blank. */
    public static final int ENTRY_ROWS = 5;

    private Overlays() { }

    /** The same list with another entry chosen and on the screen. @param page entries that fit on the screen */
    static Overlay.Listing at(Overlay.Listing listing, int index, int page) {
        int top = Math.min(index, listing.top());
        return listing.at(index, index >= top + page ? index - page + 1 : top);
    }
}
