package dev.quoth.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Story rows out of the file. */
final class Rows {

    /** The columns of {@code story s} that a row is made of. */
    static final String COLUMNS = "s.id, s.feed, s.time, s.zone, s.seen, s.url, s.title, s.byline, s.authors, s.outlet, s.language, "
            + "s.unread, s.starred, s.quotes, s.article, s.event";

    /** How many there are. */
    static final int COUNT = 16;

    private static final StoryRow.ArticleState[] STATES = StoryRow.ArticleState.values();

    private final Database database;
    private final FeedBook book;

    Rows(Database database, FeedBook book) {
        this.database = database;
        this.book = book;
    }

    /** {@code from} begins with "from story s" or joins it. */
    List<StoryRow> list(String from, Object... values) {
        book.refresh();
        return database.list("select " + COLUMNS + " " + from, row -> read(row, 0), values);
    }

    /** @param before how many columns stand before the story's */
    StoryRow read(ResultSet row, int before) throws SQLException {
        FeedBook.Entry feed = book.feed(row.getLong(before + 2));
        long time = row.getLong(before + 3);
        int zone = row.getInt(before + 4);
        Optional<OffsetDateTime> published = row.wasNull() ? Optional.empty() : Optional.of(Times.at(time, zone));
        return new StoryRow(row.getLong(before + 1), feed.id(), feed.shown(), feed.title(), row.getString(before + 6), row.getString(before + 7),
                row.getString(before + 8), FeedTable.lines(row.getString(before + 9)), published, Instant.ofEpochMilli(row.getLong(before + 5)),
                book.outlet(row.getLong(before + 10)), row.getString(before + 11), row.getInt(before + 12) == 1,
                row.getInt(before + 13) == 1, feed.tags(), row.getInt(before + 14), STATES[row.getInt(before + 15)], row.getLong(before + 16));
    }
}
