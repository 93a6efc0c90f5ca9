package dev.quoth.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.news.Article;
import dev.quoth.news.Block;
import dev.quoth.news.Inline;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Blocks, not soup. */
class BlocksTest {

    private static final String LEAD = "<h1>Ferry stops for good</h1><p>" + ArticlesTest.PROSE.repeat(3) + "</p>";

    private static Article read(String body) {
        return Articles.read(Pages.html("<title>Ferry stops for good</title><main><article>" + LEAD + body + "</article></main>"));
    }

    @Test
    void listsKeepDepthAndNumber() {
        Article article = read("<ol start=3><li>Fares<ul><li>Adults</li></ul></li><li>Timetable</li></ol>");

        assertThat(article.blocks().subList(1, 4)).isEqualTo(List.of(
                new Block.ListItem(1, 3, "Fares", List.of(), article.blocks().get(1).start()),
                new Block.ListItem(2, Block.ListItem.BULLET, "Adults", List.of(), article.blocks().get(2).start()),
                new Block.ListItem(1, 4, "Timetable", List.of(), article.blocks().get(3).start())));
    }

    @Test
    void numbersAreWhatTheListSays() {
        assertThat(ordinals("<ol start=-1><li>a<li>b<li>c</ol>")).containsExactly(-1, 0, 1);
        assertThat(ordinals("<ol reversed><li>a<li>b<li>c</ol>")).containsExactly(3, 2, 1);
        assertThat(ordinals("<ol reversed start=10><li>a<li>b</ol>")).containsExactly(10, 9);
        assertThat(ordinals("<ol><li value=5>a<li>b<li value=9>c</ol>")).containsExactly(5, 6, 9);
        assertThat(ordinals("<ol start=99999999999><li value=x>a<li>b</ol>")).containsExactly(1, 2);
    }

    @Test
    void lettersAndRomanFiguresAreKept() {
        assertThat(marks("<ol type=a start=26><li>a<li>b</ol>")).containsExactly("z", "aa");
        assertThat(marks("<ol type=I reversed><li>a<li>b<ol style='list-style-type: lower-alpha'><li>c</ol></ol>")).containsExactly("II", "I", "a");
        assertThat(marks("<ol><li>a<li type=A>b<li>c</ol>")).containsExactly("1", "B", "3");
        assertThat(marks("<ol type=square style='list-style: none'><li>a</ol>")).containsExactly("1");
    }

    private static List<String> marks(String list) {
        return read(list).blocks().stream().filter(Block.ListItem.class::isInstance).map(block -> ((Block.ListItem) block).mark()).toList();
    }

    private static List<Integer> ordinals(String list) {
        return read(list).blocks().stream().filter(block -> block instanceof Block.ListItem).map(block -> ((Block.ListItem) block).ordinal()).toList();
    }

    @Test
    void tablesOfDataStayTablesAndLayoutsDoNot() {
        Article article = read("<table><tr><th>Year</th><th>Fare</th></tr><tr><td>2019</td><td>4.10</td></tr></table>"
                + "<table role=presentation><tr><td><p>" + ArticlesTest.PROSE + "</p></td></tr></table>");

        assertThat(article.blocks().get(1)).isInstanceOfSatisfying(Block.Table.class, table -> {
            assertThat(table.headed()).isTrue();
            assertThat(table.rows()).containsExactly(List.of("Year", "Fare"), List.of("2019", "4.10"));
        });
        assertThat(article.blocks()).hasSize(3).last().isInstanceOf(Block.Paragraph.class);
    }

    @Test
    void preformattedTextIsVerbatim() {
        assertThat(read("<pre>\n  a  =  1\n\tb\u0007\n</pre>").blocks().get(1).text()).isEqualTo("  a  =  1\n\tb");
    }

    @Test
    void aPowerIsNoLongerNumber() {
        assertThat(read("<p>The sea holds 10<sup>21</sup> litres, the quay 30 m<sup>2</sup>, and that since 1986<sup><a href=#n>3</a></sup>.</p>")
                .blocks().get(1).text()).isEqualTo("The sea holds 10\u00B2\u00B9 litres, the quay 30 m\u00B2, and that since 1986\u00B3.");
        assertThat(text("<p>The plan says so <sup> <a href=#n>2</a> </sup>, the 1<sup>st</sup> of its kind.</p>"))
                .isEqualTo("The plan says so\u00B2, the 1st of its kind.");
    }

    private static String text(String body) {
        return read(body).blocks().get(1).text();
    }

    @Test
    void aFormulaIsReadAndItsPictureIsNot() {
        assertThat(text("<p>It is <span><span style='display: none'><math><msup><mi>x</mi><mn>2</mn></msup></math></span>"
                + "<img src=/x.svg alt='x^2' aria-hidden=true></span> long.</p>")).isEqualTo("It is x^2 long.");
        assertThat(text("<p>It is <img class=latex src=/x.svg alt='x^2'> long.</p>")).isEqualTo("It is x^2 long.");
    }

    @Test
    void marksThatLeadToTheirOwnPlaceAreLeftOut() {
        assertThat(text("<h2>What it costs <a href='#costs'>#</a></h2><p>" + ArticlesTest.PROSE + "</p>")).isEqualTo("What it costs");
        assertThat(text("<p>The minutes of the council, page 4. <a href='#mark1'>\u21A9</a></p>")).isEqualTo("The minutes of the council, page 4.");
        assertThat(text("<p>The minutes of the council, page 4 [<a href='#mark1'>\u21A9</a>]</p>")).endsWith("page 4 [\u21A9]");
        assertThat(text("<p>The fares rose<a href='#note'>*</a> in spring.</p>")).isEqualTo("The fares rose* in spring.");
        assertThat(text("<h2>History<span class=mw-editsection>[<a href=/edit>edit</a>]</span></h2><p>" + ArticlesTest.PROSE + "</p>"))
                .isEqualTo("History");
    }

    @Test
    void whatIsStruckOutForOtherWordsIsNoLongerSaid() {
        assertThat(text("<p>It stops on <del>Monday</del> <ins>Tuesday</ins>, as said.</p>")).isEqualTo("It stops on Tuesday, as said.");
        assertThat(text("<p>It stops <del>for good</del> in spring.</p>")).isEqualTo("It stops for good in spring.");
    }

    @Test
    void cellsOverSeveralColumnsAndRowsKeepTheOthersInPlace() {
        Article article = read("<table><tr><th>Pier</th><th>Boats</th><th>Fare</th></tr><tr><td colspan=2>Marvik, <b>all</b></td><td>4</td></tr>"
                + "<tr><td rowspan=2>North</td><td>1</td><td>5</td></tr><tr><td>2</td><td>6</td></tr></table>");

        assertThat(((Block.Table) article.blocks().get(1)).rows()).containsExactly(List.of("Pier", "Boats", "Fare"), List.of("Marvik, all", "", "4"),
                List.of("North", "1", "5"), List.of("", "2", "6"));
    }

    @Test
    void aCellWithAPictureIsWhatItShowsAndColumnsOfNothingAreLeftOut() {
        Article article = read("<table><tr><th>Pier</th><th></th><th>Open</th></tr><tr><td>Marvik</td><td></td>"
                + "<td><img src=/y.png alt=yes></td></tr></table>");

        assertThat(((Block.Table) article.blocks().get(1)).rows()).containsExactly(List.of("Pier", "Open"), List.of("Marvik", "yes"));
    }

    @Test
    void sectionsBelowTheTitleAreNotOfItsLevel() {
        Article article = read("<h1>What it costs</h1><p>" + ArticlesTest.PROSE + "</p><h2>Adults</h2><p>" + ArticlesTest.PROSE + " Again.</p>");

        assertThat(article.blocks()).filteredOn(Block.Heading.class::isInstance).extracting(block -> ((Block.Heading) block).level())
                .containsExactly(2, 3);
    }

    @Test
    void aListWithoutAnItemAroundItBeginsAtTheFirstDepth() {
        Article article = read("<ul><li><h3>Adults</h3><ul><li>Four crowns<ul><li>In winter three</ul></ul></ul>");

        assertThat(article.blocks()).filteredOn(Block.ListItem.class::isInstance).extracting(block -> ((Block.ListItem) block).depth())
                .containsExactly(1, 2);
    }

    @Test
    void whatIsSaidUnderAPictureHasItsLinks() {
        Article article = read("<figure><img src=/a.jpg><figcaption>The <em>boat</em> by <a href=https://harbour.example/lee>Ann Lee</a> "
                + "<span class=credit>Photo: Bo Lind</span></figcaption></figure>");

        assertThat(article.blocks()).filteredOn(Block.Caption.class::isInstance).flatExtracting(Block::inlines).extracting(Inline::kind)
                .containsExactly(Inline.Kind.EMPHASIS, Inline.Kind.LINK);
    }

    @Test
    void aJoinerAloneIsNoParagraph() {
        assertThat(read("<p>\u200D</p><p>" + ArticlesTest.PROSE + " Again.</p>").blocks()).hasSize(2);
        assertThat(text("<p>\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 \u200Cno</p>"))
                .isEqualTo("\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 no");
    }

    @Test
    void aTermThatIsExplainedIsStrong() {
        Article article = read("<dl><dt>Berth</dt><dd>A place at the quay, where a boat may lie over night.</dd></dl>");

        assertThat(article.blocks().get(1).inlines()).extracting(Inline::kind).containsExactly(Inline.Kind.STRONG);
        assertThat(article.blocks().get(2).inlines()).isEmpty();
    }

    @Test
    void quotationsAndEmbeddedPostsAreQuotations() {
        Article article = read("<blockquote><p>We will not pay a cent more.</p></blockquote>"
                + "<div class=social-embed><blockquote class=twitter-tweet><p>The boat is gone, and nobody told us.</p></blockquote>"
                + "</div>");

        assertThat(article.blocks().subList(1, 3)).allMatch(block -> block instanceof Block.Quotation);
    }

    @Test
    void twoLineBreaksPartParagraphsAndOneDoesNot() {
        Article article = read("<p>First line<br>second line<br><br>Another paragraph of it</p>");

        assertThat(article.blocks()).extracting(Block::text).endsWith("First line\nsecond line", "Another paragraph of it");
    }

    @Test
    void captionsAreCaptions() {
        Article article = read("<figure><img src=a.jpg><figcaption>The boat at dawn. <span class=credit>Photo: Ann Lee</span></figcaption>"
                + "</figure>"
                + "<div class=wp-caption><img src=b.jpg><p class=wp-caption-text>The crew in May.</p></div>");

        assertThat(article.blocks()).filteredOn(block -> block instanceof Block.Caption).extracting(Block::text)
                .containsExactly("The boat at dawn.", "The crew in May.");
        assertThat(article.text()).doesNotContain("dawn").doesNotContain("crew");
    }

    @Test
    void whatIsHiddenOrPromotionIsLeftOut() {
        Article article = read("<p style='display: none'>" + ArticlesTest.PROSE
                + "hidden</p><div class=newsletter-signup><p>Get the news by mail.</p></div>"
                + "<p>Advertisement</p><p><a href=/x>READ MORE: Fares rise</a></p><div class=comments><p>I never liked that boat, said a "
                + "reader.</p></div>");

        assertThat(article.blocks()).hasSize(1);
    }

    @Test
    void invisibleJunkIsDropped() {
        assertThat(read("<p>Mar\u00ADvik\u200B is\u00A0\u00A0far \u202Eaway\u0007.</p>").text()).endsWith("Marvik is far away.");
    }

    @Test
    void everyBlockStandsWhereItSays() {
        Article article = read("<h2>Fares</h2><ul><li>One</li></ul><p>" + ArticlesTest.PROSE + "</p>");

        for (Block block : article.blocks()) {
            assertThat(article.text().substring(block.start(), block.end())).isEqualTo(block.text());
        }
    }

    @Test
    void aSlantedLineBehindAPictureIsItsCaptionAndASentenceIsNot() {
        Article article = Articles.read(Pages.html("<article><p>" + ArticlesTest.PROSE.repeat(2) + "</p><p><img src=/a.jpg></p><p><em>The boat at "
                + "dawn</em></p><p><img src=/b.jpg></p><p><em>We thank the captain for his time.</em></p><p><em>The end of it</em></p></article>"));

        assertThat(article.blocks()).filteredOn(Block.Caption.class::isInstance).extracting(Block::text).containsExactly("The boat at dawn");
        assertThat(article.text()).contains("We thank the captain", "The end of it");
    }
}
