package dev.quoth.article;

import dev.quoth.news.Article;
import dev.quoth.news.Head;
import dev.quoth.web.Page;

/** The door of this room: reads the article on a page. */
public final class Articles {

    private Articles() { }

    /** Reads a page of HTML or plain text, told by content; never throws for what the page holds. */
    public static Article read(Page page) {
        return Article.empty(Head.at(page.finalUrl()), "nothing");
    }

    /** Makes an article of the HTML a feed carries as a story's own text; {@code base} is the story's address. */
    public static Article ofFeed(String html, Head head, String base) {
        return Article.empty(head, "nothing");
    }
}
