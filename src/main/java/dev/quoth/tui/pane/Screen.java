package dev.quoth.tui.pane;

import dev.quoth.settings.Role;
import dev.quoth.tui.frame.Frame;
import dev.quoth.tui.state.Area;
import dev.quoth.tui.state.Focus;
import dev.quoth.tui.state.Layout;
import dev.quoth.tui.state.Overlay;
import dev.quoth.tui.state.State;
import java.util.Optional;

/** The whole screen. */
public final class Screen {

    private Screen() { }

    /** Draws a state with the theme it names. */
    public static Frame render(State state) {
        return render(state, TintedPage.of(state, Optional.empty()));
    }

    /** @param page the lines of the open story, if there is one */
    static Frame render(State state, Optional<TintedPage> page) {
        Brush brush = brush(new Frame(state.size().columns(), state.size().rows()), state);
        Layout layout = state.layout();
        brush.clear(new Area(0, 0, state.size().columns(), state.size().rows()), Role.TEXT);
        if (isCovered(state)) {
            overlay(state, new Area(0, 0, state.size().columns(), layout.status().row()), brush);
        } else {
            panes(state, layout, page, brush);
        }
        StatusLine.draw(state, layout.status(), brush);
        return brush.frame();
    }

    static Brush brush(Frame frame, State state) {
        return new Brush(frame, theme(state), state.prefs().ascii());
    }

    static Theme theme(State state) {
        return Palettes.named(state.prefs().theme(), state.prefs().colors());
    }

    /** Whether something lies over the panes. */
    static boolean isCovered(State state) {
        return state.overlay().isPresent() && !(state.overlay().get() instanceof Overlay.Hints);
    }

    /** Whether two states have the very same of something. */
    static <T> boolean same(Optional<T> one, Optional<T> other) {
        return one == other || one.isPresent() && other.isPresent() && one.get() == other.get();
    }

    private static void overlay(State state, Area area, Brush brush) {
        Overlay overlay = state.overlay().orElseThrow();
        if (overlay instanceof Overlay.Help help) {
            new HelpPane(state, brush).draw(area, help);
        } else if (overlay instanceof Overlay.Messages messages) {
            MessagesPane.draw(state, messages, area, brush);
        } else if (overlay instanceof Overlay.Listing listing) {
            new ListingPane(state, brush).draw(area, listing);
        }
    }

    private static void panes(State state, Layout layout, Optional<TintedPage> page, Brush brush) {
        for (Focus pane : Focus.values()) {
            Area area = layout.of(pane);
            if (area.isShown()) {
                brush.frame().band(area.column(), area.right());
            }
        }
        if (layout.stories().isShown()) {
            new StoriesPane(state, brush).draw(layout.stories());
        }
        if (layout.article().isShown()) {
            new ArticlePane(state, brush, page).draw(layout.article());
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
