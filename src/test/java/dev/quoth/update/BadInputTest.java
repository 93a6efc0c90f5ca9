package dev.quoth.update;

import static dev.quoth.web.LoopbackServer.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.library.Library;
import dev.quoth.library.StoryRow;
import dev.quoth.library.StoryRow.ArticleState;
import dev.quoth.web.LoopbackServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with one feed or page gets one line, and the rest goes on. */
class BadInputTest {

    @TempDir
    private Path directory;

    @Test
    void everyBadFeedHasItsLineAndTheGoodOneItsStories() throws IOException {
        Newsroom newsroom = new Newsroom(directory);
        String nobody;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = "http://127.0.0.1:" + closed.getLocalPort() + "/feed";
        }
        try (LoopbackServer server = new LoopbackServer(BadInputTest::serve)) {
            Sums sums = newsroom.run(nobody, server.url("/missing"), server.url("/page"), server.url("/empty"), server.url("/huge"),
                    server.url("/broken"), "file:" + directory.resolve("none.xml"), "sample:none", "http://[bad/", server.url("/good"));
            assertThat(sums.failed()).isEqualTo(9);
            assertThat(newsroom.failures()).hasSize(9).allMatch(why -> !why.isBlank() && why.lines().count() == 1);
            assertThat(newsroom.failures()).anyMatch(why -> why.equals("connection refused by 127.0.0.1"))
                    .anyMatch(why -> why.equals("HTTP 404 Not Found"))
                    .anyMatch(why -> why.contains("HTML"))
                    .anyMatch(why -> why.contains("empty"))
                    .anyMatch(why -> why.equals("larger than 1 MiB"))
                    .anyMatch(why -> why.startsWith("the connection broke after"))
                    .anyMatch(why -> why.startsWith("no such file"));
            assertThat(newsroom.stories()).extracting(StoryRow::title).containsExactly("Bridge opened", "Ferry sold");
        }
    }

    @Test
    void h02AFailureAfterwardsLosesNothing() {
        Newsroom newsroom = new Newsroom(directory);
        boolean[] down = new boolean[1];
        try (LoopbackServer server = new LoopbackServer((asked, out) ->
                out.write(down[0] ? answer("500 Internal Server Error", "", "") : answer("200 OK", "ETag: \"1\"\r\n", Newsroom.FEED)))) {
            newsroom.run(server.url("/good"));
            List<StoryRow> before = newsroom.stories();
            down[0] = true;
            newsroom.clock.pass(Duration.ofHours(2));
            assertThat(newsroom.run(server.url("/good")).failed()).isEqualTo(1);
            assertThat(newsroom.stories()).isEqualTo(before);
            assertThat(newsroom.feed(server.url("/good")).state().etag()).isEqualTo("\"1\"");
            assertThat(newsroom.feed(server.url("/good")).state().error()).isEqualTo("HTTP 500 Internal Server Error");
        }
    }

    @Test
    void aFeedCutOffInTheMiddleKeepsWhatIsWhole() {
        Newsroom newsroom = new Newsroom(directory);
        String cut = Newsroom.FEED.substring(0, Newsroom.FEED.indexOf("A ferry."));
        try (LoopbackServer server = new LoopbackServer((asked, out) -> out.write(answer("200 OK", "Connection: close\r\n", cut)))) {
            newsroom.run(server.url("/feed"));
            assertThat(newsroom.stories()).extracting(StoryRow::title).contains("Bridge opened");
        }
    }

    @Test
    void h09AFeedThatIsGoneIsNotAskedAgainAndKeepsItsStories() {
        Newsroom newsroom = new Newsroom(directory);
        boolean[] gone = new boolean[1];
        try (LoopbackServer server = new LoopbackServer((asked, out) ->
                out.write(gone[0] ? answer("410 Gone", "", "") : answer("200 OK", "", Newsroom.FEED)))) {
            newsroom.run(server.url("/feed"));
            gone[0] = true;
            newsroom.clock.pass(Duration.ofHours(2));
            newsroom.run(server.url("/feed"));
            assertThat(newsroom.failures()).containsExactly("HTTP 410 Gone for good: it is not asked again");
            newsroom.clock.pass(Duration.ofDays(100));
            assertThat(newsroom.run(server.url("/feed")).feeds()).isZero();
            assertThat(newsroom.stories()).hasSize(2);
        }
    }

    @Test
    void h16AFeedIsTakenWhateverItsTypeIsCalled() {
        Newsroom newsroom = new Newsroom(directory);
        try (LoopbackServer server = new LoopbackServer((asked, out) ->
                out.write(answer("200 OK", "Content-Type: " + asked.target().substring(1) + "\r\n", Newsroom.FEED)))) {
            Sums sums = newsroom.run(server.url("/text/html"), server.url("/text/plain"), server.url("/application/octet-stream"));
            assertThat(sums.failed()).isZero();
            assertThat(sums.stories()).isEqualTo(6);
        }
    }

    @Test
    void aPageThatFailsLeavesTheFeedsOwnText() {
        Newsroom newsroom = new Newsroom(directory);
        try (LoopbackServer server = new LoopbackServer((asked, out) ->
                out.write(asked.target().equals("/feed") ? answer("200 OK", "", Newsroom.FEED) : answer("404 No", "", "")))) {
            newsroom.run(server.url("/feed"));
            assertThat(newsroom.stories()).extracting(StoryRow::article).containsOnly(ArticleState.FAILED);
            try (Library library = Library.open(newsroom.library)) {
                assertThat(library.article(newsroom.stories().get(0).id()).orElseThrow().text()).isEqualTo("A bridge.");
            }
            assertThat(newsroom.events).filteredOn(Progress.ArticleFailed.class::isInstance).hasSize(2);
        }
    }

    @Test
    void h20AStoryThatLinksToAFileOfThisMachineDoesNotGetIt() throws IOException {
        Newsroom newsroom = new Newsroom(directory);
        Path secret = Files.writeString(directory.resolve("secret.html"), "<p>" + "The secret of this machine. ".repeat(50) + "</p>");
        String feed = Newsroom.FEED.replace("<link>/bridge</link>", "<link>" + secret.toUri() + "</link>");
        try (LoopbackServer server = new LoopbackServer((asked, out) ->
                out.write(answer("200 OK", "", asked.target().equals("/feed") ? feed : Newsroom.STORY)))) {
            newsroom.run(server.url("/feed"));
            assertThat(newsroom.stories()).hasSize(2);
            try (Library library = Library.open(newsroom.library)) {
                for (StoryRow story : newsroom.stories()) {
                    assertThat(library.article(story.id()).map(article -> article.text()).orElse("")).doesNotContain("The secret of");
                }
            }
        }
    }

    private static void serve(LoopbackServer.Asked asked, OutputStream out) throws IOException {
        switch (asked.target()) {
            case "/missing" -> out.write(answer("404 Not Found", "", ""));
            case "/page" -> out.write(answer("200 OK", "Content-Type: text/html\r\n", Newsroom.STORY));
            case "/empty" -> out.write(answer("200 OK", "Content-Type: text/xml\r\n", ""));
            case "/huge" -> out.write(answer("200 OK", "", new byte[(1 << 20) + 1]));
            case "/broken" -> {
                out.write("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n<rss>".getBytes(StandardCharsets.US_ASCII));
                out.close();
            }
            case "/good" -> out.write(answer("200 OK", "", Newsroom.FEED));
            default -> out.write(answer("200 OK", "Content-Type: text/html\r\n", Newsroom.STORY));
        }
    }
}
