package dev.quoth.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quoth.library.Filter.And;
import dev.quoth.library.Filter.Compare;
import dev.quoth.library.Filter.Field;
import dev.quoth.library.Filter.Not;
import dev.quoth.library.Filter.Operator;
import dev.quoth.library.Filter.Or;
import dev.quoth.news.Article;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterTest {

    @TempDir
    Path directory;

    private Library library;

    @BeforeEach
    void threeStories() {
        library = Library.open(directory.resolve("library.db"), Sample.CLOCK);
        library.subscribe(List.of(Sample.subscription("https://gazette.example/feed", "local", "press"),
                Sample.subscription("https://bote.example/feed", "welt")));
        long gazette = library.feeds().get(0).id();
        long bote = library.feeds().get(1).id();
        library.store(gazette, FetchState.NEVER, Optional.of(Sample.feed("Gazette",
                Sample.story("bridge", "Harbour bridge opens", Sample.NOW.minus(Duration.ofHours(3))),
                Sample.story("budget", "Budget passes", Sample.NOW.minus(Duration.ofDays(3))))), Sample.NOW);
        library.store(bote, FetchState.NEVER, Optional.of(Sample.feed("Böte",
                Sample.story("bruecke", "Brücke eröffnet, 100 %_ fertig", Sample.NOW.minus(Duration.ofDays(30))))), Sample.NOW);
        Article article = Sample.article("The Gazette", "Harbour bridge opens", "“It holds well today,” said Mira Okafor.");
        long bridge = titled("Harbour bridge opens");
        library.store(new Arrival(bridge, StoryRow.ArticleState.PAGE, article,
                List.of(Sample.quote(article, "It holds well today,", Sample.person("Mira Okafor")))));
        library.mark(Mark.READ, List.of(bridge));
        library.mark(Mark.STAR, List.of(titled("Budget passes")));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private long titled(String title) {
        return library.stories(Filter.of(Field.TITLE, Operator.EQUAL, title), Slice.first(1)).get(0).id();
    }

    private String found(String expression) {
        StringBuilder found = new StringBuilder();
        for (StoryRow story : library.stories(Filter.parse(expression, Sample.CLOCK), Slice.first(10))) {
            found.append(story.title(), 0, 2);
        }
        assertThat(library.count(Filter.parse(expression, Sample.CLOCK))).isEqualTo(found.length() / 2);
        return found.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "unread = yes | BuBr",
        "unread = \"no\" | Ha",
        "not unread = yes | Ha",
        "starred = yes | Bu",
        "title ~ BRIDGE | Ha",
        "title ~ brucke | Br",
        "title =~ 'Brücke' | Br",
        "title ~ '%_' | Br",
        "title !~ bridge | BuBr",
        "title == 'Budget passes' | Bu",
        "title != 'Budget passes' | HaBr",
        "author = 'Ada Moor' | Ha",
        "author ~ moor | Ha",
        "feed = gazette | HaBu",
        "feed = https://bote.example/feed | Br",
        "feed ~ bote | Br",
        "feed != gazette | Br",
        "tag = press | HaBu",
        "tags # \"welt\" | Br",
        "tags !# \"welt\" | HaBu",
        "tag ~ WEL | Br",
        "age < 7d | HaBu",
        "age > 1w | Br",
        "age < 12h | Ha",
        "age between 1d:7d | Bu",
        "date = 2026-03-10 | Ha",
        "date < 2026-03-10 | BuBr",
        "date >= 2026-03-07 | HaBu",
        "date > 2026-03-07 | Ha",
        "date between 2026-03-01:2026-03-07 | Bu",
        "date < 2026-03-10T09:00:01Z | HaBuBr",
        "speaker = okafor | Ha",
        "speaker = 'mira okafor' | Ha",
        "speaker ~ oka | Ha",
        "speaker != okafor | BuBr",
        "text ~ 'holds well' | Ha",
        "text !~ holds | BuBr",
        "title ~ b and unread = yes | BuBr",
        "unread = no or starred = yes | HaBu",
        "unread = no or starred = yes and title ~ nothing | Ha",
        "(unread = no or starred = yes) and feed = gazette and not title ~ bridge | Bu",
        "not (tag = press or tag = welt) | ''"})
    void selects(String expression, String expected) {
        assertThat(found(expression)).isEqualTo(expected);
    }

    @Test
    void readsPrecedenceAndParentheses() {
        Filter a = Filter.unread();
        Filter b = Filter.starred();
        Filter c = new Compare(Field.TITLE, Operator.CONTAINS, "x y");
        assertThat(Filter.parse("unread=yes or starred=yes and title~\"x y\"", Sample.CLOCK)).isEqualTo(new Or(List.of(a, new And(List.of(b, c)))));
        assertThat(Filter.parse("NOT (unread = yes AND starred = yes)", Sample.CLOCK)).isEqualTo(new Not(new And(List.of(a, b))));
        assertThat(Filter.parse("title ~ \"a \\\" b\"", Sample.CLOCK)).isEqualTo(new Compare(Field.TITLE, Operator.CONTAINS, "a \" b"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'' | 0",
        "colour = red | 0",
        "unread = perhaps | 9",
        "unread yes | 7",
        "unread < yes | 9",
        "title ~ | 7",
        "title ~ 'open | 8",
        "(title ~ a | 0",
        "title ~ a) | 9",
        "title ~ a b | 10",
        "age < soon | 6",
        "age = 7d | 6",
        "date = 2026-02-30 | 7",
        "unread = yes and | 16",
        "feed < 3 | 7",
        "title between a:b | 14"})
    void errorsSayTheirPlace(String expression, int place) {
        assertThatThrownBy(() -> Filter.parse(expression, Sample.CLOCK)).isInstanceOfSatisfying(FilterException.class,
                e -> assertThat(e.place()).isEqualTo(place));
    }

    @ParameterizedTest
    @ValueSource(strings = {"title = \"' or 1=1 --\"", "title ~ \"'); drop table story; --\"", "feed = \"x' or 'a'='a\"", "text ~ '\" OR title : \"'",
        "text ~ 'NEAR('", "author ~ '%'", "speaker ~ \"'\""})
    void whatIsTypedIsNeverSql(String expression) {
        assertThat(found(expression)).isEmpty();
        assertThat(library.count(Filter.ALL)).isEqualTo(3);
    }

    @Test
    void deepExpressionsAreRefusedAndNotAnOverflow() {
        String deep = "(".repeat(100_000) + "unread = yes" + ")".repeat(100_000);
        assertThatThrownBy(() -> Filter.parse(deep, Sample.CLOCK)).isInstanceOf(FilterException.class).hasMessageContaining("deep");
    }

    @Test
    void expressionsOfAnyLengthThatAreReadCanBeAsked() {
        String chain = String.join(" or not ", java.util.Collections.nCopies(300, "(title ~ a and date = 2026-03-10)"));
        assertThatThrownBy(() -> Filter.parse(chain, Sample.CLOCK)).isInstanceOf(FilterException.class).hasMessageContaining("300 comparisons");
        String shorter = String.join(" or not ", java.util.Collections.nCopies(150, "(title ~ a and date = 2026-03-10)"));
        assertThat(library.stories(Filter.parse(shorter, Sample.CLOCK), Slice.first(1))).hasSizeLessThan(2);
        String all = String.join(" and ", java.util.Collections.nCopies(300, "date != 2026-03-10"));
        assertThat(library.count(Filter.parse(all, Sample.CLOCK))).isNotNegative();
    }
}
