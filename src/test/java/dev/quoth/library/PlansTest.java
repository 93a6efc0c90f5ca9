package dev.quoth.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must stay quick at a million stories goes through an index in its order: no scan of a table, no sorting. */
class PlansTest {

    @TempDir
    Path directory;

    private Database database;
    private Selection selection;

    @BeforeEach
    void open() {
        database = Opening.open(directory.resolve("library.db"));
        FeedBook book = new FeedBook(database);
        PersonTable persons = new PersonTable(database, new CorrectionTable(database));
        WordMatches words = new WordMatches(database, new PendingWords(database));
        selection = new Selection(database, new Rows(database, book), new FilterSql(book, persons, words, Sample.CLOCK), words);
        new FeedTable(database).subscribe(List.of(Sample.subscription("https://gazette.example/feed", "local")));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private String plan(String sql, Object... values) {
        return String.join("\n", database.list("explain query plan " + sql, row -> row.getString(4), values));
    }

    private String stories(Filter filter) {
        Where where = selection.inOrder(filter);
        Paging page = Paging.of(Slice.after(new Position(1, 1), 50), "s.time", "s.id");
        return plan("select " + Rows.COLUMNS + " from story s where " + where.sql() + page.where() + page.order(), page.after(where.values()));
    }

    @Test
    void listsGoThroughTheirIndex() {
        assertThat(stories(Filter.ALL)).isEqualTo("SEARCH s USING INDEX story_time (time<?)");
        assertThat(stories(Filter.unread())).isEqualTo("SEARCH s USING INDEX story_unread (time<?)");
        assertThat(stories(Filter.starred())).isEqualTo("SEARCH s USING INDEX story_starred (time<?)");
        assertThat(stories(Filter.feed("1"))).isEqualTo("SEARCH s USING INDEX story_of_feed (feed=? AND time<?)");
        assertThat(stories(Filter.feed("1").and(Filter.unread()))).isEqualTo("SEARCH s USING INDEX story_of_feed_unread (feed=? AND time<?)");
        assertThat(stories(Filter.of(Filter.Field.AGE, Filter.Operator.LESS, "7d"))).contains("SEARCH s USING INDEX story_time")
                .doesNotContain("TEMP");
    }

    @Test
    void manyFeedsAreFoundInTheOrderOfTime() {
        Where where = Where.in(FilterSql.FEED_IN_ORDER, List.of(1L, 2L, 3L));
        assertThat(plan("select s.id from story s where " + where.sql() + " order by s.time desc, s.id desc limit 50", where.values().toArray()))
                .contains("story_time").doesNotContain("TEMP");
    }

    @Test
    void personsAreFoundThroughTheirIndex() {
        Where one = PersonTable.among(List.of(1L));
        assertThat(plan("select q.id from quote q where " + one.sql() + " order by q.time desc, q.id desc limit 5", one.values().toArray()))
                .contains("quote_of_person (person=?)").doesNotContain("TEMP");
        Where two = PersonTable.among(List.of(1L, 2L));
        assertThat(plan("select q.id / 100000 from quote q where " + two.sql(), two.values().toArray())).contains("quote_of_person (person=?)");
    }

    @Test
    void whoSpeaksEverywhereIsLookedForStoryByStory() {
        database.run("insert into person(id, name_key, name, kind, surname, stories) values (1, 'p mira okafor', 'Mira Okafor', 0, 'okafor', 90000)");
        for (Filter.Operator operator : List.of(Filter.Operator.EQUAL, Filter.Operator.CONTAINS)) {
            assertThat(stories(Filter.of(Filter.Field.SPEAKER, operator, "mira okafor")))
                    .contains("SEARCH s USING INDEX story_time (time<?)").contains("USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)")
                            .doesNotContain("TEMP");
        }
    }

    @Test
    void countsReadNoStories() {
        assertThat(plan("select f.id, t.unread from feed f join tally t on t.feed = f.id")).doesNotContain("story");
    }
}
