package dev.quoth.tui.state;

import dev.quoth.library.QuoteRow;
import dev.quoth.news.Quote;
import dev.quoth.news.Span;
import dev.quoth.text.Counted;

/** The article and its quotes: scrolling, choosing, following each other. */
final class Reading {

    private Reading() { }

    /** Scrolls the article; the quote pane follows when it rests. */
    static State scroll(State state, int line) {
        if (state.open().isEmpty()) {
            return state;
        }
        OpenStory open = state.open().get();
        int to = bounded(state, open, line);
        return to == open.scroll() ? state : state.withOpen(open.withScroll(to)).led(Focus.ARTICLE);
    }

    static int bounded(State state, OpenStory open, int line) {
        int most = Math.max(0, open.page().height() - rows(state));
        return Math.max(0, Math.min(most, line));
    }

    static int rows(State state) {
        return Math.max(1, state.layout().rows(Focus.ARTICLE));
    }

    /** Whether the last line of the article is on the screen. */
    static boolean atEnd(State state) {
        return state.open().map(open -> open.scroll() >= open.page().height() - rows(state)).orElse(true);
    }

    /**
     * The chosen quote follows the article: as long as it can be seen it stays, else the first one on the screen is chosen; between
     * quotes the last one before.
     */
    static State follow(State state) {
        if (state.open().isEmpty() || state.open().get().quotes().isEmpty()) {
            return state;
        }
        OpenStory open = state.open().get();
        int from = open.page().indexAt(open.scroll());
        int to = open.page().indexBefore(open.scroll() + rows(state) - 1);
        if (from < 0 || open.quote().map(row -> isSeen(row.quote(), from, to)).orElse(false)) {
            return state;
        }
        int last = 0;
        for (int i = 0; i < open.quotes().shown().size(); i++) {
            Quote quote = open.quotes().shown().get(i).quote();
            if (isSeen(quote, from, to)) {
                return state.withOpen(open.withQuotes(open.quotes().withChosen(i)));
            }
            last = quote.start() < from ? i : last;
        }
        return state.withOpen(open.withQuotes(open.quotes().withChosen(last)));
    }

    private static boolean isSeen(Quote quote, int from, int to) {
        return quote.parts().stream().anyMatch(part -> part.start() < to && part.end() > from);
    }

    /** Chooses a quote and brings its words into view. @param show whether the article moves when they are in view already */
    static State choose(State state, int index, boolean show) {
        if (state.open().isEmpty() || state.open().get().quotes().isEmpty()) {
            return state;
        }
        OpenStory open = state.open().get();
        int bounded = Math.max(0, Math.min(open.quotes().shown().size() - 1, index));
        QuoteRow row = open.quotes().shown().get(bounded);
        return reveal(state.withOpen(open.withQuotes(open.quotes().withChosen(bounded))), new Span(row.quote().start(), row.quote().end()), show);
    }

    /** Chooses a quote on the way through them: its words come into view when the choice rests. */
    static State pass(State state, int index) {
        OpenStory open = state.open().orElseThrow();
        int bounded = Math.max(0, Math.min(open.quotes().shown().size() - 1, index));
        return state.withOpen(open.withQuotes(open.quotes().withChosen(bounded))).led(Focus.QUOTES);
    }

    /** Brings the words of the chosen quote into view. */
    static State chosen(State state) {
        return state.open().flatMap(OpenStory::quote)
                .map(row -> reveal(state, new Span(row.quote().start(), row.quote().end()), false)).orElse(state);
    }

    /** Scrolls just so far that a stretch of the text can be seen, with a third of the screen above it. */
    static State reveal(State state, Span span, boolean always) {
        OpenStory open = state.open().orElseThrow();
        int first = open.page().lineOf(span.start());
        int last = open.page().lineOf(Math.max(span.start(), span.end() - 1));
        int rows = rows(state);
        boolean seen = first >= open.scroll() && last < open.scroll() + rows;
        if (seen && !always) {
            return state;
        }
        if (seen && first >= open.scroll() + 1 && last < open.scroll() + rows - 1) {
            return state;
        }
        int line = last - first + 1 >= rows ? first : Math.min(first, Math.max(last - rows + 2, first - rows / 3));
        return state.withOpen(open.withScroll(bounded(state, open, line)));
    }

    /** Why no quote is chosen. */
    static String noQuote(State state) {
        return state.open().map(open -> open.hidden() > 0 ? "Nobody is quoted word for word in this story" : "Nobody is quoted in this story")
                .orElse("No article open");
    }

    /** The next quote after the chosen one, or the one before. */
    static State quote(State state, int steps) {
        if (state.open().map(open -> open.quotes().isEmpty()).orElse(true)) {
            return state.say(noQuote(state));
        }
        QuoteList quotes = state.open().get().quotes();
        if (quotes.chosen() == (steps > 0 ? quotes.shown().size() - 1 : 0)) {
            return to(state, quotes.chosen()).say(steps > 0 ? "This is the last quote" : "This is the first quote");
        }
        return to(state, quotes.chosen() + steps);
    }

    /** Chooses a quote; in the article its words come into view at once, and its card when that rests. Where no card is, it is told whose it is. */
    static State to(State state, int index) {
        if (state.focus() == Focus.QUOTES) {
            return pass(state, index);
        }
        State there = choose(state, index, false).led(Focus.ARTICLE);
        return there.layout().quotes().isShown() ? there : there.open().map(open -> there.say(whose(open.quotes()))).orElse(there);
    }

    private static String whose(QuoteList quotes) {
        String found = quotes.quote().map(row -> row.quote().foundBy()).orElse("");
        return "Quote " + (quotes.chosen() + 1) + " of " + quotes.shown().size() + ": "
                + quotes.quote().map(row -> row.quote().speaker().inFull()).orElse("") + (found.isEmpty() ? "" : ", " + found);
    }

    /** The next quote of whoever said the chosen one, or the one before. */
    static State ofSpeaker(State state, int steps) {
        if (state.open().isEmpty() || state.open().get().quote().isEmpty()) {
            return state.say(noQuote(state));
        }
        QuoteList quotes = state.open().get().quotes();
        int speaker = quotes.people().placeOf(quotes.quote().orElseThrow());
        int found = quotes.chosen();
        int left = Math.abs(steps);
        for (int i = found + Integer.signum(steps); i >= 0 && i < quotes.shown().size() && left > 0; i += Integer.signum(steps)) {
            if (quotes.people().placeOf(quotes.shown().get(i)) == speaker) {
                found = i;
                left--;
            }
        }
        String who = speaker < 0 ? "an unknown speaker" : quotes.people().all().get(speaker).label();
        return found == quotes.chosen() ? state.say("No further quote of " + who + " here") : to(state, found);
    }

    static State indirect(State state) {
        if (state.open().isEmpty()) {
            return state.say("No article open");
        }
        OpenStory open = state.open().get();
        QuoteList other = open.quotes().withIndirect(!open.quotes().indirect());
        int more = Math.abs(other.shown().size() - open.quotes().shown().size());
        String what = Counted.of(more, "indirect quote", "indirect quotes");
        return state.withOpen(open.withQuotes(other))
                .say(more == 0 ? "Nothing is said indirectly here" : what + (other.indirect() ? " shown" : " hidden"));
    }
}
