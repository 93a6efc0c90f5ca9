package dev.quoth.tui.pane;

import dev.quoth.library.QuoteRow;
import dev.quoth.library.StoryRow;
import dev.quoth.news.Quote;
import dev.quoth.settings.Action;
import dev.quoth.settings.Role;
import dev.quoth.text.Columns;
import dev.quoth.text.Counted;
import dev.quoth.text.Graphemes;
import dev.quoth.tui.frame.Style;
import dev.quoth.tui.state.Area;
import dev.quoth.tui.state.Focus;
import dev.quoth.tui.state.Layout;
import dev.quoth.tui.state.ListView;
import dev.quoth.tui.state.OpenStory;
import dev.quoth.tui.state.Overlay;
import dev.quoth.tui.state.Prompt;
import dev.quoth.tui.state.QuoteList;
import dev.quoth.tui.state.State;
import dev.quoth.tui.state.Updating;
import java.util.ArrayList;
import java.util.List;

/** The last row: a line being typed, else what is happening, else the keys that matter now. */
final class StatusLine {

    private StatusLine() { }

    /** Whether the row looks the same in both states. */
    static boolean looksSame(State a, State b) {
        return a.status() == b.status() && a.prompt().isEmpty() && b.prompt().isEmpty() && a.count() == b.count() && a.isSlow() == b.isSlow()
                && sameHints(hints(a), hints(b));
    }

    private static boolean sameHints(List<Hint> one, List<Hint> other) {
        boolean same = one.size() == other.size();
        for (int i = 0; same && i < one.size(); i++) {
            same = one.get(i).action() == other.get(i).action() && one.get(i).word().equals(other.get(i).word());
        }
        return same;
    }

    static void draw(State state, Area area, Brush brush) {
        if (!area.isShown()) {
            return;
        }
        brush.clear(area, Role.STATUS);
        if (state.prompt().isPresent()) {
            prompt(state.prompt().get(), area, brush);
            return;
        }
        int limit = brush.right(area.column() + 10, area.row(), right(state, brush), brush.style(Role.STATUS), area.right() - 1) - 2;
        String message = state.status().message();
        int column = area.column() + 1;
        if (!message.isEmpty()) {
            Style style = brush.style(Role.STATUS);
            column = 3 + brush.text(column, area.row(), message, state.status().bad()
                    ? style.color(brush.style(Role.BAD).foreground()).with(Style.BOLD) : style, limit);
        }
        keys(state, column, area.row(), limit, brush);
    }

    private static void prompt(Prompt prompt, Area area, Brush brush) {
        int column = brush.text(area.column(), area.row(), prompt.kind().sign(), Role.STATUS_KEY, area.right());
        // What does not fit is cut at the left: the end is where the typing goes on.
        int room = Math.max(1, area.right() - column - 1);
        int from = 0;
        for (int over = Columns.width(prompt.text(), 0, prompt.caret()) - room; over > 0;) {
            int next = Graphemes.end(prompt.text(), from);
            over -= Columns.width(prompt.text(), from, next);
            from = next;
        }
        int end = brush.frame().draw(column, area.row(), prompt.text().substring(from), brush.style(Role.STATUS), area.right());
        int caret = column + Columns.width(prompt.text().substring(from, prompt.caret()));
        int free = area.right() - 1 - Math.max(end, caret) - 2;
        String aside = prompt.text().isEmpty() ? prompt.kind().hint(free) : String.join("  ", prompt.completions());
        if (!aside.equals(prompt.text())) {
            Style dim = brush.style(Role.DIM).on(brush.style(Role.STATUS).background());
            brush.text(Math.max(end, caret) + 2, area.row(), aside, dim, area.right() - 1);
        }
        brush.frame().cursor(caret, area.row());
    }

    /** How far the update is, how much went wrong, the count being typed. */
    private static String right(State state, Brush brush) {
        StringBuilder right = new StringBuilder();
        Updating updating = state.status().updating();
        if (updating.active()) {
            if (updating.feeds() == 0) {
                right.append("fetching").append(brush.sign("…", "..."));
            } else if (updating.done() < updating.feeds()) {
                right.append(updating.done()).append(" of ").append(updating.feeds()).append(" feeds");
            } else if (updating.pages() > 0) {
                right.append(Counted.of(updating.pages(), "page to get", "pages to get"));
            } else {
                right.append("finishing").append(brush.sign("…", "..."));
            }
            right.append("  ");
        } else if (state.isSlow()) {
            right.append("working").append(brush.sign("…", "...")).append("  ");
        }
        long troubles = state.status().problems();
        if (troubles > 0) {
            boolean narrow = state.size().columns() < Layout.MEDIUM;
            right.append(state.prefs().keys().key(Action.ERRORS)).append(' ')
                    .append(narrow ? String.valueOf(troubles) : Counted.of(troubles, "problem", "problems")).append("  ");
        }
        if (state.count() > 0) {
            right.append(state.count()).append("  ");
        }
        return right.toString().stripTrailing();
    }

    private static void keys(State state, int from, int row, int limit, Brush brush) {
        int column = from;
        for (Hint hint : hints(state)) {
            String key = state.prefs().keys().key(hint.action());
            int width = Columns.width(key) + 1 + Columns.width(hint.word());
            if (key.isEmpty() || column + width > limit) {
                continue;
            }
            column = brush.text(column, row, key, Role.STATUS_KEY, limit);
            column = brush.text(column + 1, row, hint.word(), Role.STATUS, limit) + 2;
        }
    }

    /** A key worth knowing now. */
    private record Hint(Action action, String word) { }

    private static List<Hint> hints(State state) {
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
