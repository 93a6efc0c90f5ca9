package dev.quoth.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.news.Article;
import dev.quoth.news.Head;
import dev.quoth.news.Quote;
import dev.quoth.news.Story;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {

    @TempDir
    Path directory;

    private Library library;

    @BeforeEach
    void open() {
        library = Library.open(directory.resolve("library.db"), Sample.CLOCK);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void keepsWhatAFeedTells() {
        long feed = Sample.subscribe(library, "gazette").get(0);
        Story story = Sample.story("a", "Harbour bridge opens", Sample.NOW.minusSeconds(60));

        Library.Changes changes = library.store(feed, FetchState.NEVER, Optional.of(Sample.feed("Gazette", story)), Sample.NOW);

        assertThat(changes.added()).hasSize(1);
        StoryRow row = library.story(changes.added().get(0)).orElseThrow();
        assertThat(row.title()).isEqualTo("Harbour bridge opens");
        assertThat(row.feedTitle()).isEqualTo("Gazette");
        assertThat(row.published()).isEqualTo(story.published());
        assertThat(row.unread()).isTrue();
        assertThat(row.article()).isEqualTo(StoryRow.ArticleState.WAITING);
        assertThat(library.entry(row.id())).contains(story);
        assertThat(library.feedText(row.id())).isEqualTo("<p>Harbour bridge opens</p>");
        assertThat(library.waiting(feed, 10)).containsExactly(row);
        assertThat(library.feeds().get(0).unread()).isEqualTo(1);
    }

    /** As the lanes of a reader do at its first start; SQLite has all but one of them fail at once when they turn the log on. */
    @Test
    void severalMayMakeItAtTheSameTime() throws InterruptedException {
        Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
        for (int round = 0; round < 40; round++) {
            Path file = directory.resolve("new-" + round + ".db");
            CyclicBarrier together = new CyclicBarrier(4);
            List<Thread> threads = Stream.generate(() -> new Thread(() -> {
                try {
                    together.await();
                    Library.open(file, Sample.CLOCK).close();
                } catch (InterruptedException | BrokenBarrierException | LibraryException e) {
                    failures.add(e);
                }
            })).limit(together.getParties()).toList();
            threads.forEach(Thread::start);
            for (Thread thread : threads) {
                thread.join();
            }
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void knowsHowFarTheClocksOfHereAreFromUtc() throws IOException {
        Process date = new ProcessBuilder("date", "+%z").start();
        assertThat(library.offset()).isEqualTo(ZoneOffset.of(new String(date.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip()));
    }

    @Test
    void aStoryWithoutAHeadlineIsCalledByItsFirstWordsUntilItHasOne() {
        long feed = Sample.subscribe(library, "gazette").get(0);
        long id = Sample.store(library, feed, Sample.story("a", "", Sample.NOW));
        library.store(new Arrival(id, StoryRow.ArticleState.WAITING, Sample.article("", "", "The lamp burned all night. Nobody knows why."),
                List.of()));
        assertThat(library.story(id).orElseThrow().title()).isEqualTo("The lamp burned all night.");
        library.store(new Arrival(id, StoryRow.ArticleState.PAGE, Sample.article("", "A lamp at Skell", "The lamp burned all night."), List.of()));
        assertThat(library.story(id).orElseThrow().title()).isEqualTo("A lamp at Skell");
        library.store(new Arrival(id, StoryRow.ArticleState.PAGE, Sample.article("", "Another name", "The lamp burned all night."), List.of()));
        assertThat(library.story(id).orElseThrow().title()).as("a headline stays").isEqualTo("A lamp at Skell");
    }

    @Test
    void aStoryKeepsItsNumberWhenTheFeedChangesIt() {
        long feed = Sample.subscribe(library, "gazette").get(0);
        long id = Sample.store(library, feed, Sample.story("a", "Bridge opens", Sample.NOW));
        library.mark(Mark.READ, List.of(id));

        Library.Changes again = library.store(feed, FetchState.NEVER, Optional.of(Sample.feed("Gazette",
                Sample.story("a", "Bridge opens at last", Sample.NOW))), Sample.NOW);
        Library.Changes same = library.store(feed, FetchState.NEVER, Optional.of(Sample.feed("Gazette",
                Sample.story("a", "Bridge opens at last", Sample.NOW))), Sample.NOW);

        assertThat(again).isEqualTo(new Library.Changes(List.of(), List.of(id)));
        assertThat(same).isEqualTo(new Library.Changes(List.of(), List.of()));
        assertThat(library.story(id).orElseThrow().title()).isEqualTo("Bridge opens at last");
        assertThat(library.story(id).orElseThrow().unread()).isFalse();
        assertThat(library.search("last", false, 5)).extracting(it -> it.story().id()).containsExactly(id);
    }

    @Test
    void whatIsDatedDaysAheadStandsWhereItWasFirstSeen() {
        long feed = Sample.subscribe(library, "gazette").get(0);
        Story millennia = Sample.story("a", "Bridge", Instant.parse("9999-12-31T23:59:59Z"));
        Story days = Sample.story("b", "Ferry", Sample.NOW.plus(Duration.ofHours(24)).plusMillis(1));
        Story hours = Sample.story("c", "Tunnel", Sample.NOW.plus(Duration.ofHours(24)));
        List<Long> ids = library.store(feed, FetchState.NEVER, Optional.of(Sample.feed("Gazette", millennia, days, hours)), Sample.NOW).added();
        assertThat(library.stories(Filter.ALL, Slice.first(5))).extracting(StoryRow::title).containsExactly("Tunnel", "Bridge", "Ferry");
        assertThat(library.story(ids.get(0)).orElseThrow().published()).isEmpty();
        assertThat(library.story(ids.get(0)).orElseThrow().when()).isEqualTo(Sample.NOW);
        assertThat(library.story(ids.get(2)).orElseThrow().published()).isEqualTo(hours.published());
        assertThat(library.entry(ids.get(0))).as("what the feed said stays").contains(millennia);
    }

    @Test
    void aDateThatTurnsOutDaysAheadChangesNothing() {
        long feed = Sample.subscribe(library, "gazette").get(0);
        long id = Sample.store(library, feed, Sample.story("a", "Bridge opens", Sample.NOW.minusSeconds(60)));
        library.store(feed, FetchState.NEVER,
                Optional.of(Sample.feed("Gazette", Sample.story("a", "Bridge to open", Instant.parse("2026-06-01T00:00:00Z")))),
                Sample.NOW.plus(Duration.ofDays(90)));
        assertThat(library.story(id).orElseThrow().title()).isEqualTo("Bridge to open");
        assertThat(library.story(id).orElseThrow().when()).isEqualTo(Sample.NOW.minusSeconds(60));

        long undated = Sample.store(library, feed, Sample.story("b", "Ferry", Optional.empty()));
        Article page = Sample.article("Site", "Ferry", "The ferry stays.");
        library.store(new Arrival(undated, StoryRow.ArticleState.PAGE,
                Article.of(dated(page.head(), Sample.NOW.plus(Duration.ofDays(2))), page.blocks(), ""), List.of()));
        assertThat(library.story(undated).orElseThrow().published()).isEmpty();
        library.store(new Arrival(undated, StoryRow.ArticleState.PAGE, Article.of(dated(page.head(), Sample.NOW.plusSeconds(9)), page.blocks(), ""),
                List.of()));
        assertThat(library.story(undated).orElseThrow().when()).isEqualTo(Sample.NOW.plusSeconds(9));
    }

    private static Head dated(Head head, Instant published) {
        return new Head(head.url(), head.title(), head.byline(), Optional.of(published.atOffset(ZoneOffset.UTC)), head.modified(), head.site(),
                head.language(), head.image(), head.summary());
    }

    @Test
    void undatedStoriesKeepTheFeedsOrder() {
        long feed = Sample.subscribe(library, "gazette").get(0);
        library.store(feed, FetchState.NEVER, Optional.of(Sample.feed("Gazette", Sample.story("a", "First", Optional.empty()),
                Sample.story("b", "Second", Optional.empty()), Sample.story("c", "Third", Optional.empty()))), Sample.NOW);

        assertThat(library.stories(Filter.ALL, Slice.first(10))).extracting(StoryRow::title).containsExactly("First", "Second", "Third");
    }

    @Test
    void pagesGoOnFromAnyPlaceBothWays() {
        long feed = Sample.subscribe(library, "gazette").get(0);
        for (int i = 0; i < 10; i++) {
            // Pairs of stories of the same moment: the number decides between them.
            Sample.store(library, feed, Sample.story("s" + i, "Story " + i, Sample.NOW.minusSeconds(i / 2 * 60L)));
        }
        List<StoryRow> all = library.stories(Filter.ALL, Slice.first(100));

        List<StoryRow> page = library.stories(Filter.ALL, Slice.first(3));
        assertThat(page).isEqualTo(all.subList(0, 3));
        assertThat(library.stories(Filter.ALL, Slice.after(page.get(2).position(), 4))).isEqualTo(all.subList(3, 7));
        assertThat(library.stories(Filter.ALL, Slice.before(all.get(7).position(), 4))).isEqualTo(all.subList(3, 7));
        assertThat(library.stories(Filter.ALL, Slice.last(2))).isEqualTo(all.subList(8, 10));
    }

    @Test
    void articlesAndQuotesComeBackAsTheyWere() {
        long feed = Sample.subscribe(library, "gazette").get(0);
        long id = Sample.store(library, feed, Sample.story("a", "Bridge opens", Sample.NOW));
        Article article = Sample.article("The Gazette", "Bridge opens", "“It holds,” said Mira Okafor.", "“For a hundred years.”");
        List<Quote> quotes = List.of(Sample.quote(article, "It holds,", Sample.person("Mira Okafor")),
                Sample.quote(article, "For a hundred years.", Sample.person("Mira Okafor")));

        library.store(new Arrival(id, StoryRow.ArticleState.PAGE, article, quotes));

        assertThat(library.article(id)).contains(article);
        assertThat(library.quotesOf(id)).extracting(QuoteRow::quote).isEqualTo(quotes);
        assertThat(library.quotesOf(id)).extracting(QuoteRow::n).containsExactly(1, 2);
        StoryRow row = library.story(id).orElseThrow();
        assertThat(row.site()).isEqualTo("The Gazette");
        assertThat(row.authors()).containsExactly("Ada Moor");
        assertThat(row.quotes()).isEqualTo(2);
        assertThat(library.waiting(feed, 10)).isEmpty();
        assertThat(library.quotes(QuoteQuery.ALL, Slice.first(10))).hasSize(2);
        assertThat(library.speakers(Filter.ALL, 10)).singleElement().satisfies(speaker -> {
            assertThat(speaker.name()).isEqualTo("Mira Okafor");
            assertThat(speaker.quotes()).isEqualTo(2);
            assertThat(speaker.stories()).isEqualTo(1);
            assertThat(speaker.outlets()).isEqualTo(1);
        });
        Filter recent = Filter.of(Filter.Field.AGE, Filter.Operator.LESS, "7d");
        assertThat(library.quotes(new QuoteQuery("okafor", recent.and(Filter.feed("Gazette")), true), Slice.first(10))).isEmpty();
        assertThat(library.quotes(new QuoteQuery("okafor", recent.and(Filter.unread()), true), Slice.first(10))).hasSize(2);
        assertThat(library.quotes(new QuoteQuery("", Filter.feed("1").and(recent), false), Slice.first(10))).hasSize(2);
        assertThat(library.quotes(new QuoteQuery("nobody", Filter.ALL, false), Slice.first(10))).isEmpty();
        assertThat(library.speakers(recent, 10)).hasSize(1);
        long person = library.speakers("okafor").get(0).person();
        assertThat(library.timeline(person, Slice.first(5))).hasSize(2);
        assertThat(library.search("hundred speaker:okafor", false, 5)).singleElement()
                .satisfies(hit -> assertThat(hit.marks().get(0).in(hit.snippet())).isEqualTo("hundred"));
    }

    @Test
    void marksSayWhatTheyChanged() {
        long feed = Sample.subscribe(library, "gazette").get(0);
        long one = Sample.store(library, feed, Sample.story("a", "One", Sample.NOW));
        long two = Sample.store(library, feed, Sample.story("b", "Two", Sample.NOW));
        library.mark(Mark.READ, List.of(one));

        assertThat(library.mark(Mark.READ, Filter.ALL)).containsExactly(two);
        assertThat(library.count(Filter.unread())).isZero();
        assertThat(library.mark(Mark.UNREAD, List.of(one, two))).containsExactly(one, two);
        assertThat(library.count(Filter.unread())).isEqualTo(2);
        assertThat(library.mark(Mark.STAR, List.of(two))).containsExactly(two);
        assertThat(library.stories(Filter.starred(), Slice.first(5))).extracting(StoryRow::id).containsExactly(two);
    }

    @Test
    void aStoryAndItsArticleInOneTransactionAreIndexedOnce() {
        long feed = Sample.subscribe(library, "gazette").get(0);
        library.together(() -> {
            long id = Sample.store(library, feed, Sample.story("a", "Bridge opens", Sample.NOW));
            library.store(new Arrival(id, StoryRow.ArticleState.PAGE, Sample.article("Gazette", "Bridge opens", "It holds for a hundred years."),
                    List.of()));
        });

        assertThat(library.search("bridge hundred", false, 5)).hasSize(1);
        assertThat(library.search("bridge", false, 5)).hasSize(1);
        assertThat(library.check()).isEmpty();
    }

    @Test
    void oneUpdaterAtATime() {
        assertThat(library.lease("one", Sample.NOW, Duration.ofMinutes(5))).isTrue();
        assertThat(library.lease("two", Sample.NOW.plusSeconds(60), Duration.ofMinutes(5))).isFalse();
        assertThat(library.lease("one", Sample.NOW.plusSeconds(60), Duration.ofMinutes(5))).isTrue();
        assertThat(library.lease("two", Sample.NOW.plusSeconds(361), Duration.ofMinutes(5))).isTrue();
        library.release("two");
        assertThat(library.lease("one", Sample.NOW.plusSeconds(362), Duration.ofMinutes(5))).isTrue();
        assertThat(library.lease("two", Sample.NOW.plusSeconds(200), Duration.ofMinutes(5))).as("clocks differ").isFalse();
        assertThat(library.lease("two", Sample.NOW.minusSeconds(3600), Duration.ofMinutes(5))).as("the clock was set back").isTrue();
    }

    @Test
    void anotherConnectionsChangeShows() {
        try (Library other = Library.open(directory.resolve("library.db"), Sample.CLOCK)) {
            long before = library.version();
            Sample.subscribe(other, "gazette");
            assertThat(library.version()).isNotEqualTo(before);
            assertThat(library.feeds()).hasSize(1);
        }
    }

    @Test
    void hostsRestUntilTheirTime() {
        library.restHost("slow.example", Sample.NOW.plusSeconds(60));

        assertThat(library.hostRests(Sample.NOW)).containsOnlyKeys("slow.example");
        assertThat(library.hostRests(Sample.NOW.plusSeconds(61))).isEmpty();
        assertThat(library.hostRests(Sample.NOW.minusSeconds(30 * 86_400L))).as("a clock set back").isEmpty();
    }

    @Test
    void aMovedFeedKeepsItsStoriesAndAnswersToBothAddresses() {
        long feed = Sample.subscribe(library, "gazette").get(0);
        long id = Sample.store(library, feed, Sample.story("a", "One", Sample.NOW));

        library.move(feed, "https://new.example/feed");
        library.subscribe(List.of(Sample.subscription("https://gazette.example/feed", "local")));

        assertThat(library.feeds()).singleElement().satisfies(it -> {
            assertThat(it.id()).isEqualTo(feed);
            assertThat(it.subscription().url()).isEqualTo("https://new.example/feed");
            assertThat(it.subscription().tags()).containsExactly("local");
        });
        assertThat(library.story(id).orElseThrow().feedUrl()).isEqualTo("https://new.example/feed");
    }

    @Test
    void aFeedThatMovesToAnothersAddressBecomesPartOfIt() {
        List<Long> feeds = Sample.subscribe(library, "gazette", "bote");
        long own = Sample.store(library, feeds.get(0), Sample.story("a", "A lantern", Sample.NOW));
        long both = Sample.store(library, feeds.get(0), Sample.story("b", "A kite", Sample.NOW));
        Sample.store(library, feeds.get(1), Sample.story("b", "A kite", Sample.NOW));

        library.move(feeds.get(0), "https://bote.example/feed");

        assertThat(library.story(own).orElseThrow().feedUrl()).isEqualTo("https://bote.example/feed");
        assertThat(library.story(both)).isPresent();
        assertThat(library.search("feed:bote", false, 10)).hasSize(2);
        assertThat(library.search("lantern feed:https://bote.example/feed", false, 10)).singleElement()
                .satisfies(it -> assertThat(it.story().id()).isEqualTo(own));
        assertThat(library.check()).isEmpty();
    }
}
