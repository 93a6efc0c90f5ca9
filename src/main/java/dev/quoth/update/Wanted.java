package dev.quoth.update;

import dev.quoth.library.FeedRow;
import dev.quoth.library.Library;
import dev.quoth.library.StoryRow;
import dev.quoth.library.StoryRow.ArticleState;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Which articles are wanted, and their way into the queue: those of a feed that answered, of a story that somebody opens, and what an
 * update that was ended had no time for. No host is asked for a page while it is to be left alone (H7). Belongs to one thread.
 */
final class Wanted {

    private final Library library;
    private final Clock clock;
    private final HostQueue<Job> queue;
    private final Waiting waiting;
    private final Ledger ledger;
    /** What is to be done for the stories of a feed, found out when its turn comes. */
    private final Deque<Supplier<List<Job>>> feeds = new ArrayDeque<>();

    Wanted(Library library, Clock clock, HostQueue<Job> queue, Waiting waiting, Ledger ledger) {
        this.library = library;
        this.clock = clock;
        this.queue = queue;
        this.waiting = waiting;
        this.ledger = ledger;
    }

    /** A feed brought these stories. */
    void answered(FeedRow feed, Library.Changes changes) {
        feeds.add(() -> Texts.of(library, feed, changes));
    }

    /** A feed is not asked now; some of its stories may have been left without their articles. */
    void left(FeedRow feed) {
        feeds.add(() -> Texts.left(library, feed));
    }

    /** Whether there is nothing to {@link #plan}. */
    boolean isEmpty() {
        return feeds.isEmpty();
    }

    /** Queues what the stories of the next feed want. */
    void plan() {
        Map<String, Instant> rests = library.hostRests(clock.instant());
        for (Job job : feeds.remove().get()) {
            if (!waiting.isFor(job.story()) && !rests.containsKey(job.host())) {
                queue.addPage(job.host(), job);
                ledger.expect(1);
            }
        }
    }

    /** An article goes on at another page. */
    void goOn(Job.GetPage next) {
        Optional<Instant> rest = rest(next.host());
        if (rest.isPresent()) {
            ledger.passOver(next, next.host(), rest.get());
            waiting.letGo(next.story());
        } else {
            waiting.queue(next, queue);
        }
    }

    /**
     * Somebody waits for the article of a story, which goes before everything else.
     *
     * @param done completed when it is stored, or at once when it cannot be had here
     * @param underWay whether the article is being got already
     */
    void open(long id, CompletableFuture<Void> done, boolean underWay) {
        Optional<StoryRow> story = library.story(id).filter(it -> it.article() == ArticleState.WAITING);
        if (story.isEmpty() || rest(Hosts.of(story.get().url())).isPresent()) {
            done.complete(null);
            return;
        }
        if (!waiting.add(id, done) || underWay) {
            return;
        }
        Job job = Texts.opened(library, story.get());
        if (!queue.remove(job.host(), it -> it.story() == id)) {
            ledger.expect(1);
        }
        queue.addUrgent(job.host(), job);
    }

    private Optional<Instant> rest(String host) {
        return Optional.ofNullable(library.hostRests(clock.instant()).get(host));
    }
}
