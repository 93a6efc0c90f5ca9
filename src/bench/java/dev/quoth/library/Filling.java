package dev.quoth.library;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Puts invented stories into a library as an update does: what a feed tells in one transaction, the articles with their quotes in
 * another, made ready by a second thread, as those that read pages do. The time is that from a feed's answer in memory to the last
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

    private void store(int number, List<List<InventedNews.Item>> batches) {
        long start = System.nanoTime();
        long before = threads.getCurrentThreadCpuTime();
        CompletableFuture<List<Arrival>> next = ready(feed(number), batches.get(0));
        for (int i = 1; i <= batches.size(); i++) {
            List<Arrival> arrivals = next.join();
            if (i < batches.size()) {
                next = ready(feed(number + i * BATCH), batches.get(i));
            }
            library.store(arrivals);
            stored += BATCH;
        }
        nanos += System.nanoTime() - start;
        processorNanos += threads.getCurrentThreadCpuTime() - before;
    }

    /** Stores what the feed tells; the articles are made ready meanwhile. */
    private CompletableFuture<List<Arrival>> ready(int feed, List<InventedNews.Item> items) {
        Instant now = items.get(BATCH - 1).story().published().orElseThrow().toInstant();
        List<Long> ids = library.store(feeds.get(feed), FetchState.NEVER, Optional.of(InventedNews.feed(feed, items)), now).added();
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
