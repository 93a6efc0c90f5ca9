package dev.quoth.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quoth.news.Article;
import dev.quoth.news.Story;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stories are found by their titles while their articles are still to come, and once they have come. */
class PendingWordsTest {

    @TempDir
    Path directory;

    private Library updating;
    private Library reading;
    private List<Long> feeds;

    @BeforeEach
    void open() {
        updating = Library.open(file(), Sample.CLOCK);
        feeds = Sample.subscribe(updating, "gazette", "bote");
        reading = Library.open(file(), Sample.CLOCK);
    }

    @AfterEach
    void close() {
        updating.close();
        reading.close();
    }

    private Path file() {
        return directory.resolve("library.db");
    }

    private long told(String guid, String title) {
        return Sample.store(updating, feeds.get(0), Sample.story(guid, title, Sample.NOW));
    }

    private void arrived(long story, String text) {
        updating.store(new Arrival(story, StoryRow.ArticleState.PAGE, Sample.article("Site", "", text), List.of()));
    }

    private List<Long> found(String query) {
        return reading.search(query, false, 9).stream().map(it -> it.story().id()).toList();
    }

    /** How many stories the index in the file has for a word. */
    private long kept(String word) {
        try (Database database = Opening.open(file())) {
            return database.number("select count(*) from words where words match ?", word);
        }
    }

    @Test
    void aTitleIsFoundBeforeItsArticleComesAndOnceAfterwards() {
        long bridge = told("a", "Bridge opens");
        long ferry = told("b", "Ferry stays");
        assertThat(kept("bridge")).isZero();
        assertThat(found("bridge")).containsExactly(bridge);
        assertThat(found("bri*")).containsExactly(bridge);
        assertThat(found("title:ferry -bridge")).containsExactly(ferry);
        assertThat(found("-bridge")).containsExactly(ferry);
        assertThat(found("feed:gazette ferry")).containsExactly(ferry);

        arrived(bridge, "The ferry will not be missed.");

        assertThat(kept("bridge")).isOne();
        assertThat(found("bridge")).containsExactly(bridge);
        assertThat(found("missed")).containsExactly(bridge);
        assertThat(found("ferry")).containsExactly(ferry, bridge);
        assertThat(reading.search("ferry", true, 9)).extracting(it -> it.story().id()).containsExactlyInAnyOrder(ferry, bridge);
        assertThat(reading.search("ferry", true, 1)).hasSize(1);
        assertThat(updating.check()).isEmpty();
    }

    @Test
    void filtersOfTextKnowWhatIsPending() {
        long bridge = told("a", "Bridge opens");
        told("b", "Ferry stays");
        Filter text = Filter.of(Filter.Field.TEXT, Filter.Operator.CONTAINS, "bridge");
        assertThat(reading.stories(text, Slice.first(9))).extracting(StoryRow::id).containsExactly(bridge);
        assertThat(reading.count(text)).isOne();
        assertThat(updating.mark(Mark.READ, text)).containsExactly(bridge);
    }

    @Test
    void whoMayNotWriteFindsThemToo() {
        long bridge = told("a", "Bridge opens");
        try (Library library = new Library(Opening.connect(file(), true, false), Sample.CLOCK)) {
            assertThat(library.search("bridge", false, 9)).extracting(it -> it.story().id()).containsExactly(bridge);
        }
    }

    @Test
    void theEndOfAnUpdatePutsThemIntoTheIndex() {
        long bridge = told("a", "Bridge opens");
        updating.close();
        assertThat(kept("bridge")).isOne();
        assertThat(found("bridge")).containsExactly(bridge);
        updating = Library.open(file(), Sample.CLOCK);
        arrived(bridge, "The ferry will not be missed.");
        assertThat(kept("bridge")).isOne();
        assertThat(kept("ferry")).isOne();
    }

    @Test
    void whatAKilledUpdateLeftIsFoundAndPutInByTheNextOne() {
        long bridge = told("a", "Bridge opens");
        try (Library next = Library.open(file(), Sample.CLOCK)) { // as if the first one had ended without a word
            assertThat(next.search("bridge", false, 9)).extracting(it -> it.story().id()).containsExactly(bridge);
            Sample.store(next, feeds.get(0), Sample.story("b", "Ferry stays", Sample.NOW));
        }
        assertThat(kept("bridge")).isOne();
        assertThat(kept("ferry")).isOne();
        assertThat(found("bridge")).containsExactly(bridge);
    }

    @Test
    void aTitleThatChangesMeanwhileIsFoundAsItIsNow() {
        long story = told("a", "Bridge opens");
        assertThat(found("bridge")).containsExactly(story);
        updating.store(feeds.get(0), FetchState.NEVER, Optional.of(Sample.feed("Gazette", Sample.story("a", "Tunnel opens", Sample.NOW))),
                Sample.NOW);
        assertThat(found("bridge")).isEmpty();
        assertThat(found("tunnel")).containsExactly(story);
        updating.move(feeds.get(0), "https://bote.example/feed");
        assertThat(found("feed:https://bote.example/feed tunnel")).containsExactly(story);
        updating.close();
        assertThat(kept("bridge")).isZero();
        assertThat(kept("tunnel")).isOne();
    }

    @Test
    void ofManyOnlyTheNewestStayPending() {
        int many = PendingWords.MOST + 500;
        Story[] stories = IntStream.range(0, many).mapToObj(i -> Sample.story("s" + i, "Lantern " + i, Sample.NOW.plusSeconds(i)))
                .toArray(Story[]::new);
        updating.store(feeds.get(0), FetchState.NEVER, Optional.of(Sample.feed("Gazette", stories)), Sample.NOW);
        assertThat(kept("lantern")).isEqualTo(many - PendingWords.MOST / 2);
        assertThat(reading.search("lantern", false, 2 * many)).extracting(it -> it.story().id()).doesNotHaveDuplicates().hasSize(many);
        assertThat(reading.search("lantern", false, 3)).extracting(it -> it.story().title())
                .containsExactly("Lantern " + (many - 1), "Lantern " + (many - 2), "Lantern " + (many - 3));
        assertThat(updating.check()).isEmpty();
    }

    @Test
    void numbersThatWereTakenBackAreGivenAgain() {
        assertThatThrownBy(() -> updating.together(() -> {
            told("a", "Bridge opens");
            told("b", "Ferry stays");
            throw new IllegalStateException("no");
        })).hasMessage("no");
        updating.mark(Mark.READ, List.of());
        updating.close();
        updating = Library.open(file(), Sample.CLOCK);
        long tunnel = told("c", "Tunnel opens");
        assertThat(found("tunnel")).containsExactly(tunnel);
        assertThat(found("bridge")).isEmpty();
        arrived(tunnel, "The ferry will not be missed.");
        assertThat(found("tunnel")).containsExactly(tunnel);
        assertThat(kept("tunnel")).isOne();
    }

    @Test
    void workThatComesToNothingDoesNotDisturbASearch() {
        long bridge = told("a", "Bridge opens");
        assertThatThrownBy(() -> updating.together(() -> {
            updating.mark(Mark.READ, Filter.of(Filter.Field.TEXT, Filter.Operator.CONTAINS, "bridge"));
            throw new IllegalStateException("no");
        })).hasMessage("no");
        assertThat(updating.search("bridge", false, 9)).extracting(it -> it.story().id()).containsExactly(bridge);
    }
}
