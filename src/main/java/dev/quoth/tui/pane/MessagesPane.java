package dev.quoth.tui.pane;

import dev.quoth.settings.Role;
import dev.quoth.tui.state.Area;
import dev.quoth.tui.state.Overlay;
import dev.quoth.tui.state.State;
import dev.quoth.tui.state.Status;
import java.util.List;

/** What went wrong, and where. */
final class MessagesPane {

    private MessagesPane() { }

    static void draw(State state, Overlay.Messages messages, Area area, Brush brush) {
        List<Status.Trouble> troubles = state.status().troubles();
        brush.heading(area, "Problems", troubles.isEmpty() ? "" : String.valueOf(troubles.size()), true);
        Area body = area.below(1);
        if (troubles.isEmpty()) {
            brush.message(body, Role.DIM, "Nothing went wrong.");
        }
        int row = body.row();
        for (int line = messages.top(); line < troubles.size() * 2 && row < body.bottom(); line++, row++) {
            Status.Trouble trouble = troubles.get(line / 2);
            if (line % 2 == 0) {
                brush.text(body.column() + 1, row, trouble.what(), Role.HEADING, body.right() - 1);
            } else {
                brush.text(body.column() + 3, row, trouble.why(), Role.TEXT, body.right() - 1);
            }
        }
        brush.frame().cursor(body.column(), body.row());
    }
}
