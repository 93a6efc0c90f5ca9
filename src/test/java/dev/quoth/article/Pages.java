package dev.quoth.article;

import dev.quoth.web.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The pages written for these tests, and pages made on the spot. */
final class Pages {

    static final String ADDRESS = "https://news.example/2020/05/04/ferry";

    private Pages() { }

    static Page page(String name, String contentType) throws IOException {
        try (InputStream in = Pages.class.getResourceAsStream(name)) {
            return Page.of(ADDRESS, contentType, in.readAllBytes());
        }
    }

    static Page html(String html) {
        return Page.of(ADDRESS, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }
}
