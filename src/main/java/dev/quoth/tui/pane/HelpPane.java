package dev.quoth.tui.pane;

import dev.quoth.settings.Action;
import dev.quoth.settings.Role;
import dev.quoth.text.Columns;
import dev.quoth.text.Line;
import dev.quoth.tui.frame.Style;
import dev.quoth.tui.state.Area;
import dev.quoth.tui.state.Overlay;
import dev.quoth.tui.state.State;
import java.util.ArrayList;
import java.util.List;

/** The keys, made from the key table and what the user bound. */
final class HelpPane {

    /** Columns one column of help wants at least. */
    private static final int COLUMN = 58;

    private static final int KEYS = 16;

    private final State state;
    private final Brush brush;

    HelpPane(State state, Brush brush) {
        this.state = state;
        this.brush = brush;
    }

    /** A line of help: a heading, or keys and what they do. */
    private record HelpLine(String keys, String words, boolean heading) { }

    void draw(Area area, Overlay.Help help) {
        Area body = area.below(1);
        int columns = Math.max(1, Math.min(3, body.width() / COLUMN));
        int width = body.width() / columns;
        List<HelpLine> lines = lines(width);
        int rows = (lines.size() + columns - 1) / columns;
        int most = Math.max(0, rows - body.height());
        int top = Math.min(help.top(), most);
        brush.heading(area, "Keys", most == 0 ? "" : top * 100 / most + " %", true);
        for (int i = 0; i < lines.size(); i++) {
            int row = body.row() + i % rows - top;
            if (row >= body.row() && row < body.bottom()) {
                line(lines.get(i), body.column() + i / rows * width + 1, row, body.column() + (i / rows + 1) * width - 1);
            }
        }
        brush.frame().cursor(body.column(), body.row());
    }

    private void line(HelpLine line, int column, int row, int limit) {
        if (line.heading()) {
            brush.text(column, row, line.words(), Role.HEADING, limit);
        } else {
            brush.text(column, row, line.keys(), brush.style(Role.ACCENT).with(Style.BOLD), column + KEYS);
            brush.text(column + KEYS, row, line.words(), Role.TEXT, limit);
        }
    }

    private List<HelpLine> lines(int width) {
        List<HelpLine> lines = new ArrayList<>();
        for (Action.Group group : Action.Group.values()) {
            if (!lines.isEmpty()) {
                lines.add(new HelpLine("", "", true));
            }
            lines.add(new HelpLine("", group.title(), true));
            for (Action action : Action.values()) {
                if (action.group() == group) {
                    action(action, width - KEYS - 3, lines);
                }
            }
        }
        return lines;
    }

    private void action(Action action, int width, List<HelpLine> lines) {
        String keys = keys(action);
        for (Line line : Columns.wrap(action.meaning(), Math.max(10, width))) {
            lines.add(new HelpLine(keys, action.meaning().substring(line.start(), line.end()), false));
            keys = "";
        }
    }

    /** As many keys as fit. */
    private String keys(Action action) {
        String keys = "";
        for (String key : state.prefs().keys().keys(action)) {
            String more = keys.isEmpty() ? key : keys + " " + key;
            if (Columns.width(more) < KEYS) {
                keys = more;
            }
        }
        return keys.isEmpty() ? ":" + action.command() : keys;
    }
}
