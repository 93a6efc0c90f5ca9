package dev.quoth.tui.pane;

import dev.quoth.settings.Role;
import dev.quoth.tui.state.Area;
import dev.quoth.tui.state.Overlay;
import dev.quoth.tui.state.State;
import dev.quoth.tui.state.TroubleText;
import dev.quoth.tui.state.TroubleText.TroubleLine;
import java.util.List;

/** What went wrong, and where. */
final class MessagesPane {

    private MessagesPane() { }

    static void draw(State state, Overlay.Messages messages, Area area, Brush brush) {
        int count = state.status().troubles().size();
        brush.heading(area, "Problems", count == 0 ? "" : String.valueOf(count), true);
        Area body = area.below(1);
        if (count == 0) {
            brush.message(body, Role.DIM, "Nothing went wrong.");
        }
        List<TroubleLine> lines = TroubleText.lines(state.status(), area.width());
        for (int row = 0; row < body.height() && messages.top() + row < lines.size(); row++) {
            TroubleLine line = lines.get(messages.top() + row);
            brush.text(body.column() + (line.heading() ? 1 : 3), body.row() + row, line.words(), line.heading() ? Role.HEADING : Role.TEXT,
                    body.right() - 1);
        }
        brush.frame().cursor(body.column(), body.row());
    }
}
