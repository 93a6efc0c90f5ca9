package dev.quoth.tui.pane;

import dev.quoth.settings.Action;
import dev.quoth.settings.Role;
import dev.quoth.text.Columns;
import dev.quoth.tui.frame.Style;
import dev.quoth.tui.state.Area;
import dev.quoth.tui.state.Focus;
import dev.quoth.tui.state.Overlay;
import dev.quoth.tui.state.Prompt;
import dev.quoth.tui.state.State;
import dev.quoth.tui.state.Updating;
import java.util.List;

/** The last row: a line being typed, else what is happening, else the keys that matter now. */
final class StatusLine {

    private StatusLine() { }

    /** Whether the row looks the same in both states. */
    static boolean looksSame(State a, State b) {
        return a.status() == b.status() && a.prompt().isEmpty() && b.prompt().isEmpty() && a.focus() == b.focus() && Screen.same(a.overlay(), b.overlay())
                && a.count() == b.count() && a.isSlow() == b.isSlow() && a.list().view() == b.list().view();
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
        while (Columns.width(prompt.text().substring(from, prompt.caret())) > room) {
            from = prompt.text().offsetByCodePoints(from, 1);
        }
        brush.frame().draw(column, area.row(), prompt.text().substring(from), brush.style(Role.STATUS), area.right());
        brush.frame().cursor(column + Columns.width(prompt.text().substring(from, prompt.caret())), area.row());
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
            } else {
                right.append(updating.pages()).append(updating.pages() == 1 ? " page to get" : " pages to get");
            }
            right.append("  ");
        } else if (state.isSlow()) {
            right.append("working").append(brush.sign("…", "...")).append("  ");
        }
        long troubles = state.status().problems();
        if (troubles > 0) {
            right.append(state.prefs().keys().key(Action.ERRORS)).append(' ').append(troubles).append(troubles == 1 ? " problem  " : " problems  ");
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
        Hint help = new Hint(Action.HELP, "help");
        if (state.overlay().isPresent()) {
            return state.overlay().get() instanceof Overlay.Listing
                    ? List.of(new Hint(Action.BACK, "close"), new Hint(Action.OPEN, "open"), new Hint(Action.COPY, "copy"), help)
                    : state.overlay().get() instanceof Overlay.Hints ? List.of(new Hint(Action.CANCEL, "close; or type the letters of a link"))
                    : List.of(new Hint(Action.BACK, "close"), new Hint(Action.DOWN, "down"), new Hint(Action.UP, "up"));
        }
        if (state.focus() == Focus.STORIES) {
            return List.of(help, new Hint(Action.BACK, "quit"), new Hint(Action.OPEN, "read"), new Hint(Action.FILTER, "filter"), new Hint(Action.SEARCH, "search"),
                    new Hint(Action.STAR, "star"), new Hint(Action.ONLY_UNREAD, state.list().view().unread() ? "all" : "only unread"),
                    new Hint(Action.RELOAD_ALL, "fetch"), new Hint(Action.GROUP, "group"), new Hint(Action.UNDO, "undo"));
        }
        if (state.focus() == Focus.ARTICLE) {
            return List.of(help, new Hint(Action.BACK, "back"), new Hint(Action.PAGE_DOWN, "read on"), new Hint(Action.NEXT_QUOTE, "next quote"), new Hint(Action.SEARCH, "search"),
                    new Hint(Action.BROWSER, "browser"), new Hint(Action.LINKS, "links"), new Hint(Action.STAR, "star"), new Hint(Action.ZEN, "zen"));
        }
        return List.of(help, new Hint(Action.BACK, "back"), new Hint(Action.OPEN, "to the words"), new Hint(Action.WHO, "all they said"), new Hint(Action.ALSO, "also in"),
                new Hint(Action.COPY, "copy"), new Hint(Action.INDIRECT, "indirect"), new Hint(Action.BROWSER, "browser"));
    }
}
