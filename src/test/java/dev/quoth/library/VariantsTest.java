package dev.quoth.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.news.Article;
import dev.quoth.news.Quote;
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
        library.store(new Arrival(id, StoryRow.ArticleState.PAGE, article, List.of(Sample.quote(article, words, Sample.person(speaker)))));
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

    /** What everybody says is nobody's: short words are the same only when one known person says just them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Mira Okafor | I do not think it matters. | Okafor | I do not think it matters, and never did. | true",
        "Mira Okafor | I do not think it matters. | Mira Okafor | I do not think it is finished. | false",
        "Mira Okafor | I do not think it matters. | '' | I do not think it matters, and never did. | false",
        "'' | I do not think it matters. | '' | I do not think it matters. | false",
        "'' | We have waited eleven years for this bridge to open. | Mira Okafor | We have waited eleven years for this bridge to open. | true",
        "Mira Okafor | We have waited eleven years for this bridge to open. "
            + "| Tunde Okafor | We have waited eleven years for this bridge to open. | false"})
    void shortWordsAndOtherSpeakers(String speaker, String words, String otherSpeaker, String otherWords, boolean same) {
        long one = story(0, "Gazette", Sample.NOW, speaker, words);
        story(1, "Bote", Sample.NOW, otherSpeaker, otherWords);

        assertThat(library.variants(one, 1)).hasSize(same ? 1 : 0);
    }

    @Test
    void wordsOfNobodyDoNotMakeTwoPeopleOne() {
        String words = "We have waited eleven years for this bridge to open.";
        long one = story(0, "Gazette", Sample.NOW, "Mira Okafor", words);
        long nobody = story(1, "Bote", Sample.NOW, "", words);
        long other = story(2, "Courier", Sample.NOW, "Jonas Petersen", words);

        assertThat(library.variants(one, 1)).extracting(it -> it.story().id()).containsExactly(nobody);
        assertThat(library.variants(other, 1)).isEmpty();
    }

    @Test
    void ofAParaphraseOnlyTheFragmentsCount() {
        long one = story(0, "Gazette", Sample.NOW, "Mira Okafor", WHOLE);
        stories++;
        long two = Sample.store(library, feeds.get(1), Sample.story("mixed", "Story", Sample.NOW));
        String mixed = "the city “will not close a single school in this district” before the next election, "
                + "whatever anybody else in the council says";
        Article article = Sample.article("Bote", "Story", mixed);
        Quote quote = Sample.quote(article, mixed, Sample.person("Okafor"));
        library.store(new Arrival(two, StoryRow.ArticleState.PAGE, article,
                List.of(new Quote(quote.text(), quote.parts(), quote.speaker(), quote.attribution(),
                Quote.Kind.MIXED, quote.basis()))));

        assertThat(library.variants(one, 1)).hasSize(1);
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
        Instant longAgo = Sample.NOW.minus(Duration.ofDays(400));
        long one = story(0, "Gazette", longAgo, "Mira Okafor", WHOLE);
        story(1, "Bote", longAgo, "Jonas Petersen", WHOLE);
        story(1, "Bote", Sample.NOW, "Mira Okafor", WHOLE);

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

        library.store(new Arrival(two, StoryRow.ArticleState.PAGE, Sample.article("Bote", "Story", "Nothing was said."), List.of()));

        assertThat(library.variants(one, 1)).isEmpty();
        assertThat(library.quotesOf(one).get(0).variants()).isEqualTo(1);
    }

    @Test
    void whatAnotherProgramStoredMeanwhileIsComparedToo() {
        story(0, "Gazette", Sample.NOW, "Mira Okafor", WHOLE);
        String words = "The ferry has left without us, and it will not come back before spring.";
        long other;
        try (Library program = Library.open(directory.resolve("library.db"), Sample.CLOCK)) {
            other = Sample.store(program, feeds.get(1), Sample.story("other", "Story", Sample.NOW));
            Article article = Sample.article("Bote", "Story", "“" + words + "”");
            program.store(new Arrival(other, StoryRow.ArticleState.PAGE, article,
                    List.of(Sample.quote(article, words, Sample.person("Jonas Petersen")))));
        }
        long own = story(2, "Courier", Sample.NOW, "Jonas Petersen", words);

        assertThat(library.variants(own, 1)).extracting(it -> it.story().id()).containsExactly(other);
    }
}
