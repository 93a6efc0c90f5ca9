package dev.quoth.update;

import dev.quoth.feed.Subscription;
import dev.quoth.library.Library;
import dev.quoth.library.StoryRow;
import dev.quoth.library.StoryRow.ArticleState;
import dev.quoth.web.Web;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** The door of this room: brings the library up to date. */
public final class Update {

    private final Path library;
    private final Web web;
    private final Clock clock;
    private final Optional<Path> feedsFile;
    private final Crew crew;
    private final AtomicReference<Run> current = new AtomicReference<>();

    /** Updates the library at {@code library}; opens its own connections. */
    public Update(Path library, Web web, Clock clock) {
        this(library, web, clock, Optional.empty());
    }

    /** @param feedsFile the feeds.txt where the new addresses of moved feeds are written */
    public Update(Path library, Web web, Clock clock, Optional<Path> feedsFile) {
        this.library = library;
        this.web = web;
        this.clock = clock;
        this.feedsFile = feedsFile;
        this.crew = new Crew(web);
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
        try (Library open = Library.open(library)) {
            open.subscribe(subscriptions);
            Instant now = clock.instant();
            try (Lease lease = new Lease(open, UUID.randomUUID().toString(), now)) {
                Selection selection = Selection.of(open.feeds(), only, force, now);
                Run run = new Run(open, clock, lease, crew, events);
                current.set(run);
                return run.run(selection);
            } finally {
                current.set(null);
            }
        }
    }

    /** Gets the page of one story now, unless its article is there already; for a story that is being opened. */
    public void open(long story) {
        try (Library open = Library.open(library)) {
            Optional<StoryRow> row = open.story(story);
            if (row.isEmpty() || row.get().article() != ArticleState.WAITING) {
                return;
            }
            String text = open.feedText(story);
            Outcome outcome = crew.work(FullText.isPage(row.get().url())
                    ? new Job.GetPage(row.get(), text, Subscription.Options.NONE)
                    : new Job.UseFeedText(row.get(), text));
            if (outcome instanceof Outcome.ArticleCame came) {
                open.store(story, came.state(), came.article(), came.quotes());
            }
        }
    }

    /** Ends a run from another thread; what was fetched so far stays. */
    public void stop() {
        Run run = current.get();
        if (run != null) {
            run.stop();
        }
    }
}
