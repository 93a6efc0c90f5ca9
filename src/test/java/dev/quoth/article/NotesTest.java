package dev.quoth.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a page is that holds no whole article. */
class NotesTest {

    private static String note(String title, String body) {
        return Articles.read(Pages.html("<html><head><title>" + title + "</title></head><body>" + body + "</body></html>")).note();
    }

    @Test
    void linkedHeadlinesAreAnIndexHoweverMany() {
        String headlines = "<div><h2><a href=/s>The council keeps the ferry and raises its fares again</a></h2></div>".repeat(60);

        assertThat(note("Harbour Gazette", headlines)).isEqualTo("an index page");
        assertThat(note("Council keeps the ferry", "<article><h1>Council keeps the ferry</h1><p>" + ArticlesTest.PROSE.repeat(4) + "</p></article>")).isEmpty();
    }

    @Test
    void aPasswordAndNoTextIsALogin() {
        assertThat(note("Log in", "<main><h1>Log in</h1><form><input type=password></form><p>You may have forgotten it, as many do.</p></main>"))
                .isEqualTo("a login page");
    }

    @Test
    void whatTheTitleCallsAnErrorIsOne() {
        String text = "<h1>Sorry</h1><p>The page you asked for was not there when we looked.</p>";

        assertThat(note("404 - Harbour Gazette", text)).isEqualTo("an error page");
        assertThat(note("Seite nicht gefunden", text)).isEqualTo("an error page");
        assertThat(note("Harbour Gazette", text)).isEmpty();
    }

    @Test
    void aPaywallAndACookieWallAreSaid() {
        String lead = "<article><h1>Council keeps the ferry</h1><p>The council voted on Saturday to keep the ferry, which nobody had expected.</p></article>";

        assertThat(note("Council keeps the ferry", lead + "<div>Subscribe to continue reading</div>")).isEqualTo("a paywall stub");
        assertThat(note("Harbour Gazette", "<h1>Before you continue</h1><p>We use cookies. Accept all cookies to go on to the site.</p>"))
                .isEqualTo("a cookie wall");
    }
}
