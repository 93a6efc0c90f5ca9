package dev.quoth.tui.pane;

import dev.quoth.settings.Role;
import dev.quoth.tui.frame.Frame;
import dev.quoth.tui.state.Area;
import dev.quoth.tui.state.Focus;
import dev.quoth.tui.state.Layout;
import dev.quoth.tui.state.Overlay;
import dev.quoth.tui.state.State;

/** The whole screen. */
public final class Screen {

    private Screen() { }

    /** Draws a state with the theme it names. */
    public static Frame render(State state) {
        return render(state, Palettes.named(state.prefs().theme(), state.prefs().colors()));
    }

    public static Frame render(State state, Theme theme) {
        Brush brush = new Brush(new Frame(state.size().columns(), state.size().rows()), theme, state.prefs().ascii());
        Layout layout = state.layout();
        Area whole = new Area(0, 0, state.size().columns(), state.size().rows());
        brush.clear(whole, Role.TEXT);
        Overlay overlay = state.overlay().orElse(null);
        if (overlay == null || overlay instanceof Overlay.Hints) {
            panes(state, layout, brush);
        } else {
            Area over = new Area(0, 0, whole.width(), layout.status().row());
            if (overlay instanceof Overlay.Help help) {
                new HelpPane(state, brush).draw(over, help);
            } else if (overlay instanceof Overlay.Messages messages) {
                MessagesPane.draw(state, messages, over, brush);
            } else if (overlay instanceof Overlay.Listing listing) {
                new ListingPane(state, brush).draw(over, listing);
            }
        }
        StatusLine.draw(state, layout.status(), brush);
        return brush.frame();
    }

    private static void panes(State state, Layout layout, Brush brush) {
        if (layout.stories().isShown()) {
            new StoriesPane(state, brush).draw(layout.stories());
        }
        if (layout.article().isShown()) {
            new ArticlePane(state, brush).draw(layout.article());
        }
        if (layout.quotes().isShown()) {
            new QuotesPane(state, brush).draw(layout.quotes());
        }
        if (layout.stories().isShown() && layout.article().isShown() && layout.stories().row() == layout.article().row()) {
            border(layout.stories().right(), layout.article(), state.drag().filter(Focus.STORIES::equals).isPresent(), brush);
        }
        if (layout.quotes().isShown() && layout.article().isShown()) {
            border(layout.quotes().column() - 1, layout.quotes(), state.drag().filter(Focus.QUOTES::equals).isPresent(), brush);
        }
    }

    private static void border(int column, Area beside, boolean held, Brush brush) {
        for (int row = beside.row(); row < beside.bottom(); row++) {
            brush.text(column, row, brush.sign("│", "|"), held ? Role.ACCENT : Role.FAINT, column + 1);
        }
    }
}
