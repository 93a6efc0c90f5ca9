package dev.quoth.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quoth.feed.Subscription;
import dev.quoth.news.Article;
import dev.quoth.news.Speaker;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExchangeTest {

    @TempDir
    Path directory;

    private Library library(String name) {
        return Library.open(directory.resolve(name), Sample.CLOCK);
    }

    private static byte[] export(Library library) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        library.exportTo(out);
        return out.toByteArray();
    }

    private static void fill(Library library) {
        Subscription secret = new Subscription("https://ada:hush@gazette.example/feed", List.of("local", "press"), "My Gazette",
                new Subscription.Options(Optional.of(Duration.ofHours(2)), Subscription.Articles.PAGE, 7, "agent", Map.of("Authorization", "hush"),
                        Optional.of(Duration.ofDays(9))), 3);
        library.subscribe(List.of(secret, Sample.subscription("https://bote.example/feed")));
        long gazette = library.feeds().get(1).id();
        long bote = library.feeds().get(0).id();
        long one = Sample.store(library, gazette, Sample.story("a", "Bridge opens", Sample.NOW));
        long two = Sample.store(library, bote, Sample.story("b", "Brücke \u0007 öffnet \uD83C\uDF09", Optional.empty()));
        Sample.store(library, bote, Sample.story("c", "Waiting", Sample.NOW));
        Article article = Sample.article("Gazette", "Bridge opens", "“We waited eleven years for this,” said Mira Okafor.");
        for (long story : List.of(one, two)) {
            library.store(new Arrival(story, StoryRow.ArticleState.PAGE, article, List.of(
                    Sample.quote(article, "We waited eleven years for this,", Sample.person("Mira Okafor")),
                    Sample.quote(article, "waited", new Speaker("Okafor", "mayor", Speaker.Kind.UNKNOWN)))));
        }
        library.mark(Mark.READ, List.of(one));
        library.mark(Mark.STAR, List.of(two));
        long person = library.speakers("mira okafor").get(0).person();
        library.split(person, List.of(two));
        library.move(bote, "https://bote.example/new");
    }

    @Test
    void everythingComesBack() {
        try (Library library = library("one.db"); Library copy = library("two.db")) {
            fill(library);
            byte[] export = export(library);

            assertThat(copy.importFrom(new ByteArrayInputStream(export))).isEqualTo(3);

            assertThat(new String(export(copy), StandardCharsets.UTF_8)).isEqualTo(new String(export, StandardCharsets.UTF_8));
            List<StoryRow> stories = library.stories(Filter.ALL, Slice.first(10));
            assertThat(copy.stories(Filter.ALL, Slice.first(10))).usingRecursiveComparison().ignoringFields("feed", "feedUrl").isEqualTo(stories);
            for (StoryRow story : stories) {
                assertThat(copy.article(story.id())).isEqualTo(library.article(story.id()));
                assertThat(copy.quotesOf(story.id())).extracting(QuoteRow::quote)
                        .isEqualTo(library.quotesOf(story.id()).stream().map(QuoteRow::quote).toList());
            }
            assertThat(copy.speakers(Filter.ALL, 10)).extracting(SpeakerRow::name, SpeakerRow::quotes)
                    .containsExactlyInAnyOrderElementsOf(library.speakers(Filter.ALL, 10).stream()
                            .map(it -> org.assertj.core.api.Assertions.tuple(it.name(), it.quotes())).toList());
            assertThat(copy.search("eleven", false, 10)).hasSize(2);
            assertThat(copy.check()).isEmpty();
        }
    }

    @Test
    void passwordsStayHere() {
        try (Library library = library("one.db")) {
            fill(library);
            assertThat(new String(export(library), StandardCharsets.UTF_8)).doesNotContain("hush").doesNotContain("ada:");
        }
    }

    @Test
    void whatIsHereStays() {
        try (Library library = library("one.db")) {
            fill(library);
            byte[] export = export(library);
            library.mark(Mark.READ, Filter.ALL);

            assertThat(library.importFrom(new ByteArrayInputStream(export))).isZero();

            assertThat(library.count(Filter.unread())).isZero();
            assertThat(library.count(Filter.ALL)).isEqualTo(3);
        }
    }

    @Test
    void numbersThatAreTakenGiveWay() {
        try (Library library = library("one.db"); Library other = library("two.db")) {
            fill(library);
            long feed = Sample.subscribe(other, "courier").get(0);
            long here = Sample.store(other, feed, Sample.story("x", "Here first", Sample.NOW));

            assertThat(other.importFrom(new ByteArrayInputStream(export(library)))).isEqualTo(3);

            assertThat(other.story(here).orElseThrow().title()).isEqualTo("Here first");
            assertThat(other.count(Filter.ALL)).isEqualTo(4);
        }
    }

    @Test
    void aBrokenLineIsNamedAndWhatStoodBeforeIsKept() {
        try (Library library = library("one.db"); Library copy = library("two.db")) {
            fill(library);
            String export = new String(export(library), StandardCharsets.UTF_8);
            String[] lines = export.split("\n");
            byte[] broken = (String.join("\n", List.of(lines).subList(0, 4)) + "\n{\"type\":\"story\",\"id\":tru").getBytes(StandardCharsets.UTF_8);

            assertThatThrownBy(() -> copy.importFrom(new ByteArrayInputStream(broken))).isInstanceOf(LibraryException.class)
                    .hasMessageContaining("line 5");
            assertThat(copy.count(Filter.ALL)).isEqualTo(1);
            assertThat(copy.check()).isEmpty();
        }
    }

    @Test
    void whatIsNoExportIsNamedByItsFirstLine() {
        try (Library library = library("one.db")) {
            byte[] other = "--- no export".getBytes(StandardCharsets.UTF_8);
            assertThatThrownBy(() -> library.importFrom(new ByteArrayInputStream(other))).isInstanceOf(LibraryException.class)
                    .hasMessage("line 1 of the export cannot be read");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"zone\":99999999", "\"article\":{\"authors\":[[\"Ada\"]]}", "\"article\":{\"text\":\"a\",\"blocks\":[[\"p\",\"a\"]]}",
        "\"entry\":{\"enclosures\":[[\"x\"]]}", "\"quotes\":[{\"parts\":[5,1]}]", "\"state\":\"LOST\""})
    void whatNoExportHasIsNotTaken(String field) {
        try (Library library = library("one.db")) {
            byte[] line = ("{\"type\":\"story\",\"id\":1,\"feed\":\"https://a.example/\",\"guid\":\"g\",\"time\":1,\"seen\":1," + field + "}")
                    .getBytes(StandardCharsets.UTF_8);
            assertThatThrownBy(() -> library.importFrom(new ByteArrayInputStream(line))).isInstanceOf(LibraryException.class)
                    .hasMessageContaining("line 1");
            assertThat(library.count(Filter.ALL)).isZero();
        }
    }

    /** Whoever is somebody in one story only, or a namesake the user made, has another key in a library with stories of its own. */
    @Test
    void correctionsComeBackWhateverTheNumbers() {
        try (Library library = library("one.db"); Library empty = library("two.db"); Library full = library("three.db")) {
            long feed = Sample.subscribe(library, "gazette").get(0);
            long one = quoted(library, feed, "a", "Okafor");
            long two = quoted(library, feed, "b", "Mira Okafor");
            long three = quoted(library, feed, "c", "Mira Okafor");
            long four = quoted(library, feed, "d", "Lea Sand");
            library.merge(speaker(library, one), speaker(library, two));
            library.split(speaker(library, two), List.of(two, three));
            library.split(speaker(library, three), List.of(three));
            library.merge(speaker(library, three), speaker(library, four));
            byte[] export = export(library);

            empty.importFrom(new ByteArrayInputStream(export));
            assertThat(spoken(empty)).isEqualTo(spoken(library));

            long other = Sample.subscribe(full, "courier").get(0);
            quoted(full, other, "x", "Okafor");
            quoted(full, other, "y", "Ben Toll");
            List<String> before = spoken(full);
            full.importFrom(new ByteArrayInputStream(export));
            assertThat(spoken(full)).containsAll(before).containsAll(spoken(library)).hasSize(before.size() + spoken(library).size());
        }
    }

    private static long quoted(Library library, long feed, String guid, String speaker) {
        long story = Sample.store(library, feed, Sample.story(guid, "Title " + guid, Sample.NOW));
        Article article = Sample.article("Gazette", "Title", "“We waited eleven years for this,” somebody said.");
        library.store(new Arrival(story, StoryRow.ArticleState.PAGE, article,
                List.of(Sample.quote(article, "We waited eleven years for this,", Sample.person(speaker)))));
        return story;
    }

    private static long speaker(Library library, long story) {
        return library.quotesOf(story).get(0).person();
    }

    /** For each person the titles of the stories in which he or she speaks. */
    private static List<String> spoken(Library library) {
        return library.speakers(Filter.ALL, 99).stream()
                .map(it -> it.name() + library.timeline(it.person(), Slice.first(99)).stream().map(row -> row.story().title()).sorted().toList())
                .sorted().toList();
    }
}
