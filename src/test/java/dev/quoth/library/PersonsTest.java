package dev.quoth.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quoth.news.Article;
import dev.quoth.news.Quote;
import dev.quoth.news.Speaker;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonsTest {

    @TempDir
    Path directory;

    private Library library;
    private List<Long> feeds;
    private int stories;

    @BeforeEach
    void open() {
        library = Library.open(directory.resolve("library.db"), Sample.CLOCK);
        feeds = Sample.subscribe(library, "gazette", "bote");
    }

    @AfterEach
    void close() {
        library.close();
    }

    /** A story in which each of these speaks once. */
    private long story(int feed, String site, Speaker... speakers) {
        stories++;
        long id = Sample.store(library, feeds.get(feed), Sample.story("s" + stories, "Story " + stories, Sample.NOW.plusSeconds(stories)));
        store(id, site, speakers);
        return id;
    }

    private void store(long id, String site, Speaker... speakers) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < speakers.length; i++) {
            text.append("“Words number ").append(i).append(" of story ").append(id).append("” ");
        }
        Article article = Sample.article(site, "Story", text.toString());
        List<Quote> quotes = new ArrayList<>();
        for (int i = 0; i < speakers.length; i++) {
            quotes.add(Sample.quote(article, "Words number " + i + " of story " + id, speakers[i]));
        }
        library.store(new Arrival(id, StoryRow.ArticleState.PAGE, article, quotes));
    }

    private static Speaker named(String name) {
        return Sample.person(name);
    }

    private List<String> names(String typed) {
        return library.speakers(typed).stream().map(it -> it.name() + " " + it.quotes()).toList();
    }

    @Test
    void oneStoryStaysOneWhenItsFeedMovesAndItsArticleComesAgain() {
        long story = story(0, "", named("Mira Okafor"));
        story(1, "", named("Mira Okafor"));
        library.move(feeds.get(0), "https://bote.example/feed");
        store(story, "", named("Mira Okafor"), named("Mira Okafor"));

        assertThat(library.speakers("okafor")).singleElement().satisfies(it -> {
            assertThat(it.quotes()).isEqualTo(3);
            assertThat(it.stories()).isEqualTo(2);
            assertThat(it.outlets()).isEqualTo(1);
        });
        store(story, "", named("Ada Moor"));
        assertThat(library.speakers("okafor").get(0).stories()).isEqualTo(1);
    }

    @Test
    void onePersonOverStoriesAndOutlets() {
        story(0, "Gazette", named("Mira Okafor"), named("Okafor"));
        story(1, "Bote", named("mira okáfor"));
        story(1, "Bote", named("Sen. Mira Okafor"), new Speaker("", "the president", Speaker.Kind.PERSON));

        assertThat(library.speakers(Filter.ALL, 10)).singleElement().satisfies(it -> {
            assertThat(it.name()).isEqualTo("Mira Okafor");
            assertThat(it.quotes()).isEqualTo(4);
            assertThat(it.stories()).isEqualTo(3);
            assertThat(it.outlets()).isEqualTo(2);
            assertThat(it.last()).isEqualTo(Sample.NOW.plusSeconds(3));
            assertThat(library.timeline(it.person(), Slice.first(10))).hasSize(4);
        });
    }

    @Test
    void differentFirstNamesStayApart() {
        story(0, "Gazette", named("Mira Okafor"), named("Tunde Okafor"), named("Okafor"));

        assertThat(names("okafor")).containsExactlyInAnyOrder("Mira Okafor 1", "Tunde Okafor 1", "Okafor 1");
    }

    @Test
    void aSurnameAloneNeverMergesAcrossStories() {
        story(0, "Gazette", named("Okafor"));
        story(1, "Bote", named("Okafor"));
        story(1, "Bote", named("Mira Okafor"));

        assertThat(names("okafor")).containsExactlyInAnyOrder("Okafor 1", "Okafor 1", "Mira Okafor 1");
        assertThat(names("mira okafor")).containsExactly("Mira Okafor 1");
    }

    @Test
    void middleNamesMayBeMissingButNotDiffer() {
        story(0, "Gazette", named("Ada Moor"));
        story(0, "Gazette", named("Ada B. Moor"));
        story(0, "Gazette", named("Ada Berit Moor"));
        story(0, "Gazette", named("Ada Carla Moor"));
        story(0, "Gazette", named("Ada Moor"));

        assertThat(names("moor")).containsExactlyInAnyOrder("Ada Berit Moor 4", "Ada Carla Moor 1");
    }

    /** Each line is what one story after the other calls its speakers, and the persons they are. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        // one person
        "Mira Okafor; Sen. Mira Okafor; Prof. Dr. Mira Okafor; MIRA OKAFOR; Okafor, Mira | Mira Okafor 5",
        "Jean-Luc Moreau; Jean Luc Moreau; jean-luc moreau | Jean-Luc Moreau 3",
        "Søren Łukasz; Soren Lukasz; SØREN ŁUKASZ | Søren Łukasz 3",
        "José Nuñez; Jose Nunez | José Nuñez 2",
        "J. J. Petersen; J.J. Petersen; JJ Petersen | J. J. Petersen 3",
        "Ada B. C. Moor; Ada Berit Carla Moor; Ada Moor | Ada Berit Carla Moor 3",
        "Tara O'Neil; Tara O’Neil; Tara ONeil | Tara O'Neil 3",
        "Jonas Petersen, MD; Jonas Petersen | Jonas Petersen, MD 2",
        "Joe Quist; Joseph R. Quist; Joe Quist | Joseph R. Quist 3",
        "Ann Lee-Moor; Ann Lee Moor | Ann Lee-Moor 2",
        // two
        "Mira Okafor; Tunde Okafor | Mira Okafor 1; Tunde Okafor 1",
        "Jean Moreau; Jean-Luc Moreau | Jean Moreau 1; Jean-Luc Moreau 1",
        "Donald Quist; Donald Quist Jr.; Donald J. Quist; Donald Quist Jr | Donald J. Quist 2; Donald Quist Jr. 2",
        "Harry Quist III; Harry Quist | Harry Quist III 1; Harry Quist 1",
        "Anna Quist; Mike Quist; Michael Quist | Anna Quist 1; Mike Quist 1; Michael Quist 1",
        "George W. Quist; George H.W. Quist | George W. Quist 1; George H.W. Quist 1",
        "Kim Minjun; Minjun Kim | Kim Minjun 1; Minjun Kim 1",
        // nobody in particular: each story has its own
        "J. Quist; J. Quist | J. Quist 1; J. Quist 1",
        "De Rossi; De Rossi | De Rossi 1; De Rossi 1",
        "Quist Jr.; Quist Jr. | Quist Jr. 1; Quist Jr. 1",
        "Mayor Quist; Quist | Mayor Quist 1; Quist 1"})
    void namesOverStories(String written, String persons) {
        for (String name : written.split("; ")) {
            story(0, "Gazette", named(name));
        }

        assertThat(library.speakers(Filter.ALL, 9)).extracting(it -> it.name() + " " + it.quotes())
                .containsExactlyInAnyOrder(persons.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Mira Okafor; Okafor; Mayor Okafor; M. Okafor | Mira Okafor 4",
        "Debora Lund Petersen; Lund Petersen; Petersen | Debora Lund Petersen 3",
        "Lena von der Au; von der Au; Au | Lena von der Au 3",
        "Tessa Berg-Moor; Berg-Moor | Tessa Berg-Moor 2",
        "Donald Quist; Donald Quist Jr.; Quist; Quist Jr. | Donald Quist 2; Donald Quist Jr. 2",
        "Mira Okafor; Tunde Okafor; Okafor; M. Okafor | Mira Okafor 2; Tunde Okafor 1; Okafor 1",
        "Mira Okafor; T. Okafor | Mira Okafor 1; T. Okafor 1"})
    void namesWithinOneStory(String written, String persons) {
        story(0, "Gazette", Stream.of(written.split("; ")).map(PersonsTest::named).toArray(Speaker[]::new));

        assertThat(library.speakers(Filter.ALL, 9)).extracting(it -> it.name() + " " + it.quotes())
                .containsExactlyInAnyOrder(persons.split("; "));
    }

    @Test
    void whoIsKnownByAShortNameStaysSoWhoeverElseComes() {
        story(0, "Gazette", named("Joe Quist"));
        story(0, "Gazette", named("Joseph R. Quist"));
        story(1, "Bote", named("Hanna Quist"));
        story(1, "Bote", named("Joseph R. Quist"));

        assertThat(names("quist")).containsExactlyInAnyOrder("Joseph R. Quist 3", "Hanna Quist 1");
    }

    @Test
    void peopleMistakenForBodiesAreThemselves() {
        story(0, "Gazette", named("Mira Okafor"));
        story(1, "Bote", new Speaker("Mira Okafor", "", Speaker.Kind.BODY));
        story(1, "Bote", new Speaker("Okafor", "", Speaker.Kind.BODY));

        assertThat(names("mira okafor")).containsExactly("Mira Okafor 2");
        assertThat(names("okafor")).containsExactly("Mira Okafor 2", "Okafor 1");
    }

    @Test
    void rolesAreNobody() {
        story(0, "Gazette", new Speaker("", "a spokesman", Speaker.Kind.UNKNOWN));
        story(1, "Bote", new Speaker("", "a spokesman", Speaker.Kind.UNKNOWN));

        assertThat(library.speakers(Filter.ALL, 9)).isEmpty();
    }

    @Test
    void bodiesMergeByTheirWholeNameOnly() {
        story(0, "Gazette", new Speaker("Harbour Board", "", Speaker.Kind.BODY), named("Ada Board"));
        story(1, "Bote", new Speaker("Harbour Board", "", Speaker.Kind.BODY), new Speaker("Board", "", Speaker.Kind.BODY));

        assertThat(names("harbour board")).containsExactly("Harbour Board 2");
    }

    @Test
    void aStoryReadAgainCountsOnce() {
        long id = story(0, "Gazette", named("Mira Okafor"), named("Mira Okafor"));
        store(id, "Gazette at Night", named("Mira Okafor"), named("Jonas Petersen"));

        assertThat(names("okafor")).containsExactly("Mira Okafor 1");
        assertThat(names("petersen")).containsExactly("Jonas Petersen 1");
        assertThat(library.speakers("okafor").get(0).outlets()).isEqualTo(1);
        assertThat(library.quotesOf(id)).hasSize(2);
    }

    @Test
    void whoSaysAQuoteIsMeantByItsPlace() {
        long one = story(0, "Gazette", named("Okafor"), named("Mira Petersen"));
        long two = story(1, "Bote", named("Okafor"), new Speaker("", "the president", Speaker.Kind.PERSON));

        assertThat(library.speakers(two + ":1")).singleElement().satisfies(it ->
                assertThat(library.timeline(it.person(), Slice.first(9))).extracting(row -> row.story().id()).containsExactly(two));
        assertThat(names(" " + one + ":2 ")).containsExactly("Mira Petersen 1");
        assertThat(names(two + ":2")).as("nobody is named there").isEmpty();
        assertThat(names(one + ":3")).isEmpty();
        assertThat(names("0:1")).isEmpty();
        assertThat(names("999999999999999999:99999999")).isEmpty();
    }

    @Test
    void theUserMergesAndTakesBack() {
        story(0, "Gazette", named("Mira Okafor"));
        story(1, "Bote", named("Okafor"));
        long person = library.speakers("mira okafor").get(0).person();
        long alone = library.speakers("okafor").stream().filter(it -> it.person() != person).findFirst().orElseThrow().person();

        library.merge(alone, person);
        assertThat(names("okafor")).containsExactly("Mira Okafor 2");
        assertThat(library.timeline(alone, Slice.first(10))).hasSize(2);
        assertThat(library.speakers(Filter.ALL, 10)).hasSize(1);
        assertThat(library.quotes(new QuoteQuery("mira okafor", Filter.ALL, false), Slice.first(10))).hasSize(2);
        assertThat(library.speakers("okafor").get(0).outlets()).isEqualTo(2);

        assertThat(library.split(person)).containsExactly("Mira Okafor", "Okafor");
        assertThat(names("okafor")).containsExactlyInAnyOrder("Mira Okafor 1", "Okafor 1");
        assertThat(library.split(person)).as("nobody was merged with her").containsExactly("Mira Okafor");
        assertThatThrownBy(() -> library.merge(999, person)).isInstanceOf(LibraryException.class).hasMessageContaining("999");
    }

    @Test
    void aStoryInWhichTwoOfTheMergedSpeakCountsOnce() {
        story(0, "Gazette", named("Mira Okafor"), named("Jonas Petersen"));
        story(1, "Bote", named("Jonas Petersen"));
        long okafor = library.speakers("mira okafor").get(0).person();
        library.merge(library.speakers("jonas petersen").get(0).person(), okafor);

        SpeakerRow both = library.speakers(Filter.ALL, 10).get(0);
        assertThat(both.quotes()).isEqualTo(3);
        assertThat(both.stories()).isEqualTo(2);
        assertThat(library.speakers(Filter.of(Filter.Field.AGE, Filter.Operator.LESS, "9999d"), 10)).containsExactly(both);
        assertThat(library.speakers("mira okafor")).containsExactly(both);
    }

    @Test
    void theUserPartsNamesakesAndItStaysSo() {
        long one = story(0, "Gazette", named("Mira Okafor"));
        long two = story(1, "Bote", named("Mira Okafor"));
        long person = library.speakers("mira okafor").get(0).person();

        long other = library.split(person, List.of(two));
        store(two, "Bote", named("Mira Okafor"), named("Mira Okafor"));

        assertThat(library.timeline(person, Slice.first(9))).extracting(it -> it.story().id()).containsExactly(one);
        assertThat(library.timeline(other, Slice.first(9))).extracting(it -> it.story().id()).containsExactly(two, two);
        assertThat(names("okafor")).containsExactly("Mira Okafor 2", "Mira Okafor 1");
    }

    @Test
    void aNamesakeThatIsPartedOnceMoreStaysSo() {
        long one = story(0, "Gazette", named("Mira Okafor"));
        long two = story(1, "Bote", named("Mira Okafor"));
        long other = library.split(library.speakers("mira okafor").get(0).person(), List.of(one, two));
        long third = library.split(other, List.of(two));
        store(two, "Bote", named("Mira Okafor"));

        assertThat(library.timeline(third, Slice.first(9))).extracting(it -> it.story().id()).containsExactly(two);
        assertThat(library.timeline(other, Slice.first(9))).extracting(it -> it.story().id()).containsExactly(one);
    }

    @Test
    void timelinesPageBothWays() {
        for (int i = 0; i < 4; i++) {
            story(0, "Gazette", named("Mira Okafor"), named("Mira Okafor"));
        }
        long person = library.speakers("okafor").get(0).person();
        List<QuoteRow> all = library.timeline(person, Slice.first(100));

        assertThat(all).hasSize(8).extracting(QuoteRow::n).startsWith(1, 2, 1, 2);
        assertThat(library.timeline(person, Slice.after(all.get(2).position(), 3))).isEqualTo(all.subList(3, 6));
        assertThat(library.timeline(person, Slice.before(all.get(6).position(), 3))).isEqualTo(all.subList(3, 6));
        assertThat(library.timeline(person, Slice.last(2))).isEqualTo(all.subList(6, 8));
    }
}
