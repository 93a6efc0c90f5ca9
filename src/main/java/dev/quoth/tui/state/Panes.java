package dev.quoth.tui.state;

/**
 * Which panes the user wants, and how wide.
 *
 * @param quotes whether the quote pane is open
 * @param zen the article alone
 * @param stories columns the stories are wider than they would be by themselves
 * @param cards columns the quotes are wider than they would be by themselves
 * @param storiesShare percentage of a wide screen the stories take by themselves, 0 for what suits it
 * @param cardsShare the same for the quotes
 */
public record Panes(boolean quotes, boolean zen, int stories, int cards, int storiesShare, int cardsShare) {

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
        boolean number = at >= 0 && from + 1 < written.length() && Character.isDigit(written.charAt(from)) && Character.isDigit(written.charAt(from + 1));
        return number ? Integer.parseInt(written.substring(from, from + 2)) : 0;
    }

    public Panes withQuotes(boolean open) {
        return new Panes(open, zen, stories, cards, storiesShare, cardsShare);
    }

    public Panes withZen(boolean on) {
        return new Panes(quotes, on, stories, cards, storiesShare, cardsShare);
    }

    public Panes wider(Focus pane, int columns) {
        return switch (pane) {
            case STORIES -> new Panes(quotes, zen, clamp(stories + columns), cards, storiesShare, cardsShare);
            case ARTICLE -> new Panes(quotes, zen, clamp(stories - columns), clamp(cards - columns), storiesShare, cardsShare);
            case QUOTES -> new Panes(quotes, zen, stories, clamp(cards + columns), storiesShare, cardsShare);
        };
    }

    private static int clamp(int columns) {
        return Math.max(-60, Math.min(60, columns));
    }
}
