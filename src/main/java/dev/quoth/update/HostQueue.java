package dev.quoth.update;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The one queue of an update (H12): hosts side by side, so that a stalled one delays no other; the feeds of one host one after the other;
 * its pages not sooner than a second after the request before. Feeds go before pages. Work without a host (files, the sample edition,
 * texts that are here already) waits for nobody. Belongs to one thread.
 *
 * @param <T> a piece of work
 */
final class HostQueue<T> {

    /** Between the beginnings of two requests to a host when the second is for a page. */
    static final Duration GAP = Duration.ofSeconds(1);
    /** A host that is silent for so long does not take its place from another any more: else a few dozen dead ones would hold up all. */
    static final Duration PATIENCE = Duration.ofSeconds(3);
    /** With the silent ones there are at most so many times as many. */
    private static final int WITH_SILENT = 4;

    /** What waits for one host. */
    private static final class Lane<T> {
        private final Deque<T> urgent = new ArrayDeque<>();
        private final Deque<T> feeds = new ArrayDeque<>();
        private final Deque<T> pages = new ArrayDeque<>();
        private Instant pageFrom = Instant.MIN;
        private Instant since = Instant.MAX;
        private boolean busy;

        private boolean isSilent(Instant now) {
            return busy && !since.isAfter(now.minus(PATIENCE));
        }
    }

    private final int sideBySide;
    private final int local;
    private final Map<String, Lane<T>> lanes = new LinkedHashMap<>();
    private int running;
    private int runningLocally;

    /**
     * @param sideBySide how many pieces of work may be taken and not yet done, what somebody waits for left aside
     * @param local how many of them without a host: those take processors, not patience
     */
    HostQueue(int sideBySide, int local) {
        this.sideBySide = sideBySide;
        this.local = local;
    }

    void addFeed(String host, T work) {
        lane(host).feeds.add(work);
    }

    void addPage(String host, T work) {
        lane(host).pages.add(work);
    }

    /** Adds a page that somebody waits for: it goes before everything else, but no faster. */
    void addUrgent(String host, T work) {
        lane(host).urgent.add(work);
    }

    /** Takes the next piece of work that may begin now; its host is busy until it is {@linkplain #done done}. */
    Optional<T> next(Instant now) {
        Optional<T> next = next(lane -> lane.urgent, now, now);
        if (next.isPresent() || isFull(now)) {
            return next;
        }
        return next(lane -> lane.feeds, Instant.MAX, now).or(() -> next(lane -> lane.pages, now, now));
    }

    private boolean isFull(Instant now) {
        if (running < sideBySide) {
            return false;
        }
        long silent = lanes.values().stream().filter(lane -> lane.isSilent(now)).count();
        return running - silent >= sideBySide || running >= WITH_SILENT * sideBySide;
    }

    /** @param until the latest time from which on a host may be asked for a page */
    private Optional<T> next(Function<Lane<T>, Deque<T>> kind, Instant until, Instant now) {
        for (Map.Entry<String, Lane<T>> entry : lanes.entrySet()) {
            Lane<T> lane = entry.getValue();
            Deque<T> works = kind.apply(lane);
            if (isFree(entry) && !works.isEmpty() && !lane.pageFrom.isAfter(until)) {
                return Optional.of(take(entry.getKey(), lane, works, now));
            }
        }
        return Optional.empty();
    }

    /**
     * When the next page of a host that is free may begin, or a silent host makes room for another, which is now where one may begin
     * already; empty when only work that is running can change anything.
     */
    Optional<Instant> nextAt(Instant now) {
        boolean full = isFull(now);
        Instant next = Instant.MAX;
        for (Map.Entry<String, Lane<T>> entry : lanes.entrySet()) {
            Lane<T> lane = entry.getValue();
            boolean waits = !lane.urgent.isEmpty() || !full && !lane.pages.isEmpty();
            if (isFree(entry) && waits && lane.pageFrom.isBefore(next)) {
                next = lane.pageFrom;
            }
            if (full && lane.busy && lane.since.isBefore(next) && !lane.isSilent(now)) {
                next = earlier(next, lane.since.plus(PATIENCE));
            }
        }
        return next.equals(Instant.MAX) ? Optional.empty() : Optional.of(next.isBefore(now) ? now : next);
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    void done(String host) {
        running--;
        runningLocally -= host.isEmpty() ? 1 : 0;
        Lane<T> lane = lane(host);
        lane.busy = false;
        if (!host.isEmpty()) {
            // To the end of the line, so that hosts take turns.
            lanes.remove(host);
            lanes.put(host, lane);
        }
    }

    /** Takes everything out that waits for a host. */
    List<T> drop(String host) {
        Lane<T> lane = lane(host);
        List<T> dropped = new ArrayList<>(lane.urgent);
        dropped.addAll(lane.feeds);
        dropped.addAll(lane.pages);
        lane.urgent.clear();
        lane.feeds.clear();
        lane.pages.clear();
        return dropped;
    }

    /** Takes the pages out that wait for a host and that nobody waits for. */
    List<T> dropPages(String host) {
        Lane<T> lane = lane(host);
        List<T> dropped = List.copyOf(lane.pages);
        lane.pages.clear();
        return dropped;
    }

    /** Takes everything out that waits for a host that must be looked up by name. */
    List<T> dropNamed() {
        List<T> dropped = new ArrayList<>();
        for (String host : List.copyOf(lanes.keySet())) {
            if (Hosts.hasName(host)) {
                dropped.addAll(drop(host));
            }
        }
        return dropped;
    }

    /** Takes the pages of a host out that are meant. */
    boolean remove(String host, Predicate<T> meant) {
        return lane(host).pages.removeIf(meant);
    }

    boolean isEmpty() {
        return running == 0 && lanes.values().stream()
                .allMatch(lane -> lane.urgent.isEmpty() && lane.feeds.isEmpty() && lane.pages.isEmpty());
    }

    private Lane<T> lane(String host) {
        return lanes.computeIfAbsent(host, it -> new Lane<>());
    }

    private boolean isFree(Map.Entry<String, Lane<T>> entry) {
        return entry.getKey().isEmpty() ? runningLocally < local : !entry.getValue().busy;
    }

    private T take(String host, Lane<T> lane, Deque<T> from, Instant now) {
        lane.busy = true;
        running++;
        runningLocally += host.isEmpty() ? 1 : 0;
        if (!host.isEmpty()) {
            lane.since = now;
            lane.pageFrom = Hosts.isLoopback(host) ? lane.pageFrom : now.plus(GAP);
        }
        return from.remove();
    }
}
