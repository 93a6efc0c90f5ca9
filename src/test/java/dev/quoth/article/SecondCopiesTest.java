package dev.quoth.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.news.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages that hold their text twice. */
class SecondCopiesTest {

    private static final String STORY = "<p>The ferry between Marvik and the island stops in May, the county said on Monday, and nobody knows when it sails "
            + "again.</p><h2>Fares</h2><p>A ticket has been three crowns since the war, and the boat is as old as the fares are; it leaks, it smells, "
            + "and it is loved.</p><p>Bo Lind, who has steered it for forty years, says that he will buy it, if the county lets him have it for a "
            + "crown and a promise.</p><p>The county did not say whether it would. A bridge is dear, a tunnel is dearer, and the island has ninety "
            + "people, thirty sheep and no shop.</p>";

    private static List<String> texts(String html) {
        return Articles.read(Pages.html(html)).blocks().stream().filter(Block::isBody).map(Block::text).toList();
    }

    @Test
    void theCopyForPhonesGoes() {
        List<String> once = texts("<title>Ferry stops</title><article><h1>Ferry stops</h1><div class=content>" + STORY + "</div></article>");

        assertThat(once).hasSize(5).contains("Fares");
        assertThat(texts("<title>Ferry stops</title><main><h1>Ferry stops</h1><div class=content-body><div>" + STORY + "</div></div>"
                + "<article class=content-continued><div>" + STORY + "</div></article></main>")).isEqualTo(once);
        assertThat(texts("<title>Ferry stops</title><main><h1>Ferry stops</h1><div class=a>" + STORY + "</div><div class=b>" + STORY + "</div><div "
                + "class=c>" + STORY + "</div></main>")).isEqualTo(once);
    }

    @Test
    void aRefrainStays() {
        String verse = "<p>%s day she sails to the island and back, with the post, the milk, and whoever has to go there and back again that day</p>";
        String refrain = "<p>Oh the old boat, the cold boat</p><p>Oh the boat of Marvik</p><p>Oh</p>";

        assertThat(texts("<title>The old boat</title><article><h1>The old boat</h1>" + verse.formatted("One") + refrain + verse.formatted("Each")
                + refrain + verse.formatted("No") + refrain + "</article>")).filteredOn("Oh the boat of Marvik"::equals).hasSize(3);
    }

    @Test
    void aPageOfOneParagraphAgainAndAgainTakesNoTime() {
        StringBuilder page = new StringBuilder("<title>Ferry stops</title><article><h1>Ferry stops</h1>");
        for (int i = 0; i < 20_000; i++) {
            page.append("<p>The ferry stops").append(i % 2 == 0 ? "" : " now");
        }

        assertThat(texts(page.append("</article>").toString())).isNotEmpty();
    }
}
