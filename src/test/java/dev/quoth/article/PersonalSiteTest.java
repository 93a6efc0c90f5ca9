package dev.quoth.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.news.Article;
import dev.quoth.web.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Weblogs that are called after the person who writes them. */
class PersonalSiteTest {

    private static Article read(String address, String head, String foot) {
        String html = "<html><head>" + head + "</head><body><article><h1>Fares rise</h1><p>" + ArticlesTest.PROSE.repeat(3) + "</p></article><footer>"
                + foot + "</footer></body></html>";
        return Articles.read(Page.of(address, "text/html", html.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theNameBehindTheTitleIsTheAuthorsIfItIsTheAddressToo() {
        assertThat(read("https://karenlind.example/fares", "<title>Fares rise | Karen Lind</title>", "").head().byline().names())
                .containsExactly("Karen Lind");
        assertThat(read("https://ferry.example/fares", "<title>Fares rise | Karen Lind</title>", "").head().byline().names()).isEmpty();
    }

    @Test
    void soAreTheNameOfTheSiteAndTheHolderOfItsRights() {
        assertThat(read("https://www.lind.example/fares", "<meta property=og:site_name content=\"Karen Lind's blog\">", "").head().byline().names())
                .containsExactly("Karen Lind");
        assertThat(read("https://karenlind.example/fares", "<title>Fares rise</title>", "<p>\u00A9 2020 Karen Lind. All rights reserved.</p>").head()
                .byline().names()).containsExactly("Karen Lind");
    }

    @Test
    void aFirmIsNobodysNorIsAPageAboutSomebody() {
        for (String site : List.of("Royal Ferry", "Karen Lind Wiki")) {
            assertThat(read("https://" + (site.startsWith("R") ? "royalferry" : "karenlind") + ".example/a", "<title>Fares rise | " + site
                    + "</title>", "").head().byline().names()).isEmpty();
        }
    }

    @Test
    void whoIsNamedOnThePageCountsMore() {
        assertThat(read("https://karenlind.example/fares", "<title>Fares rise | Karen Lind</title><meta name=author content='Bo Berg'>", "")
                .head().byline().names()).containsExactly("Bo Berg");
    }

    @Test
    void titlesAreNoPartOfTheName() {
        assertThat(read("https://www.karen-lind.example/fares", "<meta property=og:site_name content='Dr. Karen Lind'>", "").head().byline().names())
                .containsExactly("Karen Lind");
    }

    @Test
    void whoeverOwnsAWeblogOrIsNamedForItTwiceWritesItWhateverTheAddress() {
        assertThat(read("https://www.host.example/~kl/fares", "<meta property=og:site_name content=\"Karen Lind's blog\">", "").head().byline()
                .names()).containsExactly("Karen Lind");
        assertThat(read("https://fares.example/a", "<link rel=alternate type=application/rss+xml title='Karen Lind &raquo; Feed'>",
                "<p>Copyright (c) 2012- Karen Lind. All rights reserved.</p>").head().byline().names()).containsExactly("Karen Lind");
    }
}
