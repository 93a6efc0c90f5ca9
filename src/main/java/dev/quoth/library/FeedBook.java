package dev.quoth.library;

import dev.quoth.feed.Subscription;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What the rows of stories say of their feeds and outlets, read once and kept until somebody changes the library. Of this connection's own
 * changes only those of feeds count ({@link #forget}), since an update reads and stores stories by turns: {@link Database#version} would
 * have every feed read anew for each.
 */
final class FeedBook implements Database.Gathered {

    /**
     * A feed.
     *
     * @param shown its address without what is secret in it, found once and not for each of its stories
     * @param title the user's title, else the feed's own, else its address
     */
    record Entry(long id, String url, String shown, String title, List<String> tags) { }

    private final Database database;
    private final Map<Long, Entry> feeds = new HashMap<>();
    private final Map<Long, String> outlets = new HashMap<>();
    /** Outlets by name; none ever goes or gets another number. */
    private final Map<String, Long> outletIds = new HashMap<>();
    private long version = -1;

    FeedBook(Database database) {
        this.database = database;
        database.gather(this);
    }

    /** An outlet that the transaction made is none when it came to nothing. */
    @Override
    public void ended(boolean kept) {
        if (!kept) {
            outletIds.clear();
        }
    }

    /** To be called after a change of this connection's own, which the version of the file does not show. */
    void forget() {
        version = -1;
    }

    /** To be called before reading rows. */
    void refresh() {
        long now = database.number("pragma data_version");
        if (now != version) {
            feeds.clear();
            outlets.clear();
            database.list("select id, url, title, name, tags from feed", row -> {
                String url = row.getString(2);
                String title = FeedTable.shown(row.getString(4), row.getString(3), url);
                return feeds.put(row.getLong(1), new Entry(row.getLong(1), url, Subscription.shown(url), title, FeedTable.lines(row.getString(5))));
            });
            version = now;
        }
    }

    Entry feed(long id) {
        return feeds.getOrDefault(id, new Entry(id, "", "", "", List.of()));
    }

    List<Long> feedsWith(Predicate<Entry> condition) {
        refresh();
        List<Long> ids = new ArrayList<>();
        for (Entry entry : feeds.values()) {
            if (condition.test(entry)) {
                ids.add(entry.id());
            }
        }
        return ids;
    }

    /** Feeds a user can mean by a number, an address or a title. */
    List<Long> feedsNamed(String name) {
        String folded = Folded.of(name.strip());
        List<Long> exact = feedsWith(it -> Long.toString(it.id()).equals(name) || it.url().equals(name)
                || it.shown().equals(name));
        return exact.isEmpty() ? feedsWith(it -> Folded.of(it.title()).equals(folded)) : exact;
    }

    /** How many stories these feeds have. */
    long stories(List<Long> ids) {
        Where where = Where.in("feed", ids);
        return database.number("select sum(stories) from tally where " + where.sql(), where.values().toArray());
    }

    String outlet(long id) {
        if (id == 0) {
            return "";
        }
        return outlets.computeIfAbsent(id, it -> database.first("select name from outlet where id = ?", row -> row.getString(1), it)
                .orElse(""));
    }

    long outletNamed(String name) {
        if (name.isBlank()) {
            return 0;
        }
        return outletIds.computeIfAbsent(name.strip(), line ->
                database.first("select id from outlet where name = ?", row -> row.getLong(1), line)
                        .orElseGet(() -> database.insert("insert into outlet(name) values (?)", line)));
    }
}
