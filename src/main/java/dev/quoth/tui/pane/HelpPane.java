package dev.quoth.tui.pane;

import dev.quoth.settings.Role;
import dev.quoth.tui.frame.Style;
import dev.quoth.tui.state.Area;
import dev.quoth.tui.state.HelpText;
import dev.quoth.tui.state.HelpText.HelpLine;
import dev.quoth.tui.state.Overlay;
import dev.quoth.tui.state.State;
import java.util.List;

/** The keys and the signs. */
final class HelpPane {

    private final State state;
    private final Brush brush;

    HelpPane(State state, Brush brush) {
        this.state = state;
        this.brush = brush;
    }

    void draw(Area area, Overlay.Help help) {
        Area body = area.below(1);
        List<List<HelpLine>> columns = HelpText.columns(state);
        int width = body.width() / columns.size();
        int most = Math.max(0, columns.stream().mapToInt(List::size).max().orElse(0) - body.height());
        int top = help.top();
        brush.heading(area, "Keys", most == 0 ? "" : top * 100 / most + " %", true);
        for (int i = 0; i < columns.size(); i++) {
            List<HelpLine> lines = columns.get(i);
            for (int row = 0; row < body.height() && top + row < lines.size(); row++) {
                line(lines.get(top + row), body.column() + i * width + 1, body.row() + row, body.column() + (i + 1) * width - 1);
            }
        }
        brush.frame().cursor(body.column(), body.row());
    }

    private void line(HelpLine line, int column, int row, int limit) {
        if (line.heading()) {
            brush.text(column, row, line.words(), Role.HEADING, limit);
        } else {
            int keys = HelpText.keyColumns(limit - column + 2);
            brush.text(column, row, line.keys(), brush.style(Role.ACCENT).with(Style.BOLD), column + keys);
            brush.text(column + keys, row, line.words(), Role.TEXT, limit);
        }
    }
}
