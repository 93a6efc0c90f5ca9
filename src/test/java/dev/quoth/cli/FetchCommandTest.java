package dev.quoth.cli;

import static dev.quoth.web.LoopbackServer.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.cli.Run.Result;
import dev.quoth.cli.output.Console.Ends;
import dev.quoth.web.LoopbackServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code quoth fetch} tells of an update. */
class FetchCommandTest {

    private static final Ends WATCHED = new Ends(true, true, true, 80, true, false);
    private static final String FEED = "<rss version='2.0'><channel><title>Quay Post</title><item><title>Tide</title></item></channel></rss>";

    @TempDir
    private Path home;
    private Run run;

    @BeforeEach
    void open() {
        run = new Run(home);
    }

    @Test
    void oneLineOfSumsAndProgressThatGoesAgain() {
        try (LoopbackServer server = new LoopbackServer((asked, out) -> out.write(answer("200 OK", "", FEED)))) {
            Result fetch = run.feeds(server.url("/1") + "\n" + server.url("/2") + "\n").run(WATCHED, "", "fetch");
            assertThat(fetch.status()).isZero();
            assertThat(fetch.out()).isEmpty();
            assertThat(fetch.err()).contains("\r\u001b[K0 of 2 feeds").contains("\r\u001b[K2 of 2 feeds");
            assertThat(fetch.err().substring(fetch.err().lastIndexOf("\r\u001b[K")))
                    .matches("\r\u001b\\[K2 feeds \\(0 unchanged, 0 failed\\), 2 new stories, 2 articles, 0 quotes in \\d+\\.\\d s\n");
            assertThat(run.run(WATCHED, "", "fetch").err()).contains("nothing is due before 2026-11-22 1").contains("--force asks all the same");
            assertThat(run.run(WATCHED, "", "fetch", "--force").err()).contains("not asked again within a minute: 2 feeds")
                    .as("what the user has just done is no advice").doesNotContain("--force");
            assertThat(run.pipe("fetch").err()).as("for cron").isEmpty();
        }
    }

    @Test
    void aFileIsReadAgainWheneverItIsWanted() throws IOException {
        Path file = Files.writeString(home.resolve("quay.xml"), FEED);
        run.feeds(file.toUri() + "\n").pipe("fetch");
        Files.writeString(file, FEED.replace("Tide", "Ebb"));
        assertThat(run.pipe("fetch", "--force").status()).isZero();
        assertThat(run.pipe("list", "--format", "{title}").out()).isEqualTo("Ebb\nTide\n");
    }

    @Test
    void eachFailureIsALineWithWhatCanBeDone() {
        try (LoopbackServer server = new LoopbackServer((asked, out) ->
                out.write(answer(asked.target().substring(1) + " X", "Retry-After: 7200\r\n", "<html>no</html>")));
                LoopbackServer busy = new LoopbackServer("127.0.0.2", (asked, out) ->
                        out.write(answer("429 X", "Retry-After: 7200\r\n", "")))) {
            run.feeds(server.url("/401") + "\n" + server.url("/404") + "\n" + server.url("/410") + "\n" + server.url("/200") + "\n"
                    + busy.url("/feed") + "\nhttp://nobody.invalid:0/\n");
            Result fetch = run.pipe("fetch");
            assertThat(fetch.status()).isEqualTo(1);
            assertThat(fetch.err().lines()).containsExactlyInAnyOrder(
                    "quoth: " + server.url("/401") + ": HTTP 401 Unauthorized: it wants a user and a password (https://USER:PASSWORD@… in feeds.txt)",
                    "quoth: " + server.url("/404") + ": HTTP 404 Not Found",
                    "quoth: " + server.url("/410") + ": HTTP 410 Gone for good: it is not asked again",
                    "quoth: " + server.url("/200") + ": an HTML page, not a feed",
                    "quoth: " + busy.url("/feed") + ": HTTP 429 Too Many Requests; left alone until 2026-11-22 14:00",
                    "quoth: http://nobody.invalid:0/: an address with a port that does not exist");
        }
    }
}
