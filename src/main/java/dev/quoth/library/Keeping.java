package dev.quoth.library;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lets go of texts after their time. A story's identity and its quotes stay: the one so that it never comes back as new, the
 * others because who said what is what the library is for.
 */
final class Keeping {

    /** Stories in one transaction, so that nobody waits long. */
    private static final int BATCH = 500;

    /** Also of stories whose page nobody asked for in all that time: what their feed said goes, and nobody asks for it any more. */
    private static final String LETTING_GO = "unread = 0 and starred = 0 and article in (0, 1, 2, 3)";

    private final Database database;
    private final WordIndex words;

    Keeping(Database database, WordIndex words) {
        this.database = database;
        this.words = words;
    }

    private record Gone(long id, long doc) { }

    /** Gives back how many stories lost their text. */
    int expire(List<FeedRow> feeds, Optional<Duration> keep, Instant now) {
        int count = 0;
        List<Long> common = new ArrayList<>();
        for (FeedRow feed : feeds) {
            Optional<Duration> own = feed.subscription().options().keep();
            if (own.isPresent()) {
                count += letGo(Where.of("feed = ? and time < ?", feed.id(), now.minus(own.get()).toEpochMilli()));
            } else {
                common.add(feed.id());
            }
            int limit = feed.subscription().options().limit();
            if (limit > 0 && feed.stories() > limit) {
                count += letGo(Where.of("feed = ?1 and time < (select time from story where feed = ?1 order by time desc, id desc limit 1 offset ?2)",
                        feed.id(), limit - 1));
            }
        }
        if (keep.isPresent() && !common.isEmpty()) {
            long before = now.minus(keep.get()).toEpochMilli();
            count += letGo(common.size() == feeds.size() ? Where.of("time < ?", before)
                    : Where.of("time < ?", before).and(Where.in("feed", common)));
        }
        return count;
    }

    private int letGo(Where where) {
        int count = 0;
        int batch;
        do {
            batch = database.write(() -> {
                List<Gone> stories = database.list("select id, doc from story where " + LETTING_GO + " and " + where.sql() + " limit " + BATCH,
                        row -> new Gone(row.getLong(1), row.getLong(2)), where.values().toArray());
                for (Gone it : stories) {
                    database.run("delete from article where story = ?", it.id());
                    database.run("delete from entry where story = ?", it.id());
                    database.run("update story set article = ? where id = ?", StoryRow.ArticleState.EXPIRED.ordinal(), it.id());
                    words.remove(it.doc());
                }
                return stories.size();
            });
            count += batch;
        } while (batch == BATCH);
        return count;
    }
}
