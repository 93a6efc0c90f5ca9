package dev.quoth.tui.state;

import dev.quoth.library.Mark;
import dev.quoth.library.StoryRow;

/** Stories with a mark changed, so that the screen need not wait for the library. */
final class Rows {

    private Rows() { }

    static StoryRow marked(StoryRow row, Mark mark) {
        boolean unread = mark == Mark.UNREAD || mark != Mark.READ && row.unread();
        boolean starred = mark == Mark.STAR || mark != Mark.UNSTAR && row.starred();
        return new StoryRow(row.id(), row.feed(), row.feedUrl(), row.feedTitle(), row.url(), row.title(), row.byline(), row.authors(),
                row.published(), row.seen(), row.site(), row.language(), unread, starred, row.tags(), row.quotes(), row.article(), row.event());
    }

    static Mark opposite(Mark mark) {
        return switch (mark) {
            case READ -> Mark.UNREAD;
            case UNREAD -> Mark.READ;
            case STAR -> Mark.UNSTAR;
            case UNSTAR -> Mark.STAR;
        };
    }
}
