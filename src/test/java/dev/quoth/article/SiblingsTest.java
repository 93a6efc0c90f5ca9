package dev.quoth.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.news.Article;
import dev.quoth.news.Block;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands beside the element that holds the text. */
class SiblingsTest {

    private static final String STANDFIRST = "The last ferry between Marvik and the island leaves on Monday. The county says that it has no "
            + "money for another, and the island has no bridge.";
    private static final String BODY = "<div class=article-body><p>" + ArticlesTest.PROSE.repeat(3) + "</p></div>";

    private static Article read(String before, String after) {
        return Articles.read(Pages.html("<title>Ferry stops</title><body><div class=page><header><h1>Ferry stops</h1></header>" + before + BODY
                + after + "</div><aside><p>" + ArticlesTest.PROSE + "</p></aside>"));
    }

    @Test
    void aStandfirstWithoutANameIsRead() {
        assertThat(read("<p>" + STANDFIRST + "</p>", "").text()).startsWith(STANDFIRST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vorspann", "article-chapo", "entradilla", "sommario", "ingress", "news-teaser"})
    void aStandfirstIsReadUnderTheNamesEuropeanPapersGiveIt(String name) {
        assertThat(read("<div class=" + name + ">The last ferry to the island leaves on Monday, and nobody pays for another.</div>", "").text())
                .startsWith("The last ferry to the island");
    }

    @Test
    void aPhraseOfTwoLinesOrASecondHeadingIsAStandfirst() {
        String phrase = "How the last ferry between Marvik and the island came to be sold to a museum that nobody on the coast had ever heard of before";
        String heading = "The county says that it has no money for another boat. The island has no bridge, and those who live there have a week to think "
                + "about where they want to be in winter.";

        assertThat(read("<p class=sommario>" + phrase + "</p>", "").text()).startsWith(phrase);
        assertThat(read("<h2>" + heading + "</h2>", "").text()).startsWith(heading);
        assertThat(read("<h2 class=subtitle>The county says that it has no money for another boat, and no plan.</h2>", "").text()).startsWith("The ferry between");
    }

    @Test
    void inTheHeadOfThePageASentenceIsEnough() {
        Article article = Articles.read(Pages.html("<title>Ferry stops</title><body><div class=page><header><h1>Ferry stops</h1><p>The county says "
                + "that it has no money for another boat, and the island has no bridge.</p></header>" + BODY + "</div>"));

        assertThat(article.text()).startsWith("The county says");
    }

    @Test
    void whoTheAuthorIsIsNoStandfirst() {
        assertThat(read("<p>By Ann Lee, who has written about the ferry and the people on it for twenty years. She lives on the island, "
                + "in a house by the quay.</p>", "").text()).startsWith("The ferry between");
    }

    @Test
    void paragraphsThatAreNoParagraphElementsBelongToTheStoryToo() {
        Article article = Articles.read(Pages.html("<title>Ferry stops</title><h1>Ferry stops</h1><div class=text><div class=par>" + STANDFIRST
                + "</div><div class=par>Nobody told them so.</div><div class=par>It was a quiet day, the captain said, and no day to remember."
                + "</div><div class=all><div class=par>" + ArticlesTest.PROSE.repeat(12) + "</div></div></div>"));

        assertThat(article.text()).startsWith(STANDFIRST).contains("Nobody told them so.", "no day to remember");
    }

    @Test
    void paragraphsBesideAnInnerBoxBelongToTheStory() {
        Article article = Articles.read(Pages.html("<title>Ferry stops</title><h1>Ferry stops</h1><div class=text><p>" + STANDFIRST + "</p><p>"
                + "It was a quiet day, the captain said, and no day to remember.</p><div class=more><p>" + ArticlesTest.PROSE.repeat(12)
                + "</p><p>" + ArticlesTest.PROSE + "</p></div></div>"));

        assertThat(article.text()).startsWith(STANDFIRST).contains("no day to remember");
    }

    @Test
    void aSubtitleIsNot() {
        assertThat(read("<p>Island without a boat</p>", "").text()).startsWith("The ferry between");
    }

    @Test
    void theLeadPicturesWordsAreACaption() {
        Article article = read("<figure><img src=/boat.jpg><figcaption>The boat at dawn.</figcaption></figure>", "");

        assertThat(article.blocks().get(1)).isEqualTo(new Block.Caption("The boat at dawn.", "", List.of(), 0));
        assertThat(article.text()).doesNotContain("dawn");
    }

    @Test
    void aSecondPartOfTheSameKindIsRead() {
        assertThat(read("", "<div class=article-body><p>Nobody was surprised, the captain said, and the boat was sold.</p></div>").text())
                .endsWith("the boat was sold.");
    }

    @Test
    void whatStandsBelowIsNot() {
        assertThat(read("", "<div class=signup><p>Would you like to hear from us, dear reader, each morning at six?</p></div>").text())
                .endsWith("for the last time.");
    }

    @Test
    void whatStandsBetweenTheHeadlineAndAnArticleWithoutItIsRead() {
        Article article = Articles.read(Pages.html("<title>Ferry stops</title><main><div><h1>Ferry stops</h1><p>" + STANDFIRST + "</p><figure>"
                + "<img src=/boat.jpg><figcaption>The boat at dawn.</figcaption></figure></div><div><article>" + BODY + "</article></div></main>"));

        assertThat(article.text()).startsWith(STANDFIRST);
        assertThat(article.blocks()).contains(new Block.Caption("The boat at dawn.", "", List.of(), article.blocks().get(1).start()));
    }

    @Test
    void aTeaserOfTheStoryItselfLeadsNowhere() {
        String teaser = "The last ferry to the island leaves on Monday, and nobody pays for another.";

        assertThat(read("<div class=teaser><p class=abstract>" + teaser + "</p></div>", "").text()).startsWith(teaser);
        assertThat(read("<div class=teaser><a href=/x><p class=abstract>" + teaser + "</p></a></div>", "").text()).doesNotContain(teaser);
    }

    @Test
    void theHeadlineIsNotTheOneInTheBreadcrumbs() {
        Article article = Articles.read(Pages.html("<title>Ferry stops</title><body><nav><ol><li><h1>Ferry stops</h1></li></ol></nav><div>"
                + "<header><h2>Ferry stops</h2><p class=ingress>The last ferry to the island leaves on Monday, and nobody pays.</p></header>" + BODY
                + "</div>"));

        assertThat(article.text()).startsWith("The last ferry");
    }
}
