package dev.quoth.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.news.Article;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes out of a file some of whose pages are damaged. */
class DamagedExportTest {

    private static final int STORIES = 200;
    private static final int PAGE = 8192;

    @TempDir
    Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private Path file() {
        return directory.resolve("library.db");
    }

    @BeforeEach
    void fill() {
        try (Library library = Library.open(file(), Sample.CLOCK)) {
            long feed = Sample.subscribe(library, "gazette").get(0);
            library.together(() -> {
                for (int i = 0; i < STORIES; i++) {
                    long id = Sample.store(library, feed, Sample.story("s" + i, "Story " + i, Sample.NOW.plusSeconds(i)));
                    String said = "These are the words that were said in story number " + i + ",";
                    Article article = Sample.article("Site", "Story " + i, "“" + said + "” said Mira Okafor.", "And on it went. ".repeat(40));
                    library.store(new Arrival(id, StoryRow.ArticleState.PAGE, article,
                            List.of(Sample.quote(article, said, Sample.person("Mira Okafor")))));
                }
            });
        }
    }

    /** Pages of a table or an index that hold rows. */
    private List<Integer> leaves(String name) {
        try (Database database = Opening.open(file())) {
            return database.list("select pageno from dbstat where name = ? and pagetype = 'leaf' order by path", row -> row.getInt(1), name);
        }
    }

    private void damage(int page) throws IOException {
        byte[] bytes = Files.readAllBytes(file());
        Arrays.fill(bytes, (page - 1) * PAGE, page * PAGE, (byte) '?');
        Files.write(file(), bytes);
    }

    /** Damages the rows of a page and leaves its head, so that it answers that there is no such row. */
    private void damageRows(int page) throws IOException {
        byte[] bytes = Files.readAllBytes(file());
        Arrays.fill(bytes, (page - 1) * PAGE + 100, page * PAGE, (byte) 0xff);
        Files.write(file(), bytes);
    }

    /** What is said to be lost; the export is in {@link #out}. */
    private List<String> export() throws IOException {
        byte[] before = Files.readAllBytes(file());
        List<String> lost;
        try (Library library = Library.open(file(), Sample.CLOCK)) {
            lost = library.exportTo(out);
        }
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
        return lost;
    }

    private Library copy() {
        Library copy = Library.open(directory.resolve("copy.db"), Sample.CLOCK);
        copy.importFrom(new ByteArrayInputStream(out.toByteArray()));
        assertThat(copy.check()).isEmpty();
        return copy;
    }

    @Test
    void nothingIsLostOfASoundFile() throws IOException {
        assertThat(export()).isEmpty();
        try (Library copy = copy()) {
            assertThat(copy.count(Filter.ALL)).isEqualTo(STORIES);
        }
    }

    @Test
    void storiesOnOtherPagesComeOut() throws IOException {
        List<Integer> leaves = leaves("story");
        assertThat(leaves).hasSizeGreaterThan(2);
        damage(leaves.get(1));
        List<String> lost = export();
        try (Library copy = copy()) {
            long told = copy.count(Filter.ALL);
            assertThat(lost).containsExactly(STORIES - told + " of " + STORIES + " stories");
            assertThat(told).isBetween(STORIES / 3L, STORIES - 1L);
            assertThat(copy.story(1)).isPresent();
            assertThat(copy.story(STORIES)).isPresent();
            assertThat(copy.article(STORIES)).isPresent();
        }
    }

    @Test
    void aStoryWithoutItsArticleWaitsForItAgain() throws IOException {
        damage(leaves("article").get(1));
        List<String> lost = export();
        try (Library copy = copy()) {
            assertThat(copy.count(Filter.ALL)).isEqualTo(STORIES);
            int waiting = copy.waiting(1, STORIES).size();
            assertThat(lost).containsExactly("the article of " + waiting + " stories");
            assertThat(copy.waiting(1, STORIES)).allSatisfy(it -> assertThat(copy.quotesOf(it.id())).hasSize(1));
        }
    }

    @Test
    void quotesAndEntriesOnOtherPagesComeOut() throws IOException {
        damage(leaves("quote").get(1));
        damage(leaves("entry").get(0));
        List<String> lost = export();
        assertThat(lost).hasSize(2).anyMatch(it -> it.startsWith("the quotes of ")).anyMatch(it -> it.startsWith("what the feed said of "));
        try (Library copy = copy()) {
            assertThat(copy.count(Filter.ALL)).isEqualTo(STORIES);
            assertThat(copy.speakers("okafor").get(0).quotes()).isBetween(1L, STORIES - 1L);
        }
    }

    @Test
    void whatIsMissingOnADamagedPageIsToldToo() throws IOException {
        byte[] sound = Files.readAllBytes(file());
        for (String table : List.of("entry", "article", "quote")) {
            Files.write(file(), sound);
            damageRows(leaves(table).get(0));
            out.reset();
            assertThat(export()).as(table).hasSize(1);
        }
    }

    @Test
    void whatAnEarlierExportLostIsNotLostAgain() throws IOException {
        damageRows(leaves("entry").get(0));
        assertThat(export()).hasSize(1);
        try (Library copy = copy()) {
            assertThat(copy.exportTo(new ByteArrayOutputStream())).isEmpty();
        }
    }

    @Test
    void aFeedKeepsItsAddress() throws IOException {
        damage(leaves("feed").get(0));
        assertThat(export()).containsExactly("all but the address of 1 feed");
        try (Library copy = copy()) {
            assertThat(copy.feeds()).extracting(it -> it.subscription().url()).containsExactly("https://gazette.example/feed");
            assertThat(copy.count(Filter.ALL)).isEqualTo(STORIES);
        }
    }

    @Test
    void whatIsNoArticleIsLostAlone() throws IOException {
        try (Database database = Opening.open(file())) {
            database.change(() -> database.run("update article set json = ? where story = 7", (Object) "no JSON".getBytes(StandardCharsets.UTF_8)));
        }
        assertThat(export()).containsExactly("the article of 1 story");
    }

    @Test
    void anyDamageIsToldAndEndsWell() throws IOException {
        byte[] sound = Files.readAllBytes(file());
        List<Integer> pages = new ArrayList<>();
        for (String table : List.of("story", "article", "entry", "quote", "outlet", "person", "tally", "former_url")) {
            leaves(table).stream().limit(3).forEach(pages::add);
        }
        try (Database database = Opening.open(file())) {
            pages.addAll(database.list("select pageno from dbstat where pagetype = 'internal' and name in ('story', 'article', 'quote')",
                    row -> row.getInt(1)));
        }
        for (int page : pages) {
            Files.write(file(), sound);
            damage(page);
            out.reset();
            List<String> lost = export();
            assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("{\"type\":\"library\"").endsWith("\n");
            assertThat(lost).as("page %s", page).allMatch(it -> !it.contains("\n"));
        }
    }
}
