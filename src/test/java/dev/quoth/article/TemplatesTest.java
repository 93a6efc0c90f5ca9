package dev.quoth.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One story in the templates of weblogs: its first words, what stands behind a post and a video, and its last words are kept, and what
 * the template adds is not.
 */
class TemplatesTest {

    private static final String LAST = "Last words: The mayor of Marvik wants to wait for the summer, when the tourists come, and then to think about "
            + "the fares once more.";

    @ParameterizedTest
    @ValueSource(strings = {"wordpress", "wordpress-2005", "wordpress-unnamed", "blogger", "ghost", "substack", "medium", "tumblr", "drupal", "squarespace",
            "movabletype", "unnamed"})
    void theStoryAloneIsRead(String template) throws IOException {
        String text = Articles.read(Pages.page("templates/" + template + ".html", "text/html; charset=utf-8")).text();

        assertThat(text).containsSubsequence("First words: The last ferry", "No boat, no island.", "Behind the tweet:", "Behind the video:");
        assertThat(text).endsWith(LAST);
        assertThat(text).doesNotContain("Reader", "Sidebar", "Card words", "Signup words", "Bio words", "Share", "Posted", "Tags", "Categories", "Labels",
                "Like", "Boat runs aground", "Leave a", "Subscribe", "thoughts on", "Responses to");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wordpress", "wordpress-2005", "wordpress-unnamed", "blogger", "substack", "tumblr", "drupal", "squarespace", "movabletype",
            "unnamed"})
    void nothingStandsAboveTheFirstWords(String template) throws IOException {
        assertThat(Articles.read(Pages.page("templates/" + template + ".html", "text/html; charset=utf-8")).text()).startsWith("First words:");
    }
}
