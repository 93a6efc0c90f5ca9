package dev.quoth.update;

import static dev.quoth.web.LoopbackServer.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.library.StoryRow;
import dev.quoth.web.LoopbackServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds behind permanent redirects (H10), from the server to feeds.txt. */
class MovedFeedTest {

    @TempDir
    private Path directory;
    private Newsroom newsroom;

    @BeforeEach
    void open() {
        newsroom = new Newsroom(directory);
    }

    @Test
    void h10MovedAfterThreeGoodFetchesOverADayAndStoriesKeepTheirNumbers() throws IOException {
        try (LoopbackServer server = new LoopbackServer((asked, out) -> out.write(asked.target().equals("/old")
                ? answer("301 Moved Permanently", "Location: /new\r\n", "") : answer("200 OK", "ETag: \"1\"\r\n", Newsroom.FEED)))) {
            Path feeds = Files.writeString(directory.resolve("feeds.txt"), "# mine\n" + server.url("/old") + " news\n");
            newsroom.run(server.url("/old"));
            List<Long> numbers = newsroom.stories().stream().map(StoryRow::id).toList();
            newsroom.clock.pass(Duration.ofHours(13));
            newsroom.run(server.url("/old"));
            assertThat(feeds).content().isEqualTo("# mine\n" + server.url("/old") + " news\n");
            newsroom.clock.pass(Duration.ofHours(13));
            newsroom.run(server.url("/old"));
            assertThat(feeds).content().contains("# mine\n", "# moved on 2026-11-23", "\n" + server.url("/new") + " news\n");
            assertThat(newsroom.events).anyMatch(event -> event instanceof Progress.Notice notice && notice.line().contains("moved to"));
            assertThat(newsroom.feed(server.url("/new")).state().etag()).as("H2: a new address clears the validators").isEmpty();
            newsroom.clock.pass(Duration.ofHours(13));
            assertThat(newsroom.run(server.url("/new")).stories()).isZero();
            assertThat(newsroom.stories()).extracting(StoryRow::id).containsExactlyElementsOf(numbers);
        }
    }

    @Test
    void h10TheLoginPageOfAHotelMovesNothing() throws IOException {
        String page = "<html><body><h1>Welcome to the Hotel Lindau</h1><form action='/login'><input type='password'></form></body></html>";
        boolean[] hotel = new boolean[1];
        try (LoopbackServer portal = new LoopbackServer("127.0.0.2", (asked, out) ->
                out.write(answer("200 OK", "Content-Type: text/html\r\n", page)));
                LoopbackServer server = new LoopbackServer((asked, out) -> out.write(hotel[0]
                        ? answer("301 Moved Permanently", "Location: " + portal.url("/login") + "\r\n", "")
                        : answer("200 OK", "", Newsroom.FEED)))) {
            Path feeds = Files.writeString(directory.resolve("feeds.txt"), server.url("/feed") + "\n");
            newsroom.run(server.url("/feed"));
            hotel[0] = true;
            for (int day = 0; day < 5; day++) {
                newsroom.clock.pass(Duration.ofDays(2));
                assertThat(newsroom.run(server.url("/feed")).failed()).isEqualTo(1);
            }
            assertThat(feeds).content().isEqualTo(server.url("/feed") + "\n");
            assertThat(newsroom.feed(server.url("/feed")).state().movedTo()).isEmpty();
            assertThat(newsroom.stories()).hasSize(2);
        }
    }

    @Test
    void h11AFeedWithAPasswordIsNotMovedByItsServer() throws IOException {
        try (LoopbackServer server = new LoopbackServer((asked, out) -> out.write(asked.target().equals("/old")
                ? answer("301 Moved Permanently", "Location: /new\r\n", "") : answer("200 OK", "", Newsroom.FEED)))) {
            String url = server.url("/old").replace("//", "//ann:secret@");
            Path feeds = Files.writeString(directory.resolve("feeds.txt"), url + "\n");
            for (int day = 0; day < 5; day++) {
                newsroom.run(url);
                newsroom.clock.pass(Duration.ofDays(2));
            }
            assertThat(feeds).content().isEqualTo(url + "\n");
            assertThat(newsroom.events.toString()).doesNotContain("secret");
        }
    }
}
