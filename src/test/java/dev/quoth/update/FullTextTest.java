package dev.quoth.update;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.feed.Subscription.Articles;
import org.junit.jupiter.api.Test;

/** When a story's page is wanted. */
class FullTextTest {

    private static final String URL = "https://paper.example/story";
    private static final String WHOLE = "<p>" + "The mayor of Lindau opened the new bridge. ".repeat(60) + "</p>";
    private static final String SUMMARY = "<p>The mayor of Lindau opened the new bridge.</p>";

    @Test
    void automaticallyOnlyForASummary() {
        assertThat(FullText.wantsPage(Articles.AUTO, SUMMARY, URL)).isTrue();
        assertThat(FullText.wantsPage(Articles.AUTO, "", URL)).isTrue();
        assertThat(FullText.wantsPage(Articles.AUTO, WHOLE, URL)).isFalse();
    }

    @Test
    void aLongTextThatSaysThereIsMoreIsASummary() {
        assertThat(FullText.wantsPage(Articles.AUTO, WHOLE + "<a href='x'>Continue reading</a>", URL)).isTrue();
        assertThat(FullText.wantsPage(Articles.AUTO, WHOLE + " […]", URL)).isTrue();
    }

    @Test
    void markupDoesNotCount() {
        assertThat(FullText.wantsPage(Articles.AUTO, SUMMARY + "<img alt='" + "x".repeat(5_000) + "'>", URL)).isTrue();
    }

    @Test
    void theUserDecides() {
        assertThat(FullText.wantsPage(Articles.PAGE, WHOLE, URL)).isTrue();
        assertThat(FullText.wantsPage(Articles.FEED, SUMMARY, URL)).isFalse();
    }

    @Test
    void h20OnlyWhatIsOnTheWebOrInTheSampleEdition() {
        for (String url : new String[] {"", "file:///etc/passwd", "mailto:a@b.example", "javascript:alert(1)", "/relative"}) {
            assertThat(FullText.wantsPage(Articles.PAGE, SUMMARY, url)).as(url).isFalse();
        }
        assertThat(FullText.wantsPage(Articles.PAGE, SUMMARY, "sample:bridge.html")).isTrue();
    }
}
