package dev.quoth.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.library.Filter.Field;
import dev.quoth.library.Filter.Operator;
import dev.quoth.news.Story;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list by words is in the order of all lists, however the pieces of the index fall. */
class WordedStoriesTest {

    private static final Filter WORD = Filter.of(Field.TEXT, Operator.CONTAINS, "lantern");

    @TempDir
    Path directory;

    private Library library;

    /** More in one second than the index has places for, in no order, and some before and after. */
    @BeforeEach
    void manyInOneSecond() {
        Random random = new Random(5);
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < 1_900; i++) {
            Instant time = i < 1_400 ? Sample.NOW.plusMillis(random.nextInt(1000)) : Sample.NOW.plusMillis(random.nextInt(8000) - 4000);
            stories.add(Sample.story("s" + i, i % 3 == 0 ? "A kite" : "A lantern", time));
        }
        library = Library.open(directory.resolve("library.db"), Sample.CLOCK);
        long feed = Sample.subscribe(library, "gazette").get(0);
        library.store(feed, FetchState.NEVER, Optional.of(Sample.feed("Gazette", stories.toArray(Story[]::new))), Sample.NOW);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void pagesDownwardsAndUpwardsAreTheOrderOfLists() {
        List<Long> expected = library.stories(Filter.ALL, Slice.first(2_000)).stream().filter(it -> it.title().contains("lantern"))
                .map(StoryRow::id).toList();
        List<Long> down = new ArrayList<>();
        List<StoryRow> page = library.stories(WORD, Slice.first(70));
        while (!page.isEmpty()) {
            page.forEach(it -> down.add(it.id()));
            page = library.stories(WORD, Slice.after(page.get(page.size() - 1).position(), 70));
        }
        List<Long> up = new ArrayList<>();
        page = library.stories(WORD, Slice.last(70));
        while (!page.isEmpty()) {
            List<Long> ids = new ArrayList<>(page.stream().map(StoryRow::id).toList());
            Collections.reverse(ids);
            up.addAll(ids);
            page = library.stories(WORD, Slice.before(page.get(0).position(), 70));
        }
        Collections.reverse(up);
        assertThat(expected).hasSizeGreaterThan(1_200);
        assertThat(down).isEqualTo(expected);
        assertThat(up).isEqualTo(expected);
    }
}
