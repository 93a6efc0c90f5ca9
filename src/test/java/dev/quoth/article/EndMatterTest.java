package dev.quoth.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.news.Block;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages put around and below a story inside its own element. */
class EndMatterTest {

    private static final String LEAD = "<title>Ferry stops</title><article><h1>Ferry stops</h1><p>" + ArticlesTest.PROSE.repeat(9) + "</p>";

    private static List<String> texts(String body) {
        return Articles.read(Pages.html(LEAD + body + "</article>")).blocks().stream().filter(Block::isBody).map(Block::text).skip(1).toList();
    }

    @Test
    void whoWroteItGoesWithItsHeading() {
        assertThat(texts("<h3>About the author</h3><p>Bo Lind is a reporter. He has two cats, and a boat.</p><h2>Fares</h2><p>They rise.</p>"))
                .containsExactly("Fares", "They rise.");
    }

    @Test
    void aHeadingAboveAListOfLinksGoesWithTheList() {
        assertThat(texts("<h3>In the archive</h3><ul><li><a href=/a>Fares rise again</a><li><a href=/b>Boat runs aground</a></ul><h3>Fares</h3>"
                + "<p>They rise.</p>")).containsExactly("Fares", "They rise.");
    }

    @Test
    void aHeadingAtTheEndGoes() {
        assertThat(texts("<p>They rise.</p><h3>What do you think?</h3>")).containsExactly("They rise.");
    }

    @Test
    void aPageOfHeadingsKeepsThem() {
        assertThat(Articles.read(Pages.html("<main><h2>Fares</h2><h2>Boats</h2></main>")).text()).isEqualTo("Fares\n\nBoats");
    }

    @Test
    void rowsOfOtherStoriesAreToldByTheirBuild() {
        String card = "<div class=x7><a href='/other/story-%d'><img src=/a.jpg><h4>Another story of the town</h4></a><p>A line about it.</p></div>";

        assertThat(texts("<div class=q1>" + card.formatted(1) + card.formatted(2) + card.formatted(3) + "</div><p>They rise.</p>"))
                .containsExactly("They rise.");
    }

    @Test
    void aListOfShopsIsNoRowOfStories() {
        String card = "<div class=x7><a href='https://shop%d.example/'><img src=/a.jpg><h4>A shop for oilskins</h4></a><p>Good, and dear.</p></div>";

        assertThat(texts("<div class=q1>" + card.formatted(1) + card.formatted(2) + card.formatted(3) + "</div>"))
                .contains("A shop for oilskins", "Good, and dear.");
    }

    @Test
    void theWordsOfAGalleryAreCaptions() {
        assertThat(texts("<div class=gallery><h4>1/2</h4><img src=/a.jpg><p>The boat in the harbour of Marvik, in May.</p><img src=/b.jpg>"
                + "<p>Close</p></div>")).isEmpty();
    }

    @Test
    void noticesOfTheHouseAreLeftOut() {
        assertThat(texts("<p>We may earn a commission when you buy a boat through our links.</p><p>Das könnte Sie auch interessieren: "
                + "Boote</p><p>Lire aussi : les bateaux</p><p>关注我们</p><p>They rise.</p>")).containsExactly("They rise.");
    }

    @Test
    void aPluginsRelatedPostsGoWithTheirExcerpts() {
        String post = "<div><h4><a href=/p>More on fares</a></h4><p>The fares rise each year, as they have since the ferry began to run, and nobody "
                + "knows who is paid with them. So it was this year, too.</p></div>";

        assertThat(texts("<div class=jp-relatedposts>" + post + post.replace("fares", "boats") + "</div><p>They rise.</p>"))
                .containsExactly("They rise.");
    }

    @Test
    void aManualsHeadingsThatLinkBackToTheContentsStay() {
        assertThat(texts("<h2><a class=toc-backref href='#id1'>Boats</a></h2><p>There are two of them, and neither of them floats any more.</p>"))
                .contains("Boats");
    }

    @Test
    void aGalleryWithoutPicturesIsToldByItsCounters() {
        StringBuilder slides = new StringBuilder("<div class=photo-gallery>");
        for (int i = 1; i <= 4; i++) {
            slides.append("<h2>").append(i).append("/40 At the quay</h2><p>The islanders wait for a boat that will not come, photo ").append(i)
                    .append(".</p>");
        }

        List<Block> blocks = Articles.read(Pages.html("<article><p>" + ArticlesTest.PROSE.repeat(12) + "</p>" + slides + "</div></article>"))
                .blocks();

        assertThat(blocks.subList(1, 5)).allSatisfy(block -> assertThat(block).isInstanceOf(Block.Caption.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lesen Sie auch", "Sur le même sujet", "Noticias relacionadas", "Leggi anche", "Zobacz także", "関連記事",
            "ข่าวที่เกี่ยวข้อง"})
    void otherStoriesGoWithTheirHeadingInManyLanguages(String heading) {
        assertThat(texts("<h3>" + heading + "</h3><p><a href=/x>The fares rise again, and the islanders pay them</a></p><p>Fares</p>")).isEmpty();
    }
}
