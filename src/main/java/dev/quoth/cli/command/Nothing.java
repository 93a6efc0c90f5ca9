package dev.quoth.cli.command;

import dev.quoth.news.Article;

/** What was read and holds no article: a page without a word, a file that is no text. */
final class Nothing {

    private Nothing() { }

    /** Whether there is nothing; an entry of a feed may have a headline alone. */
    static boolean isAllOf(Article article) {
        boolean nothing = article.blocks().isEmpty() && article.text().isEmpty();
        return nothing && (!article.note().isEmpty() || article.head().title().isEmpty());
    }

    /** Why, in one line. */
    static String why(Article article) {
        return "no article in it" + (article.note().isEmpty() ? "" : ": " + article.note());
    }
}
