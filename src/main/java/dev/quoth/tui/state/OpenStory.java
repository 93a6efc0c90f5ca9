package dev.quoth.tui.state;

import dev.quoth.library.QuoteRow;
import dev.quoth.library.StoryRow;
import dev.quoth.news.Article;
import dev.quoth.news.Quote;
import dev.quoth.tui.page.Cards;
import dev.quoth.tui.page.Page;
import dev.quoth.tui.page.People;
import java.util.List;
import java.util.Optional;

/**
 * The story in the article and quote panes.
 *
 * @param row what the list knows of it
 * @param article its article, empty while there is none
 * @param quotes its quotes in text order, indirect ones included
 * @param people who speaks in it
 * @param indirect whether indirect quotes are shown
 * @param shown the quotes that are shown
 * @param chosen index of the chosen quote in {@code shown}, or -1
 * @param page the article as set
 * @param scroll first line of the page on the screen
 * @param cards the shown quotes as set
 * @param cardTop first line of the cards on the screen
 * @param hits what is searched for in it
 * @param fetching its page is being got
 * @param problem why its page could not be got, or empty
 */
public record OpenStory(StoryRow row, Optional<Article> article, List<QuoteRow> quotes, People people, boolean indirect, List<QuoteRow> shown,
        int chosen, Page page, int scroll, Cards cards, int cardTop, Hits hits, boolean fetching, String problem) {

    public OpenStory {
        quotes = List.copyOf(quotes);
        shown = List.copyOf(shown);
    }

    static OpenStory of(Answer.Loaded loaded, boolean indirect) {
        List<QuoteRow> shown = shown(loaded.quotes(), indirect);
        return new OpenStory(loaded.row(), loaded.article(), loaded.quotes(), People.of(loaded.quotes()), indirect, shown, shown.isEmpty() ? -1 : 0,
                Page.EMPTY, 0, Cards.EMPTY, 0, Hits.NONE, false, "");
    }

    private static List<QuoteRow> shown(List<QuoteRow> quotes, boolean indirect) {
        return indirect ? quotes : quotes.stream().filter(row -> row.quote().kind() != Quote.Kind.INDIRECT).toList();
    }

    public Optional<QuoteRow> quote() {
        return chosen >= 0 && chosen < shown.size() ? Optional.of(shown.get(chosen)) : Optional.empty();
    }

    /** The words of the article; empty while there is none. */
    public String text() {
        return article.map(Article::text).orElse("");
    }

    OpenStory withRow(StoryRow other) {
        return new OpenStory(other, article, quotes, people, indirect, shown, chosen, page, scroll, cards, cardTop, hits, fetching, problem);
    }

    OpenStory withIndirect(boolean on) {
        List<QuoteRow> now = shown(quotes, on);
        int near = -1;
        int place = quote().map(row -> row.quote().start()).orElse(0);
        for (int i = 0; i < now.size(); i++) {
            if (near < 0 || now.get(i).quote().start() <= place) {
                near = i;
            }
        }
        return new OpenStory(row, article, quotes, people, on, now, near, page, scroll, Cards.EMPTY, cardTop, hits, fetching, problem);
    }

    OpenStory withChosen(int index) {
        return index == chosen ? this
                : new OpenStory(row, article, quotes, people, indirect, shown, index, page, scroll, Cards.EMPTY, cardTop, hits, fetching, problem);
    }

    OpenStory withPage(Page other, int line) {
        return new OpenStory(row, article, quotes, people, indirect, shown, chosen, other, line, cards, cardTop, hits, fetching, problem);
    }

    OpenStory withScroll(int line) {
        return withPage(page, line);
    }

    OpenStory withCards(Cards other, int top) {
        return new OpenStory(row, article, quotes, people, indirect, shown, chosen, page, scroll, other, top, hits, fetching, problem);
    }

    OpenStory withHits(Hits other) {
        return new OpenStory(row, article, quotes, people, indirect, shown, chosen, page, scroll, cards, cardTop, other, fetching, problem);
    }

    OpenStory withFetching(boolean on, String why) {
        return new OpenStory(row, article, quotes, people, indirect, shown, chosen, page, scroll, cards, cardTop, hits, on, why);
    }

    /** The same story read anew from the library, everything else as it was. */
    OpenStory renewed(Answer.Loaded loaded) {
        OpenStory fresh = of(loaded, indirect);
        int kept = fresh.shown.isEmpty() ? -1 : Math.max(0, Math.min(chosen, fresh.shown.size() - 1));
        boolean same = loaded.article().equals(article);
        return new OpenStory(fresh.row, fresh.article, fresh.quotes, fresh.people, indirect, fresh.shown, kept, same ? page : Page.EMPTY,
                scroll, Cards.EMPTY, cardTop, same ? hits : Hits.of(hits.pattern(), fresh.text()), false, "");
    }
}
