package dev.quoth.tui.pane;

import dev.quoth.settings.Action;
import dev.quoth.settings.Role;
import dev.quoth.text.Columns;
import dev.quoth.text.Counted;
import dev.quoth.text.Graphemes;
import dev.quoth.tui.frame.Style;
import dev.quoth.tui.state.Area;
import dev.quoth.tui.state.KeyHints;
import dev.quoth.tui.state.Layout;
import dev.quoth.tui.state.Prompt;
import dev.quoth.tui.state.State;
import dev.quoth.tui.state.Updating;

/** The last row: a line being typed, else what is happening, else the keys that matter now. */
final class StatusLine {

    private StatusLine() { }

    /** Whether the row looks the same in both states. */
    static boolean looksSame(State a, State b) {
        return a.status() == b.status() && a.prompt().isEmpty() && b.prompt().isEmpty() && a.count() == b.count() && a.isSlow() == b.isSlow()
                && KeyHints.same(a, b);
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
        for (KeyHints.Hint hint : KeyHints.of(state)) {
            String key = state.prefs().keys().key(hint.action());
            int width = Columns.width(key) + 1 + Columns.width(hint.word());
            if (key.isEmpty() || column + width > limit) {
                continue;
            }
            column = brush.text(column, row, key, Role.STATUS_KEY, limit);
            column = brush.text(column + 1, row, hint.word(), Role.STATUS, limit) + 2;
        }
    }
}
