package dev.quoth.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.web.Page;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DiscoveryTest {

    private static Page page(String html) {
        return Page.of("https://news.example/world/index.html", "text/html", html.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void announcedFeedsAreRanked() {
        Page page = page("""
                <head><link rel="alternate" type="application/rss+xml" title="Comments" href="/comments.xml">
                <link rel="alternate stylesheet" type="application/rss+xml" href="/no.css">
                <link rel="alternate" hreflang="de" type="text/html" href="/de">
                <link rel="Alternate" type="application/atom+xml; charset=utf-8" title="All news" href="all.atom">
                <link rel="alternate" type="application/rss+xml" href="file:///etc/passwd"></head>""");
        assertThat(Discovery.announced(page)).containsExactly(
                new Discovery.Found("https://news.example/world/all.atom", "All news"),
                new Discovery.Found("https://news.example/comments.xml", "Comments"));
    }

    @Test
    void linksAndUsualPathsComeAfter() {
        Page page = page("""
                <head><base href="/base/"><link rel="alternate" type="application/rss+xml" href="main.xml"></head>
                <body><a href="/about">About</a> <a href="/rss">RSS</a></body>""");
        assertThat(Discovery.candidates(page)).extracting(Discovery.Found::url)
                .startsWith("https://news.example/base/main.xml", "https://news.example/rss", "https://news.example/world/feed")
                .contains("https://news.example/feed").doesNotHaveDuplicates();
    }

    /** Not the whole page is looked through for each of its links, which takes hours. */
    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void aPageOfManyLinksIsReadInItsTime() {
        assertThat(Discovery.candidates(page("<a href=x>y</a>".repeat(100_000) + "<a href=/rss>z</a>"))).extracting(Discovery.Found::url)
                .startsWith("https://news.example/rss");
    }

    @Test
    void nothingIsGuessedBesideTheWeb() {
        assertThat(Discovery.usualPaths("file:/home/ann/index.html")).isEmpty();
    }
}
