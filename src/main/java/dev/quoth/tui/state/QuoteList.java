package dev.quoth.tui.state;

import dev.quoth.library.QuoteRow;
import dev.quoth.news.Quote;
import dev.quoth.tui.page.Cards;
import dev.quoth.tui.page.PageLine;
import dev.quoth.tui.page.People;
import java.util.List;
import java.util.Optional;

/**
 * The quotes of the open story: which are shown, which one is chosen, what of their cards is on the screen.
 *
 * @param all in text order, indirect ones included
 * @param people who speaks in the story
 * @param indirect whether indirect quotes are shown
 * @param shown the quotes that are shown
 * @param chosen index of the chosen quote in {@code shown}, or -1 when none is shown
 * @param cards the shown quotes as set
 * @param top index of the first card on the screen
 * @param line first line of that card on the screen
 * @param unfolded whether the chosen card shows all its words: while the keys are on it; beside the article it would only repeat them
 */
public record QuoteList(List<QuoteRow> all, People people, boolean indirect, List<QuoteRow> shown, int chosen, Cards cards, int top, int line,
        boolean unfolded) {

    static final QuoteList NONE = of(List.of(), false);

    public QuoteList {
        all = List.copyOf(all);
        shown = List.copyOf(shown);
    }

    static QuoteList of(List<QuoteRow> quotes, boolean indirect) {
        List<QuoteRow> shown = indirect ? quotes : quotes.stream().filter(row -> row.quote().kind() != Quote.Kind.INDIRECT).toList();
        return new QuoteList(quotes, People.of(quotes), indirect, shown, shown.isEmpty() ? -1 : 0, Cards.EMPTY, 0, 0, false);
    }

    public boolean isEmpty() {
        return shown.isEmpty();
    }

    /** The chosen quote. */
    public Optional<QuoteRow> quote() {
        return chosen < 0 ? Optional.empty() : Optional.of(shown.get(chosen));
    }

    /** Index of the quote with a number in {@code shown}, or -1. */
    int indexOf(int n) {
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).n() == n) {
                return i;
            }
        }
        return -1;
    }

    /** The same quotes with the indirect ones shown or not; the choice stays, else it moves on to the quote before. */
    QuoteList withIndirect(boolean on) {
        QuoteList other = of(all, on);
        int place = quote().map(row -> row.quote().start()).orElse(0);
        int near = other.chosen;
        for (int i = 0; i < other.shown.size() && other.shown.get(i).quote().start() <= place; i++) {
            near = i;
        }
        return other.withChosen(near);
    }

    QuoteList withChosen(int index) {
        return index == chosen ? this : new QuoteList(all, people, indirect, shown, index, cards, top, line, unfolded);
    }

    /** The same story's quotes read anew; choice and place stay as far as they can. */
    QuoteList renewed(List<QuoteRow> quotes) {
        QuoteList fresh = of(quotes, indirect);
        return fresh.isEmpty() ? fresh : fresh.withChosen(Math.max(0, Math.min(chosen, fresh.shown.size() - 1)));
    }

    /** The cards set for a width, as long as another does not come. @param columns of a card's words */
    QuoteList set(int columns, boolean ascii) {
        return cards.width() == columns ? this
                : new QuoteList(all, people, indirect, shown, chosen, Cards.of(shown, columns, ascii), top, 0, unfolded);
    }

    QuoteList unfolded(boolean on) {
        return on == unfolded ? this : new QuoteList(all, people, indirect, shown, chosen, cards, top, line, on);
    }

    /** The lines of a card as it is shown. */
    public List<PageLine> lines(int card) {
        return cards.lines(card, unfolded && card == chosen);
    }

    /** How many these are. */
    public int height(int card) {
        return cards.height(card, unfolded && card == chosen);
    }

    /**
     * Turns the page when the chosen card leaves it: as a page of a book, not line by line, so that what is read beside the article stands
     * still. The card next to it on the page before stays in view; one too long for the screen shows from its first line.
     */
    QuoteList inView(int rows) {
        if (isEmpty()) {
            return this;
        }
        int first = Math.max(0, Math.min(top, shown.size() - 1));
        int skipped = first == chosen && top == chosen ? Math.min(line, hidden(rows)) : 0;
        if (chosen < first) {
            first = chosen + 1 < shown.size() && heightOf(chosen, chosen + 1, rows) <= rows ? firstAbove(chosen + 1, rows) : firstAbove(chosen, rows);
        } else if (heightOf(first, chosen, rows) > rows && first < chosen) {
            first = heightOf(chosen - 1, chosen, rows) <= rows ? chosen - 1 : chosen;
        }
        // A page that turns, or that has become half empty, leaves no space below the last card while others could be shown above.
        if (skipped == 0 && (first != top || heightOf(first, shown.size() - 1, rows) < rows / 2)) {
            first = Math.min(first, firstAbove(shown.size() - 1, rows));
        }
        return scrolled(first, skipped);
    }

    /** Index of the card from which on those to {@code last} fit the screen; that one itself at the latest. */
    private int firstAbove(int last, int rows) {
        int first = last;
        for (int height = height(last); first > 0; first--) {
            height += height(first - 1) + 1;
            if (height > rows) {
                break;
            }
        }
        return first;
    }

    /** Lines of the chosen card that do not fit on the screen. */
    int hidden(int rows) {
        return chosen < 0 ? 0 : Math.max(0, height(chosen) - rows);
    }

    QuoteList scrolled(int card, int skipped) {
        return card == top && skipped == line ? this : new QuoteList(all, people, indirect, shown, chosen, cards, card, skipped, unfolded);
    }

    /** Lines of some cards with a blank one between two; counted no further than {@code enough}. */
    private int heightOf(int from, int to, int enough) {
        int height = -1;
        for (int i = from; i <= to && height <= enough; i++) {
            height += height(i) + 1;
        }
        return height;
    }
}
