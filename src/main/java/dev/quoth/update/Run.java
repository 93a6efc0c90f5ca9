package dev.quoth.update;

import dev.quoth.feed.Subscription;
import dev.quoth.library.FeedRow;
import dev.quoth.library.FetchState;
import dev.quoth.library.Library;
import dev.quoth.library.StoryRow;
import dev.quoth.news.Feed;
import dev.quoth.news.Pace;
import dev.quoth.news.Quote;
import dev.quoth.web.WebException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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

    /** What is put into the inbox. */
    private sealed interface Message { }

    private record Done(Job job, Outcome outcome) implements Message { }

    private record Stop() implements Message { }

    private record Want(long story, CompletableFuture<Void> done) implements Message { }

    /** How many hosts are asked side by side (H12). */
    private static final int SIDE_BY_SIDE = 32;
    /** How long a stopped run waits for threads that are reading what they got. */
    private static final Duration LAST = Duration.ofMillis(500);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final Library library;
    private final Clock clock;
    private final Lease lease;
    private final Crew crew;
    private final Mover mover;
    private final Consumer<Progress> events;
    private final Random chance = new Random();
    private final Schedule schedule = new Schedule(chance);
    private final Connectivity<Outcome.FeedFailed> connectivity = new Connectivity<>();
    private final HostQueue<Job> queue = new HostQueue<>(SIDE_BY_SIDE);
    private final BlockingQueue<Message> inbox = new LinkedBlockingQueue<>();
    /** Stories whose articles are being got, and 0 for feeds. */
    private final Set<Long> running = new HashSet<>();
    private final List<Planned> planned = new ArrayList<>();
    private final Map<Long, List<CompletableFuture<Void>>> wanted = new HashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "update");
        thread.setDaemon(true);
        return thread;
    });
    private final long began = System.nanoTime();
    private final Tally tally = new Tally();
    private volatile boolean stopped;
    private boolean closed;

    /** A feed whose stories may want their articles. */
    private record Planned(FeedRow feed, Subscription subscription, List<Long> added) { }

    Run(Library library, Clock clock, Lease lease, Crew crew, Mover mover, Consumer<Progress> events) {
        this.library = library;
        this.mover = mover;
        this.clock = clock;
        this.lease = lease;
        this.crew = crew;
        this.events = events;
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
            tally.feeds = selection.feeds().size() + selection.unknown().size();
            events.accept(new Progress.Started(tally.feeds));
            if (selection.early() > 0) {
                events.accept(new Progress.Notice("asked less than a minute ago, and not again: " + selection.early() + " feeds"));
            }
            selection.unknown().forEach(name -> passOver(0, name, "no such feed"));
            begin(selection.feeds());
            loop();
            connectivity.end().forEach(this::charge);
            connectivity.held().forEach(this::spare);
        } finally {
            threads.shutdownNow();
            close();
        }
        Sums sums = tally.sums((System.nanoTime() - began) / 1_000_000);
        events.accept(new Progress.Finished(sums));
        return sums;
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
        List.copyOf(wanted.keySet()).forEach(this::letGo);
    }

    private void letGo(long story) {
        List<CompletableFuture<Void>> waiting = wanted.remove(story);
        if (waiting != null) {
            waiting.forEach(done -> done.complete(null));
        }
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
                passOver(job, resting(job.host(), rest));
            }
        }
    }

    private void loop() {
        boolean interrupted = false;
        while (!stopped && !(queue.isEmpty() && planned.isEmpty())) {
            dispatch();
            try {
                Message message = planned.isEmpty() || queue.hasFeeds() ? inbox.poll(patience(), TimeUnit.MILLISECONDS) : inbox.poll();
                if (message instanceof Done done) {
                    done(done);
                } else if (message instanceof Want want) {
                    want(want);
                } else if (message == null && !planned.isEmpty()) {
                    plan(planned.remove(0));
                }
                if (!lease.renewed(clock.instant())) {
                    events.accept(new Progress.Notice("another update took over"));
                    stop();
                }
            } catch (InterruptedException e) {
                interrupted = true;
                stop();
            }
        }
        if (stopped) {
            interrupted |= finish();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void done(Done done) {
        boolean failed = isFailure(done.outcome());
        if (failed) {
            // Before anything else is asked: the host may want to be left alone.
            take(done.outcome());
        }
        queue.done(done.job().host());
        running.remove(done.job().story());
        if (!failed) {
            // The network is kept busy while this thread stores.
            dispatch();
            take(done.outcome());
        }
    }

    /** Stores what came before the stop; true when interrupted meanwhile. */
    private boolean finish() {
        boolean interrupted = false;
        try {
            threads.awaitTermination(LAST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        for (Message message = inbox.poll(); message != null; message = inbox.poll()) {
            // A failure after a stop may only be the stop.
            if (message instanceof Done done && !isFailure(done.outcome())) {
                take(done.outcome());
            }
        }
        return interrupted;
    }

    private static boolean isFailure(Outcome outcome) {
        return outcome instanceof Outcome.FeedFailed || outcome instanceof Outcome.ArticleCame article && article.failure().isPresent();
    }

    private void dispatch() {
        for (Optional<Job> next = queue.next(now()); next.isPresent() && !stopped; next = queue.next(now())) {
            Job job = next.get();
            running.add(job.story());
            try {
                threads.execute(() -> inbox.add(new Done(job, crew.work(job))));
            } catch (RejectedExecutionException e) {
                // Stopped between the question and the answer; nothing was asked yet.
                return;
            }
        }
    }

    /** Milliseconds until something can be done without a message. */
    private long patience() {
        Duration wait = queue.nextAt().map(at -> Duration.between(now(), at)).orElse(LONGEST_WAIT);
        return Math.max(1, Math.min(wait.toMillis() + 1, LONGEST_WAIT.toMillis()));
    }

    /** Time for the queue: it never goes back, as the clock on the wall may. */
    private Instant now() {
        return Instant.EPOCH.plusNanos(System.nanoTime() - began);
    }

    private void take(Outcome outcome) {
        if (outcome instanceof Outcome.FeedCame came) {
            resolved(came.job().host());
            store(came);
        } else if (outcome instanceof Outcome.FeedUnreadable unreadable) {
            resolved(unreadable.job().host());
            Job.GetFeed job = unreadable.job();
            fail(job, schedule.unreadable(job.feed().state(), unreadable.why(), job.subscription().options().interval(), clock.instant()));
        } else if (outcome instanceof Outcome.FeedFailed failed) {
            take(failed);
        } else if (outcome instanceof Outcome.ArticleCame article) {
            store(article);
        }
    }

    private void take(Outcome.FeedFailed failed) {
        String host = failed.job().host();
        boolean unknown = failed.why().reason() == WebException.Reason.UNKNOWN_HOST;
        if (!unknown || !Hosts.hasName(host)) {
            if (!unknown) {
                resolved(host);
            }
            charge(failed);
            return;
        }
        connectivity.unresolved(host, failed).forEach(this::charge);
        if (connectivity.isOffline()) {
            for (Job job : queue.dropNamed()) {
                if (job instanceof Job.GetFeed feed) {
                    spare(feed, "no network");
                }
            }
        }
    }

    private void resolved(String host) {
        if (Hosts.hasName(host)) {
            connectivity.resolved().forEach(this::charge);
        }
    }

    private void store(Outcome.FeedCame came) {
        Job.GetFeed job = came.job();
        FeedRow feed = job.feed();
        Instant now = clock.instant();
        Optional<Pace> pace = came.feed().map(Feed::pace);
        FetchState state = schedule.answered(feed.state(), came.page(), pace, job.subscription().options().interval(), now);
        state = Moves.noted(state, came.page(), now);
        Library.Changes changes = library.store(feed.id(), state, came.feed(), now);
        boolean unchanged = changes.added().isEmpty() && changes.changed().isEmpty();
        tally.done++;
        tally.unchanged += unchanged ? 1 : 0;
        tally.stories += changes.added().size();
        String title = came.feed().map(it -> it.title()).filter(it -> feed.title().equals(feed.subscription().url()) && !it.isBlank())
                .orElse(feed.title());
        events.accept(new Progress.FeedDone(feed.id(), title, unchanged, changes.added(), tally.done));
        planned.add(new Planned(feed, job.subscription(), changes.added()));
        mover.move(feed, state).ifPresent(line -> events.accept(new Progress.Notice(line)));
    }

    /** The failure is the feed's own. */
    private void charge(Outcome.FeedFailed failed) {
        Job.GetFeed job = failed.job();
        Instant now = clock.instant();
        fail(job, schedule.failed(job.feed().state(), failed.why(), job.subscription().options().interval(), now));
        rest(failed.why(), job.host(), now);
    }

    private void fail(Job.GetFeed job, FetchState state) {
        library.store(job.feed().id(), state, Optional.empty(), clock.instant());
        passOver(job, state.error());
    }

    private void passOver(Job.GetFeed job, String why) {
        passOver(job.feed().id(), job.feed().title(), why);
    }

    private void passOver(long feed, String title, String why) {
        tally.done++;
        tally.failed++;
        events.accept(new Progress.FeedFailed(feed, title, why, tally.done));
    }

    /** The failure is the machine's: it is shown, and the feed stays due. */
    private void spare(Outcome.FeedFailed failed) {
        spare(failed.job(), "no network: " + failed.why().getMessage());
    }

    private void spare(Job.GetFeed job, String why) {
        FetchState before = job.feed().state();
        fail(job, new FetchState(before.etag(), before.lastModified(), before.lastFetch(), before.lastSuccess(), before.nextFetch(),
                before.failures(), why, before.gone(), before.movedTo(), before.movedSince(), before.movedFetches(), before.pace()));
    }

    /** Leaves a host alone that asks for it, and everything that waits for it. */
    private void rest(WebException failure, String asked, Instant now) {
        Optional<Instant> until = Schedule.rest(failure, now);
        String host = failure.host().isEmpty() ? asked : failure.host();
        if (until.isEmpty() || host.isEmpty()) {
            return;
        }
        library.restHost(host, until.get());
        for (Job job : queue.drop(host)) {
            if (job instanceof Job.GetFeed feed) {
                passOver(feed, resting(host, until.get()));
            } else if (job instanceof Job.GetPage page) {
                tally.left--;
                letGo(page.story());
                events.accept(new Progress.ArticleFailed(page.story(), page.row().url(), resting(host, until.get()), tally.left));
            }
        }
    }

    private static String resting(String host, Instant until) {
        return host + " wants to be left alone until " + until.truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
    }

    private void plan(Planned feed) {
        for (Job job : Texts.of(library, feed.feed().id(), feed.subscription().options(), feed.added())) {
            if (!wanted.containsKey(job.story())) {
                queue.addPage(job.host(), job);
                tally.left++;
            }
        }
    }

    private void want(Want want) {
        List<CompletableFuture<Void>> waiting = wanted.get(want.story());
        if (waiting != null) {
            waiting.add(want.done());
            return;
        }
        Optional<StoryRow> story = library.story(want.story()).filter(it -> it.article() == StoryRow.ArticleState.WAITING);
        if (story.isEmpty() || library.hostRests(clock.instant()).containsKey(Hosts.of(story.get().url()))) {
            want.done().complete(null);
            return;
        }
        Job job = Texts.opened(library, story.get());
        wanted.put(want.story(), new ArrayList<>(List.of(want.done())));
        boolean queued = queue.remove(job.host(), it -> it.story() == want.story());
        if (queued || !running.contains(want.story())) {
            tally.left += queued ? 0 : 1;
            queue.addUrgent(job.host(), job);
        }
    }

    private void store(Outcome.ArticleCame came) {
        library.store(came.story(), came.state(), came.article(), came.quotes());
        letGo(came.story());
        tally.left--;
        int quotes = (int) came.quotes().stream().filter(it -> it.kind() != Quote.Kind.INDIRECT).count();
        tally.articles++;
        tally.quotes += quotes;
        if (came.failure().isPresent()) {
            WebException why = came.failure().get();
            String url = came.job() instanceof Job.GetPage page ? page.row().url() : "";
            events.accept(new Progress.ArticleFailed(came.story(), url, why.getMessage(), tally.left));
            rest(why, came.job().host(), clock.instant());
        } else {
            events.accept(new Progress.ArticleDone(came.story(), quotes, tally.left));
        }
    }

    /** Counts as it goes. */
    private static final class Tally {
        private int feeds;
        private int done;
        private int unchanged;
        private int failed;
        private int stories;
        private int articles;
        private int quotes;
        private int left;

        Sums sums(long millis) {
            return new Sums(feeds, unchanged, failed, stories, articles, quotes, millis);
        }
    }
}
