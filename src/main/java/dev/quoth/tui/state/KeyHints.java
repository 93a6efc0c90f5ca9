package dev.quoth.tui.state;

import dev.quoth.library.QuoteRow;
import dev.quoth.library.StoryRow;
import dev.quoth.news.Quote;
import dev.quoth.settings.Action;
import dev.quoth.text.Counted;
import java.util.ArrayList;
import java.util.List;

/** The keys worth knowing now, and what each does here: only what can be done. */
public final class KeyHints {

    /** An action with the word for what it does now. */
    public record Hint(Action action, String word) { }

    private KeyHints() { }

    /** The keys worth knowing in a state, the most wanted first: as many are told as there is room for. */
    public static List<Hint> of(State state) {
        List<Hint> hints = new ArrayList<>();
        if (state.overlay().isPresent()) {
            overlay(state, state.overlay().get(), hints);
            return hints;
        }
        hints.add(new Hint(Action.HELP, "help"));
        hints.add(new Hint(Action.BACK, state.focus() == Focus.STORIES ? "quit" : state.hasListBehind() ? "back to the list" : "back"));
        switch (state.focus()) {
            case STORIES -> stories(state, hints);
            case ARTICLE -> article(state, hints);
            default -> quotes(state, hints);
        }
        return hints;
    }

    /** Whether the same keys are worth knowing in both states. */
    public static boolean same(State a, State b) {
        List<Hint> one = of(a);
        List<Hint> other = of(b);
        boolean same = one.size() == other.size();
        for (int i = 0; same && i < one.size(); i++) {
            same = one.get(i).action() == other.get(i).action() && one.get(i).word().equals(other.get(i).word());
        }
        return same;
    }

    private static void overlay(State state, Overlay overlay, List<Hint> hints) {
        if (overlay instanceof Overlay.Hints) {
            hints.add(new Hint(Action.CANCEL, "close, or type the letters of a link"));
        } else if (overlay instanceof Overlay.Listing listing) {
            hints.add(new Hint(Action.BACK, "close"));
            if (!listing.entries().isEmpty()) {
                hints.addAll(List.of(new Hint(Action.OPEN, "open"), new Hint(Action.COPY, "copy")));
            }
            hints.add(new Hint(Action.FIND, "search"));
        } else {
            hints.add(new Hint(Action.BACK, "close"));
            if (state.canScrollOverlay()) {
                hints.addAll(List.of(new Hint(Action.PAGE_DOWN, "page"), new Hint(Action.DOWN, "down"), new Hint(Action.UP, "up")));
            }
        }
    }

    private static void stories(State state, List<Hint> hints) {
        ListView view = state.list().view();
        if (state.list().items().isEmpty()) {
            if (view.isFiltered()) {
                hints.addAll(List.of(new Hint(Action.CANCEL, "all stories"), new Hint(Action.FILTER, "filter")));
            }
            if (!state.list().feeds().isEmpty()) {
                hints.add(new Hint(Action.RELOAD_ALL, "fetch"));
            }
            hints.addAll(List.of(new Hint(Action.EDIT, "feeds"), new Hint(Action.FIND, "search")));
            return;
        }
        boolean open = state.list().group().map(group -> group.key().equals(view.open())).orElse(false);
        hints.add(new Hint(Action.OPEN, state.list().group().isEmpty() ? "read" : open ? "close" : "open"));
        if (view.isFiltered()) {
            hints.add(new Hint(Action.CANCEL, "all stories"));
        }
        if (state.canUndo()) {
            hints.add(new Hint(Action.UNDO, "undo"));
        }
        hints.addAll(List.of(new Hint(Action.FILTER, "filter"), new Hint(Action.SEARCH, "search"),
                star(state.list().story().map(StoryRow::starred).orElse(false)), new Hint(Action.ONLY_UNREAD, view.unread() ? "all" : "only unread"),
                new Hint(Action.RELOAD_ALL, "fetch"), new Hint(Action.GROUP, "group")));
    }

    /** Only what can be done: a key that would say "nothing here" is not worth knowing. */
    private static void article(State state, List<Hint> hints) {
        if (state.open().isEmpty()) {
            return;
        }
        OpenStory open = state.open().get();
        if (!open.hits().spans().isEmpty()) {
            hints.addAll(List.of(new Hint(Action.NEXT_HIT, "next hit"), new Hint(Action.CANCEL, "no hits")));
        }
        hints.add(new Hint(Action.PAGE_DOWN, state.isAtEnd() ? "next story" : "read on"));
        // Where the quotes are not to be seen, who would know there are any.
        boolean beside = state.layout().quotes().isShown();
        int quotes = open.quotes().shown().size();
        if (quotes > 0) {
            if (!beside) {
                hints.add(new Hint(Action.QUOTES, Counted.of(quotes, "quote", "quotes")));
            }
            hints.add(new Hint(Action.NEXT_QUOTE, "next quote"));
        } else if (open.hidden() > 0 && !beside) {
            hints.add(new Hint(Action.INDIRECT, open.hidden() + " indirect"));
        }
        hints.add(new Hint(Action.SEARCH, "search"));
        if (open.isOnTheWeb()) {
            hints.add(new Hint(Action.BROWSER, "browser"));
        }
        if (!open.page().links().isEmpty()) {
            hints.add(new Hint(Action.LINKS, "links"));
        }
        hints.add(star(open.row().starred()));
        if (state.size().columns() >= Layout.MEDIUM) {
            hints.add(new Hint(Action.ZEN, state.panes().zen() ? "panes" : "zen"));
        }
    }

    private static void quotes(State state, List<Hint> hints) {
        if (state.open().isEmpty()) {
            return;
        }
        QuoteList quotes = state.open().get().quotes();
        if (quotes.quote().isPresent()) {
            QuoteRow quote = quotes.quote().get();
            hints.add(new Hint(Action.OPEN, "to the words"));
            if (quote.quote().speaker().isKnown()) {
                hints.add(new Hint(Action.WHO, "all they said"));
            }
            if (quotes.shown().stream().filter(row -> quotes.people().placeOf(row) == quotes.people().placeOf(quote)).limit(2).count() > 1) {
                hints.add(new Hint(Action.NEXT_OF_SPEAKER, "their next"));
            }
            if (quote.variants() > 1) {
                hints.add(new Hint(Action.ALSO, "also in"));
            }
            hints.add(new Hint(Action.COPY, "copy"));
            if (state.open().get().isOnTheWeb()) {
                hints.add(new Hint(Action.BROWSER, "browser"));
            }
        }
        if (quotes.all().stream().anyMatch(row -> row.quote().kind() == Quote.Kind.INDIRECT)) {
            hints.add(new Hint(Action.INDIRECT, quotes.indirect() ? "no indirect" : "indirect"));
        }
    }

    private static Hint star(boolean starred) {
        return new Hint(Action.STAR, starred ? "unstar" : "star");
    }
}
