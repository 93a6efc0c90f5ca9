package dev.quoth.update;

import static dev.quoth.web.LoopbackServer.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quoth.feed.Subscription;
import dev.quoth.library.Filter;
import dev.quoth.library.Library;
import dev.quoth.library.Slice;
import dev.quoth.library.StoryRow;
import dev.quoth.library.StoryRow.ArticleState;
import dev.quoth.web.Limits;
import dev.quoth.web.LoopbackServer;
import dev.quoth.web.Web;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An update from the feeds on a server to the stories, articles and quotes in a library. */
class UpdateTest {

    private static final String FEED = """
            <?xml version="1.0"?><rss version="2.0"><channel><title>Lindau Courier</title><link>/</link>
            <item><title>Bridge opened</title><guid>1</guid><link>/bridge</link><description>A bridge.</description>
            <pubDate>Sun, 22 Nov 2026 08:00:00 GMT</pubDate></item>
            <item><title>Ferry sold</title><guid>2</guid><link>/ferry</link><description>A ferry.</description>
            <pubDate>Sun, 22 Nov 2026 07:00:00 GMT</pubDate></item></channel></rss>""";

    private static final String STORY = """
            <html><head><title>Bridge opened</title></head><body><article><h1>Bridge opened</h1>
            <p>The new bridge over the Leiblach was opened on Sunday before some two hundred people from both banks of the river.</p>
            <p>\u201cWe have waited for this for thirty years, and it was worth it,\u201d said Mayor Anna Keller after
            the ribbon was cut.</p>
            <p>The bridge is forty metres long and carries a path for walkers and bicycles. It replaces a ford that was closed.</p>
            </article></body></html>""";

    @TempDir
    private Path directory;
    private Path file;
    private final TestClock clock = new TestClock(Instant.parse("2026-11-22T10:00:00Z"));
    private final List<Progress> events = new ArrayList<>();
    private Update update;

    @BeforeEach
    void open() {
        file = directory.resolve("library.db");
        update = new Update(file, new Web(new Limits(Duration.ofSeconds(5), Duration.ofSeconds(5), 1 << 20, 5), clock, Map.of()), clock);
    }

    @Test
    void bringsStoriesArticlesAndQuotes() {
        try (LoopbackServer server = paper("")) {
            Sums sums = run(server.url("/feed"));
            assertThat(sums.stories()).isEqualTo(2);
            assertThat(sums.articles()).isEqualTo(2);
            assertThat(sums.failed()).isZero();
            List<StoryRow> stories = stories();
            assertThat(stories).extracting(StoryRow::title).containsExactly("Bridge opened", "Ferry sold");
            assertThat(stories).extracting(StoryRow::article).containsOnly(ArticleState.PAGE);
            try (Library library = Library.open(file)) {
                assertThat(library.article(stories.get(0).id()).orElseThrow().text()).contains("forty metres long");
                assertThat(library.quotesOf(stories.get(0).id())).anySatisfy(row ->
                        assertThat(row.quote().speaker().name()).isEqualTo("Anna Keller"));
            }
            assertThat(events.get(0)).isEqualTo(new Progress.Started(1));
            assertThat(events.get(events.size() - 1)).isEqualTo(new Progress.Finished(sums));
        }
    }

    @Test
    void h03ANotModifiedIsASuccessAndRewritesNothing() {
        try (LoopbackServer server = paper("ETag: \"a b\"\r\nLast-Modified: Sun, 22 Nov 2026 08:00:00 GMT\r\n")) {
            run(server.url("/feed"));
            List<StoryRow> before = stories();
            clock.pass(Duration.ofHours(2));
            int asked = server.asked().size();
            Sums sums = run(server.url("/feed"));
            assertThat(sums.unchanged()).isEqualTo(1);
            assertThat(sums.stories()).isZero();
            assertThat(sums.failed()).isZero();
            assertThat(stories()).isEqualTo(before);
            assertThat(server.asked()).hasSize(asked + 1);
            assertThat(server.asked().get(asked).header("if-none-match")).isEqualTo("\"a b\"");
            assertThat(server.asked().get(asked).header("if-modified-since")).isEqualTo("Sun, 22 Nov 2026 08:00:00 GMT");
        }
    }

    @Test
    void h04OneRequestAfterSubscribingAndThenNoneUntilDue() {
        try (LoopbackServer server = paper("")) {
            run(server.url("/feed"));
            int asked = server.asked().size();
            clock.pass(Duration.ofMinutes(50));
            assertThat(run(server.url("/feed")).feeds()).isZero();
            assertThat(server.asked()).hasSize(asked);
            clock.pass(Duration.ofMinutes(20));
            assertThat(run(server.url("/feed")).feeds()).isEqualTo(1);
        }
    }

    @Test
    void h07ThreeFeedsOfAHostThatWantsToBeLeftAlone() {
        try (LoopbackServer server = new LoopbackServer((asked, out) ->
                out.write(answer("429 Too Many Requests", "Retry-After: 7200\r\n", "")))) {
            List<Subscription> three = List.of(Subscription.to(server.url("/1")), Subscription.to(server.url("/2")),
                    Subscription.to(server.url("/3")));
            assertThat(update.run(three, List.of(), false, events::add).failed()).isEqualTo(3);
            assertThat(server.asked()).as("requests to the host").hasSize(1);
            clock.pass(Duration.ofMinutes(119));
            assertThat(update.run(three, List.of(), true, events::add).failed()).isEqualTo(3);
            assertThat(server.asked()).as("even when the user forces it").hasSize(1);
            clock.pass(Duration.ofMinutes(2));
            update.run(three, List.of(), false, events::add);
            assertThat(server.asked()).as("one more, which says no again").hasSize(2);
        }
    }

    @Test
    void h21OneUpdaterAtATime() {
        try (Library library = Library.open(file)) {
            assertThat(library.lease("another", clock.instant(), Duration.ofMinutes(1))).isTrue();
            assertThatThrownBy(() -> run("sample:none")).isInstanceOf(UpdateBusyException.class);
            clock.pass(Duration.ofMinutes(2));
            assertThat(run("sample:none").failed()).as("the lease of one that died has expired").isEqualTo(1);
            assertThat(library.lease("another", clock.instant(), Duration.ofMinutes(1))).as("given back").isTrue();
        }
    }

    private Sums run(String... urls) {
        return update.run(java.util.Arrays.stream(urls).map(Subscription::to).toList(), List.of(), false, events::add);
    }

    private List<StoryRow> stories() {
        try (Library library = Library.open(file)) {
            return library.stories(Filter.ALL, Slice.first(100));
        }
    }

    /** A paper whose feed carries these headers and answers its validator with 304. */
    private static LoopbackServer paper(String headers) {
        return new LoopbackServer((asked, out) -> {
            if (!asked.header("if-none-match").isEmpty()) {
                out.write(answer("304 Not Modified", headers, ""));
            } else if (asked.target().equals("/feed")) {
                out.write(answer("200 OK", "Content-Type: application/rss+xml\r\n" + headers, FEED));
            } else {
                out.write(answer("200 OK", "Content-Type: text/html; charset=utf-8\r\n", STORY));
            }
        });
    }
}
