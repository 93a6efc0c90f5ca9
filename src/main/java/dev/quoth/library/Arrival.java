package dev.quoth.library;

import dev.quoth.news.Article;
import dev.quoth.news.Head;
import dev.quoth.news.Quote;
import java.util.List;

/**
 * An article on its way into the library. Making one does everything that takes long and needs no library, a third of the work of storing
 * it; so the thread that read the article makes it, and the one thread that stores has less to do and holds the file for a shorter time.
 */
public final class Arrival {

    private final long story;
    private final StoryRow.ArticleState state;
    private final Head head;
    private final String title;
    private final byte[] json;
    private final String text;
    private final int[] lead;
    private final Utterances utterances;

    /**
     * @param story number of its story
     * @param state where the article comes from
     * @param quotes the article's quotes; of more than {@link QuoteTable#MOST} the first
     */
    public Arrival(long story, StoryRow.ArticleState state, Article article, List<Quote> quotes) {
        this.story = story;
        this.state = state;
        head = article.head();
        title = head.title().isEmpty() ? FirstWords.of(article.text()) : head.title();
        json = ArticleJson.pack(article);
        text = Grams.forIndex(article.text());
        lead = Telling.lead(article.text());
        utterances = Utterances.of(quotes.size() > QuoteTable.MOST ? quotes.subList(0, QuoteTable.MOST) : quotes);
    }

    public long story() {
        return story;
    }

    StoryRow.ArticleState state() {
        return state;
    }

    Head head() {
        return head;
    }

    /** What a story that has no title of its own is called: the article's headline, else its first words. */
    String title() {
        return title;
    }

    /** {@link ArticleJson}, packed. */
    byte[] json() {
        return json;
    }

    /** The article's text as the index of words takes it. */
    String text() {
        return text;
    }

    /** What the beginning of the text tells of, for {@link Telling}. */
    int[] lead() {
        return lead;
    }

    Utterances utterances() {
        return utterances;
    }

    /** How many of the quotes are more than a paraphrase. */
    public int directQuotes() {
        return utterances.direct();
    }
}
