package dev.quoth.tui.state;

import dev.quoth.settings.Action;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What keys do while something lies over the panes. */
final class OnOverlay {

    /** What moves in an overlay. */
    private static final Set<Action> SCROLLING = EnumSet.of(Action.DOWN, Action.UP, Action.PAGE_DOWN, Action.PAGE_UP,
            Action.HALF_DOWN, Action.HALF_UP, Action.TOP, Action.BOTTOM);

    private static final int NO_MOVE = Integer.MIN_VALUE;

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
        int times = Math.max(1, count);
        if (!(overlay instanceof Overlay.Listing) && !SCROLLING.contains(action)) {
            return closeFirst(state);
        }
        if (overlay instanceof Overlay.Help help) {
            return Step.of(state.withOverlay(Optional.of(new Overlay.Help(scrolled(state, help.top(), action, times, most(state, help))))));
        }
        if (overlay instanceof Overlay.Messages messages) {
            int top = scrolled(state, messages.top(), action, times, most(state, messages));
            return Step.of(state.withOverlay(Optional.of(new Overlay.Messages(top))));
        }
        return overlay instanceof Overlay.Listing listing ? listing(state, listing, action, count) : Step.of(closed);
    }

    /** What lies over the panes shows on a screen of another size what it showed. */
    static State settled(State state, Overlay overlay) {
        if (overlay instanceof Overlay.Hints hints) {
            return Links.settled(state, hints);
        }
        Overlay fitting = overlay;
        if (overlay instanceof Overlay.Help help) {
            fitting = new Overlay.Help(Math.min(help.top(), most(state, help)));
        } else if (overlay instanceof Overlay.Messages messages) {
            fitting = new Overlay.Messages(Math.min(messages.top(), most(state, messages)));
        } else if (overlay instanceof Overlay.Listing listing && !listing.entries().isEmpty()) {
            fitting = Overlays.at(listing, listing.selected(), state.size());
        }
        return fitting.equals(overlay) ? state : state.withOverlay(Optional.of(fitting));
    }

    /** How far help or problems can be scrolled. */
    static int most(State state, Overlay overlay) {
        int troubles = overlay instanceof Overlay.Messages ? TroubleText.lines(state.status(), state.size().columns()).size() : 0;
        return overlay instanceof Overlay.Help ? HelpText.most(state) : Math.max(0, troubles - (state.size().rows() - 2));
    }

    private static Step closeFirst(State state) {
        return Step.of(state.say("Close this first, with " + state.prefs().keys().key(Action.BACK)));
    }

    private static int scrolled(State state, int top, Action action, int times, int most) {
        int page = Math.max(1, state.size().rows() - 4);
        int to = switch (action) {
            case DOWN -> top + times;
            case UP -> top - times;
            case PAGE_DOWN -> top + page * times;
            case PAGE_UP -> top - page * times;
            case HALF_DOWN -> top + Math.max(1, page / 2) * times;
            case HALF_UP -> top - Math.max(1, page / 2) * times;
            case TOP -> 0;
            case BOTTOM -> most;
            default -> top;
        };
        return Math.max(0, Math.min(most, to));
    }

    private static Step listing(State state, Overlay.Listing listing, Action action, int count) {
        int times = Math.max(1, count);
        int last = listing.entries().size() - 1;
        if (last < 0) {
            return SCROLLING.contains(action) ? Step.of(state) : closeFirst(state);
        }
        Overlay.Entry entry = listing.entries().get(listing.selected());
        int page = Overlays.page(listing, state.size());
        switch (action) {
            case OPEN, RIGHT:
                return open(state, listing, entry);
            case COPY:
                return Step.of(state.say(entry.n() > 0 ? "Quote copied with its citation" : "Headline and address copied"),
                        new Work.Copy(entry.copied()));
            default:
                int next = switch (action) {
                    case DOWN, NEXT_HIT, NEXT_QUOTE, NEXT_STORY -> listing.selected() + times;
                    case UP, PREVIOUS_HIT, PREVIOUS_QUOTE, PREVIOUS_STORY -> listing.selected() - times;
                    case PAGE_DOWN -> listing.selected() + page * times;
                    case PAGE_UP -> listing.selected() - page * times;
                    case HALF_DOWN -> listing.selected() + Math.max(1, page / 2) * times;
                    case HALF_UP -> listing.selected() - Math.max(1, page / 2) * times;
                    case TOP -> count > 0 ? count - 1 : 0;
                    case BOTTOM -> count > 0 ? count - 1 : last;
                    default -> NO_MOVE;
                };
                if (next == NO_MOVE) {
                    return closeFirst(state);
                }
                return Step.of(state.withOverlay(Optional.of(Overlays.at(listing, Math.max(0, Math.min(last, next)), state.size()))));
        }
    }

    private static Step open(State state, Overlay.Listing listing, Overlay.Entry entry) {
        State closed = state.withOverlay(Optional.empty()).withFocus(Focus.ARTICLE).withBehind(Optional.of(new Behind(listing, entry.story())));
        int index = closed.list().indexOf(entry.story());
        State there = index < 0 ? closed : closed.withList(closed.list().withSelected(index));
        return Selecting.want(there, entry.story(), entry.n(), entry.pattern(), true);
    }

    /** A click chooses an entry of a list; on the chosen one it opens it. */
    static Step click(State state, int row) {
        if (!(state.overlay().orElse(null) instanceof Overlay.Listing listing)) {
            return Step.of(state);
        }
        int index = Overlays.entryAt(listing, state.size(), row);
        if (index < 0) {
            return Step.of(state);
        }
        return index == listing.selected() ? open(state, listing, listing.entries().get(index))
                : Step.of(state.withOverlay(Optional.of(Overlays.at(listing, index, state.size()))));
    }
}
