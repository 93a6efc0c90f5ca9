package dev.quoth.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.news.Story;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The places that stories have in the index of words. */
class WordIndexTest {

    private static final int STORIES = 300;

    @TempDir
    Path directory;

    /** Stories of as many minutes, the last two of the same second. */
    @BeforeEach
    void stories() {
        List<Story> stories = IntStream.range(0, STORIES)
                .mapToObj(i -> Sample.story("s" + i, "A lantern", Sample.NOW.plusSeconds(60L * Math.min(i, STORIES - 2)))).toList();
        try (Library library = Library.open(file(), Sample.CLOCK)) {
            long feed = Sample.subscribe(library, "gazette").get(0);
            library.store(feed, FetchState.NEVER, Optional.of(Sample.feed("Gazette", stories.toArray(Story[]::new))), Sample.NOW);
        }
    }

    @Test
    void placesGrowWithTimeAndArrival() throws SQLException {
        assertThat(places()).hasSize(STORIES).isSorted().doesNotHaveDuplicates();
    }

    /** As FTS5 hashes them; a second's first place would be the remainder 0 of all of them. */
    @Test
    void placesOfDifferentSecondsFillATableEvenly() throws SQLException {
        List<Long> places = places();
        for (int size = 32; size <= 512; size *= 2) {
            int table = size;
            int taken = (int) places.stream().limit(size / 2).map(it -> it % table).distinct().count();
            // Half as many stories as places, thrown at random, would take two fifths of them.
            assertThat(taken).as("places taken of %d", table).isGreaterThan(table * 3 / 10);
        }
    }

    private List<Long> places() throws SQLException {
        List<Long> places = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file()); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select doc from story order by time, id")) {
            while (rows.next()) {
                places.add(rows.getLong(1));
            }
        }
        return places;
    }

    private Path file() {
        return directory.resolve("library.db");
    }
}
