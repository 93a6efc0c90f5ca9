package dev.quoth.tui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.library.Filter;
import dev.quoth.library.Library;
import dev.quoth.library.Mark;
import dev.quoth.library.StoryRow;
import dev.quoth.settings.Settings;
import dev.quoth.tui.state.Answer;
import dev.quoth.tui.state.Event;
import dev.quoth.tui.state.Work;
import dev.quoth.update.Update;
import dev.quoth.web.Web;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The work beside the keys, on a library of its own that is fed from a file. */
class BackgroundTest {

    private static final String FEED = """
            <rss version="2.0"><channel><title>The Lantern</title><link>https://news.example/</link>
            <item><guid>old</guid><title>The bridge holds</title><link>https://news.example/old</link><pubDate>Mon, 06 Jan 2020 10:00:00 GMT</pubDate>
            <description>“It holds for ever,” said Mira Okafor, who built the bridge over the mouth of the harbour.</description></item>
            </channel></rss>
            """;

    @TempDir
    Path directory;

    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

    private Background open(Map<String, String> values) throws IOException {
        Path feed = Files.writeString(directory.resolve("feed.xml"), FEED);
        Path feeds = Files.writeString(directory.resolve("feeds.txt"), feed.toUri() + " articles=feed\n");
        Settings settings = new Settings(feeds, directory.resolve("library.db"), directory.resolve("quoth.conf"), directory, values);
        Background background = new Background(settings, () -> new Update(settings.library(), new Web(), Clock.systemUTC()), events::add);
        background.startAll();
        return background;
    }

    /** Begins a piece of work and waits for its answer. */
    private <T extends Answer> T ask(Background background, Work work, Class<T> kind) throws InterruptedException {
        assertThat(background.begin(work)).isTrue();
        for (Event event = next(); ; event = next()) {
            if (event instanceof Event.Answered answered && kind.isInstance(answered.answer())) {
                return kind.cast(answered.answer());
            }
        }
    }

    private Event next() throws InterruptedException {
        return Optional.ofNullable(events.poll(30, TimeUnit.SECONDS)).orElseThrow(() -> new AssertionError("no answer"));
    }

    /** What an update leaves of the story, which was read before. */
    private StoryRow updatedAfterReading(Map<String, String> values) throws IOException, InterruptedException {
        try (Background background = open(values)) {
            assertThat(ask(background, new Work.Update(List.of(), true), Answer.Updated.class).problem()).isEmpty();
            assertThat(ask(background, new Work.MarkAll(Mark.READ, Filter.ALL), Answer.Marked.class).stories()).hasSize(1);
            ask(background, new Work.Update(List.of(), false), Answer.Updated.class);
        }
        try (Library library = Library.open(directory.resolve("library.db"))) {
            return library.story(1).orElseThrow();
        }
    }

    @Test
    void anUpdateLetsTextsGoAfterTheirTime() throws IOException, InterruptedException {
        assertThat(updatedAfterReading(Map.of("keep", "30d")).article()).isEqualTo(StoryRow.ArticleState.EXPIRED);
    }

    @Test
    void withoutATimeTheyStay() throws IOException, InterruptedException {
        assertThat(updatedAfterReading(Map.of()).article()).isNotEqualTo(StoryRow.ArticleState.EXPIRED);
    }

    @Test
    void aMarkingThatCannotBeStoredIsAnswered() throws IOException, InterruptedException, SQLException {
        try (Background background = open(Map.of())) {
            ask(background, new Work.Update(List.of(), true), Answer.Updated.class);
            ask(background, new Work.MarkAll(Mark.READ, Filter.ALL), Answer.Marked.class);
            try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("library.db"));
                    Statement statement = other.createStatement()) {
                statement.execute("create trigger full before update on story begin select raise(abort, 'the disk is full'); end");
            }
            Answer.Unmarked unmarked = ask(background, new Work.Marking(Mark.STAR, List.of(1L), false), Answer.Unmarked.class);
            assertThat(unmarked.stories()).containsExactly(1L);
            assertThat(unmarked.why()).contains("the disk is full");
        }
    }
}
