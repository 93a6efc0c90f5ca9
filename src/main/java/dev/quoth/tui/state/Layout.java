package dev.quoth.tui.state;

import java.util.Optional;

/**
 * Where the panes stand. Wide screens show all three side by side; medium ones the stories, or the article beside its quotes;
 * narrow ones a single pane. The first row of a pane is its heading, the last row of the screen the status line.
 *
 * @param stories the stories with their heading, or {@link Area#NONE}
 * @param article the article with its heading, or {@link Area#NONE}
 * @param quotes the quotes with their heading, or {@link Area#NONE}
 * @param status the row of the status line
 */
public record Layout(Area stories, Area article, Area quotes, Area status) {

    /** From this many columns on three panes stand side by side. */
    public static final int WIDE = 120;

    /** From this many columns on two panes stand on the screen. */
    public static final int MEDIUM = 80;

    private static final int LEAST = 20;
    private static final int MOST = 70;

    /** @param text columns the article is set for where there is room */
    public static Layout of(Size size, Panes panes, Focus focus, int text) {
        int columns = size.columns();
        int height = Math.max(0, size.rows() - 1);
        Area status = new Area(0, height, columns, Math.min(1, size.rows()));
        Area all = new Area(0, 0, columns, height);
        if (panes.zen()) {
            return new Layout(Area.NONE, all, Area.NONE, status);
        }
        if (columns >= WIDE) {
            return wide(columns, height, panes, text, status);
        }
        if (columns >= MEDIUM) {
            return medium(columns, height, panes, focus, status);
        }
        return new Layout(focus == Focus.STORIES ? all : Area.NONE, focus == Focus.ARTICLE ? all : Area.NONE,
                focus == Focus.QUOTES ? all : Area.NONE, status);
    }

    /** The article gets what its text needs; what is left of a very wide screen makes headlines and quotes longer. */
    private static Layout wide(int columns, int height, Panes panes, int text, Area status) {
        int spare = columns - text - 2 * Settling.MARGIN - 3;
        int stories = share(columns, panes.storiesShare(), Math.max(columns * 27 / 100, Math.min(MOST, spare * 53 / 100)));
        int quotes = share(columns, panes.cardsShare(), Math.max(columns * 26 / 100, Math.min(MOST, spare * 47 / 100)));
        int left = bound(stories + Panes.columns(panes.stories(), columns), columns - 2 * LEAST - 2);
        int right = panes.quotes() ? bound(quotes + Panes.columns(panes.cards(), columns), columns - left - LEAST - 2) : 0;
        int middle = columns - left - 1 - (right > 0 ? right + 1 : 0);
        return new Layout(new Area(0, 0, left, height), new Area(left + 1, 0, middle, height),
                right > 0 ? new Area(columns - right, 0, right, height) : Area.NONE, status);
    }

    /** Stories over the article they lead to; with the article or its quotes in focus, these two side by side. */
    private static Layout medium(int columns, int height, Panes panes, Focus focus, Area status) {
        if (focus == Focus.STORIES) {
            int upper = Math.max(3, Math.min(height - 3, height * 45 / 100));
            if (height < 16) {
                return new Layout(new Area(0, 0, columns, height), Area.NONE, Area.NONE, status);
            }
            return new Layout(new Area(0, 0, columns, upper), new Area(0, upper, columns, height - upper), Area.NONE, status);
        }
        if (!panes.quotes()) {
            return new Layout(Area.NONE, new Area(0, 0, columns, height), Area.NONE, status);
        }
        int right = bound(columns * 36 / 100 + Panes.columns(panes.cards(), columns), columns - LEAST - 1);
        return new Layout(Area.NONE, new Area(0, 0, columns - right - 1, height),
                new Area(columns - right, 0, right, height), status);
    }

    private static int share(int columns, int percent, int otherwise) {
        return percent > 0 ? columns * percent / 100 : otherwise;
    }

    private static int bound(int columns, int most) {
        return Math.max(LEAST, Math.min(most, columns));
    }

    /**
     * The panes with the border of one moved by so many columns, as far as that can be seen: what would have no effect is not noted, or the
     * way back would begin with it. The same panes where the border cannot move.
     */
    static Panes moved(State state, Focus pane, int columns) {
        Panes at = state.panes();
        for (int left = Math.abs(columns); left > 0; left--) {
            Layout before = state.withPanes(at).layout();
            Panes next = at;
            boolean seen = false;
            // A share asked for in quoth.conf may be more than there is room for.
            for (int i = 0; i < state.size().columns() && !seen; i++) {
                next = next.wider(pane, Integer.signum(columns), state.size().columns());
                seen = !state.withPanes(next).layout().equals(before);
            }
            if (!seen) {
                return at;
            }
            at = next;
        }
        return at;
    }

    // By hand for the same reason as in Key.

    @Override
    public boolean equals(Object other) {
        return other instanceof Layout that && stories.equals(that.stories) && article.equals(that.article) && quotes.equals(that.quotes)
                && status.equals(that.status);
    }

    @Override
    public int hashCode() {
        return ((stories.hashCode() * 31 + article.hashCode()) * 31 + quotes.hashCode()) * 31 + status.hashCode();
    }

    public Area of(Focus pane) {
        return switch (pane) {
            case STORIES -> stories;
            case ARTICLE -> article;
            case QUOTES -> quotes;
        };
    }

    /** The pane at a cell; none on a border or the status line. */
    Optional<Focus> paneAt(int column, int row) {
        for (Focus pane : Focus.values()) {
            if (of(pane).contains(column, row)) {
                return Optional.of(pane);
            }
        }
        return Optional.empty();
    }

    /** Rows for what a pane shows, its heading left out. */
    public int rows(Focus pane) {
        return of(pane).below(1).height();
    }

    /**
     * Rows the list of people takes above the quotes, the blank row after it included.
     *
     * @param area the quote pane without its heading
     */
    public static int peopleRows(QuoteList quotes, Area area) {
        int most = Math.max(0, area.height() / 4);
        int people = quotes.people().shown(quotes.indirect()).size();
        return people == 0 || most < 2 ? 0 : Math.min(people, most) + 1;
    }

    /** Rows left for the cards under the list of people, at least one. */
    static int cardRows(QuoteList quotes, Area area) {
        return Math.max(1, area.height() - peopleRows(quotes, area));
    }
}
