package dev.quoth.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.news.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

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
}
