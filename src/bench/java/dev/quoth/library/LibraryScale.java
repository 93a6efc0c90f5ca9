package dev.quoth.library;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Fills a library with invented news and times what readers and scripts ask of it, in one process.
 *
 * <p>Usage: {@code LibraryScale FILE STORIES}; a file that is there already is only measured. Lines are
 * {@code NAME TAB P50 TAB P99} in milliseconds.
 */
public final class LibraryScale {

    private static final int ROUNDS = 200;
    /** Stories of one feed that are stored in one transaction, as an import does. */
    private static final int BATCH = 200;

    private LibraryScale() { }

    public static void main(String[] arguments) {
        Path file = Path.of(arguments[0]);
        int stories = Integer.parseInt(arguments[1]);
        Clock clock = Clock.fixed(InventedNews.START.plusSeconds(60L * stories), ZoneOffset.UTC);
        if (!Files.exists(file)) {
            fill(file, clock, stories);
        }
        measure(file, clock);
    }

    private static void fill(Path file, Clock clock, int stories) {
        InventedNews news = new InventedNews(1);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long spent = 0;
        long processor = 0;
        long report = stories / 10;
        try (Library library = Library.open(file, clock)) {
            library.subscribe(InventedNews.subscriptions());
            List<Long> feeds = library.feeds().stream().map(FeedRow::id).toList();
            for (int number = 0; number < stories; number += BATCH) {
                int feed = number / BATCH % InventedNews.FEEDS;
                List<InventedNews.Item> items = new ArrayList<>();
                for (int i = 0; i < BATCH; i++) {
                    items.add(news.item(number + i, feed));
                }
                Instant now = items.get(BATCH - 1).story().published().orElseThrow().toInstant();
                long start = System.nanoTime();
                long before = threads.getCurrentThreadCpuTime();
                List<Long> ids = library.store(feeds.get(feed), FetchState.NEVER, Optional.of(InventedNews.feed(feed, items)), now).added();
                List<Library.Arrival> arrivals = new ArrayList<>();
                for (int i = 0; i < BATCH; i++) {
                    arrivals.add(new Library.Arrival(ids.get(i), StoryRow.ArticleState.PAGE, items.get(i).article(), items.get(i).quotes()));
                }
                library.store(arrivals);
                spent += System.nanoTime() - start;
                processor += threads.getCurrentThreadCpuTime() - before;
                if ((number + BATCH) % report < BATCH) {
                    System.err.printf(Locale.ROOT, "%d stories, %.0f a second so far%n", number + BATCH, (number + BATCH) / (spent / 1e9));
                }
            }
            // Most is read: two hundred unread stories in each feed are left.
            long start = System.nanoTime();
            library.mark(Mark.READ, Filter.of(Filter.Field.DATE, Filter.Operator.LESS,
                    InventedNews.START.plusSeconds(60L * (stories - stories / 10)).toString()));
            System.out.printf(Locale.ROOT, "insert\t%.0f stories a second (%.0f a second of processor time)%n", stories / (spent / 1e9),
                    stories / (processor / 1e9));
            System.out.printf(Locale.ROOT, "mark nine tenths read\t%.1f s%n", (System.nanoTime() - start) / 1e9);
        }
    }

    private static void measure(Path file, Clock clock) {
        time("open, list 50, close", () -> {
            try (Library library = Library.open(file, clock)) {
                library.stories(Filter.ALL, Slice.first(50));
            }
        });
        try (Library library = Library.open(file, clock)) {
            List<StoryRow> newest = library.stories(Filter.ALL, Slice.first(1000));
            Position middle = new Position(InventedNews.START.plusSeconds(60L * 1000).toEpochMilli(), 1);
            long person = library.speakers(Filter.ALL, 1).get(0).person();
            System.out.println("most quoted\t" + library.speakers(Filter.ALL, 1).get(0));
            time("list 50", () -> library.stories(Filter.ALL, Slice.first(50)));
            time("list 50 in the depth", () -> library.stories(Filter.ALL, Slice.after(middle, 50)));
            time("list 50 unread", () -> library.stories(Filter.unread(), Slice.first(50)));
            time("list 50 of a feed", () -> library.stories(Filter.feed("https://outlet7.example/feed"), Slice.first(50)));
            time("list 50 of a tag", () -> library.stories(Filter.tag("tag3"), Slice.first(50)));
            time("list 50 unread of a tag", () -> library.stories(Filter.tag("tag3").and(Filter.unread()), Slice.first(50)));
            time("list 1000", () -> library.stories(Filter.ALL, Slice.first(1000)));
            time("unread counts of all feeds", library::feeds);
            time("count unread", () -> library.count(Filter.unread()));
            time("count unread of a tag", () -> library.count(Filter.tag("tag3").and(Filter.unread())));
            time("open an article with quotes", () -> {
                long story = newest.get(500).id();
                library.article(story);
                library.quotesOf(story);
            });
            time("search a rare word", () -> library.search(InventedNews.RARE_WORD, false, 50));
            time("search a phrase", () -> library.search('"' + InventedNews.PHRASE + '"', false, 50));
            time("search a common word", () -> library.search(InventedNews.COMMON_WORD, false, 50));
            time("search a common word in a feed", () -> library.search("the feed:https://outlet7.example/feed", false, 50));
            time("search two common words", () -> library.search("the ban", false, 50));
            time("search a common word less another", () -> library.search("the -cen", false, 50));
            time("search a prefix of 3", () -> library.search("bra*", false, 50));
            time("search a prefix of 2", () -> library.search("br*", false, 50));
            time("search a common word, ranked", () -> library.search(InventedNews.COMMON_WORD, true, 50));
            time("search a rare word, ranked", () -> library.search(InventedNews.RARE_WORD, true, 50));
            time("timeline of the most quoted", () -> library.timeline(person, Slice.first(50)));
            time("who is quoted most", () -> library.speakers(Filter.ALL, 50));
            time("who was quoted in 7 days", () -> library.speakers(Filter.of(Filter.Field.AGE, Filter.Operator.LESS, "7d"), 50));
            time("quotes 50", () -> library.quotes(QuoteQuery.ALL, Slice.first(50)));
            time("mark one read and unread", () -> {
                library.mark(Mark.READ, List.of(newest.get(3).id()));
                library.mark(Mark.UNREAD, List.of(newest.get(3).id()));
            });
        }
    }

    private static void time(String name, Runnable work) {
        long[] nanos = new long[ROUNDS];
        long end = System.nanoTime() + 20_000_000_000L;
        int rounds = 0;
        while (rounds < ROUNDS && (rounds < 5 || System.nanoTime() < end)) {
            long start = System.nanoTime();
            work.run();
            nanos[rounds++] = System.nanoTime() - start;
        }
        long[] sorted = Arrays.copyOf(nanos, rounds);
        Arrays.sort(sorted);
        System.out.printf(Locale.ROOT, "%s\t%.2f\t%.2f%n", name, sorted[rounds / 2] / 1e6, sorted[(int) Math.ceil(rounds * 0.99) - 1] / 1e6);
    }
}
