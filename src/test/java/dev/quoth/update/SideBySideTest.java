package dev.quoth.update;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.feed.Subscription;
import dev.quoth.library.Library;
import dev.quoth.web.WebException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How many are asked at a time and in which order (H12), by a crew that never touches the network. */
@Timeout(30)
class SideBySideTest {

    private final TestClock clock = new TestClock(Instant.parse("2026-11-22T10:00:00Z"));

    @TempDir
    private Path directory;

    @Test
    void h12ThirtyTwoHostsAreAskedBeforeTheFirstHasAnswered() {
        CountDownLatch thirtyTwo = new CountDownLatch(32);
        Sums sums = run(addresses(64), job -> {
            thirtyTwo.countDown();
            await(thirtyTwo);
            return unreadable(job);
        });
        assertThat(sums.failed()).isEqualTo(64);
    }

    @Test
    void theNetworkIsNotIdleWhileAnswersAreRead() {
        CountDownLatch all = new CountDownLatch(90);
        Sums sums = work(addresses(90), (job, came) -> {
            came.run();
            all.countDown();
            await(all);
            return unreadable(job);
        });
        assertThat(sums.failed()).isEqualTo(90);
    }

    @Test
    void answersThatWaitToBeReadHaveAnEnd() {
        HostQueue<Job> queue = new HostQueue<>(200, 1);
        Readings readings = new Readings();
        List<Job> jobs = new ArrayList<>();
        List<String> urls = addresses(100);
        try (Library library = Library.open(directory.resolve("library.db"), clock)) {
            library.subscribe(urls.stream().map(Subscription::to).toList());
            Selection.of(library.feeds(), List.of(), false, clock.instant()).feeds().forEach(job -> queue.addFeed(job.host(), job));
        }
        for (Optional<Job> next = queue.next(Instant.EPOCH); next.isPresent(); next = queue.next(Instant.EPOCH)) {
            jobs.add(next.get());
            readings.came(next.get());
        }
        readings.free(queue);
        jobs.forEach(job -> queue.addFeed(job.host(), job));
        int free = 0;
        while (queue.next(Instant.EPOCH).isPresent()) {
            free++;
        }
        assertThat(free).isEqualTo(64);
        readings.done(jobs.get(99), queue);
        assertThat(queue.next(Instant.EPOCH)).as("its host is free once it is read").contains(jobs.get(99));
    }

    @Test
    void h12TheOrderIsShuffled() {
        List<String> urls = new ArrayList<>();
        for (int n = 0; n < 30; n++) {
            urls.add("http://paper.example/" + n);
        }
        List<String> asked = Collections.synchronizedList(new ArrayList<>());
        run(urls, job -> {
            asked.add(job.url());
            return unreadable(job);
        });
        assertThat(asked).containsExactlyInAnyOrderElementsOf(urls).isNotEqualTo(urls);
    }

    @Test
    void h08AMachineThatIsOfflineDoesNotLookUpEveryName() {
        AtomicInteger asked = new AtomicInteger();
        Sums sums = run(addresses(200), job -> {
            asked.incrementAndGet();
            return new Outcome.FeedFailed((Job.GetFeed) job, new WebException(WebException.Reason.UNKNOWN_HOST, "no such host"));
        });
        assertThat(sums.failed()).isEqualTo(200);
        assertThat(asked.get()).as("those side by side and the few that told").isLessThan(64);
    }

    private Sums run(List<String> urls, Function<Job, Outcome> crew) {
        return work(urls, (job, came) -> crew.apply(job));
    }

    private Sums work(List<String> urls, Run.Worker crew) {
        try (Library library = Library.open(directory.resolve("library.db"), clock)) {
            library.subscribe(urls.stream().map(Subscription::to).toList());
            try (Lease lease = new Lease(library, Owner.current(), clock.instant())) {
                Selection selection = Selection.of(library.feeds(), List.of(), false, clock.instant());
                return new Run(library, clock, lease, crew, new Mover(library, Optional.empty(), clock), event -> { }).run(selection);
            }
        }
    }

    private static List<String> addresses(int count) {
        List<String> urls = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            urls.add("http://paper" + n + ".example/feed");
        }
        return urls;
    }

    private static Outcome unreadable(Job job) {
        return new Outcome.FeedUnreadable((Job.GetFeed) job, "no feed");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
