package dev.quoth.tui.state;

import dev.quoth.library.QuoteRow;
import dev.quoth.library.StoryRow;
import dev.quoth.news.Article;
import dev.quoth.tui.page.Page;
import java.util.Optional;

/**
 * The story in the article and quote panes.
 *
 * @param row what the list knows of it
 * @param article its article, empty while there is none
 * @param quotes who said what in it
 * @param page the article as set
 * @param scroll first line of the page on the screen
 * @param hits what is searched for in it
 * @param fetching its page is being got
 * @param problem why its page could not be got, or empty
 */
public record OpenStory(StoryRow row, Optional<Article> article, QuoteList quotes, Page page, int scroll, Hits hits, boolean fetching,
        String problem) {

    static OpenStory of(Answer.Loaded loaded, boolean indirect) {
        return new OpenStory(loaded.row(), loaded.article(), QuoteList.of(loaded.quotes(), indirect), Page.EMPTY, 0, Hits.NONE, false, "");
    }

    /** The chosen quote. */
    public Optional<QuoteRow> quote() {
        return quotes.quote();
    }

    /** The words of the article; empty while there is none. */
    public String text() {
        return article.map(Article::text).orElse("");
    }

    /** Whether its page can be opened in a browser. */
    public boolean isOnTheWeb() {
        return Links.isOnTheWeb(row.url());
    }

    /** Whether no quote of it can be shown, and none is on its way with the page. */
    public boolean isSilent() {
        return quotes.isEmpty() && !fetching;
    }

    /** How many quotes are shown only when what was said indirectly is. */
    public long hidden() {
        return quotes.all().size() - quotes.shown().size();
    }

    OpenStory withRow(StoryRow other) {
        return new OpenStory(other, article, quotes, page, scroll, hits, fetching, problem);
    }

    OpenStory withQuotes(QuoteList other) {
        return other == quotes ? this : new OpenStory(row, article, other, page, scroll, hits, fetching, problem);
    }

    OpenStory withPage(Page other, int line) {
        return other == page && line == scroll ? this : new OpenStory(row, article, quotes, other, line, hits, fetching, problem);
    }

    OpenStory withScroll(int line) {
        return withPage(page, line);
    }

    OpenStory withHits(Hits other) {
        return new OpenStory(row, article, quotes, page, scroll, other, fetching, problem);
    }

    OpenStory withFetching(boolean on, String why) {
        return new OpenStory(row, article, quotes, page, scroll, hits, on, why);
    }

    /** The same story read anew from the library, everything else as it was. */
    OpenStory renewed(Answer.Loaded loaded) {
        boolean same = loaded.article().equals(article);
        OpenStory fresh = of(loaded, quotes.indirect());
        boolean set = same && loaded.row().article() == row.article();
        return new OpenStory(fresh.row, fresh.article, quotes.renewed(loaded.quotes()), set ? page : Page.EMPTY, scroll,
                same ? hits : Hits.of(hits.pattern(), fresh.text()), false, fresh.text().isEmpty() ? problem : "");
    }
}
