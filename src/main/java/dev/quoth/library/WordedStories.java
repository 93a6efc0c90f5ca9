package dev.quoth.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lists stories that hold certain words. The index is read piece by piece in its own order, which is that of time, so that a word that
 * stands everywhere costs no more than another: together, its stories would be hundreds of thousands.
 */
final class WordedStories {

    /** The first piece has some more than the page, the next ones twice as much each. */
    private static final int MORE = 20;
    private static final int LARGEST = 4_000;

    /** A second with more stories than it has rowids lends from so many later ones at most. */
    private static final long LENT = 64;

    private final Rows rows;
    private final WordMatches words;

    WordedStories(Rows rows, WordMatches words) {
        this.rows = rows;
        this.words = words;
    }

    /**
     * @param match what the index is asked
     * @param rest what else must be true of {@code story s}
     */
    List<StoryRow> list(String match, Where rest, Slice slice) {
        boolean upwards = slice.before().isPresent();
        Comparator<StoryRow> order = upwards ? WordedStories::oldestFirst : (a, b) -> oldestFirst(b, a);
        Paging page = Paging.of(slice, "s.time", "s.id");
        List<StoryRow> sure = new ArrayList<>();
        List<StoryRow> found = new ArrayList<>();
        long next = upwards ? first(slice.before().get()) : slice.after().map(WordedStories::last).orElse(Long.MAX_VALUE);
        int piece = Math.min(LARGEST, slice.limit()) + MORE;
        boolean more = true;
        while (more && sure.size() < slice.limit()) {
            List<Long> docs = upwards ? words.oldest(match, next, piece) : words.newest(match, Long.MIN_VALUE, next, piece);
            more = docs.size() == piece;
            piece = Math.min(LARGEST, 2 * piece);
            if (!docs.isEmpty()) {
                found.addAll(rows.list("from story s where s.doc in (select value from json_each(?)) and " + rest.sql() + page.where() + page.order(),
                        page.after(new Where("", List.of(docs.toString())).and(rest).values())));
                found.sort(order);
                long end = docs.get(docs.size() - 1);
                next = upwards ? end + 1 : end - 1;
                boolean last = !more;
                // What the next piece holds may belong between those of the last second.
                List<StoryRow> now = found.stream().filter(it -> last || isPast(it, WordIndex.second(end), upwards)).toList();
                sure.addAll(now);
                found.removeAll(now);
            }
        }
        sure.addAll(found);
        List<StoryRow> listed = new ArrayList<>(sure.subList(0, Math.min(sure.size(), slice.limit())));
        return page.ordered(listed);
    }

    private static int oldestFirst(StoryRow a, StoryRow b) {
        int order = a.when().compareTo(b.when());
        return order != 0 ? order : Long.compare(a.id(), b.id());
    }

    private static boolean isPast(StoryRow story, long second, boolean upwards) {
        long own = Math.floorDiv(story.when().toEpochMilli(), 1000L);
        return upwards ? own < second - LENT : own > second;
    }

    private static long first(Position place) {
        return place.time() == Long.MIN_VALUE ? Long.MIN_VALUE : WordIndex.start(place.time());
    }

    private static long last(Position place) {
        return WordIndex.start(place.time() + 1000 * (LENT + 1)) - 1;
    }
}
