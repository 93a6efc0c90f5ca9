package dev.quoth.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.quoth.news.Article;
import dev.quoth.news.Quote;
import dev.quoth.news.Story;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens when the file is not what it should be. */
class SafetyTest {

    @TempDir
    Path directory;

    private Path file() {
        return directory.resolve("library.db");
    }

    private void sql(String script) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file()); Statement statement = connection.createStatement()) {
            statement.executeUpdate(script);
        }
    }

    private static void assertOneLine(Throwable e) {
        assertThat(e).isInstanceOf(LibraryException.class);
        assertThat(e.getMessage()).doesNotContain("\n").contains("library.db: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not a database at all, but long enough to be looked at as if it were one", "<html>",
            "SQLite format 3\0 and then nothing"})
    void anotherFileIsLeftAsItIs(String content) throws IOException {
        String whole = content.repeat(200);
        Files.writeString(file(), whole);

        assertThatThrownBy(() -> Library.open(file())).satisfies(SafetyTest::assertOneLine);

        assertThat(Files.readString(file())).isEqualTo(whole);
    }

    @Test
    void anEmptyFileBecomesALibrary() throws IOException {
        Files.createFile(file());
        try (Library library = Library.open(file())) {
            assertThat(library.count(Filter.ALL)).isZero();
        }
    }

    @Test
    void aDatabaseOfAnotherProgramIsLeftAsItIs() throws SQLException, IOException {
        sql("create table cookies(name)");
        byte[] before = Files.readAllBytes(file());

        assertThatThrownBy(() -> Library.open(file())).satisfies(SafetyTest::assertOneLine).hasMessageContaining("another program");

        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void aNewerLibraryIsLeftAsItIs() throws SQLException {
        Library.open(file()).close();
        sql("pragma user_version = 99");

        assertThatThrownBy(() -> Library.open(file())).satisfies(SafetyTest::assertOneLine).hasMessageContaining("newer quoth");
    }

    @Test
    void anOlderLibraryThatIsReadOnlySaysSo() throws SQLException {
        libraryOf(8);
        assertThatThrownBy(() -> Opening.connect(file(), true, false)).satisfies(SafetyTest::assertOneLine).hasMessageContaining("older quoth");
        Library.open(file()).close();
        Opening.connect(file(), true, false).close();
    }

    @Test
    void aDirectoryIsNoLibrary() throws IOException {
        Files.createDirectory(file());
        assertThatThrownBy(() -> Library.open(file())).satisfies(SafetyTest::assertOneLine).hasMessageContaining("directory");
    }

    @Test
    void aPathThroughAFileIsNamed() throws IOException {
        Files.writeString(directory.resolve("home"), "a file");
        Path file = directory.resolve("home").resolve("library.db");
        assertThatThrownBy(() -> Library.open(file)).satisfies(SafetyTest::assertOneLine);
    }

    @Test
    void directoriesAreMadeAndOddNamesWork() {
        Path file = directory.resolve("a b?c#d%41é").resolve("library.db");
        try (Library library = Library.open(file)) {
            Sample.subscribe(library, "gazette");
        }
        assertThat(file).exists();
        try (Library library = Library.open(file)) {
            assertThat(library.feeds()).hasSize(1);
        }
    }

    @Test
    void aReadOnlyLibraryIsReadAndSaysSoWhenWritten() {
        try (Library library = Library.open(file())) {
            long feed = Sample.subscribe(library, "gazette").get(0);
            Sample.store(library, feed, Sample.story("a", "Bridge opens", Sample.NOW));
        }
        try (Library library = new Library(Opening.connect(file(), true, false), Sample.CLOCK)) {
            assertThat(library.stories(Filter.ALL, Slice.first(5))).hasSize(1);
            assertThat(library.search("bridge", false, 5)).hasSize(1);
            assertThatThrownBy(() -> library.mark(Mark.READ, Filter.ALL)).satisfies(SafetyTest::assertOneLine).hasMessageContaining("read-only");
        }
    }

    @Test
    void aFullDiskKeepsWhatWasStoredBefore() {
        List<Long> stored = new ArrayList<>();
        Database database = Opening.connect(file(), false, false);
        try (Library library = new Library(database, Sample.CLOCK)) {
            long feed = Sample.subscribe(library, "gazette").get(0);
            // A file that may not grow any more is what SQLite sees of a full disk.
            database.script("pragma max_page_count = " + (database.number("pragma page_count") + 20));
            String text = "Nothing compresses this: " + new java.util.Random(7).ints(20_000, 0x4e00, 0x9000)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);

            assertThatThrownBy(() -> {
                for (int i = 0; i < 50; i++) {
                    long id = Sample.store(library, feed, Sample.story("s" + i, "Story " + i, Sample.NOW));
                    library.store(new Arrival(id, StoryRow.ArticleState.PAGE, Sample.article("Site", "Story", text), List.of()));
                    stored.add(id);
                }
            }).satisfies(SafetyTest::assertOneLine).hasMessageContaining("disk is full");
        }
        try (Library library = Library.open(file(), Sample.CLOCK)) {
            assertThat(library.check()).isEmpty();
            for (long id : stored) {
                assertThat(library.article(id)).isPresent();
            }
            long feed = library.feeds().get(0).id();
            assertThat(Sample.store(library, feed, Sample.story("later", "Later", Sample.NOW))).isPositive();
        }
    }

    @Test
    void aDamagedPageIsToldAndNothingIsMadeWorse() throws IOException {
        try (Library library = Library.open(file(), Sample.CLOCK)) {
            long feed = Sample.subscribe(library, "gazette").get(0);
            for (int i = 0; i < 60; i++) {
                long id = Sample.store(library, feed, Sample.story("s" + i, "Story " + i, Sample.NOW));
                Article article = Sample.article("Site", "Story", ("Words " + i + " ").repeat(300));
                library.store(new Arrival(id, StoryRow.ArticleState.PAGE, article, List.of()));
            }
        }
        byte[] bytes = Files.readAllBytes(file());
        byte[] noise = "damage".getBytes(StandardCharsets.US_ASCII);
        int pageSize = 8192;
        for (int page = 4; page < bytes.length / pageSize; page++) {
            System.arraycopy(noise, 0, bytes, page * pageSize, noise.length);
        }
        Files.write(file(), bytes);
        Files.deleteIfExists(Path.of(file() + "-wal"));

        try (Library library = Library.open(file(), Sample.CLOCK)) {
            assertThat(library.check()).isNotEmpty().noneMatch(it -> it.contains(file().toString()));
            assertThatThrownBy(() -> library.store(1, FetchState.NEVER,
                    Optional.of(Sample.feed("Gazette", Sample.story("new", "New", Sample.NOW))), Sample.NOW))
                    .satisfies(SafetyTest::assertOneLine).hasMessageContaining("damaged");
        }
        assertThat(Files.readAllBytes(file())).isEqualTo(bytes);
    }

    /** SQLite gives up at some damage, and had named the page before. */
    @Test
    void theCheckNamesTheDamagedPage() throws IOException {
        try (Library library = Library.open(file(), Sample.CLOCK)) {
            Sample.store(library, Sample.subscribe(library, "gazette").get(0), Sample.story("a", "Bridge opens", Sample.NOW));
        }
        byte[] bytes = Files.readAllBytes(file());
        java.util.Arrays.fill(bytes, 8192 * 12, 8192 * 13, (byte) 0x5a);
        Files.write(file(), bytes);
        try (Library library = Library.open(file(), Sample.CLOCK)) {
            assertThat(library.check()).anyMatch(it -> it.startsWith("the file: ") && it.contains("age 13"))
                    .noneMatch(it -> it.contains("SQLITE_"));
        }
    }

    /** Whoever may write everywhere cannot be told that a directory is read-only. */
    private void readOnly(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        assumeFalse(Files.isWritable(path));
    }

    @Test
    void aDirectoryThatIsReadOnlyIsReadFrom() throws IOException {
        try (Library library = Library.open(file())) {
            Sample.store(library, Sample.subscribe(library, "gazette").get(0), Sample.story("a", "Bridge opens", Sample.NOW));
        }
        try {
            readOnly(directory, "r-xr-xr-x");
            try (Library library = Library.open(file(), Sample.CLOCK)) {
                assertThat(library.search("bridge", false, 5)).hasSize(1);
                assertThat(library.check()).isEmpty();
                assertThatThrownBy(() -> library.mark(Mark.READ, Filter.ALL)).satisfies(SafetyTest::assertOneLine).hasMessageContaining("read-only");
            }
        } finally {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void aLibraryThatWasReadOnlyForAWhileIsWrittenAgain() throws IOException {
        try (Library library = Library.open(file())) {
            Sample.store(library, Sample.subscribe(library, "gazette").get(0), Sample.story("a", "Bridge opens", Sample.NOW));
        }
        readOnly(file(), "r--r--r--");
        try (Library library = Library.open(file(), Sample.CLOCK)) {
            assertThat(library.search("bridge", false, 5)).hasSize(1);
        }
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));
        try (Library library = Library.open(file(), Sample.CLOCK)) {
            assertThat(library.mark(Mark.READ, Filter.ALL)).hasSize(1);
        }
    }

    @Test
    void noLongLogStaysWhileSomebodyReads() throws IOException {
        Path log = Path.of(file() + "-wal");
        try (Library reading = Library.open(file(), Sample.CLOCK)) {
            try (Library library = Library.open(file(), Sample.CLOCK)) {
                long id = Sample.store(library, Sample.subscribe(library, "gazette").get(0), Sample.story("a", "Bridge opens", Sample.NOW));
                String text = new java.util.Random(7).ints(300_000, 0x4e00, 0x9000)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
                library.store(new Arrival(id, StoryRow.ArticleState.PAGE, Sample.article("Site", "Bridge", text), List.of()));
                assertThat(Files.size(log)).isGreaterThan(2_000_000);
            }
            assertThat(Files.size(log)).isLessThan(1 << 20);
            assertThat(reading.search("bridge", false, 5)).hasSize(1);
        }
    }

    @Test
    void whatAnotherConnectionMergedIsNoDamage() {
        try (Library library = Library.open(file(), Sample.CLOCK); Library other = Library.open(file(), Sample.CLOCK)) {
            long feed = Sample.subscribe(library, "gazette").get(0);
            for (int i = 0; i < 5; i++) {
                Sample.store(other, feed, Sample.story("s" + i, "Bridge " + i, Sample.NOW));
            }
            assertThat(library.search("bridge", false, 9)).hasSize(5);
            other.compact();

            assertThat(library.check()).isEmpty();
        }
    }

    @Test
    void aStoryIsStoredWholeOrNotAtAll() {
        try (Library library = Library.open(file(), Sample.CLOCK)) {
            long feed = Sample.subscribe(library, "gazette").get(0);
            long id = Sample.store(library, feed, Sample.story("a", "One", Sample.NOW));
            Article article = Sample.article("Site", "One", "“Something was said here by her.”");
            Arrival good = new Arrival(id, StoryRow.ArticleState.PAGE, article, List.of());
            Arrival bad = new Arrival(id + 99, StoryRow.ArticleState.PAGE, article, List.of());

            assertThatThrownBy(() -> library.store(List.of(good, bad))).satisfies(SafetyTest::assertOneLine);

            assertThat(library.article(id)).isEmpty();
            assertThat(library.search("something", false, 5)).isEmpty();
            library.store(List.of(good));
            assertThat(library.search("something", false, 5)).hasSize(1);
        }
    }

    /** The library of an earlier version with one story, which the words of its title find. */
    private void libraryOf(int version) throws SQLException {
        StringBuilder scripts = new StringBuilder("pragma page_size = 8192; pragma journal_mode = wal;");
        for (int next = 1; next <= version; next++) {
            scripts.append(Schema.script(next));
        }
        sql(scripts + "pragma user_version = " + version + ";"
                + "insert into feed(id, url) values (1, 'https://gazette.example/feed');"
                + "insert into story(id, feed, guid, time, seen, doc, digest, url, title, byline, authors, unread) "
                + "values (1, 1, 'a', 1000, 1000, 1024, 0, '', 'Bridge opens', '', '', 0);"
                + "insert into words(rowid, feed, title, author, speaker, body) values (1024, 'f1', 'Bridge opens', '', '', '')");
        if (version >= 8) {
            sql("update tally set stories = 1"); // no trigger any more
        }
        if (version >= 9) {
            sql("update pending_words set after = 1");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9})
    void earlierVersionsBecomeThisOne(int version) throws SQLException {
        libraryOf(version);
        try (Library library = Library.open(file(), Sample.CLOCK)) {
            assertThat(library.check()).isEmpty();
            assertThat(library.search("bridge", false, 5)).extracting(it -> it.story().id()).containsExactly(1L);
            Article article = Sample.article("Site", "Bridge opens", "“It will hold for a hundred years,” said Mira Okafor.");
            library.store(new Arrival(1, StoryRow.ArticleState.PAGE, article,
                    List.of(Sample.quote(article, "It will hold for a hundred years,", Sample.person("Mira Okafor")))));
            assertThat(library.speakers("okafor")).hasSize(1);
            assertThat(library.search("hundred", false, 5)).hasSize(1);
            Sample.store(library, 1, Sample.story("b", "Bridge closes", Sample.NOW));
            assertThat(library.feeds().get(0).stories()).isEqualTo(2);
            assertThat(library.count(Filter.unread())).isEqualTo(1);
            assertThat(library.check()).isEmpty();
        }
        try (Database database = Opening.open(file())) {
            assertThat(database.number("select v from words_config where k = 'automerge'")).isEqualTo(64);
            assertThat(database.number("select v from words_config where k = 'deletemerge'")).isEqualTo(60);
            assertThat(database.number("select v from words_config where k = 'pgsz'")).isEqualTo(8000);
        }
    }

    @Test
    void whatVersionNineListedAboveAllNewsStandsWhereItWasFirstSeen() throws SQLException {
        long ahead = Instant.parse("9999-12-31T00:00:00Z").toEpochMilli();
        libraryOf(9);
        sql("insert into story(id, feed, guid, time, zone, seen, doc, digest, url, title, byline, authors) values "
                + "(2, 1, 'b', " + ahead + ", 0, 500, " + WordIndex.usual(ahead) + ", 0, '', 'Ferry stays', '', ''), "
                + "(3, 1, 'c', 86400500, 0, 500, " + WordIndex.usual(86400500) + ", 0, '', 'Tunnel opens', '', ''); "
                + "insert into words(rowid, feed, title, author, speaker, body) select doc, 'f1', title, '', '', '' from story where id > 1; "
                + "insert into quote(id, time, text, parts, kind, basis, speaker, role, speaker_kind) values (299998, " + ahead
                        + ", 'It will hold.', '', 0, 0, '', '', 0); "
                + "update tally set stories = 3, unread = 2; update pending_words set after = 3");
        try (Library library = Library.open(file(), Sample.CLOCK)) {
            assertThat(library.stories(Filter.ALL, Slice.first(9))).extracting(StoryRow::id).containsExactly(3L, 1L, 2L);
            assertThat(library.story(2).orElseThrow().published()).isEmpty();
            assertThat(library.search("opens", false, 9)).extracting(it -> it.story().id()).containsExactly(3L, 1L);
            assertThat(library.search("-opens", false, 9)).extracting(it -> it.story().id()).containsExactly(2L);
            assertThat(library.search("ferry", false, 9)).extracting(it -> it.story().id()).containsExactly(2L);
            assertThat(library.check()).isEmpty();
        }
        try (Database database = Opening.open(file())) {
            assertThat(database.number("select time from quote where id = 299998")).isEqualTo(500);
        }
    }

    @Test
    void namesOfVersionFourAreFoundUnderTheirNewKeys() throws SQLException {
        libraryOf(4);
        sql("insert into person(id, name_key, name, kind, surname, quotes, stories) values "
                + "(1, 'p tessa berg-moor', 'Tessa Berg-Moor', 0, 'berg-moor', 1, 1), "
                + "(2, 'b harbour board', 'Harbour Board', 1, 'board', 1, 1), (3, 'p ada moor', 'Ada Moor', 0, 'moor', 1, 1), "
                + "(4, 'b ada moor', 'Ada Moor', 1, 'moor', 1, 1)");
        sql("insert into quote(id, time, text, parts, kind, basis, speaker, role, speaker_kind, person) "
                + "select 199999 - id, 0, 'It will hold.', '', 0, 0, name, '', kind, id from person");
        try (Library library = Library.open(file(), Sample.CLOCK)) {
            assertThat(library.speakers("Tessa Berg Moor")).extracting(SpeakerRow::person).containsExactly(1L);
            assertThat(library.speakers("harbour board")).extracting(SpeakerRow::person).containsExactly(2L);
            assertThat(library.speakers("moor")).extracting(SpeakerRow::person).containsExactlyInAnyOrder(1L, 3L, 4L);
        }
    }

    @Test
    void quotesAndOutletsOfVersionFiveAreStillKnown() throws SQLException {
        String words = "It will hold for a hundred years and longer than any of us.";
        long quote = 199998;
        libraryOf(5);
        sql("insert into person(id, name_key, name, kind, surname, quotes, stories) values (1, 'p mira okafor', 'Mira Okafor', 0, 'okafor', 3, 3); "
                + "insert into person_outlet values (1, -1, 2), (1, -7, 1); "
                + "insert into quote(id, time, text, parts, kind, basis, speaker, role, speaker_kind, person) "
                + "values (" + quote + ", 1000, '" + words + "', '0 10', 0, 0, 'Mira Okafor', '', 0, 1)");
        for (long anchor : Shingles.anchors(Shingles.words(words, Quote.Kind.DIRECT))) {
            sql("insert into quote_anchor values (0, " + anchor + ", " + quote + ")");
        }
        try (Library library = Library.open(file(), Sample.CLOCK)) {
            assertThat(library.speakers("okafor").get(0).outlets()).isEqualTo(2);
            long feed = Sample.subscribe(library, "bote").stream().mapToLong(Long::longValue).max().orElseThrow();
            long story = Sample.store(library, feed, Sample.story("b", "Bridge", Instant.ofEpochMilli(5000)));
            Article article = Sample.article("Bote", "Bridge", "“" + words + "”");
            library.store(new Arrival(story, StoryRow.ArticleState.PAGE, article,
                    List.of(Sample.quote(article, words, Sample.person("Mira Okafor")))));
            assertThat(library.variants(story, 1)).extracting(it -> it.story().id()).containsExactly(1L);
            assertThat(library.speakers("okafor").get(0).outlets()).isEqualTo(3);
        }
    }

    @Test
    void everyTextComesBackWhole() {
        try (Library library = Library.open(file(), Sample.CLOCK)) {
            long feed = Sample.subscribe(library, "gazette").get(0);
            Story odd = Sample.story("g\0u\uD800id", "Half \uD83C a pair", Sample.NOW);
            long id = Sample.store(library, feed, odd);
            assertThat(library.entry(id)).contains(odd);
        }
    }
}
