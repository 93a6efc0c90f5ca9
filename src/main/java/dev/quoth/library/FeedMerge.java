package dev.quoth.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes one feed of two, when one moves to the address that the other has: "http" to "https", say, where feeds.txt had both. The index of
 * words knows the feed of each story, and a story without an outlet counts for the speakers in it as of its feed; both follow.
 */
final class FeedMerge {

    private final Database database;
    private final FeedTable feeds;
    private final StoryTable stories;

    FeedMerge(Database database, FeedTable feeds, StoryTable stories) {
        this.database = database;
        this.feeds = feeds;
        this.stories = stories;
    }

    /** Moves the stories of a feed, except those that {@code into} has too, and its addresses. */
    void merge(long feed, long into) {
        Map<Long, Integer> before = outlets(feed, into);
        List<Long> moving = database.list("select id from story s where feed = ? "
                + "and not exists (select 1 from story o where o.feed = ? and o.guid = s.guid)", row -> row.getLong(1), feed, into);
        for (long story : moving) {
            database.run("update story set feed = ? where id = ?", into, story);
            stories.index(story);
        }
        feeds.retire(feed, into);
        recount(feed, into);
        outlets(feed, into).forEach((person, now) -> {
            int more = now - before.getOrDefault(person, 0);
            if (more != 0) {
                database.run("update person set outlets = outlets + ? where id = ?", more, person);
            }
        });
    }

    /** As how many outlets the two feeds count for each person quoted in their stories without one. */
    private Map<Long, Integer> outlets(long feed, long into) {
        Map<Long, Integer> outlets = new HashMap<>();
        database.list("select person, count(*) from outlet_person where outlet in (?, ?) group by person",
                row -> outlets.put(row.getLong(1), row.getInt(2)), -feed, -into);
        return outlets;
    }

    private void recount(long feed, long into) {
        database.run("delete from outlet_person where outlet in (?, ?)", -feed, -into);
        database.run("insert into outlet_person select -s.feed, q.person, count(distinct s.id) from story s "
                + "join quote q on q.id between s.id * 100000 and s.id * 100000 + 99999 "
                + "where s.feed in (?, ?) and s.outlet = 0 and q.person <> 0 group by s.feed, q.person", feed, into);
    }
}
