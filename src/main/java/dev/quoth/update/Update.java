package dev.quoth.update;

import dev.quoth.article.Articles;
import dev.quoth.feed.Subscription;
import dev.quoth.library.Library;
import dev.quoth.library.StoryRow;
import dev.quoth.library.StoryRow.ArticleState;
import dev.quoth.news.Article;
import dev.quoth.web.Page;
import dev.quoth.web.Request;
import dev.quoth.web.Web;
import dev.quoth.web.WebException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** The door of this room: brings the library up to date. Threads may share it. */
public final class Update {

    /** Between two attempts at the page of a story that is opened. */
    private static final Duration AGAIN = Duration.ofMinutes(10);

    private final Path library;
    private final Clock clock;
    private final Optional<Path> feedsFile;
    private final Web web;
    private final Crew crew;
    private final Turnstile turnstile = new Turnstile();
    private final AtomicReference<Run> current = new AtomicReference<>();
    /** Stories whose page failed in this process, and when: who goes to and fro between stories does not ask again each time. */
    private final Map<Long, Failure> failed = new ConcurrentHashMap<>();

    /** Updates the library at {@code library}; opens its own connections. */
    public Update(Path library, Web web, Clock clock) {
        this(library, web, clock, Optional.empty());
    }

    /** @param feedsFile the feeds.txt where the new addresses of moved feeds are written */
    public Update(Path library, Web web, Clock clock, Optional<Path> feedsFile) {
        this.library = library;
        this.clock = clock;
        this.feedsFile = feedsFile;
        this.web = web;
        this.crew = new Crew(web, clock);
    }

    /**
     * Fetches the feeds that are due, then the pages of their new stories.
     *
     * @param subscriptions the feeds of feeds.txt
     * @param only numbers, addresses or titles of the feeds to ask, empty for all
     * @param force whether due or not
     * @throws UpdateBusyException while another updater holds the lease
     */
    public Sums run(List<Subscription> subscriptions, List<String> only, boolean force, Consumer<Progress> events) {
        try (Library open = Library.open(library, clock)) {
            open.subscribe(subscriptions);
            Instant now = clock.instant();
            try (Lease lease = new Lease(open, Owner.current(), now)) {
                Selection selection = Selection.of(open.feeds(), only, force, now);
                Run run = new Run(open, clock, lease, crew::work, new Mover(open, feedsFile, clock), events);
                current.set(run);
                return run.run(selection);
            } finally {
                current.set(null);
            }
        }
    }

    /**
     * Gets the page of one story now, unless its article is there already; for a story that is being opened. Comes back when the article
     * is stored, or when there is nothing to be had; while a run is on, through its queue.
     *
     * @return why the page could not be had, or empty where it was or nothing was to be had
     */
    public String open(long story) {
        Run run = current.get();
        if (run != null) {
            await(run.want(story));
        }
        try (Library open = Library.open(library, clock)) {
            Optional<StoryRow> row = open.story(story);
            if (row.isEmpty() || !isWithout(row.get())) {
                return "";
            }
            Failure before = failed.get(story);
            return before != null && clock.instant().isBefore(before.when().plus(AGAIN)) ? before.why() : open(open, row.get());
        }
    }

    /**
     * The article that begins on a page somebody asked for, with the pages on which it goes on; those of one host are got a second
     * apart. It ends before a page that cannot be had. Nothing is stored.
     */
    public Article read(Page first) {
        List<Article> pages = new ArrayList<>(List.of(Articles.read(first)));
        try {
            turnstile.passed(Hosts.of(first.finalUrl()));
            Optional<String> next = Articles.nextPage(first, 1);
            while (next.isPresent()) {
                turnstile.enter(Hosts.of(next.get()));
                Page page = web.get(Request.page(next.get(), Request.Trust.OUTSIDE));
                pages.add(Articles.read(page));
                next = Articles.nextPage(page, pages.size());
            }
        } catch (WebException e) {
            // What came before is worth reading without the rest.
            return Articles.join(pages);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Articles.join(pages);
    }

    /** Ends a run from another thread within a second; what was fetched so far stays. */
    public void stop() {
        Run run = current.get();
        if (run != null) {
            run.stop();
        }
    }

    private static boolean isWithout(StoryRow story) {
        return story.article() == ArticleState.WAITING || story.article() == ArticleState.FAILED;
    }

    private String open(Library open, StoryRow story) {
        String host = Hosts.of(story.url());
        Instant now = clock.instant();
        Outcome outcome;
        boolean rests = open.hostRests(now).containsKey(host);
        if (rests) {
            // The story goes on waiting for its page, and meanwhile there is something to read.
            outcome = crew.interim(story, open.feedText(story.id()));
        } else {
            try {
                outcome = work(Texts.opened(open, story));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return "";
            }
        }
        if (!(outcome instanceof Outcome.ArticleCame came) || Thread.currentThread().isInterrupted()) {
            return "";
        }
        open.store(came.arrival());
        came.failure().ifPresent(why -> failed.put(story.id(), new Failure(now, why.getMessage())));
        came.failure().flatMap(why -> Schedule.rest(why, now)).ifPresent(until -> open.restHost(host, until));
        return came.failure().map(WebException::getMessage).orElse(rests ? host + " is left alone for a while" : "");
    }

    /** Why the page of a story could not be had, and when. */
    private record Failure(Instant when, String why) { }

    private Outcome work(Job first) throws InterruptedException {
        turnstile.enter(first.host());
        Outcome outcome = crew.work(first, () -> { });
        while (outcome instanceof Outcome.ArticleGoesOn more) {
            turnstile.enter(more.next().host());
            outcome = crew.work(more.next(), () -> { });
        }
        return outcome;
    }

    private static void await(Future<?> done) {
        try {
            done.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
