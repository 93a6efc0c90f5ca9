package dev.quoth.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the index of words finds, that in the file and that of {@link PendingWords} together; stories are told by their rowids in it. */
final class WordMatches {

    private final Database database;
    private final PendingWords pending;

    WordMatches(Database database, PendingWords pending) {
        this.database = database;
        this.pending = pending;
    }

    /** Rowids of the newest stories that match, from {@code from} to {@code to}, newest first. */
    List<Long> newest(String match, long from, long to, int limit) {
        return both("select rowid from %1$s where %1$s match ? and rowid between ? and ? order by rowid desc limit ?", false, limit, match, from, to);
    }

    /** Oldest first, from {@code from} on. */
    List<Long> oldest(String match, long from, int limit) {
        return both("select rowid from %1$s where %1$s match ? and rowid >= ? order by rowid limit ?", true, limit, match, from);
    }

    /** What both indexes find, in the order of their places. */
    private List<Long> both(String sql, boolean upwards, int limit, Object... values) {
        Object[] all = Arrays.copyOf(values, values.length + 1);
        all[values.length] = limit;
        List<Long> held = pending.hold() ? docs(sql, PendingWords.TABLE, all) : List.of();
        List<Long> kept = docs(sql, WordIndex.TABLE, all);
        return held.isEmpty() ? kept : PendingWords.merged(held, kept, upwards, limit);
    }

    private List<Long> docs(String sql, String index, Object... values) {
        return database.list(sql.replace("%1$s", index), row -> row.getLong(1), values);
    }

    /**
     * The same by relevance; words of the title and speakers weigh most. How rare a word is, each index reckons of its own stories, so
     * pending ones stand a little higher or lower than they will.
     */
    List<Long> best(String match, long from, long to, int limit) {
        List<Scored> held = pending.hold() ? scored(PendingWords.TABLE, match, from, to, limit) : List.of();
        Map<Long, Scored> all = new LinkedHashMap<>();
        scored(WordIndex.TABLE, match, from, to, limit).forEach(it -> all.put(it.doc(), it));
        held.forEach(it -> all.putIfAbsent(it.doc(), it));
        return all.values().stream().sorted(Comparator.comparingDouble(Scored::score)).limit(limit).map(Scored::doc).toList();
    }

    /** @param score FTS5's, the lower the better */
    private record Scored(long doc, double score) { }

    private List<Scored> scored(String index, String match, long from, long to, int limit) {
        String sql = "select rowid, bm25(%1$s, 0, 8, 3, 4, 1) as score from %1$s where %1$s match ? and rowid between ? and ? "
                + "order by score limit ?";
        return database.list(sql.replace("%1$s", index), row -> new Scored(row.getLong(1), row.getDouble(2)), match, from, to, limit);
    }

    /** The condition that {@code story s} matches. */
    Where matching(String match) {
        String kept = isIn(WordIndex.TABLE);
        return pending.hold() ? Where.of("(" + kept + " or " + isIn(PendingWords.TABLE) + ")", match, match) : Where.of(kept, match);
    }

    private static String isIn(String index) {
        return "s.doc in (select rowid from %1$s where %1$s match ?)".replace("%1$s", index);
    }

    /** FTS5's expression for feeds, any of them. */
    static String feeds(List<Long> ids) {
        if (ids.isEmpty()) {
            return "{feed} : none";
        }
        List<String> tokens = new ArrayList<>();
        for (long id : ids) {
            tokens.add(WordIndex.token(id));
        }
        return "{feed} : (" + String.join(" OR ", tokens) + ")";
    }
}
