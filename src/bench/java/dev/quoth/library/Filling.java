package dev.quoth.library;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Puts invented stories into a library as an update does: what a feed tells in one transaction with the articles and quotes of stories
 * told before, made ready by a second thread, as those that read pages do. The time is that from a feed's answer in memory to the last
 * article in the file, the second thread's work included; only inventing is left out.
 *
 * <p>An update puts into one transaction what has come while the last one was stored, at most 32 answers: feeds with all their stories, and
 * articles. So 200 stories of a feed together are what an update does, 200 articles are more; {@code -Dtogether=32} says what that is worth.
 */
final class Filling {

    /** Stories of one feed that are stored together, and articles; a divisor of {@link #INVENTED}. */
    private static final int BATCH = Integer.getInteger("together", 200);
    /** Stories that are invented before they are stored, so that they are there when they are wanted. */
    private static final int INVENTED = 4_000;
    private static final int REPORTS = 20;

    private final Library library;
    private final InventedNews news;
    private final List<Long> feeds;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final AtomicLong readyNanos = new AtomicLong();
    private long stored;
    private long nanos;
    private long processorNanos;

    Filling(Library library, InventedNews news) {
        this.library = library;
        this.news = news;
        feeds = library.feeds().stream().map(FeedRow::id).toList();
    }

    /** Stories that are there from a run that was stopped. */
    int there() {
        return (int) library.count(Filter.ALL);
    }

    void until(int stories) {
        int first = there() / BATCH * BATCH;
        if (first > 0) {
            finish(first - BATCH);
        }
        int report = Math.max(INVENTED, stories / REPORTS / INVENTED * INVENTED);
        for (int number = first; number < stories; number += INVENTED) {
            List<List<InventedNews.Item>> batches = new ArrayList<>();
            for (int next = number; next < Math.min(stories, number + INVENTED); next += BATCH) {
                batches.add(invented(next));
            }
            store(number, batches);
            if ((number + INVENTED) % report == 0) {
                System.err.printf(Locale.ROOT, "%d stories, %s a second, %s a second of the storing thread, %s a second of all processor time%n",
                        number + INVENTED, aSecond(), aSecondOfStoring(), aSecondOfAll());
            }
        }
    }

    String aSecond() {
        return rate(nanos);
    }

    /** By the processor time of the thread that stores, which other programs on the machine disturb less. */
    String aSecondOfStoring() {
        return rate(processorNanos);
    }

    /** By the processor time of both threads. */
    String aSecondOfAll() {
        return rate(processorNanos + readyNanos.get());
    }

    private String rate(long time) {
        return String.format(Locale.ROOT, "%.0f", stored / (time / 1e9));
    }

    private static int feed(int number) {
        return number / BATCH % InventedNews.FEEDS;
    }

    private List<InventedNews.Item> invented(int number) {
        List<InventedNews.Item> items = new ArrayList<>();
        for (int i = 0; i < BATCH; i++) {
            items.add(news.item(number + i, feed(number)));
        }
        return items;
    }

    /** One transaction takes the articles of a batch and what the feed of the next but one tells; those of the next are made ready meanwhile. */
    private void store(int number, List<List<InventedNews.Item>> batches) {
        long start = System.nanoTime();
        long before = threads.getCurrentThreadCpuTime();
        Deque<CompletableFuture<List<Arrival>>> waiting = new ArrayDeque<>();
        for (int i = 0; i < Math.min(2, batches.size()); i++) {
            waiting.add(ready(told(number, i, batches), batches.get(i)));
        }
        for (int i = 0; i < batches.size(); i++) {
            List<Arrival> arrivals = waiting.remove().join();
            int next = i + 2;
            List<Long> ids = new ArrayList<>();
            library.together(() -> {
                library.store(arrivals);
                if (next < batches.size()) {
                    ids.addAll(told(number, next, batches));
                }
            });
            if (next < batches.size()) {
                waiting.add(ready(ids, batches.get(next)));
            }
            stored += BATCH;
        }
        nanos += System.nanoTime() - start;
        processorNanos += threads.getCurrentThreadCpuTime() - before;
    }

    /** Stores what the feed tells. */
    private List<Long> told(int number, int batch, List<List<InventedNews.Item>> batches) {
        int feed = feed(number + batch * BATCH);
        List<InventedNews.Item> items = batches.get(batch);
        Instant now = items.get(BATCH - 1).story().published().orElseThrow().toInstant();
        return library.store(feeds.get(feed), FetchState.NEVER, Optional.of(InventedNews.feed(feed, items)), now).added();
    }

    private CompletableFuture<List<Arrival>> ready(List<Long> ids, List<InventedNews.Item> items) {
        return CompletableFuture.supplyAsync(() -> {
            long before = threads.getCurrentThreadCpuTime();
            List<Arrival> arrivals = new ArrayList<>();
            for (int i = 0; i < BATCH; i++) {
                arrivals.add(arrival(ids.get(i), items.get(i)));
            }
            readyNanos.addAndGet(threads.getCurrentThreadCpuTime() - before);
            return arrivals;
        });
    }

    private static Arrival arrival(long story, InventedNews.Item item) {
        return new Arrival(story, StoryRow.ArticleState.PAGE, item.article(), item.quotes());
    }

    /** The articles of stories that a run stored as its last ones. */
    private void finish(int number) {
        Map<String, InventedNews.Item> items = new HashMap<>();
        invented(number).forEach(it -> items.put(it.story().link(), it));
        library.store(library.waiting(feeds.get(feed(number)), BATCH).stream().map(it -> arrival(it.id(), items.get(it.url()))).toList());
    }
}
