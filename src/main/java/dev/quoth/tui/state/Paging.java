package dev.quoth.tui.state;

import dev.quoth.library.Slice;
import dev.quoth.library.StoryRow;
import java.util.List;
import java.util.Optional;

/** Which rows of the list are asked for, and where the answers go. */
final class Paging {

    /** The next part is asked for this many rows before the window ends, so that a held key does not run into its edge. */
    private static final int AHEAD = 80;

    private Paging() { }

    /** The newest rows of the list, whatever is in memory. */
    static Step reload(State state) {
        if (!state.list().window().ready()) {
            return ask(state, Slice.first(Window.FIRST), Work.Part.TOP);
        }
        int rows = Math.max(Window.PART, Math.min(Window.MOST, state.list().window().rows().size()));
        return ask(state, Slice.first(state.list().window().atStart() ? rows : Window.PART), Work.Part.TOP);
    }

    static Step bottom(State state) {
        return ask(state, Slice.last(Window.PART), Work.Part.BOTTOM);
    }

    /** More rows if the selection comes near the edge of those in memory. */
    static Step more(State state) {
        StoryList list = state.list();
        Window window = list.window();
        if (window.loading() || window.rows().isEmpty()) {
            return Step.of(state);
        }
        if (!window.atEnd() && list.selected() >= list.items().size() - AHEAD) {
            return older(state);
        }
        if (!window.atStart() && list.selected() <= AHEAD) {
            return ask(state, Slice.before(window.rows().get(0).position(), Window.PART), Work.Part.NEWER);
        }
        return Step.of(state);
    }

    private static Step older(State state) {
        List<StoryRow> rows = state.list().window().rows();
        return ask(state, Slice.after(rows.get(rows.size() - 1).position(), Window.PART), Work.Part.OLDER);
    }

    private static Step ask(State state, Slice slice, Work.Part part) {
        StoryList list = state.list();
        if (list.view().isAccordion() && list.view().open().isEmpty()) {
            return Step.of(state.withList(list.withWindow(new Window(List.of(), true, true, 0, false, list.window().ticket() + 1, true))
                    .arranged(state.now(), state.prefs().zone())));
        }
        Window window = list.window().asking();
        return Step.of(state.withList(list.withWindow(window)).withWaiting(true),
                new Work.Stories(window.ticket(), list.view().filter(), slice, part));
    }

    static Step answered(State state, Answer.Stories answer) {
        StoryList list = state.list();
        Window window = list.window();
        if (answer.asked().ticket() != window.ticket()) {
            return Step.of(state);
        }
        int asked = answer.asked().slice().limit();
        List<StoryRow> rows = state.marks().under().isEmpty() ? answer.rows()
                : answer.rows().stream().map(row -> Marking.current(state, row)).toList();
        boolean first = !window.ready();
        Window next = switch (answer.asked().part()) {
            case TOP -> keepSelected(list, window.top(rows, total(window, answer), asked));
            case BOTTOM -> window.bottom(rows, total(window, answer), asked);
            case OLDER -> window.older(rows, asked);
            case NEWER -> window.newer(rows, asked);
        };
        boolean top = answer.asked().part() == Work.Part.TOP && !first && followsNews(state);
        StoryList filled = top ? list.withWindow(next).withSelected(-1) : list.withWindow(next);
        if (answer.asked().part() == Work.Part.BOTTOM) {
            filled = filled.withSelected(-1).arranged(state.now(), state.prefs().zone());
            filled = filled.withSelected(filled.selectableFrom(filled.items().size() - 1, -1));
        } else {
            filled = filled.arranged(state.now(), state.prefs().zone());
        }
        State filledState = state.withList(filled).withWaiting(state.wanted() != 0);
        if (first) {
            return Restoring.firstRows(filledState).then(now -> now.list().window().atEnd() ? Step.of(now) : older(now));
        }
        Optional<Onward> onward = filled.view().isAccordion() ? state.coming().onward() : Optional.empty();
        if (onward.isPresent()) {
            return NextStory.inGroup(filledState, onward.get());
        }
        if (filledState.clock().isLed(Focus.STORIES)) {
            return Step.of(filledState);
        }
        // What was read the last time may stand below the first rows; the list goes there when it is listed.
        boolean restoring = answer.asked().part() == Work.Part.OLDER && !state.touched();
        boolean reading = (filledState.focus() != Focus.STORIES || restoring) && (filledState.open().isPresent() || filledState.wanted() != 0);
        return reading ? Step.of(withRead(filledState)) : Selecting.preview(filledState);
    }

    /** Whatever becomes of the list, a story that is read stays, and is selected where it is listed. */
    private static State withRead(State state) {
        long read = state.wanted() == 0 ? state.open().orElseThrow().row().id() : state.wanted();
        int index = state.list().indexOf(read);
        return index < 0 ? state : state.withList(state.list().withSelected(index));
    }

    /** Whether the newest story is to be selected as stories come in: until somebody begins to read, and has not left off elsewhere. */
    private static boolean followsNews(State state) {
        StoryList list = state.list();
        return !state.touched() && list.selected() == list.selectableFrom(0, 1);
    }

    /** While stories are counted anew the number from before is shown. */
    private static long total(Window window, Answer.Stories answer) {
        return answer.total() < 0 && window.total() > 0 ? window.total() : answer.total();
    }

    /** A story does not vanish under the reader's eyes because it was just read and only unread ones are listed. */
    private static Window keepSelected(StoryList list, Window fresh) {
        return list.view().typed().isEmpty() && !list.view().starred() && list.view().unread()
                ? list.story().map(row -> row.unread() ? fresh : fresh.keeping(row)).orElse(fresh) : fresh;
    }
}
