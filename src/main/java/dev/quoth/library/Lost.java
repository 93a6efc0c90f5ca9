package dev.quoth.library;

import java.util.ArrayList;
import java.util.List;

/** What of a damaged file cannot be read any more, counted while the rest is read. */
final class Lost {

    private long stories;
    private int feeds;
    private int entries;
    private int articles;
    private int quotes;
    private final List<String> lists = new ArrayList<>();

    void story() {
        stories++;
    }

    void feeds(int more) {
        feeds += more;
    }

    /** What a feed said of a story. */
    void entry() {
        entries++;
    }

    void article() {
        articles++;
    }

    /** All the quotes of one story. */
    void quotes() {
        quotes++;
    }

    void list(String what) {
        lists.add(what);
    }

    /**
     * One thing a line; none when nothing is lost.
     *
     * @param told stories that could be read
     * @param of stories the file says it has, 0 when it cannot even say that; those on a damaged page are known from this alone
     */
    List<String> lines(long told, long of) {
        List<String> lines = new ArrayList<>();
        long gone = Math.max(stories, of - told);
        if (gone > 0 || of == 0 && isAny()) {
            lines.add(of > 0 ? gone + " of " + of + " stories" : "an unknown number of stories");
        }
        add(lines, feeds, "all but the address of ", "feed", "feeds");
        add(lines, entries, "what the feed said of ", "story", "stories");
        add(lines, articles, "the article of ", "story", "stories");
        add(lines, quotes, "the quotes of ", "story", "stories");
        lines.addAll(lists);
        return lines;
    }

    private boolean isAny() {
        return feeds + entries + articles + quotes > 0 || !lists.isEmpty();
    }

    private static void add(List<String> lines, int count, String what, String one, String several) {
        if (count > 0) {
            lines.add(what + count + " " + (count == 1 ? one : several));
        }
    }
}
