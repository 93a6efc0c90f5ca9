package dev.quoth.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.news.Block;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is quoted in a block quotation or an embedded post. */
class SourceLineTest {

    private static final String LEAD = "<article><h1>Ferry stops</h1><p>" + ArticlesTest.PROSE.repeat(2) + "</p>";

    private static List<Block> read(String quotation) {
        return Articles.read(Pages.html(LEAD + quotation + "<p>" + ArticlesTest.PROSE + "</p></article>")).blocks();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<blockquote><p>We shall miss it.</p><footer>\u2014 Anna Berg, mayor</footer></blockquote>",
            "<blockquote><p>We shall miss it.</p><div class=author-name>\u2014 Anna Berg, mayor</div></blockquote>",
            "<blockquote><p>We shall miss it.</p><p class=byline><cite>\u2014 Anna Berg, mayor</cite></p></blockquote>",
            "<figure><blockquote><p>We shall miss it.</p></blockquote><figcaption>\u2014 Anna Berg, mayor</figcaption></figure>"})
    void itIsPartOfTheQuotation(String quotation) {
        assertThat(read(quotation).subList(1, 3)).allSatisfy(block -> assertThat(block).isInstanceOf(Block.Quotation.class))
                .extracting(Block::text).containsExactly("We shall miss it.", "\u2014 Anna Berg, mayor");
    }

    @Test
    void anEmbeddedPostKeepsItsWriterAndDay() {
        assertThat(read("<blockquote class=twitter-tweet><p>The last boat has left.</p>&mdash; Ole Dahl (@oledahl) "
                + "<a href='https://social.example/1'>May 4, 2020</a></blockquote>"))
                .extracting(Block::text).contains("\u2014 Ole Dahl (@oledahl) May 4, 2020");
    }

    @Test
    void theWordsUnderAPictureBesideAQuotationAreStillACaption() {
        assertThat(read("<figure><img src=/boat.jpg><blockquote>We shall miss it.</blockquote><figcaption>The boat</figcaption></figure>"))
                .anySatisfy(block -> assertThat(block).isEqualTo(new Block.Caption("The boat", "", List.of(), block.start())));
    }

    @Test
    void aPagesFooterIsNone() {
        assertThat(read("<footer>Anna Berg, owner of this page</footer>")).hasSize(2);
    }
}
