package dev.quoth.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.news.Article;
import org.junit.jupiter.api.Test;

/** Pages on which the rules find a stub, though there is more. */
class RescueTest {

    private static final String NOTICE = "The ferry has stopped, the mayor said on Monday, and the boat will be sold, if anybody wants it.";
    private static final String STUB = "<title>Ferry stops</title><article><h1>Ferry stops</h1><p>" + NOTICE + "</p></article>";

    private static Article read(String told, String page) {
        return Articles.read(Pages.html("<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": \"Ferry stops\", "
                + "\"articleBody\": \"" + told + "\"}</script>" + page));
    }

    @Test
    void aStubGivesWayToTheTextInThePagesData() {
        String told = ArticlesTest.PROSE.repeat(6).strip();

        Article article = read(told + "\\n\\nNobody was surprised when 5 &lt; 6 came.", STUB);

        assertThat(article.blocks()).extracting(block -> block.text()).containsExactly(told, "Nobody was surprised when 5 < 6 came.");
    }

    @Test
    void markupInThePagesDataIsRead() {
        Article article = read("<p>" + ArticlesTest.PROSE.repeat(6) + "</p><p>It was <em>late</em>, said the captain of it.</p>", STUB);

        assertThat(article.text()).endsWith("It was late, said the captain of it.").doesNotContain("<");
        assertThat(article.blocks()).hasSize(2);
    }

    @Test
    void aTeaserInThePagesDataChangesNothing() {
        String page = "<article><p>" + ArticlesTest.PROSE.repeat(4) + "</p></article>";

        assertThat(read("Only a teaser.", page).text()).isEqualTo(ArticlesTest.PROSE.repeat(4).strip());
    }

    @Test
    void aStoryInABoxWithAMisleadingNameIsFound() {
        Article article = Articles.read(Pages.html("<title>Ferry stops</title><h1>Ferry stops</h1>"
                + "<div class=entry-content><p>The ferry stops, as told here.</p><div class=newsletter-promo><p>"
                + ArticlesTest.PROSE.repeat(3) + "</p></div><div class=promo-box><p>"
                + "And then, " + ArticlesTest.PROSE.repeat(3) + "</p></div></div>"));

        assertThat(article.text()).contains("forty years").contains("And then,");
    }

    @Test
    void aShortNoticeDoesNotTakeInWhatReadersWrite() {
        Article article = Articles.read(Pages.html(STUB
                + "<div id=comments class=comments><p>" + ArticlesTest.PROSE.repeat(9) + "</p></div>"));

        assertThat(article.text()).isEqualTo(NOTICE);
    }

    @Test
    void aSongOfShortLinesIsReadFromTheBodyThatHoldsIt() {
        StringBuilder song = new StringBuilder();
        for (int i = 1; i <= 40; i++) {
            song.append("<p>Row the boat ").append(i).append("</p>");
        }

        Article article = Articles.read(Pages.html("<title>The rowers' song</title><h1>The rowers' song</h1><div class=entry-content>" + song
                + "</div><div class=about><p>" + NOTICE + "</p></div>"));

        assertThat(article.text()).contains("Row the boat 1").contains("Row the boat 40");
    }

    @Test
    void whatAScriptWouldShowIsReadWhenNothingElseIsThere() {
        Article article = Articles.read(Pages.html(STUB + "<div id=comments class=comments><p>"
                + NOTICE.repeat(3) + "</p></div><div style='display:none'><h1>Ferry stops</h1><p>" + ArticlesTest.PROSE.repeat(12) + "</p></div>"));

        assertThat(article.text()).contains("forty years");
    }

    @Test
    void aTextForReadersWithoutScriptsIsReadWhereThereIsNoOther() {
        String text = "<h2>Why</h2><p>" + ArticlesTest.PROSE.repeat(4) + "</p><p>" + ArticlesTest.PROSE.repeat(5) + "</p>";

        Article article = Articles.read(Pages.html("<title>Ferry stops</title><body><div class=post><h1>Ferry stops</h1><div class=post-body>"
                + "<script type='text/template'>" + text + "</script><noscript>" + text + "</noscript></div></div></body>"));

        assertThat(article.text()).contains(ArticlesTest.PROSE.repeat(4).strip()).contains("Why");
    }
}
