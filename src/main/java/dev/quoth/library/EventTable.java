package dev.quoth.library;

import dev.quoth.library.RecentStories.Recent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Marks stories of the same event in several feeds when an article is stored. What is compared is kept in memory as long as the
 * connection lives, because reading it for each story anew takes ten times as long as comparing.
 */
final class EventTable implements Database.Gathered {

    /** How long the words of a story are kept, in milliseconds. */
    private static final long KEPT_TIME = 5L * 24 * 3600 * 1000;
    /** So many of the latest stories are kept however old they are: they tell which words are common. */
    private static final int LEAST_KEPT = 3_000;
    /** More are not kept: some four mebibytes. */
    private static final int MOST_KEPT = 20_000;

    private final Database database;
    private RecentStories recent = new RecentStories();
    private boolean loaded;
    private boolean current;
    private long version;
    /** When there were more, some go. */
    private int room;
    /** Stories before this time are neither compared nor kept. */
    private long from = Long.MIN_VALUE;

    EventTable(Database database) {
        this.database = database;
        database.gather(this);
    }

    /** To be called when the article of a story is stored. */
    void add(long story, long feed, long time, Telling telling) {
        bringUpToDate();
        boolean known = recent.remove(story);
        if (known) {
            database.run("delete from event_story where story = ?", story);
        }
        if (time < from || telling.size() == 0) {
            return;
        }
        recent.likest(feed, time, telling).ifPresent(it ->
                database.run("update story set event = (select case event when 0 then id else event end from story where id = ?1) "
                        + "where id in (?1, ?2)",
                        it.story(), story));
        recent.add(new Recent(story, feed, time, telling));
        database.run("insert into event_story(story, feed, time, terms) values (?, ?, ?, ?)", story, feed, time, telling.pack());
        if (recent.places() > room) {
            forgetOld();
        }
    }

    /** Reads what other connections stored since; within a transaction nobody else can. */
    private void bringUpToDate() {
        if (current) {
            return;
        }
        current = true;
        long now = database.number("pragma data_version");
        if (loaded && (now == version || isWhole())) {
            version = now;
            return;
        }
        version = now;
        loaded = true;
        recent = new RecentStories();
        database.list("select story, feed, time, terms from event_story order by time, story",
                row -> new Recent(row.getLong(1), row.getLong(2), row.getLong(3), Telling.unpack(row.getBytes(4)))).forEach(recent::add);
        forgetOld();
    }

    /** Most changes by others are marks. */
    private boolean isWhole() {
        return database.number("select count(*) from event_story") == recent.size()
                && database.number("select coalesce(max(story), 0) from event_story") == recent.highest();
    }

    private void forgetOld() {
        List<Recent> newest = new ArrayList<>(recent.all());
        newest.sort(Comparator.comparingLong(Recent::time).reversed());
        int kept = newest.size();
        if (kept > LEAST_KEPT) {
            long oldest = newest.get(0).time() - KEPT_TIME;
            kept = LEAST_KEPT;
            while (kept < Math.min(MOST_KEPT, newest.size()) && newest.get(kept).time() >= oldest) {
                kept++;
            }
        }
        if (kept < newest.size()) {
            from = newest.get(kept - 1).time();
            database.run("delete from event_story where time < ?", from);
        }
        recent = new RecentStories();
        newest.stream().filter(it -> it.time() >= from).sorted(Comparator.comparingLong(Recent::time)).forEach(recent::add);
        room = Math.max(LEAST_KEPT, recent.size()) * 5 / 4;
    }

    @Override
    public void ended(boolean kept) {
        current = false;
        loaded &= kept;
    }
}
