package dev.quoth.tui.pane;

import dev.quoth.settings.Role;
import dev.quoth.tui.state.Area;
import dev.quoth.tui.state.Overlay;
import dev.quoth.tui.state.State;
import dev.quoth.tui.state.TroubleText;
import dev.quoth.tui.state.TroubleText.TroubleLine;
import java.util.ArrayList;
import java.util.List;

/** What went wrong, and where. */
final class MessagesPane {

    private MessagesPane() { }

    static void draw(State state, Overlay.Messages messages, Area area, Brush brush) {
        int count = state.status().troubles().size();
        brush.heading(area, "Problems", count == 0 ? "" : String.valueOf(count), true);
        Area body = area.below(1);
        if (count == 0) {
            nothing(state, body, brush);
        }
        List<TroubleLine> lines = TroubleText.lines(state.status(), area.width());
        for (int row = 0; row < body.height() && messages.top() + row < lines.size(); row++) {
            TroubleLine line = lines.get(messages.top() + row);
            brush.text(body.column() + (line.heading() ? 1 : 3), body.row() + row, line.words(), line.heading() ? Role.HEADING : Role.TEXT,
                    body.right() - 1);
        }
        brush.frame().cursor(body.column(), body.row());
    }

    /** Nothing since the reader was started; what feeds failed of at their last fetch stands beside them in the list too. */
    private static void nothing(State state, Area body, Brush brush) {
        List<String> lines = new ArrayList<>();
        state.list().feeds().stream().filter(feed -> feed.subscribed() && !feed.state().error().isEmpty())
                .forEach(feed -> lines.add(feed.title() + ": " + feed.state().error()));
        lines.add(0, lines.isEmpty() ? "Nothing went wrong." : "Nothing went wrong since the start; at the last fetch of a feed:");
        brush.message(body, Role.DIM, lines.toArray(String[]::new));
    }
}
