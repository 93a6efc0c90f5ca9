package dev.quoth.tui.state;

import dev.quoth.settings.Action;
import java.util.Optional;

/** What keys do while something lies over the panes. */
final class OnOverlay {

    private OnOverlay() { }

    static Step handle(State state, Overlay overlay, Action action, int count) {
        State closed = state.withOverlay(Optional.empty());
        switch (action) {
            case BACK, CANCEL, LEFT:
                return Step.of(closed.withWaiting(false));
            case QUIT, SUSPEND, REDRAW, THEME:
                return OnAction.handle(state, action, count);
            case HELP:
                return Step.of(overlay instanceof Overlay.Help ? closed : state.withOverlay(Optional.of(new Overlay.Help(0))));
            case ERRORS:
                return Step.of(overlay instanceof Overlay.Messages ? closed : state.withOverlay(Optional.of(new Overlay.Messages(0))));
            case SEARCH, FIND, FILTER, COMMAND:
                return OnAction.handle(closed, action == Action.SEARCH ? Action.FIND : action, count);
            default:
                break;
        }
        int page = Math.max(1, state.size().rows() - 4);
        int times = Math.max(1, count);
        if (overlay instanceof Overlay.Help help) {
            return Step.of(state.withOverlay(Optional.of(new Overlay.Help(scrolled(help.top(), action, times, page)))));
        }
        if (overlay instanceof Overlay.Messages messages) {
            int top = Math.min(scrolled(messages.top(), action, times, page), Math.max(0, state.status().troubles().size() * 2 - page));
            return Step.of(state.withOverlay(Optional.of(new Overlay.Messages(top))));
        }
        return overlay instanceof Overlay.Listing listing ? listing(state, listing, action, times) : Step.of(closed);
    }

    private static int scrolled(int top, Action action, int times, int page) {
        return switch (action) {
            case DOWN -> top + times;
            case UP -> Math.max(0, top - times);
            case PAGE_DOWN, HALF_DOWN -> top + page;
            case PAGE_UP, HALF_UP -> Math.max(0, top - page);
            case TOP -> 0;
            case BOTTOM -> 10_000;
            default -> top;
        };
    }

    private static Step listing(State state, Overlay.Listing listing, Action action, int times) {
        int last = listing.entries().size() - 1;
        if (last < 0) {
            return Step.of(state);
        }
        Overlay.Entry entry = listing.entries().get(listing.selected());
        int page = Math.max(1, (state.size().rows() - 4) / Overlays.ENTRY_ROWS);
        switch (action) {
            case OPEN, RIGHT:
                State closed = state.withOverlay(Optional.empty()).withFocus(Focus.ARTICLE);
                int index = closed.list().indexOf(entry.story());
                State there = index < 0 ? closed : closed.withList(closed.list().withSelected(index));
                return Selecting.want(there, entry.story(), entry.n(), true);
            case COPY:
                return Step.of(state.say("Copied"), new Work.Copy("“" + entry.words() + "”\n" + entry.head() + ". " + entry.meta()));
            default:
                int next = switch (action) {
                    case DOWN, NEXT_HIT -> listing.selected() + times;
                    case UP, PREVIOUS_HIT -> listing.selected() - times;
                    case PAGE_DOWN, HALF_DOWN -> listing.selected() + page;
                    case PAGE_UP, HALF_UP -> listing.selected() - page;
                    case TOP -> 0;
                    case BOTTOM -> last;
                    default -> listing.selected();
                };
                return Step.of(state.withOverlay(Optional.of(Overlays.at(listing, Math.max(0, Math.min(last, next)), page))));
        }
    }
}
