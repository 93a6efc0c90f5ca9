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

/**
 * Puts invented stories into a library as an update does: what a feed tells in one transaction, the articles with their quotes in
 * another. The stories are invented by a second thread, so that only storing them is timed.
 */
final class Filling {

    /** Stories of one feed that are stored together. */
    private static final int BATCH = 200;
    private static final int REPORTS = 20;

    private final Library library;
    private final InventedNews news;
    private final List<Long> feeds;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
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
        int report = Math.max(BATCH, stories / REPORTS / BATCH * BATCH);
        CompletableFuture<List<InventedNews.Item>> next = invented(first);
        for (int number = first; number < stories; number += BATCH) {
            List<InventedNews.Item> items = next.join();
            next = invented(number + BATCH);
            store(feed(number), items);
            if ((number + BATCH) % report == 0) {
                System.err.printf(Locale.ROOT, "%d stories, %s a second, %s a second of processor time%n", number + BATCH, aSecond(), aSecondOfProcessor());
            }
        }
    }

    String aSecond() {
        return rate(nanos);
    }

    String aSecondOfProcessor() {
        return rate(processorNanos);
    }

    private String rate(long time) {
        return String.format(Locale.ROOT, "%.0f", stored / (time / 1e9));
    }

    private static int feed(int number) {
        return number / BATCH % InventedNews.FEEDS;
    }

    private CompletableFuture<List<InventedNews.Item>> invented(int number) {
        return CompletableFuture.supplyAsync(() -> {
            List<InventedNews.Item> items = new ArrayList<>();
            for (int i = 0; i < BATCH; i++) {
                items.add(news.item(number + i, feed(number)));
            }
            return items;
        });
    }

    private void store(int feed, List<InventedNews.Item> items) {
        Instant now = items.get(BATCH - 1).story().published().orElseThrow().toInstant();
        long start = System.nanoTime();
        long before = threads.getCurrentThreadCpuTime();
        List<Long> ids = library.store(feeds.get(feed), FetchState.NEVER, Optional.of(InventedNews.feed(feed, items)), now).added();
        List<Library.Arrival> arrivals = new ArrayList<>();
        for (int i = 0; i < BATCH; i++) {
            arrivals.add(arrival(ids.get(i), items.get(i)));
        }
        library.store(arrivals);
        nanos += System.nanoTime() - start;
        processorNanos += threads.getCurrentThreadCpuTime() - before;
        stored += BATCH;
    }

    private static Library.Arrival arrival(long story, InventedNews.Item item) {
        return new Library.Arrival(story, StoryRow.ArticleState.PAGE, item.article(), item.quotes());
    }

    /** The articles of stories that a run stored as its last ones. */
    private void finish(int number) {
        Map<String, InventedNews.Item> items = new HashMap<>();
        invented(number).join().forEach(it -> items.put(it.story().link(), it));
        library.store(library.waiting(feeds.get(feed(number)), BATCH).stream().map(it -> arrival(it.id(), items.get(it.url()))).toList());
    }
}
