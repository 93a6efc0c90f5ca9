package dev.quoth.tui.pane;

import dev.quoth.settings.Role;
import dev.quoth.tui.frame.Frame;
import dev.quoth.tui.state.Area;
import dev.quoth.tui.state.Focus;
import dev.quoth.tui.state.Layout;
import dev.quoth.tui.state.State;
import java.util.Optional;

/**
 * The screen drawn over the one before it: panes that would look the same stay, and of a list in which only the selection moved the two
 * entries it concerns are drawn. What comes out is what {@link Screen#render(State)} draws from nothing, for a fraction of the work.
 */
public final class Painting {

    private Optional<State> before = Optional.empty();
    private Optional<TintedPage> page = Optional.empty();
    private Frame frame = new Frame(1, 1);

    /** The frame of a state. */
    public Frame next(State state) {
        page = TintedPage.of(state, page);
        frame = before.isPresent() && standsStill(before.get(), state) ? over(before.get(), state) : Screen.render(state, page);
        before = Optional.of(state);
        return frame;
    }

    /** Whether the panes stand where they stood. */
    private static boolean standsStill(State a, State b) {
        return a.prefs() == b.prefs() && !Screen.isCovered(a) && !Screen.isCovered(b) && a.drag().equals(b.drag())
                && a.size().columns() == b.size().columns() && a.size().rows() == b.size().rows() && a.layout().equals(b.layout());
    }

    private Frame over(State last, State state) {
        Brush brush = Screen.brush(new Frame(frame), state);
        Layout layout = state.layout();
        // Where a line is typed the cursor is there; its pane gets it back by being drawn.
        Focus cursor = last.prompt().isPresent() ? state.focus() : null;
        if (layout.stories().isShown()) {
            stories(last, state, cursor == Focus.STORIES, brush, layout.stories());
        }
        if (layout.article().isShown() && (cursor == Focus.ARTICLE || !ArticlePane.looksSame(last, state))) {
            brush.clear(layout.article(), Role.TEXT);
            new ArticlePane(state, brush, page).draw(layout.article());
        }
        if (layout.quotes().isShown() && (cursor == Focus.QUOTES || !QuotesPane.looksSame(last, state))) {
            brush.clear(layout.quotes(), Role.TEXT);
            new QuotesPane(state, brush).draw(layout.quotes());
        }
        if (brush.frame().cursorColumn() < 0 && layout.of(state.focus()).isShown()) {
            brush.frame().cursor(frame.cursorColumn(), frame.cursorRow());
        }
        if (!StatusLine.looksSame(last, state)) {
            StatusLine.draw(state, layout.status(), brush);
        }
        return brush.frame();
    }

    private static void stories(State last, State state, boolean anew, Brush brush, Area area) {
        StoriesPane pane = new StoriesPane(state, brush);
        if (anew || !StoriesPane.sameEntries(last, state)) {
            brush.clear(area, Role.TEXT);
            pane.draw(area);
        } else if (last.list().selected() != state.list().selected()) {
            pane.drawMoved(area, last.list().selected());
        }
    }
}
