package dev.quoth.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.feed.Subscription;
import dev.quoth.news.Article;
import dev.quoth.news.Story;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepingTest {

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

    private static Subscription keeping(String name, Optional<Duration> keep, int limit) {
        return new Subscription("https://" + name + ".example/feed", List.of(), "",
                new Subscription.Options(Optional.empty(), Subscription.Articles.AUTO, limit, "", Map.of(), keep), 1);
    }

    private long story(int feed, String guid, int days) {
        Story story = Sample.story(guid, "Bridge " + guid, Sample.NOW.minus(Duration.ofDays(days)));
        long id = Sample.store(library, library.feeds().get(feed).id(), story);
        Article article = Sample.article("Site", "Bridge", "“It holds for ever,” said Mira Okafor.");
        library.store(new Arrival(id, StoryRow.ArticleState.PAGE, article,
                List.of(Sample.quote(article, "It holds for ever,", Sample.person("Mira Okafor")))));
        return id;
    }

    private boolean hasText(long story) {
        return library.article(story).isPresent();
    }

    @Test
    void textsOfReadStoriesGoAndIdentitiesAndQuotesStay() {
        library.subscribe(List.of(keeping("gazette", Optional.empty(), 0)));
        long old = story(0, "old", 100);
        long unread = story(0, "unread", 100);
        long starred = story(0, "starred", 100);
        long young = story(0, "young", 10);
        library.mark(Mark.READ, List.of(old, starred, young));
        library.mark(Mark.STAR, List.of(starred));

        assertThat(library.expire(Optional.of(Duration.ofDays(90)), Sample.NOW)).isEqualTo(1);
        assertThat(library.expire(Optional.of(Duration.ofDays(90)), Sample.NOW)).isZero();

        assertThat(List.of(hasText(old), hasText(unread), hasText(starred), hasText(young))).containsExactly(false, true, true, true);
        assertThat(library.story(old).orElseThrow().article()).isEqualTo(StoryRow.ArticleState.EXPIRED);
        assertThat(library.quotesOf(old)).hasSize(1);
        assertThat(library.search("bridge", false, 10)).hasSize(3);
        assertThat(library.check()).isEmpty();

        Library.Changes again = library.store(library.feeds().get(0).id(), FetchState.NEVER, Optional.of(Sample.feed("Gazette",
                Sample.story("old", "Bridge old, changed", Sample.NOW.minus(Duration.ofDays(100))))), Sample.NOW);
        assertThat(again).isEqualTo(new Library.Changes(List.of(), List.of()));
        assertThat(hasText(old)).isFalse();
    }

    @Test
    void whatWasNeverFetchedGoesToo() {
        library.subscribe(List.of(keeping("gazette", Optional.empty(), 0)));
        long feed = library.feeds().get(0).id();
        long old = Sample.store(library, feed, Sample.story("old", "Bridge old", Sample.NOW.minus(Duration.ofDays(100))));
        long unread = Sample.store(library, feed, Sample.story("unread", "Bridge unread", Sample.NOW.minus(Duration.ofDays(100))));
        library.mark(Mark.READ, List.of(old));

        assertThat(library.expire(Optional.of(Duration.ofDays(90)), Sample.NOW)).isEqualTo(1);

        assertThat(library.story(old).orElseThrow().article()).isEqualTo(StoryRow.ArticleState.EXPIRED);
        assertThat(library.story(unread).orElseThrow().article()).isEqualTo(StoryRow.ArticleState.WAITING);
        assertThat(library.search("bridge", false, 10)).hasSize(1);
        assertThat(library.check()).isEmpty();
    }

    @Test
    void compactingGivesSpaceBackAndLosesNothing() {
        library.subscribe(List.of(keeping("gazette", Optional.empty(), 0)));
        List<Long> stories = new ArrayList<>();
        String noise = new Random(7).ints(40_000, 0x4e00, 0x9000).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        for (int i = 0; i < 5; i++) {
            stories.add(story(0, "s" + i, 100));
            library.store(new Arrival(stories.get(i), StoryRow.ArticleState.PAGE, Sample.article("Site", "Bridge", noise), List.of()));
        }
        library.mark(Mark.READ, stories.subList(0, 4));
        library.expire(Optional.of(Duration.ofDays(90)), Sample.NOW);

        assertThat(library.compact()).isGreaterThan(100_000);

        assertThat(library.article(stories.get(4)).orElseThrow().text()).isEqualTo(noise);
        assertThat(library.search("bridge", false, 9)).hasSize(1);
        assertThat(library.check()).isEmpty();
    }

    @Test
    void aFeedsOwnTimeAndNumberCount() {
        library.subscribe(List.of(keeping("gazette", Optional.of(Duration.ofDays(5)), 0), keeping("bote", Optional.empty(), 2)));
        long short1 = story(0, "a", 6);
        long short2 = story(0, "b", 4);
        long newest = story(1, "c", 1);
        long newer = story(1, "d", 2);
        long third = story(1, "e", 3);
        library.mark(Mark.READ, Filter.ALL);

        assertThat(library.expire(Optional.empty(), Sample.NOW)).isEqualTo(2);

        assertThat(List.of(hasText(short1), hasText(short2), hasText(newest), hasText(newer), hasText(third)))
                .containsExactly(false, true, true, true, false);
    }
}
