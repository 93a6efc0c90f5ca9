package dev.quoth.library;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much persons are quoted, and in which outlets. Counted together for a transaction, because somebody who speaks in one of its
 * stories speaks in others too, and each change of a count moves the person in the order of who is quoted most.
 */
final class PersonCounts implements Database.Gathered {

    /** What a transaction changes of one person's counts. */
    private static final class Change {
        private int quotes;
        /** By the number of the outlet, or that of the feed negated. */
        private final Map<Long, Integer> stories = new HashMap<>(2);
    }

    private final Database database;
    private final Map<Long, Change> changes = new TreeMap<>();

    PersonCounts(Database database) {
        this.database = database;
        database.gather(this);
    }

    /**
     * Counts a story's quotes.
     *
     * @param persons whose each quote is, 0 where nobody is named
     * @param outlet the number of its outlet, or that of its feed negated
     * @param sign 1 to count them in, -1 to count them out
     */
    void add(long[] persons, long outlet, int sign) {
        Map<Long, Integer> quotes = new HashMap<>();
        for (long person : persons) {
            if (person != 0) {
                quotes.merge(person, sign, Integer::sum);
            }
        }
        quotes.forEach((person, count) -> {
            Change change = changes.computeIfAbsent(person, it -> new Change());
            change.quotes += count;
            change.stories.merge(outlet, sign, Integer::sum);
        });
    }

    @Override
    public void write() {
        changes.forEach((person, change) -> {
            int stories = 0;
            int outlets = 0;
            for (Map.Entry<Long, Integer> it : change.stories.entrySet()) {
                stories += it.getValue();
                outlets += count(it.getKey(), person, it.getValue());
            }
            if (change.quotes != 0 || stories != 0 || outlets != 0) {
                database.run("update person set quotes = quotes + ?, stories = stories + ?, outlets = outlets + ? where id = ?", change.quotes,
                        stories, outlets, person);
            }
        });
    }

    /** Gives back by how much the person's outlets become more. */
    private int count(long outlet, long person, int stories) {
        if (stories == 0) {
            return 0;
        }
        boolean known = database.run("update outlet_person set stories = stories + ? where outlet = ? and person = ?", stories, outlet, person) > 0;
        if (stories > 0) {
            return known ? 0 : database.run("insert into outlet_person values (?, ?, ?)", outlet, person, stories);
        }
        // Nobody is known there whose feed became part of another before the counts followed, see FeedMerge.
        return known ? -database.run("delete from outlet_person where outlet = ? and person = ? and stories <= 0", outlet, person) : 0;
    }

    @Override
    public void ended(boolean kept) {
        changes.clear();
    }
}
