package dev.quoth.update;

import static dev.quoth.web.LoopbackServer.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.feed.FeedList;
import dev.quoth.library.Library;
import dev.quoth.library.StoryRow;
import dev.quoth.news.Article;
import dev.quoth.library.StoryRow.ArticleState;
import dev.quoth.web.LoopbackServer;
import dev.quoth.web.LoopbackServer.Asked;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which pages an update gets for the stories of a feed, and what it does about those that fail. */
class PagesTest {

    @TempDir
    private Path directory;
    private Newsroom newsroom;

    @BeforeEach
    void open() {
        newsroom = new Newsroom(directory);
    }

    @Test
    void theNewestTwentyNewestFirstAndTheOthersWhenTheyAreOpened() {
        try (LoopbackServer server = paper(30, "")) {
            newsroom.run(server.url("/feed"));
            assertThat(pages(server)).containsExactlyElementsOf(IntStream.rangeClosed(11, 30)
                    .mapToObj(n -> "/" + (41 - n)).toList());
            assertThat(newsroom.stories()).extracting(StoryRow::article).filteredOn(ArticleState.WAITING::equals).hasSize(10);
            StoryRow oldest = newsroom.stories().get(29);
            newsroom.update.open(oldest.id());
            assertThat(pages(server)).hasSize(21).last().isEqualTo("/1");
            assertThat(newsroom.stories().get(29).article()).isEqualTo(ArticleState.PAGE);
        }
    }

    @Test
    void aPageThatFailsForNowIsAskedForAgainWithinADay() {
        String[] status = {"500 Broken"};
        try (LoopbackServer server = new LoopbackServer((asked, out) -> serve(asked, out, 1, "", page -> status[0]))) {
            newsroom.run(server.url("/feed"));
            assertThat(newsroom.stories()).extracting(StoryRow::article).containsExactly(ArticleState.WAITING);
            assertThat(text()).as("meanwhile the feed's own").isEqualTo("Short words 1.");
            newsroom.clock.pass(Duration.ofHours(2));
            newsroom.run(server.url("/feed"));
            assertThat(pages(server)).hasSize(2);
            status[0] = "200 OK";
            newsroom.clock.pass(Duration.ofHours(2));
            newsroom.run(server.url("/feed"));
            assertThat(newsroom.stories()).extracting(StoryRow::article).containsExactly(ArticleState.PAGE);
            assertThat(text()).contains("forty metres long");
        }
    }

    @Test
    void afterADayAPageIsOnlyAskedForWhenItsStoryIsOpened() {
        try (LoopbackServer server = new LoopbackServer((asked, out) -> serve(asked, out, 1, "", page -> "500 Broken"))) {
            newsroom.run(server.url("/feed"));
            newsroom.clock.pass(Duration.ofHours(25));
            newsroom.run(server.url("/feed"));
            assertThat(newsroom.stories()).extracting(StoryRow::article).containsExactly(ArticleState.FAILED);
            assertThat(article().note()).isEqualTo("the page could not be got: HTTP 500 Internal Server Error");
            newsroom.clock.pass(Duration.ofHours(2));
            newsroom.run(server.url("/feed"));
            assertThat(pages(server)).hasSize(2);
            assertThat(newsroom.update.open(1)).isEqualTo("HTTP 500 Internal Server Error");
            assertThat(newsroom.update.open(1)).as("told again, not asked again").isEqualTo("HTTP 500 Internal Server Error");
            assertThat(pages(server)).as("once in ten minutes").hasSize(3);
            newsroom.clock.pass(Duration.ofMinutes(11));
            newsroom.update.open(1);
            assertThat(pages(server)).hasSize(4);
        }
    }

    @Test
    void aHostWhoseAnswersNeverComeIsAskedForThreePagesAndNoMore() {
        try (LoopbackServer silent = new LoopbackServer("127.0.0.2", (asked, out) -> out.close());
                LoopbackServer server = new LoopbackServer((asked, out) -> serve(asked, out, 10, silent.url(""), page -> "200 OK"))) {
            Sums sums = newsroom.run(server.url("/feed"));
            assertThat(silent.asked()).extracting(Asked::target).as("Java asks twice when a connection closes").containsOnly("/10", "/9", "/8");
            assertThat(newsroom.stories()).hasSize(10).extracting(StoryRow::article).containsOnly(ArticleState.WAITING);
            assertThat(sums.failed()).as("the feed did not").isZero();
            assertThat(newsroom.events).filteredOn(Progress.ArticleFailed.class::isInstance).hasSize(10);
        }
    }

    @Test
    void aLineOfFeedsTxtDecides() {
        try (LoopbackServer server = paper(3, "")) {
            run(server.url("/feed") + " articles=feed user-agent=\"My \\\"own\\\" reader\" header=\"X-Key: a = b\"");
            assertThat(pages(server)).isEmpty();
            assertThat(newsroom.stories()).hasSize(3).extracting(StoryRow::article).containsOnly(ArticleState.FEED);
            assertThat(server.asked()).hasSize(1).allSatisfy(asked -> {
                assertThat(asked.header("user-agent")).isEqualTo("My \"own\" reader");
                assertThat(asked.header("x-key")).isEqualTo("a = b");
            });
        }
    }

    @Test
    void pagesDoNotGetTheHeadersOfTheFeed() {
        try (LoopbackServer server = paper(1, "")) {
            run(server.url("/feed") + " articles=page user-agent=Reader header=\"Authorization: Bearer x\"");
            assertThat(server.asked()).hasSize(2);
            assertThat(server.asked().get(1).header("user-agent")).isEqualTo("Reader");
            assertThat(server.asked().get(1).headers()).doesNotContainKey("authorization");
        }
    }

    private void run(String line) {
        FeedList list = FeedList.parse(line);
        assertThat(list.problems()).isEmpty();
        newsroom.update.run(list.subscriptions(), List.of(), false, newsroom.events::add);
    }

    private String text() {
        return article().text();
    }

    private Article article() {
        try (Library library = Library.open(newsroom.library)) {
            return library.article(1).orElseThrow();
        }
    }

    private static List<String> pages(LoopbackServer server) {
        return server.asked().stream().map(Asked::target).filter(target -> !target.equals("/feed")).toList();
    }

    private static LoopbackServer paper(int stories, String pages) {
        return new LoopbackServer((asked, out) -> serve(asked, out, stories, pages, page -> "200 OK"));
    }

    /** A feed of stories 1 to {@code stories}, the last the newest, whose pages are at {@code pages}. */
    private static void serve(Asked asked, OutputStream out, int stories, String pages, UnaryOperator<String> status) throws IOException {
        if (!asked.target().equals("/feed")) {
            out.write(answer(status.apply(asked.target()), "Content-Type: text/html; charset=utf-8\r\n", Newsroom.STORY));
            return;
        }
        StringBuilder items = new StringBuilder();
        for (int n = 1; n <= stories; n++) {
            items.append("<item><title>Story ").append(n).append("</title><link>").append(pages).append('/').append(n)
                    .append("</link><description>Short words ").append(n).append(".</description><pubDate>Sun, 22 Nov 2026 09:")
                    .append(10 + n).append(":00 GMT</pubDate></item>");
        }
        out.write(answer("200 OK", "", "<rss version='2.0'><channel><title>Post</title>" + items + "</channel></rss>"));
    }
}
