package dev.quoth.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.news.Article;
import dev.quoth.news.Author;
import dev.quoth.news.Block;
import dev.quoth.web.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    private static Article read(String text) {
        return Articles.read(Page.of("story.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsHeadlineBylineCaptionsAndParagraphs() throws IOException {
        Article article = Articles.read(Pages.page("harbour.txt", "text/plain"));

        assertThat(article.head().title()).isEqualTo("Harbour ferry fares to rise in May, Marvik mayor says");
        assertThat(article.head().byline().authors()).containsExactly(new Author("Bo Lind", "Staff reporter"));
        assertThat(article.head().byline().line()).isEqualTo("By Bo Lind Staff reporter");
        assertThat(article.blocks()).filteredOn(block -> block instanceof Block.Caption).extracting(Block::text)
                .containsExactly("Anna Berg", "Ole Dahl");
        assertThat(article.blocks()).filteredOn(Block::isBody).hasSize(4);
    }

    @Test
    void everyCharacterOfTheBodyIsFoundAgainInTheFile() throws IOException {
        Article article = Articles.read(Pages.page("harbour.txt", "text/plain"));

        String source = article.origin().orElseThrow().source();
        for (Block block : article.blocks()) {
            if (block.isBody()) {
                int start = article.origin().orElseThrow().sourceIndex(block.start());
                assertThat(source.substring(start, start + block.text().length())).isEqualTo(block.text());
            }
        }
        assertThat(article.text()).contains("called the rise\n\u201Ca tax");
    }

    @Test
    void controlCharactersAreBlankedOneForOne() {
        String source = "A first line without much to say\r\n\r\nThe \u001B[31mred\u0007 boat \u202Esank.\r\n\r\n"
                + "Nobody was hurt, the coast guard said.\r\n";
        Article article = read(source);

        assertThat(article.origin().orElseThrow().source()).hasSize(
                source.length());
        assertThat(article.text()).contains("The  [31mred  boat  sank.").doesNotContain("\u001B");
    }

    @Test
    void aFirstParagraphIsNoHeadline() {
        Article article = read("\u201CWe will not pay,\u201D she said.\n\nThe mayor answered on Tuesday.\n\nNobody else spoke.\n");

        assertThat(article.head().title()).isEmpty();
        assertThat(article.text()).startsWith("\u201CWe will not pay,\u201D she said.");
    }

    @Test
    void linesAreParagraphsWhereNoLineIsBlank() {
        Article article = read("Ferry stops for a week\nThe ferry will stop for a week.\n"
                + "\u201CIt is old,\u201D the mayor said.\nNobody was surprised.\n");

        assertThat(article.head().title()).isEqualTo("Ferry stops for a week");
        assertThat(article.blocks()).hasSize(3);
    }
}
