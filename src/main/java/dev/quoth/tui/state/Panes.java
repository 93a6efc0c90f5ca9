package dev.quoth.tui.state;

/**
 * Which panes the user wants, and how wide.
 *
 * @param quotes whether the quote pane is open
 * @param zen the article alone
 * @param stories columns the stories are wider than they would be by themselves
 * @param cards columns the quotes are wider than they would be by themselves
 */
public record Panes(boolean quotes, boolean zen, int stories, int cards) {

    public static final Panes DEFAULT = new Panes(true, false, 0, 0);

    public Panes withQuotes(boolean open) {
        return new Panes(open, zen, stories, cards);
    }

    public Panes withZen(boolean on) {
        return new Panes(quotes, on, stories, cards);
    }

    public Panes wider(Focus pane, int columns) {
        return switch (pane) {
            case STORIES -> new Panes(quotes, zen, clamp(stories + columns), cards);
            case ARTICLE -> new Panes(quotes, zen, clamp(stories - columns), clamp(cards - columns));
            case QUOTES -> new Panes(quotes, zen, stories, clamp(cards + columns));
        };
    }

    private static int clamp(int columns) {
        return Math.max(-60, Math.min(60, columns));
    }
}
