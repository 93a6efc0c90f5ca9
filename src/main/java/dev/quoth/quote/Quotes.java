package dev.quoth.quote;

import dev.quoth.news.Article;
import dev.quoth.news.Quote;
import java.util.List;

/** The door of this room: finds who said what in an article. */
public final class Quotes {

    private Quotes() { }

    /** Every utterance of the article in text order, direct, mixed and indirect; every part is found verbatim at its place. */
    public static List<Quote> in(Article article) {
        return article.text().isEmpty() ? List.of() : new Reading(article).quotes();
    }
}
