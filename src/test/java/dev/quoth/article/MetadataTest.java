package dev.quoth.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.news.Article;
import dev.quoth.news.Head;
import dev.quoth.web.Page;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MetadataTest {

    private static final String BODY = "<article><h1>Ferry stops for good</h1>%s<p>" + ArticlesTest.PROSE.repeat(4) + "</p></article>";

    private static Head head(String head, String byline) {
        return Articles.read(Pages.html("<html lang=de-AT><head>" + head + "</head><body>" + BODY.formatted(byline))).head();
    }

    @Test
    void linkedDataComesFirst() {
        Head head = head("<meta property=og:title content='Something else'><script type='application/ld+json'>{\"@graph\": "
                + "[{\"@type\": \"NewsArticle\","
                + "\"headline\": \"Ferry stops for good\", \"datePublished\": \"2020-05-04T10:12:00+02:00\", \"author\": "
                + "[{\"@id\": \"#a\"}],"
                + "\"publisher\": {\"name\": \"The Marvik Post\"},}, {\"@id\": \"#a\", \"@type\": \"Person\", \"name\": \"Bo "
                + "Lind\"}]}</script>", "");

        assertThat(head.title()).isEqualTo("Ferry stops for good");
        assertThat(head.byline().names()).containsExactly("Bo Lind");
        assertThat(head.published()).contains(OffsetDateTime.parse("2020-05-04T10:12+02:00"));
        assertThat(head.site()).isEqualTo("The Marvik Post");
        assertThat(head.language()).isEqualTo("de-AT");
    }

    @Test
    void theSitesNameIsNoPartOfTheTitle() {
        assertThat(head("<title>Ferry stops for good | The Marvik Post</title>", "").title()).isEqualTo("Ferry stops for good");
        assertThat(head("<meta property=og:site_name content='Marvik Post'><meta property=og:title content='Boats: a farewell - Marvik "
                + "Post'>", "").title())
                .isEqualTo("Boats: a farewell");
    }

    @Test
    void visibleBylinesAndDatesAreReadAndTheAddressLast() {
        assertThat(head("", "<p>By Bo Lind</p>").byline().names()).containsExactly("Bo Lind");
        assertThat(head("", "<div class=author>Von Bo Lind und Ann Lee</div>").byline().names()).containsExactly("Bo Lind", "Ann Lee");
        assertThat(head("", "<p>12. M\u00E4rz 2019</p>").published()).contains(OffsetDateTime.parse("2019-03-12T00:00Z"));
        assertThat(head("", "").published()).contains(OffsetDateTime.parse("2020-05-04T00:00Z"));
    }

    @Test
    void brokenLinkedDataDoesNoHarm() {
        assertThat(head("<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": </script><title>Ferry stops for "
                + "good</title>", "").title())
                .isEqualTo("Ferry stops for good");
    }

    @Test
    void aPaywallStubSaysSo() {
        Article article = Articles.read(Pages.html("<h1>Ferry stops for good</h1><article><p>The ferry has run for forty years, the mayor "
                + "said.</p>"
                + "<p>Already a subscriber? Sign in to continue reading.</p></article>"));

        assertThat(article.note()).isEqualTo("a paywall stub");
    }

    @Test
    void theNextPageIsOnTheSamePath() {
        assertThat(next("?page=2", "")).contains(Pages.ADDRESS + "?page=2");
        assertThat(next("/2020/05/05/another-story", "")).isEmpty();
    }

    @Test
    void aNumberThatIsTheStorysOwnIsNoPageNumber() {
        assertThat(next("/2020/05/04/ferry-19", "-18")).isEmpty();
        assertThat(next("/2020/05/04/ferry-19/2", "-19")).isPresent();
        assertThat(Articles.nextPage(Pages.html("<p>x</p><a rel=next href='?page=2'>Next</a>"), Articles.MOST_PAGES)).isEmpty();
    }

    /** Where a story goes on whose first page has such an end to its address and links to {@code target}. */
    private static Optional<String> next(String target, String end) {
        byte[] body = ("<p>x</p><a rel=next href='" + target + "'>Next</a>").getBytes(StandardCharsets.UTF_8);
        return Articles.nextPage(Page.of(Pages.ADDRESS + end, "text/html", body), 1);
    }

    @Test
    void pagesAreJoinedWithoutRepeats() {
        Article first = Articles.read(Pages.html("<article><p>" + ArticlesTest.PROSE.repeat(3)
                + "</p><p>The first page ends here, of course.</p></article>"));
        Article second = Articles.read(Pages.html("<article><p>" + ArticlesTest.PROSE.repeat(3)
                + "</p><p>The second page ends here, of course.</p></article>"));

        Article joined = Articles.join(List.of(first, second));

        assertThat(joined.blocks()).hasSize(3);
        assertThat(joined.text()).endsWith("The second page ends here, of course.");
    }

    @Test
    void theShortHeadingOfEveryPageIsReadOnce() {
        String page = "<article><h2>The islands</h2><p>%s</p><h2>The islands</h2><p>%s</p></article>";
        Article joined = Articles.join(List.of(Articles.read(Pages.html(page.formatted(ArticlesTest.PROSE.repeat(3), "They were first, and they are far away from here."))),
                Articles.read(Pages.html(page.formatted("The second page goes on. " + ArticlesTest.PROSE.repeat(3), "They are far away, and they stay so.")))));

        assertThat(joined.blocks()).filteredOn(block -> block.text().equals("The islands")).hasSize(3);
    }

    @Test
    void hugePagesAreReadInBoundedDepthAndSize() {
        byte[] body = ("<p>" + ArticlesTest.PROSE.repeat(3) + "</p>" + "<b><i>".repeat(50_000)).getBytes(StandardCharsets.UTF_8);

        assertThat(Articles.read(Page.of("", "text/html", body)).text()).contains("forty years");
    }
}
