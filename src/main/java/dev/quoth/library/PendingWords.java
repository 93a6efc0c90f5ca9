package dev.quoth.library;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The newest stories that are not in the index of words yet, because their article is still to come: a story that went in by its title
 * alone would have to be taken out and put in again, a tenth of the work of storing it. PostgreSQL's GIN index keeps such a list too
 * (https://www.postgresql.org/docs/current/gin.html#GIN-FAST-UPDATE).
 *
 * <p>They are those without an article whose number is higher than the one in the table {@code pending_words}, so a story costs nothing
 * here. Who searches puts their words into an index of the same kind in memory and asks that too.
 */
final class PendingWords implements Database.Gathered {

    /** Among so many of the newest stories some may be pending; their words are in memory within some 50 ms, once. */
    static final int MOST = 2_000;

    /** The table of the index in memory, of one connection, there once {@link #hold} held anything. */
    static final String TABLE = "held_words";

    /** What is true of {@code story s} while it is pending. */
    static final String IS_PENDING = "s.article = 0 and s.id > (select after from pending_words) "
            + "and not exists (select 1 from article a where a.story = s.id)";

    private final Database database;
    private boolean made;
    /** What the index in memory holds, and when it was found to. */
    private List<Pending> held = List.of();
    private long heldVersion = -1;

    PendingWords(Database database) {
        this.database = database;
        database.gather(this);
    }

    /** What was held within a transaction that came to nothing is gone. */
    @Override
    public void ended(boolean kept) {
        if (!kept) {
            made = false;
            held = List.of();
            heldVersion = -1;
        }
    }

    /** A pending story and its place in the index. */
    record Pending(long doc, WordIndex.Entry entry) { }

    boolean isPending(long story) {
        return database.number("select count(*) from story s where s.id = ? and " + IS_PENDING, story) > 0;
    }

    /** Whether among the stories up to this number are more pending ones than a search can look through at once. */
    boolean areTooMany(long highest) {
        return highest - database.number("select after from pending_words") > MOST;
    }

    /** Those up to this number are pending no more; gives back what the index is to have of them. To be called within a transaction. */
    List<Pending> settle(long highest) {
        List<Pending> pending = list(highest);
        // Numbers that a transaction gave and took back will be given again.
        database.run("update pending_words set after = max(after, min(?, (select coalesce(max(id), 0) from story)))", highest);
        return pending;
    }

    private List<Pending> list(long highest) {
        return database.list("select s.doc, s.feed, s.title, s.authors from story s where s.id <= ? and " + IS_PENDING, row ->
                new Pending(row.getLong(1), WordIndex.Entry.of(row.getLong(2), row.getString(3), row.getString(4), "", "")), highest);
    }

    /**
     * Makes the index in memory hold what is pending now. Who asks it first and the one in the file then misses nothing that comes into the
     * file between the two, and may find it twice.
     *
     * @return whether anything is pending
     */
    boolean hold() {
        long version = database.version();
        if (version != heldVersion) {
            List<Pending> pending = list(Long.MAX_VALUE);
            if (!pending.equals(held)) {
                fill(pending);
            }
            held = pending;
            heldVersion = version;
        }
        return !held.isEmpty();
    }

    private void fill(List<Pending> pending) {
        if (!made) {
            database.needTemporary();
            database.script("create virtual table if not exists temp." + TABLE + " using fts5(feed, title, author, speaker, body, "
                    + "content = '', tokenize = 'unicode61 remove_diacritics 2')");
            made = true;
        }
        database.run("insert into " + TABLE + "(" + TABLE + ") values ('delete-all')");
        for (Pending it : pending) {
            database.run("insert into " + TABLE + "(rowid, feed, title, author, speaker, body) values (?, ?, ?, ?, '', '')", it.doc(),
                    it.entry().feed(), it.entry().title(), it.entry().authors());
        }
    }

    /** The first places of two lists in one order, none of them twice. */
    static List<Long> merged(List<Long> one, List<Long> other, boolean upwards, int limit) {
        NavigableSet<Long> all = new TreeSet<>(one);
        all.addAll(other);
        List<Long> merged = new ArrayList<>(upwards ? all : all.descendingSet());
        return merged.size() > limit ? merged.subList(0, limit) : merged;
    }
}
