package dev.quoth.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.news.Article;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariantsTest {

    private static final String WHOLE = "We will not close a single school in this district while I am in charge, and I have told the council so.";

    @TempDir
    Path directory;

    private Library library;
    private List<Long> feeds;
    private int stories;

    @BeforeEach
    void open() {
        library = Library.open(directory.resolve("library.db"), Sample.CLOCK);
        feeds = Sample.subscribe(library, "gazette", "bote", "courier");
    }

    @AfterEach
    void close() {
        library.close();
    }

    private long story(int feed, String site, Instant time, String speaker, String words) {
        stories++;
        long id = Sample.store(library, feeds.get(feed), Sample.story("s" + stories, "Story " + stories, time));
        Article article = Sample.article(site, "Story", "“" + words + "”");
        library.store(id, StoryRow.ArticleState.PAGE, article, List.of(Sample.quote(article, words, Sample.person(speaker))));
        return id;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "We will not close a single school in this district while I am in charge, | true",
        "We will not close a single school … while I am in charge | true",
        "We will not close a single school in [the northern] district while I am in charge | true",
        "[We] will not close a single school in this district | true",
        "“we will not close a single school in this district while I’m in charge” | true",
        "I have told the council so. | true",
        "We will close a dozen shops in this town once I am away, and nobody has told them so. | false",
        "this district | false",
        "No school in this district will ever be closed by anybody, said the council. | false"})
    void theSameWordsInAnotherOutlet(String words, boolean same) {
        long one = story(0, "Gazette", Sample.NOW, "Mira Okafor", WHOLE);
        long two = story(1, "Bote", Sample.NOW.plusSeconds(3600), "Mira Okafor", words);

        assertThat(library.variants(one, 1)).extracting(it -> it.story().id()).isEqualTo(same ? List.of(two) : List.of());
        assertThat(library.variants(two, 1)).extracting(it -> it.story().id()).isEqualTo(same ? List.of(one) : List.of());
        assertThat(library.quotesOf(one).get(0).variants()).isEqualTo(same ? 2 : 1);
    }

    @Test
    void outletsAreCountedAndNotStories() {
        long one = story(0, "Gazette", Sample.NOW, "Mira Okafor", WHOLE);
        story(0, "Gazette", Sample.NOW, "Okafor", WHOLE);
        story(2, "Courier", Sample.NOW, "Mira Okafor", WHOLE.substring(0, 70));

        assertThat(library.variants(one, 1)).hasSize(2);
        assertThat(library.quotesOf(one).get(0).variants()).isEqualTo(2);
    }

    @Test
    void otherSpeakersAndOtherTimesAreNotTheSame() {
        long one = story(0, "Gazette", Sample.NOW, "Mira Okafor", WHOLE);
        story(1, "Bote", Sample.NOW, "Jonas Petersen", WHOLE);
        story(1, "Bote", Sample.NOW.plus(Duration.ofDays(400)), "Mira Okafor", WHOLE);

        assertThat(library.variants(one, 1)).isEmpty();
    }

    @Test
    void aQuoteThatJoinsTwoGroupsMakesThemOne() {
        long first = story(0, "Gazette", Sample.NOW, "Mira Okafor", "We will not close a single school in this district");
        story(1, "Bote", Sample.NOW, "Mira Okafor", "while I am in charge, and I have told the council so.");
        story(2, "Courier", Sample.NOW, "Mira Okafor", WHOLE);

        assertThat(library.variants(first, 1)).hasSize(2);
    }

    @Test
    void aStoryReadAgainLeavesItsGroup() {
        long one = story(0, "Gazette", Sample.NOW, "Mira Okafor", WHOLE);
        long two = story(1, "Bote", Sample.NOW, "Mira Okafor", WHOLE);

        library.store(two, StoryRow.ArticleState.PAGE, Sample.article("Bote", "Story", "Nothing was said."), List.of());

        assertThat(library.variants(one, 1)).isEmpty();
        assertThat(library.quotesOf(one).get(0).variants()).isEqualTo(1);
    }
}
