package dev.quoth.library;

import java.util.Map;
import java.util.TreeMap;

/**
 * Counts the stories that a transaction adds to each feed. What else changes the counts, marks and feeds that move, is seen to by
 * triggers; on the way of every new story a trigger would cost more than the story (schema-8.sql).
 */
final class NewStories implements Database.Gathered {

    private static final class Count {
        private int stories;
        private int unread;
    }

    private final Database database;
    private final Map<Long, Count> feeds = new TreeMap<>();

    NewStories(Database database) {
        this.database = database;
        database.gather(this);
    }

    void add(long feed, boolean unread) {
        Count count = feeds.computeIfAbsent(feed, it -> new Count());
        count.stories++;
        count.unread += unread ? 1 : 0;
    }

    @Override
    public void write() {
        feeds.forEach((feed, count) -> database.run("update tally set stories = stories + ?, unread = unread + ? where feed = ?",
                count.stories, count.unread, feed));
    }

    @Override
    public void ended(boolean kept) {
        feeds.clear();
    }
}
