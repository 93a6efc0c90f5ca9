package dev.quoth.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.quoth.news.Article;
import dev.quoth.news.Span;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    @TempDir
    Path directory;

    private Library library;

    @BeforeEach
    void stories() {
        library = Library.open(directory.resolve("library.db"), Sample.CLOCK);
        library.subscribe(List.of(Sample.subscription("https://gazette.example/feed", "local"),
                Sample.subscription("https://hibi.example/feed", "asia")));
        long gazette = library.feeds().get(0).id();
        long hibi = library.feeds().get(1).id();
        add(gazette, "A", 1, "Harbour bridge opens", "The bridge to the island holds well. Everybody crossed the narrow bridge.", "Mira Okafor");
        add(gazette, "B", 2, "Café tax rejected", "The council rejected the tax on cafés. No bridge was mentioned.", "Jonas Petersen");
        add(hibi, "C", 3, "東京都知事が会見", "知事は記者会見で橋について話した。", "山田太郎");
        add(hibi, "D", 40, "Old bridges", "Old bridges are counted in the archive.", "Mira Okafor");
    }

    private void add(long feed, String guid, int days, String title, String text, String speaker) {
        long id = Sample.store(library, feed, Sample.story(guid, title, Sample.NOW.minusSeconds(days * 86_400L)));
        Article article = Sample.article("Site", title, text);
        library.store(new Arrival(id, StoryRow.ArticleState.PAGE, article,
                List.of(Sample.quote(article, text.substring(0, 10), Sample.person(speaker)))));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private String found(String query) {
        return library.search(query, false, 10).stream().map(hit -> library.entry(hit.story().id()).orElseThrow().guid())
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "bridge | AB",
        "BRIDGE island | A",
        "bridge* | ABD",
        "\"narrow bridge\" | A",
        "\"bridge narrow\" | ''",
        "“narrow bridge” | A",
        "bridge -island | B",
        "-bridge | CD",
        "-bridge -old | C",
        "-feed:hibi -cafe | A",
        "-zebra | ABCD",
        "since:7d -bridge | C",
        "since:7d | ABC",
        "cafe | B",
        "CAFÉS | B",
        "title:bridge | A",
        "speaker:okafor | AD",
        "speaker:okafor bridge | A",
        "speaker:\"mira okafor\" archive | D",
        "author:moor island | A",
        "feed:hibi bridges | D",
        "feed:1 bridge* | AB",
        "tag:asia | CD",
        "tag:asia -bridges | C",
        "since:7d bridge* | AB",
        "since:2026-03-08 bridge | AB",
        "since:2026-03-09 bridge | A",
        "since:nonsense bridge | AB",
        "-since:2026-03-09 bridge | B",
        "-since:7d | D",
        "-since:7d bridge* | D",
        "-since:7d -archive | ''",
        "since:7d -since:2026-03-09 | BC",
        "-since:nonsense bridge | AB",
        "tag:nowhere bridge | ''",
        "知事 | C",
        "会見 | C",
        "記者会見 | C",
        "者会 | C",
        "橋 | C",
        "都 | C",
        "見 | C",
        "事者 | ''",
        "speaker:山田 | C",
        "http://bridge | ''",
        "tax: rejected | B"})
    void finds(String query, String expected) {
        assertThat(found(query)).isEqualTo(expected);
    }

    @Test
    void theFewWithoutAWordAreFoundBehindTheManyThatHaveIt() {
        library.together(() -> {
            for (int i = 0; i < 150; i++) {
                add(1, "old" + i, 50 + i, i % 70 == 69 ? "Quiet" : "Loud", "What everybody says is loud or not.", "Ada Moor");
            }
        });
        assertThat(found("-everybody")).isEqualTo("BCD");
        assertThat(found("-title:loud -bridge -bridges")).isEqualTo("Cold69old139");
    }

    @Test
    void nobodyKnowsTheWordsOfWhatWasLetGo() {
        library.mark(Mark.READ, Filter.ALL);
        library.expire(Optional.of(Duration.ofDays(30)), Sample.NOW);
        assertThat(found("-zebra")).isEqualTo("ABC");
    }

    @Test
    void rankedByRelevanceTheTitleWeighsMost() {
        assertThat(library.search("bridge", true, 10)).extracting(hit -> hit.story().title())
                .containsExactly("Harbour bridge opens", "Café tax rejected");
    }

    @Test
    void snippetsMarkTheWords() {
        Hit hit = library.search("\"narrow bridge\" island", false, 1).get(0);
        List<String> marked = new ArrayList<>();
        for (Span mark : hit.marks()) {
            marked.add(mark.in(hit.snippet()));
        }
        assertThat(marked).containsExactly("island", "narrow bridge");
        Hit accents = library.search("cafes", false, 1).get(0);
        assertThat(accents.marks().get(0).in(accents.snippet())).isEqualTo("cafés");
        Hit pairs = library.search("会見", false, 1).get(0);
        assertThat(pairs.marks().get(0).in(pairs.snippet())).isEqualTo("会見");
    }

    @Test
    void aSnippetGoesOnFromOneParagraphToTheNext() {
        Sample.store(library, library.feeds().get(0).id(), Sample.story("E", "Lighthouse", Sample.NOW));
        long id = library.search("lighthouse", false, 1).get(0).story().id();
        library.store(new Arrival(id, StoryRow.ArticleState.PAGE,
                Sample.article("Site", "Lighthouse", "The keeper left.", "Nobody lit the zebra lamp."), List.of()));
        Hit hit = library.search("zebra", false, 1).get(0);
        assertThat(hit.snippet()).isEqualTo("The keeper left. Nobody lit the zebra lamp.");
        assertThat(hit.marks()).extracting(mark -> mark.in(hit.snippet())).containsExactly("zebra");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"", "\"\"", "*", "-", "--", "AND", "OR NOT", "NEAR(a b)", "a NOT", "{title} : x", "title:", ":", "speaker:\"", "^a",
        "a + b", "(((", "'; drop table words; --", "\0", "a\0b", "feed:\"", "tag:' or 1", "since:99999999999d a", "since:-1 a", "a*b*", "\uD800",
                "-\"", "\\",
        "x AND (y OR z)", "body:a", "f1", "feed : f1"})
    void nothingTypedIsAnError(String query) {
        assertThatCode(() -> library.search(query, false, 10)).doesNotThrowAnyException();
        assertThatCode(() -> library.search(query, true, 10)).doesNotThrowAnyException();
    }

    @Test
    void longQueriesAreCut() {
        assertThat(library.search("bridge ".repeat(100_000), false, 10)).hasSize(2);
    }

    @Example
    void queriesHaveAtMostFortyTerms() {
        assertThat(Query.parse("a ".repeat(900)).terms()).hasSize(40);
    }

    @Property(tries = 300)
    void anyTextIsAQuery(@ForAll String text) {
        for (Query.Term term : Query.parse(text).terms()) {
            assertThat(Query.expression(term)).isNotEmpty();
        }
    }
}
