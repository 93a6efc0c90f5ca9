package dev.quoth.update;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.feed.Subscription;
import dev.quoth.library.FeedRow;
import dev.quoth.library.FetchState;
import dev.quoth.library.Library;
import dev.quoth.web.WebException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run without a network (H8): the crew is made up, so that no name is looked up. */
class OfflineTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @TempDir
    private Path directory;
    private final List<Progress> events = new ArrayList<>();

    @Test
    void h08WhenNoNameResolvesEveryFeedSaysSoAndNoneIsCharged() {
        List<FeedRow> rows = run(job -> unknown(job), 40);
        assertThat(rows).hasSize(40).allSatisfy(row -> {
            assertThat(row.state().failures()).isZero();
            assertThat(row.state().nextFetch()).isEqualTo(Optional.empty());
            assertThat(row.state().error()).startsWith("no network");
        });
        assertThat(events).filteredOn(Progress.FeedFailed.class::isInstance).hasSize(40);
        assertThat(events.get(events.size() - 1)).isInstanceOfSatisfying(Progress.Finished.class,
                finished -> assertThat(finished.sums().failed()).isEqualTo(40));
    }

    @Test
    void h08OneNameThatDoesNotResolveAmongOthersIsCharged() {
        List<FeedRow> rows = run(job -> job.host().equals("paper0.example") ? unknown(job)
                : new Outcome.FeedFailed((Job.GetFeed) job, new WebException(500, "HTTP 500", Optional.empty())), 3);
        assertThat(rows).extracting(row -> row.state().failures()).containsOnly(1);
        assertThat(rows).extracting(row -> row.state().error()).contains("no such host: paper0.example");
    }

    private List<FeedRow> run(Function<Job, Outcome> crew, int feeds) {
        TestClock clock = new TestClock(NOW);
        try (Library library = Library.open(directory.resolve("library.db"), clock)) {
            library.subscribe(IntStream.range(0, feeds).mapToObj(i -> Subscription.to("https://paper" + i + ".example/feed")).toList());
            assertThat(library.feeds()).extracting(FeedRow::state).containsOnly(FetchState.NEVER);
            try (Lease lease = new Lease(library, Owner.current(), NOW)) {
                new Run(library, clock, lease, (job, came) -> crew.apply(job), new Mover(library, Optional.empty(), clock), events::add)
                        .run(Selection.of(library.feeds(), List.of(), false, NOW));
            }
            return library.feeds();
        }
    }

    private static Outcome unknown(Job job) {
        return new Outcome.FeedFailed((Job.GetFeed) job,
                new WebException(WebException.Reason.UNKNOWN_HOST, "no such host: " + job.host()));
    }
}
