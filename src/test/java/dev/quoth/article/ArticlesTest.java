package dev.quoth.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.news.Article;
import dev.quoth.news.Block;
import dev.quoth.news.Head;
import org.junit.jupiter.api.Test;

class ArticlesTest {

    static final String PROSE = "The ferry between Marvik and the island has run for forty years, and on Monday, the mayor said, it ran "
            + "for the last time. ";

    @Test
    void readsTheStoryAndNothingElse() {
        Article article = Articles.read(Pages.html("<title>Ferry stops | The Marvik Post</title><nav><a href=/>Home</a> <a href=/news>"
                + "News</a></nav>"
                + "<article><h1>Ferry stops</h1><p class=byline>By Bo Lind</p><figure><img src=/boat.jpg alt=Boat><figcaption>The boat on "
                + "Sunday."
                + "</figcaption></figure><p>" + PROSE.repeat(3) + "</p><div class='related-links'><a href=/x>Fares rise again</a></div><p>"
                + "Nobody was <em>surprised</em>, said <a href='/people/dahl'>Ole Dahl</a>, who has taken the boat every day since he was "
                + "a boy.</p></article>"
                + "<footer>All rights reserved, now and always, by the owners of this page.</footer>"));

        assertThat(article.head().title()).isEqualTo("Ferry stops");
        assertThat(article.head().byline().names()).containsExactly("Bo Lind");
        assertThat(article.blocks()).extracting(block -> block.getClass().getSimpleName())
                .containsExactly("Image", "Caption", "Paragraph", "Paragraph");
        assertThat(article.blocks().get(1).text()).isEqualTo("The boat on Sunday.");
        assertThat(article.text()).doesNotContain("Fares rise").doesNotContain("rights").doesNotContain("Sunday");
        Block last = article.blocks().get(3);
        assertThat(last.inlines()).extracting(inline -> inline.span().in(last.text())).containsExactly("surprised", "Ole Dahl");
        assertThat(last.inlines().get(1).target()).isEqualTo("https://news.example/people/dahl");
    }

    @Test
    void anEmptyPageSaysSo() {
        assertThat(Articles.read(Pages.html("  \n")).note()).isNotEmpty();
    }

    @Test
    void formattingThatNothingClosesBelowTheDeepestElementIsDone() {
        Article article = Articles.read(Pages.html("<div><p><b class=x>".repeat(10_000) + PROSE.repeat(5)));

        assertThat(article.text()).contains("forty years");
    }

    @Test
    void deepNestingDoesNotOverflow() {
        Article article = Articles.read(Pages.html("<div>".repeat(100_000) + "<p>" + PROSE.repeat(5)));

        assertThat(article.text()).contains("forty years");
    }

    @Test
    void aFeedsTextIsTakenWhole() {
        Article article = Articles.ofFeed("<p>Short.</p><ul><li>One</li><li>Two</li></ul>", Head.at(Pages.ADDRESS), Pages.ADDRESS);

        assertThat(article.text()).isEqualTo("Short.\n\nOne\n\nTwo");
    }
}
