package dev.quoth.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which element of the page is the story. */
class ContainerTest {

    private static final String STORY = "<p>" + ArticlesTest.PROSE.repeat(3) + "</p><p>Nobody was surprised, the captain said.</p>";

    @Test
    void theCellOfATableThatLaysThePageOut() {
        String text = Articles.read(Pages.html("<title>Ferry stops</title><table><tr><td><p>Home of the ferry, news of the quay</p></td></tr>"
                + "<tr><td><a href=/a>Fares</a><br><a href=/b>Boats</a></td><td>" + STORY + "</td><td>Today's weather: rain</td></tr></table>"))
                .text();

        assertThat(text).startsWith("The ferry between").endsWith("the captain said.");
    }

    @Test
    void notTheLettersBelowAPhotoStoryThoughEachCallsItselfAPostsText() {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            letters.append("<li class=post-text>What a fine boat that was, dear captain, and how I shall miss it, day ").append(i).append(".</li>");
        }

        String text = Articles.read(Pages.html("<title>Ferry stops</title><div id=area><h1>Ferry stops</h1><div class=article-content>" + STORY
                + "</div><div id=comment-box><div id=comment-text class=user-post-text><ul>" + letters + "</ul></div></div></div>")).text();

        assertThat(text).contains("Nobody was surprised").doesNotContain("dear captain");
    }

    @Test
    void theLettersWhereThereAreOnlyLetters() {
        String letter = "<div class=row><div class=post-body><p>" + ArticlesTest.PROSE.repeat(2) + "</p></div></div>";

        assertThat(Articles.read(Pages.html("<title>What about the ferry?</title><div class=comments>" + letter + letter.replace("forty", "fifty")
                + "</div>")).text()).contains("forty", "fifty");
    }
}
