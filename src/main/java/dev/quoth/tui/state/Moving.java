package dev.quoth.tui.state;

import dev.quoth.settings.Action;
import java.util.Optional;

/** Up and down in whatever pane has the keys. */
final class Moving {

    private Moving() { }

    /** Whether an action only moves on, so that what it passes need not be shown. */
    static boolean isMove(Action action) {
        return switch (action) {
            case DOWN, UP, PAGE_DOWN, PAGE_UP, HALF_DOWN, HALF_UP, TOP, BOTTOM, NEXT_STORY, PREVIOUS_STORY, NEXT_UNREAD -> true;
            default -> false;
        };
    }

    static Step move(State state, Action action, int count) {
        return switch (state.focus()) {
            case STORIES -> stories(state, action, count);
            case ARTICLE -> article(state, action, count);
            case QUOTES -> Step.of(quotes(state, action, count));
        };
    }

    private static Step stories(State state, Action action, int count) {
        int times = Math.max(1, count);
        Area area = Settling.area(state, Focus.STORIES);
        int page = state.list().page(area.width(), area.below(1).height()) - 1;
        return switch (action) {
            case DOWN -> Selecting.move(state, times);
            case UP -> Selecting.move(state, -times);
            case PAGE_DOWN -> Selecting.move(state, page * times);
            case PAGE_UP -> Selecting.move(state, -page * times);
            case HALF_DOWN -> Selecting.move(state, Math.max(1, page / 2) * times);
            case HALF_UP -> Selecting.move(state, -Math.max(1, page / 2) * times);
            case TOP -> count > 0 ? nth(state, count) : top(state);
            default -> count > 0 ? nth(state, count) : bottom(state);
        };
    }

    private static Step nth(State state, int count) {
        if (!state.list().window().atStart()) {
            return top(state);
        }
        int left = count;
        for (int i = 0; i < state.list().items().size(); i++) {
            left -= state.list().items().get(i).isSelectable() ? 1 : 0;
            if (left == 0) {
                return Selecting.select(state, i, 1);
            }
        }
        return state.list().window().atEnd() ? bottom(state) : Selecting.select(state, state.list().items().size() - 1, -1);
    }

    private static Step top(State state) {
        if (state.list().window().atStart()) {
            return Selecting.select(state, 0, 1);
        }
        StoryList list = state.list().withSelected(-1);
        return Paging.reload(state.withList(list.withWindow(Selecting.emptied(list.window())).withTop(0)));
    }

    private static Step bottom(State state) {
        return state.list().window().atEnd() || state.list().view().isAccordion()
                ? Selecting.select(state, state.list().items().size() - 1, -1) : Paging.bottom(state);
    }

    private static Step article(State state, Action action, int count) {
        if (state.open().isEmpty()) {
            return Step.of(state);
        }
        int times = Math.max(1, count);
        int line = state.open().get().scroll();
        // A page keeps two lines of the one before, so that the eye finds its place.
        int page = Math.max(1, Reading.rows(state) - 2);
        return switch (action) {
            case DOWN -> Step.of(Reading.scroll(state, line + times));
            case UP -> Step.of(Reading.scroll(state, line - times));
            case PAGE_DOWN -> Reading.atEnd(state) ? NextStory.to(state, 1, true) : Step.of(Reading.scroll(state, line + page * times));
            case PAGE_UP -> Step.of(Reading.scroll(state, line - page * times));
            case HALF_DOWN -> Step.of(Reading.scroll(state, line + Math.max(1, page / 2) * times));
            case HALF_UP -> Step.of(Reading.scroll(state, line - Math.max(1, page / 2) * times));
            case TOP -> Step.of(Reading.scroll(state, count > 0 ? count - 1 : 0));
            default -> Step.of(Reading.scroll(state, count > 0 ? count - 1 : Integer.MAX_VALUE / 2));
        };
    }

    private static State quotes(State state, Action action, int count) {
        if (state.open().map(open -> open.quotes().isEmpty()).orElse(true)) {
            return state;
        }
        QuoteList quotes = state.open().get().quotes();
        Optional<State> within = count > 0 ? Optional.empty() : within(state, quotes, action);
        if (within.isPresent()) {
            return within.get();
        }
        int times = Math.max(1, count);
        int last = quotes.shown().size() - 1;
        int page = Math.max(1, state.layout().rows(Focus.QUOTES) / 8);
        int next = switch (action) {
            case DOWN -> quotes.chosen() + times;
            case UP -> quotes.chosen() - times;
            case PAGE_DOWN, HALF_DOWN -> quotes.chosen() + page * times;
            case PAGE_UP, HALF_UP -> quotes.chosen() - page * times;
            case TOP -> count > 0 ? count - 1 : 0;
            default -> count > 0 ? count - 1 : last;
        };
        return Reading.to(state, next);
    }

    /** A card longer than the pane is read to its end before the next one comes. */
    private static Optional<State> within(State state, QuoteList quotes, Action action) {
        int rows = Layout.cardRows(quotes, Settling.area(state, Focus.QUOTES).below(1));
        int hidden = quotes.hidden(rows);
        boolean down = action == Action.DOWN || action == Action.PAGE_DOWN || action == Action.HALF_DOWN;
        boolean up = action == Action.UP || action == Action.PAGE_UP || action == Action.HALF_UP;
        if (hidden == 0 || quotes.top() != quotes.chosen() || !down && !up) {
            return Optional.empty();
        }
        int step = Math.max(1, rows - 1);
        int line = Math.max(0, Math.min(hidden, quotes.line() + (down ? step : -step)));
        return line == quotes.line() ? Optional.empty()
                : Optional.of(state.withOpen(state.open().get().withQuotes(quotes.scrolled(quotes.chosen(), line))));
    }
}
