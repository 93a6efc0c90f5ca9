package dev.quoth.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the newest stories that lack certain words, or all of them, when a search says nothing else: the index of words knows who has a
 * word, not who has none. Both lists are read piece by piece in the order of time, so that a word few stories have costs no more than a
 * page of them.
 */
final class StoriesWithout {

    /** The first piece has some more than are wanted, the next ones twice as many each. */
    private static final int MORE = 20;
    private static final int LARGEST = 20_000;

    private final Database database;
    private final WordMatches words;

    StoriesWithout(Database database, WordMatches words) {
        this.database = database;
        this.words = words;
    }

    /**
     * Places in the index, from {@code from} to {@code to}, newest first.
     *
     * @param unwanted expressions of the index; no story is wanted that one of them fits
     */
    List<Long> newest(List<String> unwanted, long from, long to, int limit) {
        String match = "(" + String.join(") OR (", unwanted) + ")";
        List<Long> found = new ArrayList<>();
        long next = to;
        int piece = Math.min(LARGEST, limit) + MORE;
        boolean more = true;
        while (more && found.size() < limit) {
            List<Long> docs = database.list("select doc from story where doc between ? and ? order by doc desc limit ?", row -> row.getLong(1),
                    from, next, piece);
            more = docs.size() == piece;
            if (!docs.isEmpty()) {
                long end = docs.get(docs.size() - 1);
                Set<Long> having = unwanted.isEmpty() ? Set.of() : new HashSet<>(words.newest(match, end, docs.get(0), docs.size()));
                found.addAll(withText(docs.stream().filter(doc -> !having.contains(doc)).toList()));
                next = end - 1;
                piece = Math.min(LARGEST, 2 * piece);
            }
        }
        return found.subList(0, Math.min(limit, found.size()));
    }

    /** Of what was let go nobody knows the words. */
    private List<Long> withText(List<Long> docs) {
        return docs.isEmpty() ? docs : database.list("select doc from story where doc in (select value from json_each(?)) and article <> ? "
                + "order by doc desc", row -> row.getLong(1), docs.toString(), StoryRow.ArticleState.EXPIRED.ordinal());
    }
}
