package dev.quoth.update;

import dev.quoth.library.Library;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * One update. The thread that calls {@link #run} owns the queue, the library connection and the events; the crew's threads get and read,
 * and put what came into the inbox. So nothing here is shared but the inbox.
 */
final class Run {

    /** Does jobs, each on a thread of its own. */
    interface Worker {

        /** @param came to be run when the answer has come and only reading it is left */
        Outcome work(Job job, Runnable came);
    }

    /** What is put into the inbox. */
    private sealed interface Message { }

    private record Came() implements Message { }
    private record Done(Job job, Outcome outcome) implements Message { }
    private record Want(long story, CompletableFuture<Void> done) implements Message { }
    private record Stop() implements Message { }

    /** How many hosts are asked side by side (H12). */
    static final int SIDE_BY_SIDE = 32;
    /** As many messages are stored in one transaction; others who write wait no longer than that takes. */
    private static final int TOGETHER = 32;
    /** While feeds are on their way, articles begin only when none has come for so long: news first. */
    private static final Duration QUIET = Duration.ofMillis(300);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    /** How long a stopped run waits for threads that are reading what they got. */
    private static final Duration LAST = Duration.ofMillis(500);

    private final Library library;
    private final Clock clock;
    private final Lease lease;
    private final Worker crew;
    private final Ledger ledger;
    private final Random chance = new Random();
    private final HostQueue<Job> queue = new HostQueue<>(SIDE_BY_SIDE, Runtime.getRuntime().availableProcessors());
    private final Readings readings = new Readings();
    private final BlockingQueue<Message> inbox = new LinkedBlockingQueue<>();
    private final Waiting waiting = new Waiting();
    private final Wanted wanted;
    private final Troubles troubles;
    /** Stories whose articles are being got. */
    private final Set<Long> stories = new HashSet<>();
    private final ExecutorService threads = Crew.threads();
    private final long began = System.nanoTime();
    private Instant lastFeed = Instant.EPOCH;
    private int feedsRunning;
    private volatile boolean stopped;
    private boolean closed;
    private boolean interrupted;

    Run(Library library, Clock clock, Lease lease, Worker crew, Mover mover, Consumer<Progress> events) {
        this.library = library;
        this.clock = clock;
        this.lease = lease;
        this.crew = crew;
        this.ledger = new Ledger(library, clock, chance, mover, events);
        this.wanted = new Wanted(library, clock, queue, waiting, ledger);
        this.troubles = new Troubles(ledger, queue, waiting);
    }

    /** From another thread: ends the run within a second; what was fetched is stored. */
    void stop() {
        stopped = true;
        threads.shutdownNow();
        inbox.add(new Stop());
    }

    /** From another thread: asks for the article of a story before everything else; done when it is stored or cannot be had here. */
    Future<Void> want(long story) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        synchronized (inbox) {
            if (closed) {
                done.complete(null);
            } else {
                inbox.add(new Want(story, done));
            }
        }
        return done;
    }

    Sums run(Selection selection) {
        try {
            ledger.begin(selection);
            begin(selection.feeds());
            selection.others().forEach(wanted::left);
            loop();
            ledger.together(troubles::end);
            return ledger.end(Duration.ofNanos(System.nanoTime() - began));
        } finally {
            threads.shutdownNow();
            close();
        }
    }

    /** Lets go who waits for a story that this run will not bring. */
    private void close() {
        synchronized (inbox) {
            closed = true;
        }
        for (Message message = inbox.poll(); message != null; message = inbox.poll()) {
            if (message instanceof Want want) {
                want.done().complete(null);
            }
        }
        waiting.letAllGo();
    }

    private void begin(List<Job.GetFeed> feeds) {
        Map<String, Instant> rests = library.hostRests(clock.instant());
        List<Job.GetFeed> shuffled = new ArrayList<>(feeds);
        Collections.shuffle(shuffled, chance);
        for (Job.GetFeed job : shuffled) {
            Instant rest = rests.get(job.host());
            if (rest == null) {
                queue.addFeed(job.host(), job);
            } else {
                ledger.passOver(job, job.host(), rest);
            }
        }
    }

    private void loop() {
        while (!stopped && !(queue.isEmpty() && readings.isEmpty() && wanted.isEmpty())) {
            dispatch();
            try {
                Message first = inbox.poll(patience(), TimeUnit.MILLISECONDS);
                if (first != null) {
                    take(first);
                } else if (!wanted.isEmpty()) {
                    wanted.plan();
                }
                if (!lease.renewed(clock.instant())) {
                    ledger.notice("another update took over");
                    stop();
                }
            } catch (InterruptedException e) {
                interrupted = true;
                stop();
            }
        }
        if (stopped) {
            finish();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void dispatch() {
        readings.free(queue);
        for (Optional<Job> next = queue.next(now()); next.isPresent() && !stopped; next = queue.next(now())) {
            Job job = next.get();
            stories.add(job.story());
            feedsRunning += job instanceof Job.GetFeed ? 1 : 0;
            try {
                threads.execute(() -> inbox.add(new Done(job, crew.work(job, () -> came(job)))));
            } catch (RejectedExecutionException e) {
                // Stopped between the question and the answer; nothing was asked yet.
                return;
            }
        }
    }

    private void came(Job job) {
        readings.came(job);
        inbox.add(new Came());
    }

    /** Milliseconds until something can be done without a message. */
    private long patience() {
        Duration wait = queue.nextAt(now()).map(at -> Duration.between(now(), at)).orElse(LONGEST_WAIT);
        if (!wanted.isEmpty()) {
            Duration quiet = feedsRunning == 0 ? Duration.ZERO : Duration.between(now(), lastFeed.plus(QUIET));
            wait = quiet.compareTo(wait) < 0 ? quiet : wait;
        }
        return Math.max(0, Math.min(wait.toMillis(), LONGEST_WAIT.toMillis()) + (wait.isZero() || wait.isNegative() ? 0 : 1));
    }

    /** Time for the queue: it never goes back, as the clock on the wall may. */
    private Instant now() {
        return Instant.EPOCH.plusNanos(System.nanoTime() - began);
    }

    /** Takes a message and those that have come meanwhile. */
    private void take(Message first) {
        List<Message> messages = new ArrayList<>(List.of(first));
        inbox.drainTo(messages, TOGETHER - 1);
        List<Done> done = messages.stream().filter(Done.class::isInstance).map(Done.class::cast).toList();
        if (!done.isEmpty()) {
            ledger.together(() -> store(done));
        }
        for (Message message : messages) {
            if (message instanceof Want want) {
                wanted.open(want.story(), want.done(), stories.contains(want.story()));
            } else if (message instanceof Done one && !(one.outcome() instanceof Outcome.ArticleGoesOn)) {
                waiting.letGo(one.job().story());
            }
        }
    }

    private void store(List<Done> done) {
        // Failures before anything else is asked: a host may want to be left alone.
        for (Done one : done) {
            if (one.outcome().isFailure() && !stopped) {
                store(one.outcome());
            }
            release(one.job());
        }
        for (Done one : done) {
            // The network is kept busy while this thread stores.
            dispatch();
            if (!one.outcome().isFailure()) {
                store(one.outcome());
            }
        }
    }

    private void release(Job job) {
        readings.done(job, queue);
        stories.remove(job.story());
        if (job instanceof Job.GetFeed) {
            feedsRunning--;
            lastFeed = now();
        }
    }

    /** Stores what came before the stop. */
    private void finish() {
        try {
            threads.awaitTermination(LAST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        List<Message> last = new ArrayList<>();
        inbox.drainTo(last);
        ledger.together(() -> {
            for (Message message : last) {
                // A failure after a stop may only be the stop.
                if (message instanceof Done done && !done.outcome().isFailure()) {
                    store(done.outcome());
                } else if (message instanceof Want want) {
                    want.done().complete(null);
                }
            }
        });
    }

    private void store(Outcome outcome) {
        if (outcome instanceof Outcome.FeedCame came) {
            troubles.resolved(came.job().host());
            wanted.answered(came.job().feed(), ledger.came(came));
        } else if (outcome instanceof Outcome.FeedUnreadable unreadable) {
            troubles.resolved(unreadable.job().host());
            ledger.unreadable(unreadable);
        } else if (outcome instanceof Outcome.FeedFailed failed) {
            troubles.failed(failed);
        } else if (outcome instanceof Outcome.ArticleGoesOn more) {
            wanted.goOn(more.next());
        } else if (outcome instanceof Outcome.ArticleCame article) {
            ledger.article(article);
            troubles.article(article);
        }
    }
}
