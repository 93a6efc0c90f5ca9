package dev.quoth.update;

import static dev.quoth.web.LoopbackServer.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.quoth.feed.Subscription;
import dev.quoth.library.Library;
import dev.quoth.library.StoryRow;
import dev.quoth.library.StoryRow.ArticleState;
import dev.quoth.web.LoopbackServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An update from the feeds on a server to the stories, articles and quotes in a library. */
class UpdateTest {

    @TempDir
    private Path directory;
    private Newsroom newsroom;

    @BeforeEach
    void open() {
        newsroom = new Newsroom(directory);
    }

    @Test
    void bringsStoriesArticlesAndQuotes() {
        try (LoopbackServer server = paper("")) {
            Sums sums = newsroom.run(server.url("/feed"));
            assertThat(sums.stories()).isEqualTo(2);
            assertThat(sums.articles()).isEqualTo(2);
            assertThat(sums.failed()).isZero();
            List<StoryRow> stories = newsroom.stories();
            assertThat(stories).extracting(StoryRow::title).containsExactly("Bridge opened", "Ferry sold");
            assertThat(stories).extracting(StoryRow::article).containsOnly(ArticleState.PAGE);
            try (Library library = Library.open(newsroom.library)) {
                assertThat(library.article(stories.get(0).id()).orElseThrow().text()).contains("forty metres long");
                assertThat(library.quotesOf(stories.get(0).id())).anySatisfy(row ->
                        assertThat(row.quote().speaker().name()).isEqualTo("Anna Keller"));
            }
            assertThat(newsroom.events.get(0)).isEqualTo(new Progress.Started(1));
            assertThat(newsroom.events.get(newsroom.events.size() - 1)).isEqualTo(new Progress.Finished(sums));
        }
    }

    @Test
    void h03ANotModifiedIsASuccessAndRewritesNothing() {
        try (LoopbackServer server = paper("ETag: \"a b\"\r\nLast-Modified: Sun, 22 Nov 2026 08:00:00 GMT\r\n")) {
            newsroom.run(server.url("/feed"));
            List<StoryRow> before = newsroom.stories();
            newsroom.clock.pass(Duration.ofHours(2));
            int asked = server.asked().size();
            Sums sums = newsroom.run(server.url("/feed"));
            assertThat(sums.unchanged()).isEqualTo(1);
            assertThat(sums.stories()).isZero();
            assertThat(sums.failed()).isZero();
            assertThat(newsroom.stories()).isEqualTo(before);
            assertThat(server.asked()).hasSize(asked + 1);
            assertThat(server.asked().get(asked).header("if-none-match")).isEqualTo("\"a b\"");
            assertThat(server.asked().get(asked).header("if-modified-since")).isEqualTo("Sun, 22 Nov 2026 08:00:00 GMT");
        }
    }

    @Test
    void h04OneRequestAfterSubscribingAndThenNoneUntilDue() {
        try (LoopbackServer server = paper("")) {
            newsroom.run(server.url("/feed"));
            int asked = server.asked().size();
            newsroom.clock.pass(Duration.ofMinutes(50));
            assertThat(newsroom.run(server.url("/feed")).feeds()).isZero();
            assertThat(server.asked()).hasSize(asked);
            newsroom.clock.pass(Duration.ofMinutes(20));
            assertThat(newsroom.run(server.url("/feed")).feeds()).isEqualTo(1);
        }
    }

    @Test
    void h07ThreeFeedsOfAHostThatWantsToBeLeftAlone() {
        try (LoopbackServer server = new LoopbackServer((asked, out) ->
                out.write(answer("429 Too Many Requests", "Retry-After: 7200\r\n", "")))) {
            List<Subscription> three = List.of(Subscription.to(server.url("/1")), Subscription.to(server.url("/2")),
                    Subscription.to(server.url("/3")));
            assertThat(newsroom.update.run(three, List.of(), false, newsroom.events::add).failed()).isEqualTo(3);
            assertThat(server.asked()).as("requests to the host").hasSize(1);
            newsroom.clock.pass(Duration.ofMinutes(119));
            assertThat(newsroom.update.run(three, List.of(), true, newsroom.events::add).failed()).isEqualTo(3);
            assertThat(server.asked()).as("even when the user forces it").hasSize(1);
            newsroom.clock.pass(Duration.ofMinutes(2));
            newsroom.update.run(three, List.of(), false, newsroom.events::add);
            assertThat(server.asked()).as("one more, which says no again").hasSize(2);
        }
    }

    @Test
    void h21OneUpdaterAtATime() {
        try (Library library = Library.open(newsroom.library)) {
            assertThat(library.lease("another", newsroom.clock.instant(), Duration.ofMinutes(1))).isTrue();
            assertThatThrownBy(() -> newsroom.run("sample:none")).isInstanceOf(UpdateBusyException.class);
            newsroom.clock.pass(Duration.ofMinutes(2));
            assertThat(newsroom.run("sample:none").failed()).as("the lease of one that died has expired").isEqualTo(1);
            assertThat(library.lease("another", newsroom.clock.instant(), Duration.ofMinutes(1))).as("given back").isTrue();
        }
    }

    @Test
    void theLeaseOfOneThatWasKilledHoldsNobodyUp() {
        Owner own = Owner.current();
        assumeFalse(own.place().isEmpty(), "no /proc here");
        String killed = new Owner(own.place(), ProcessHandle.current().pid() + " 1", "killed").written();
        try (Library library = Library.open(newsroom.library)) {
            assertThat(library.lease(killed, newsroom.clock.instant(), Duration.ofMinutes(1))).isTrue();
            assertThat(newsroom.run("sample:none").failed()).isEqualTo(1);
            assertThat(library.lease(own.written(), newsroom.clock.instant(), Duration.ofMinutes(1))).isTrue();
            assertThatThrownBy(() -> newsroom.run("sample:none")).as("this one lives").isInstanceOf(UpdateBusyException.class);
        }
    }

    /** A paper whose feed carries these headers and answers its validator with 304. */
    private static LoopbackServer paper(String headers) {
        return new LoopbackServer((asked, out) -> {
            if (!asked.header("if-none-match").isEmpty()) {
                out.write(answer("304 Not Modified", headers, ""));
            } else if (asked.target().equals("/feed")) {
                out.write(answer("200 OK", "Content-Type: application/rss+xml\r\n" + headers, Newsroom.FEED));
            } else {
                out.write(answer("200 OK", "Content-Type: text/html; charset=utf-8\r\n", Newsroom.STORY));
            }
        });
    }
}
