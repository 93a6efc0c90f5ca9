package dev.quoth.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several processes at one library, and processes that are killed. */
class ProcessesTest {

    /** How often a writer is killed. */
    private static final int KILLS = Integer.getInteger("quoth.kills", 100);

    @TempDir
    Path directory;

    private Path file() {
        return directory.resolve("library.db");
    }

    private List<Long> feeds(String... names) {
        try (Library library = Library.open(file(), Sample.CLOCK)) {
            return Sample.subscribe(library, names);
        }
    }

    private static BufferedReader lines(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    private String errors() throws IOException {
        StringBuilder errors = new StringBuilder();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path it : files.filter(path -> path.getFileName().toString().startsWith("errors-")).toList()) {
                errors.append(Files.readString(it));
            }
        }
        return errors.toString();
    }

    @Test
    void killedAtAnyMomentNothingAcknowledgedIsLost() throws Exception {
        long feed = feeds("gazette").get(0);
        Random random = new Random(20260310);
        List<Long> acknowledged = new ArrayList<>();
        // The next one starts up while this one works.
        Process next = Fetcher.start(directory, file(), feed, "k0-", 1_000_000, Opening.BUSY_TIMEOUT);
        for (int kill = 1; kill <= KILLS; kill++) {
            Process process = next;
            Fetcher.go(process);
            next = Fetcher.start(directory, file(), feed, "k" + kill + "-", 1_000_000, Opening.BUSY_TIMEOUT);
            int before = acknowledged.size();
            try (BufferedReader lines = lines(process)) {
                int wanted = 1 + random.nextInt(6);
                String line = lines.readLine();
                while (line != null && acknowledged.size() - before < wanted) {
                    acknowledged.add(Long.parseLong(line));
                    line = acknowledged.size() - before < wanted ? lines.readLine() : null;
                }
                assertThat(acknowledged.size() - before).as(errors()).isEqualTo(wanted);
                process.destroyForcibly().waitFor();
            }
            try (Library library = Library.open(file(), Sample.CLOCK)) {
                for (long story : acknowledged.subList(before, acknowledged.size())) {
                    assertThat(library.article(story)).isPresent();
                }
                if (kill % 10 == 0) {
                    assertThat(library.check()).isEmpty();
                }
            }
        }
        next.destroyForcibly().waitFor();
        try (Library library = Library.open(file(), Sample.CLOCK)) {
            assertThat(library.check()).isEmpty();
            for (long story : acknowledged) {
                assertThat(library.quotesOf(story)).hasSize(1);
            }
        }
    }

    @Test
    void aReaderAndTwoFetchersNeverStandInEachOthersWay() throws Exception {
        List<Long> feeds = feeds("gazette", "bote");
        int commits = 500; // twice as many stories' commits of each: the story, then its article
        int longestWait = 5000;
        Process one = Fetcher.start(directory, file(), feeds.get(0), "one-", commits, longestWait);
        Process two = Fetcher.start(directory, file(), feeds.get(1), "two-", commits, longestWait);
        Fetcher.go(one);
        Fetcher.go(two);
        try (Library library = Library.open(file(), Sample.CLOCK); BufferedReader first = lines(one); BufferedReader second = lines(two)) {
            long person = 0;
            for (int i = 0; i < commits; i++) {
                String fromOne = first.readLine();
                String fromTwo = second.readLine();
                assertThat(fromOne).as(errors()).isNotNull();
                assertThat(fromTwo).as(errors()).isNotNull();
                long story = Long.parseLong(fromOne);
                library.mark(Mark.READ, List.of(story));
                assertThat(library.article(story)).isPresent();
                assertThat(library.stories(Filter.ALL, Slice.first(20))).isNotEmpty();
                if (i % 20 == 0) {
                    assertThat(library.search("okafor words", false, 5)).isNotEmpty();
                    person = library.speakers("okafor").get(0).person();
                    assertThat(library.timeline(person, Slice.first(5))).isNotEmpty();
                }
            }
            assertThat(Fetcher.end(one)).as(errors()).isZero();
            assertThat(Fetcher.end(two)).as(errors()).isZero();
            assertThat(library.count(Filter.ALL)).isEqualTo(2L * commits);
            assertThat(library.count(Filter.unread())).isEqualTo(commits);
            assertThat(library.timeline(person, Slice.first(5000))).hasSize(2 * commits);
            assertThat(library.check()).isEmpty();
        }
    }
}
