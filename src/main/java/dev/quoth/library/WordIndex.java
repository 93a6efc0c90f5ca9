package dev.quoth.library;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The full-text index while it is written; its rowids grow with the time of stories, so that newest first is its own order. {@link
 * WordMatches} finds in it.
 */
final class WordIndex implements Database.Gathered {

    /** Rowids for each second; a second with more stories than this lends from the next. */
    private static final int SLOT_BITS = 10;

    /** The first story of a second takes one of so many of its rowids, all but by chance; the others follow. */
    private static final int BEGIN_BITS = 9;

    /** The table of the index in the file. */
    static final String TABLE = "words";

    private final Database database;
    private final PendingWords pending;
    private final NavigableMap<Long, Change> changes = new TreeMap<>();
    /** The highest number of the stories that this connection left to be pending, 0 when there are none. */
    private long left;

    WordIndex(Database database, PendingWords pending) {
        this.database = database;
        this.pending = pending;
        database.gather(this);
    }

    /**
     * A free rowid for a story of this time, in milliseconds.
     *
     * <p>The last bits of rowids must differ. FTS5 keeps those that are gone in hash tables of 32, 64 and so on up to 512 places, a rowid at
     * its remainder or after it, and asks them about every word of every story that it merges (fts5_index.c, fts5IndexTombstoneQuery). When
     * each second began at its first rowid, a multiple of all those sizes, every table was one chain, and storing a story took twice as long.
     */
    long place(long time) {
        long start = start(time);
        long end = start + (1L << SLOT_BITS);
        long doc = database.number("select coalesce(max(doc) + 1, ?3) from story where doc >= ?1 and doc < ?2", start, end, usual(time));
        while (doc >= end && database.number("select count(*) from story where doc = ?", doc) > 0) {
            doc++;
        }
        return doc;
    }

    /** The rowid of a story of this time that is the only one of its second, unless another second lent it. */
    static long usual(long time) {
        return start(time) + beginning(time);
    }

    /** Fibonacci hashing (Knuth, The Art of Computer Programming, volume 3, section 6.4): the high bits of a product with 2^64 / golden ratio. */
    private static long beginning(long time) {
        return Math.floorDiv(time, 1000L) * 0x9E3779B97F4A7C15L >>> (Long.SIZE - BEGIN_BITS);
    }

    /** The first rowid that a story of this time can have. */
    static long start(long time) {
        return Math.floorDiv(time, 1000L) << SLOT_BITS;
    }

    /** The second, since the epoch, in which a story with this rowid was published, or a later one. */
    static long second(long doc) {
        return doc >> SLOT_BITS;
    }

    /** What the index is to hold of a story, in the form in which the index takes it. */
    record Entry(String feed, String title, String authors, String speakers, String body) {

        /** @param body went through {@link Grams#forIndex} already, which of a long text takes long */
        static Entry of(long feed, String title, String authors, String speakers, String body) {
            return new Entry(token(feed), Grams.forIndex(title), Grams.forIndex(authors), Grams.forIndex(speakers), body);
        }
    }

    /**
     * @param isNew whether the index in the file has nothing at this place
     * @param entry nothing when the words only go
     */
    private record Change(boolean isNew, Optional<Entry> entry) { }

    /** Leaves a new story out until its article comes, or until {@link #settle}; a search finds its title all the same. */
    void leave(long story) {
        left = Math.max(left, story);
    }

    boolean isPending(long story) {
        return pending.isPending(story);
    }

    /** Puts in what was left out and has not come since. */
    void settle() {
        if (left > 0) {
            database.change(() -> settle(left));
            left = 0;
        }
    }

    private void settle(long highest) {
        pending.settle(highest).forEach(it -> add(it.doc(), it.entry()));
    }

    /** Puts the words of a story in that has none there; in the file at the end of the transaction. */
    void add(long doc, Entry entry) {
        change(doc, new Change(true, Optional.of(entry)));
    }

    /** Puts the words of a story in the place of those that were there. */
    void put(long doc, Entry entry) {
        change(doc, new Change(false, Optional.of(entry)));
    }

    void remove(long doc) {
        change(doc, new Change(false, Optional.empty()));
    }

    /** What is in the file was there before the first change. */
    private void change(long doc, Change change) {
        changes.merge(doc, change, (before, after) -> new Change(before.isNew(), after.entry()));
    }

    /**
     * FTS5 gathers rows in memory and writes them as one, but only as long as their rowids ascend, nothing is put right after it was
     * taken out, and no other statement needs a savepoint (triggers do); otherwise it writes each row as a segment of its own, which is
     * ten times slower (fts5_index.c, sqlite3Fts5IndexBeginWrite; fts5_main.c, fts5SavepointMethod). So first everything goes out, then
     * everything comes in.
     */
    @Override
    public void write() {
        if (left > 0 && pending.areTooMany(left)) {
            settle(left - PendingWords.MOST / 2);
        }
        changes.forEach((doc, change) -> {
            if (!change.isNew()) {
                database.run("delete from words where rowid = ?", doc);
            }
        });
        changes.forEach((doc, change) -> change.entry().ifPresent(it ->
                database.run("insert into words(rowid, feed, title, author, speaker, body) values (?, ?, ?, ?, ?, ?)", doc, it.feed(), it.title(),
                        it.authors(), it.speakers(), it.body())));
    }

    @Override
    public void ended(boolean kept) {
        changes.clear();
    }

    /** A feed as a word of the index. */
    static String token(long feed) {
        return "f" + feed;
    }
}
