package dev.quoth.update;

import static dev.quoth.web.LoopbackServer.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.feed.FeedList;
import dev.quoth.feed.Feeds;
import dev.quoth.feed.Subscription;
import dev.quoth.library.FetchState;
import dev.quoth.library.Library;
import dev.quoth.library.StoryRow;
import dev.quoth.library.StoryRow.ArticleState;
import dev.quoth.news.Article;
import dev.quoth.news.Feed;
import dev.quoth.web.LoopbackServer;
import dev.quoth.web.LoopbackServer.Asked;
import dev.quoth.web.Page;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
    void whatAnUpdateThatWasKilledLeftIsMadeUpForBeforeTheFeedIsDue() {
        try (LoopbackServer server = paper(30, "")) {
            storeFeedAlone(server.url("/feed"), 30);
            assertThat(newsroom.run(server.url("/feed")).articles()).isEqualTo(20);
            assertThat(server.asked()).extracting(Asked::target).doesNotContain("/feed").hasSize(20).startsWith("/30");
            newsroom.run(server.url("/feed"));
            assertThat(server.asked()).as("each once").hasSize(20);
        }
    }

    @Test
    void aPageThatFailedForNowWaitsUntilTheFeedIsDue() {
        try (LoopbackServer server = new LoopbackServer((asked, out) -> serve(asked, out, 1, "", page -> "500 Broken"))) {
            newsroom.run(server.url("/feed"));
            newsroom.clock.pass(Duration.ofMinutes(1));
            newsroom.run(server.url("/feed"));
            assertThat(pages(server)).hasSize(1);
        }
    }

    @Test
    void h07AHostThatRestsIsNotAskedForThePagesOfAFeedElsewhere() {
        try (LoopbackServer busy = new LoopbackServer("127.0.0.2", (asked, out) ->
                out.write(answer("429 Too Many Requests", "Retry-After: 14400\r\n", "")));
                LoopbackServer server = new LoopbackServer((asked, out) -> serve(asked, out, 3, busy.url(""), page -> "200 OK"))) {
            newsroom.run(server.url("/feed"));
            assertThat(busy.asked()).hasSize(1);
            newsroom.clock.pass(Duration.ofHours(2));
            newsroom.run(server.url("/feed"));
            assertThat(server.asked()).as("the feed is asked again").hasSize(2);
            assertThat(busy.asked()).as("its pages are not").hasSize(1);
            newsroom.clock.pass(Duration.ofHours(3));
            newsroom.run(server.url("/feed"));
            assertThat(busy.asked()).as("until their host may be asked").hasSize(2);
        }
    }

    @Test
    void h07AHostThatSaysNoAndAtOnceRestsAMinute() {
        String[] status = {"429 Too Many Requests"};
        try (LoopbackServer server = new LoopbackServer((asked, out) -> {
            if (asked.target().equals("/feed") || status[0].startsWith("200")) {
                serve(asked, out, 5, "", page -> status[0]);
            } else {
                out.write(answer(status[0], "Retry-After: 0\r\n", ""));
            }
        })) {
            newsroom.run(server.url("/feed"));
            assertThat(pages(server)).hasSize(1);
            status[0] = "200 OK";
            newsroom.run(server.url("/feed"));
            assertThat(pages(server)).as("not yet").hasSize(1);
            newsroom.clock.pass(Duration.ofMinutes(1));
            newsroom.run(server.url("/feed"));
            assertThat(pages(server)).as("those that nobody asked for").hasSize(5).endsWith("/1");
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

    /** As an update does that is killed when the feed is stored and none of its pages was asked for. */
    private void storeFeedAlone(String url, int stories) {
        Feed feed = Feeds.read(Page.of(url, "", feed(stories, "").getBytes(StandardCharsets.UTF_8)));
        try (Library library = Library.open(newsroom.library, newsroom.clock)) {
            library.subscribe(List.of(Subscription.to(url)));
            FetchState state = new FetchState("", "", Optional.of(newsroom.clock.instant()), Optional.of(newsroom.clock.instant()),
                    Optional.of(newsroom.clock.instant().plusSeconds(3_600)), 0, "", false, "", Optional.empty(), 0);
            library.store(library.feeds().get(0).id(), state, Optional.of(feed), newsroom.clock.instant());
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
        } else {
            out.write(answer("200 OK", "", feed(stories, pages)));
        }
    }

    private static String feed(int stories, String pages) {
        StringBuilder items = new StringBuilder();
        for (int n = 1; n <= stories; n++) {
            items.append("<item><title>Story ").append(n).append("</title><link>").append(pages).append('/').append(n)
                    .append("</link><description>Short words ").append(n).append(".</description><pubDate>Sun, 22 Nov 2026 09:")
                    .append(10 + n).append(":00 GMT</pubDate></item>");
        }
        return "<rss version='2.0'><channel><title>Post</title>" + items + "</channel></rss>";
    }
}
