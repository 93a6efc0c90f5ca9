package dev.quoth.library;

import dev.quoth.feed.Subscription;
import dev.quoth.news.Quote;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What an export tells of the file. Where a page or a row is damaged everything around it is read one by one, so that only what stands
 * there is lost: of a story whose article cannot be read the rest comes, and it waits for its page again.
 */
final class ExportRows {

    private static final int BATCH = 500;

    private static final String FEED = "select id, url, title, name, site, language, tags, options, subscribed, line from feed ";
    private static final String STORY = "s.id, s.feed, s.guid, s.time, s.zone, s.seen, s.url, s.title, s.byline, s.authors, s.outlet, "
            + "s.language, s.unread, s.starred, s.article, s.event, s.quotes";

    private final Database database;
    private final Lost lost;
    private final Map<Long, FeedLine> feeds = new HashMap<>();
    private final Map<Long, String> outlets = new HashMap<>();
    private Optional<Boolean> damaged = Optional.empty();

    ExportRows(Database database, Lost lost) {
        this.database = database;
        this.lost = lost;
    }

    /** Every feed; to be asked for before the stories, which name theirs. */
    List<FeedLine> feeds() {
        List<FeedLine> all = new ArrayList<>();
        if (Damaged.attempt(() -> database.list(FEED + "order by id", row -> all.add(feed(row)))).isEmpty()) {
            all.clear();
            // The index of addresses has them once more.
            Damaged.attempt(() -> database.list("select id, url from feed indexed by sqlite_autoindex_feed_1", row -> {
                FeedLine feed = new FeedLine();
                feed.url = row.getString(2);
                return feeds.put(row.getLong(1), feed);
            }));
            Map<Long, FeedLine> whole = new HashMap<>();
            walk("feed", id -> database.first(FEED + "where id = ?", row -> whole.put(id, feed(row)), id));
            feeds.putAll(whole);
            lost.feeds(feeds.size() - whole.size());
            all.addAll(feeds.values());
        }
        outlets();
        return all;
    }

    private void outlets() {
        if (Damaged.attempt(() -> database.list("select id, name from outlet", row -> outlets.put(row.getLong(1), row.getString(2)))).isEmpty()) {
            Damaged.attempt(() -> database.list("select id, name from outlet indexed by sqlite_autoindex_outlet_1",
                    row -> outlets.put(row.getLong(1), row.getString(2))));
            walk("outlet", id -> database.first("select name from outlet where id = ?", row -> outlets.put(id, row.getString(1)), id));
        }
    }

    @FunctionalInterface
    private interface Numbered {
        Object read(long id);
    }

    private void walk(String table, Numbered row) {
        Damaged rows = new Damaged(database, table);
        for (OptionalLong id = rows.after(0); id.isPresent(); id = rows.after(id.getAsLong())) {
            long number = id.getAsLong();
            Damaged.attempt(() -> row.read(number));
        }
    }

    private FeedLine feed(ResultSet row) throws SQLException {
        FeedLine feed = new FeedLine();
        feed.url = row.getString(2);
        feed.title = row.getString(3);
        feed.name = row.getString(4);
        feed.site = row.getString(5);
        feed.language = row.getString(6);
        feed.tags = FeedTable.lines(row.getString(7));
        feed.options = OptionsJson.read(row.getString(8));
        feed.subscribed = row.getInt(9) == 1;
        feed.line = row.getInt(10);
        feeds.put(row.getLong(1), feed);
        return feed;
    }

    /** The next stories by number; none at the end. */
    List<StoryLine> stories(long after) {
        return Damaged.attempt(() -> whole(after)).orElseGet(() -> oneByOne(after));
    }

    private List<StoryLine> whole(long after) {
        List<StoryLine> stories = database.list("select " + STORY + ", e.json, a.json from story s left join entry e on e.story = s.id "
                + "left join article a on a.story = s.id where s.id > ? order by s.id limit ?", row -> {
                    StoryLine story = story(row);
                    story.entry = Optional.ofNullable(row.getBytes(18)).map(StoryJson::unpack);
                    story.article = Optional.ofNullable(row.getBytes(19)).map(ArticleJson::unpack);
                    return story;
                }, after, BATCH);
        long before = after;
        for (StoryLine story : stories) {
            if (story.id <= before) {
                throw new LibraryException(database.file() + ": the rows are out of order");
            }
            before = story.id;
            story.quotes = quotes(story.id);
            if ((lacksEntry(story) || lacksArticle(story) || lacksQuotes(story)) && isDamaged()) {
                throw new LibraryException(database.file() + ": rows are missing");
            }
        }
        return stories;
    }

    private static boolean lacksEntry(StoryLine story) {
        return story.entry.isEmpty() && story.state != StoryRow.ArticleState.EXPIRED;
    }

    private static boolean lacksArticle(StoryLine story) {
        return story.article.isEmpty() && (story.state == StoryRow.ArticleState.PAGE || story.state == StoryRow.ArticleState.FEED);
    }

    private static boolean lacksQuotes(StoryLine story) {
        return story.quotes.stream().filter(it -> it.kind() != Quote.Kind.INDIRECT).count() < story.counted;
    }

    /**
     * Whether rows that are not there are lost. A damaged page can answer that it has no such row; in a sound file they are missing since
     * the export it was made from lost them. Asked only when some are missing, because it reads the whole file.
     */
    private boolean isDamaged() {
        if (damaged.isEmpty()) {
            damaged = Optional.of(!Damaged.attempt(() -> database.list("pragma quick_check(1)", row -> row.getString(1)))
                    .equals(Optional.of(List.of("ok"))));
        }
        return damaged.get();
    }

    private List<StoryLine> oneByOne(long after) {
        List<StoryLine> stories = new ArrayList<>();
        Damaged rows = new Damaged(database, "story");
        OptionalLong id = rows.after(after);
        while (id.isPresent()) {
            one(id.getAsLong()).ifPresentOrElse(stories::add, lost::story);
            if (stories.size() == BATCH) {
                return stories;
            }
            id = rows.after(id.getAsLong());
        }
        return stories;
    }

    private Optional<StoryLine> one(long id) {
        Optional<StoryLine> read = Damaged.attempt(() -> database.first("select " + STORY + " from story s where s.id = ?", this::story, id)
                .orElseThrow());
        read.ifPresent(story -> {
            boolean entry = Damaged.attempt(() -> story.entry = database.first("select json from entry where story = ?",
                    row -> StoryJson.unpack(row.getBytes(1)), id)).isPresent();
            if (!entry || lacksEntry(story) && isDamaged()) {
                lost.entry();
            }
            boolean article = Damaged.attempt(() -> story.article = database.first("select json from article where story = ?",
                    row -> ArticleJson.unpack(row.getBytes(1)), id)).isPresent();
            if (!article || lacksArticle(story) && isDamaged()) {
                lost.article();
                story.state = StoryRow.ArticleState.WAITING;
            }
            boolean quotes = Damaged.attempt(() -> story.quotes = quotes(id)).isPresent();
            if (!quotes || lacksQuotes(story) && isDamaged()) {
                lost.quotes();
            }
        });
        return read;
    }

    private List<Quote> quotes(long story) {
        return database.list("select " + QuoteTable.COLUMNS + " from quote q where q.id between ? and ? order by q.id desc",
                QuoteTable::quote, QuoteTable.first(story), QuoteTable.last(story));
    }

    private StoryLine story(ResultSet row) throws SQLException {
        StoryLine story = new StoryLine();
        story.id = row.getLong(1);
        FeedLine feed = feeds.get(row.getLong(2));
        if (feed == null) {
            throw new LibraryException(database.file() + ": story " + story.id + " belongs to no feed");
        }
        story.feed = Subscription.shown(feed.url);
        story.guid = row.getString(3);
        story.time = row.getLong(4);
        int zone = row.getInt(5);
        story.zone = row.wasNull() ? Optional.empty() : Optional.of(zone);
        story.seen = row.getLong(6);
        story.url = row.getString(7);
        story.title = row.getString(8);
        story.byline = row.getString(9);
        story.authors = FeedTable.lines(row.getString(10));
        story.site = outlets.getOrDefault(row.getLong(11), "");
        story.language = row.getString(12);
        story.unread = row.getInt(13) == 1;
        story.starred = row.getInt(14) == 1;
        story.state = StoryRow.ArticleState.values()[row.getInt(15)];
        story.event = row.getLong(16);
        story.counted = row.getInt(17);
        return story;
    }
}
