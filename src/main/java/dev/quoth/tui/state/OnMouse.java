package dev.quoth.tui.state;

import dev.quoth.library.QuoteRow;
import dev.quoth.settings.Action;
import dev.quoth.tui.page.PageLine;
import java.util.List;
import java.util.Optional;

/** Click, wheel, and drag of the borders between panes. */
final class OnMouse {

    private static final int WHEEL = 3;

    private OnMouse() { }

    static Step handle(State state, Event.Mouse mouse) {
        int wheel = mouse.action() == Event.Mouse.Action.WHEEL_DOWN ? 1 : mouse.action() == Event.Mouse.Action.WHEEL_UP ? -1 : 0;
        if (state.overlay().isPresent()) {
            return over(state.withDrag(Optional.empty()), state.overlay().get(), mouse, wheel);
        }
        return mouse.action() == Event.Mouse.Action.DRAG || mouse.action() == Event.Mouse.Action.RELEASE ? act(state, mouse, wheel)
                : Following.before(state, state.layout().paneAt(mouse.column(), mouse.row()), now -> act(now, mouse, wheel));
    }

    private static Step over(State state, Overlay overlay, Event.Mouse mouse, int wheel) {
        if (mouse.action() == Event.Mouse.Action.PRESS) {
            return OnOverlay.click(state, mouse.row());
        }
        return wheel == 0 ? Step.of(state) : OnOverlay.handle(state, overlay, wheel > 0 ? Action.DOWN : Action.UP, 1);
    }

    private static Step act(State state, Event.Mouse mouse, int wheel) {
        Layout layout = state.layout();
        return switch (mouse.action()) {
            case WHEEL_DOWN, WHEEL_UP -> wheel(state, layout, mouse, wheel);
            case PRESS -> press(state, layout, mouse);
            case DRAG -> Step.of(drag(state, layout, mouse.column()));
            case RELEASE -> Step.of(state.withDrag(Optional.empty()));
        };
    }

    private static Step wheel(State state, Layout layout, Event.Mouse mouse, int step) {
        if (layout.stories().contains(mouse.column(), mouse.row())) {
            return Selecting.move(state, step);
        }
        if (layout.article().contains(mouse.column(), mouse.row())) {
            return Step.of(state.open().map(open -> Reading.scroll(state, open.scroll() + WHEEL * step)).orElse(state));
        }
        return Step.of(layout.quotes().contains(mouse.column(), mouse.row()) && state.open().isPresent() && !state.open().get().quotes().isEmpty()
                ? Reading.pass(state, state.open().get().quotes().chosen() + step) : state);
    }

    private static Step press(State state, Layout layout, Event.Mouse mouse) {
        int column = mouse.column();
        if (layout.stories().isShown() && layout.article().isShown() && layout.stories().row() == layout.article().row()
                && column == layout.stories().right()) {
            return Step.of(state.withDrag(Optional.of(Focus.STORIES)));
        }
        if (layout.quotes().isShown() && layout.article().isShown() && column == layout.quotes().column() - 1) {
            return Step.of(state.withDrag(Optional.of(Focus.QUOTES)));
        }
        if (layout.stories().contains(column, mouse.row())) {
            return story(state, layout.stories(), mouse.row());
        }
        if (layout.article().contains(column, mouse.row())) {
            return article(state, layout.article(), mouse);
        }
        return Step.of(layout.quotes().contains(column, mouse.row()) ? card(state, layout.quotes(), mouse.row()) : state);
    }

    private static Step story(State state, Area area, int row) {
        StoryList list = state.list();
        int y = area.below(1).row();
        for (int i = list.top(); i < list.items().size() && y < area.bottom(); i++) {
            int height = StoryList.height(list.items().get(i), area.width());
            if (row >= y && row < y + height && list.items().get(i).isSelectable()) {
                boolean again = i == list.selected() && state.focus() == Focus.STORIES;
                State focused = state.withFocus(Focus.STORIES);
                return again ? Selecting.enter(focused) : Selecting.select(focused, i, 1);
            }
            y += height;
        }
        return Step.of(state.withFocus(Focus.STORIES));
    }

    /** A click on a link opens it, one on quoted words chooses their card. */
    private static Step article(State state, Area area, Event.Mouse mouse) {
        State focused = state.withFocus(Focus.ARTICLE);
        if (state.open().isEmpty()) {
            return Step.of(focused);
        }
        OpenStory open = state.open().get();
        int line = open.scroll() + mouse.row() - area.below(1).row();
        if (line < 0 || line >= open.page().height() || mouse.row() < area.below(1).row()) {
            return Step.of(focused);
        }
        PageLine set = open.page().lines().get(line);
        int column = mouse.column() - area.column() - Math.max(0, (area.width() - open.page().width()) / 2);
        int link = set.linkAt(column);
        if (link >= 0) {
            return Links.browse(focused, open.page().links().get(link));
        }
        int place = set.indexAt(column);
        for (int i = 0; i < open.quotes().shown().size() && place >= 0; i++) {
            QuoteRow row = open.quotes().shown().get(i);
            if (row.quote().parts().stream().anyMatch(part -> part.contains(place))) {
                return Step.of(focused.withOpen(open.withQuotes(open.quotes().withChosen(i))));
            }
        }
        return Step.of(focused);
    }

    private static State card(State state, Area area, int row) {
        State focused = state.withFocus(Focus.QUOTES);
        if (state.open().isEmpty()) {
            return focused;
        }
        QuoteList quotes = state.open().get().quotes();
        Area body = area.below(1);
        int people = Layout.peopleRows(quotes, body);
        if (row >= body.row() && row < body.row() + people - 1) {
            return person(focused, quotes, row - body.row());
        }
        int y = body.row() + people - quotes.line();
        for (int i = quotes.top(); i < quotes.shown().size() && y < body.bottom(); i++) {
            int height = quotes.height(i);
            if (row >= y && row <= y + height) {
                return Reading.choose(focused, i, false);
            }
            y += height + 1;
        }
        return focused;
    }

    /** A click on a name leads to the next thing that person said, from the last one to the first. */
    private static State person(State state, QuoteList quotes, int row) {
        List<Integer> places = quotes.people().shown(quotes.indirect());
        for (int step = 1; row < places.size() && step <= quotes.shown().size(); step++) {
            int index = (quotes.chosen() + step) % quotes.shown().size();
            if (quotes.people().placeOf(quotes.shown().get(index)) == places.get(row)) {
                return Reading.choose(state, index, false);
            }
        }
        return state;
    }

    private static State drag(State state, Layout layout, int column) {
        if (state.drag().isEmpty()) {
            return state;
        }
        Focus border = state.drag().get();
        int wider = border == Focus.STORIES ? column - layout.stories().right() : layout.quotes().column() - 1 - column;
        return wider == 0 ? state : state.withPanes(Layout.moved(state, border, wider));
    }
}
