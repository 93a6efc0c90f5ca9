package dev.quoth.tui.state;

/**
 * Which panes the user wants, and how wide.
 *
 * @param quotes whether the quote pane is open
 * @param zen the article alone
 * @param stories how much wider the stories are than they would be by themselves, in {@link #WHOLE ten-thousandths} of the screen: what was
 *     dragged on a broad screen takes its part of a narrow one
 * @param cards the same for the quotes
 * @param storiesShare percentage of a wide screen the stories take by themselves, 0 for what suits it
 * @param cardsShare the same for the quotes
 */
public record Panes(boolean quotes, boolean zen, int stories, int cards, int storiesShare, int cardsShare) {

    /** The width of a screen. */
    static final int WHOLE = 10_000;

    private static final int MOST = 4_000;

    public static final Panes DEFAULT = new Panes(true, false, 0, 0, 0, 0);

    /** Panes as quoth.conf writes them: {@code stories 30 article quotes 25}. */
    public static Panes parse(String written) {
        int quotes = written.indexOf("quotes");
        return new Panes(quotes >= 0, false, 0, 0, share(written, "stories"), share(written, "quotes"));
    }

    /** The number after a pane's name, or 0. */
    private static int share(String written, String pane) {
        int at = written.indexOf(pane + " ");
        int from = at + pane.length() + 1;
        boolean number = at >= 0 && from + 1 < written.length()
                && Character.isDigit(written.charAt(from)) && Character.isDigit(written.charAt(from + 1));
        return number ? Integer.parseInt(written.substring(from, from + 2)) : 0;
    }

    public Panes withQuotes(boolean open) {
        return new Panes(open, zen, stories, cards, storiesShare, cardsShare);
    }

    public Panes withZen(boolean on) {
        return new Panes(quotes, on, stories, cards, storiesShare, cardsShare);
    }

    /** @param columns how many more @param screen columns of the screen */
    public Panes wider(Focus pane, int columns, int screen) {
        int more = Math.round((float) columns * WHOLE / Math.max(1, screen));
        return switch (pane) {
            case STORIES -> new Panes(quotes, zen, clamp(stories + more), cards, storiesShare, cardsShare);
            case ARTICLE -> new Panes(quotes, zen, clamp(stories - more), clamp(cards - more), storiesShare, cardsShare);
            case QUOTES -> new Panes(quotes, zen, stories, clamp(cards + more), storiesShare, cardsShare);
        };
    }

    private static int clamp(int share) {
        return Math.max(-MOST, Math.min(MOST, share));
    }

    /** Columns a share of the screen makes. */
    static int columns(int share, int screen) {
        return Math.round((float) share * screen / WHOLE);
    }
}
