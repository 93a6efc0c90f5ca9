package dev.quoth.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventsTest {

    @TempDir
    Path directory;

    private Library library;
    private static final Instant FIRST = Sample.NOW.minus(Duration.ofDays(60));

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

    private long story(int feed, int hours, String title, String text) {
        stories++;
        long id = Sample.store(library, feeds.get(feed), Sample.story("s" + stories, title, FIRST.plusSeconds(hours * 3600L)));
        library.store(new Arrival(id, StoryRow.ArticleState.PAGE, Sample.article("Site " + feed, title, text), List.of()));
        return id;
    }

    private long event(long story) {
        return library.story(story).orElseThrow().event();
    }

    @Test
    void storiesOfOneEventAreMarked() {
        long one = story(0, 0, "Harbour bridge opens after eleven years of delays",
                "Thousands crossed the Harbour Bridge in Port Selwyn on Tuesday after Mayor Mira Okafor cut the ribbon.");
        long two = story(1, 2, "Port Selwyn bridge opens at last", "Mayor Mira Okafor opened the new Harbour Bridge on Tuesday, eleven years late.");
        long three = story(2, 5, "Thousands cross new Harbour bridge in Port Selwyn", "Crowds came as the bridge opened, said Mayor Mira Okafor.");
        long other = story(2, 6, "Council rejects tax on cafés", "The Port Selwyn council voted against the tax on Tuesday, said Jonas Petersen.");
        long later = story(2, 24 * 30, "Harbour bridge opens after eleven years of delays", "Thousands crossed the Harbour Bridge in Port Selwyn.");

        assertThat(event(one)).isNotZero().isEqualTo(event(two)).isEqualTo(event(three));
        assertThat(event(other)).isZero();
        assertThat(event(later)).isZero();
    }

    @Test
    void whatEveryStoryTellsOfIsNoEvent() {
        String[] topics = {"tax on cafés", "price of ferry tickets", "new school in Gull Lane", "repair of the town clock", "dogs on the beach",
            "noise of the night market", "trees in Castle Street", "lease of the fish hall", "wages of bus drivers", "hours of the library"};
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            String topic = topics[i % topics.length];
            ids.add(story(i % 3, 5 * i, "Okafor and Petersen quarrel over " + topic,
                    "In Port Selwyn on Tuesday Mayor Mira Okafor and her rival Jonas Petersen of the Harbour Party spoke about the " + topic + "."));
        }

        assertThat(ids.subList(50, 80)).extracting(this::event).containsOnly(0L);
    }

    @Test
    void anotherConnectionsStoriesAreSeen() {
        String title = "Harbour bridge opens after eleven years of delays";
        String text = "Thousands crossed the Harbour Bridge in Port Selwyn on Tuesday after Mayor Mira Okafor cut the ribbon.";
        story(0, -1, "Council rejects tax on cafés", "The Port Selwyn council voted against the tax on Tuesday, said Jonas Petersen.");
        long other;
        try (Library beside = Library.open(directory.resolve("library.db"), Sample.CLOCK)) {
            other = Sample.store(beside, feeds.get(1), Sample.story("beside", title, FIRST));
            beside.store(new Arrival(other, StoryRow.ArticleState.PAGE, Sample.article("Bote", title, text), List.of()));
        }
        long one = story(0, 0, title, text);

        assertThat(event(one)).isNotZero().isEqualTo(event(other));
    }

    @Test
    void aStoryThatWasNotStoredIsNotSeen() {
        String title = "Harbour bridge opens after eleven years of delays";
        String text = "Thousands crossed the Harbour Bridge in Port Selwyn on Tuesday after Mayor Mira Okafor cut the ribbon.";
        assertThatThrownBy(() -> library.together(() -> {
            story(0, 0, title, text);
            throw new IllegalStateException("stop");
        })).hasMessage("stop");

        assertThat(event(story(1, 0, title, text))).isZero();
    }

    @Test
    void aSeriesOfOneFeedIsNotAnEvent() {
        long one = story(0, 0, "Weather forecast for Port Selwyn and Gull Island", "Rain in Port Selwyn, wind on Gull Island.");
        long two = story(0, 6, "Weather forecast for Port Selwyn and Gull Island", "Sun in Port Selwyn, wind on Gull Island.");

        assertThat(event(one)).isZero();
        assertThat(event(two)).isZero();
    }
}
