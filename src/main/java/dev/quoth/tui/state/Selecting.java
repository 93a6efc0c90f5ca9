package dev.quoth.tui.state;

import dev.quoth.library.Mark;
import dev.quoth.library.StoryRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The selection of the list, and the story that follows it into the article pane. */
final class Selecting {

    private Selecting() { }

    /** Selects an entry, or the nearest one that can be. @param step the direction to look in */
    static Step select(State state, int index, int step) {
        StoryList list = state.list();
        if (list.items().isEmpty()) {
            return Step.of(state);
        }
        int bounded = Math.max(0, Math.min(list.items().size() - 1, index));
        State moved = state.withList(list.withSelected(list.selectableFrom(bounded, step)));
        // What was wanted for the place before is not wanted any more; what is wanted now shows when the selection comes to rest.
        State passing = moved.withWanted(0, 0).withWaiting(list.window().loading()).led(Focus.STORIES);
        return hover(passing).then(Paging::more);
    }

    /** {@code steps} selectable entries on, negative: back. */
    static Step move(State state, int steps) {
        StoryList list = state.list();
        int index = list.selected();
        int step = steps < 0 ? -1 : 1;
        for (int left = Math.abs(steps); left > 0; left--) {
            int next = index + step;
            while (next >= 0 && next < list.items().size() && !list.items().get(next).isSelectable()) {
                next += step;
            }
            if (next < 0 || next >= list.items().size()) {
                break;
            }
            index = next;
        }
        return select(state, index, step);
    }

    /** The selection came to rest: its story shows in the article pane as soon as it is loaded. */
    static Step preview(State moved) {
        State state = moved.clock().isLed(Focus.STORIES) ? moved.followed() : moved;
        Optional<StoryRow> row = state.list().story();
        if (row.isEmpty()) {
            return Step.of(state);
        }
        long story = row.get().id();
        boolean shown = state.open().map(open -> open.row().id() == story).orElse(false);
        return shown ? Step.of(state.withWanted(0, 0).withWaiting(false)) : want(state, story, 0, false);
    }

    /** Shows a story in the article pane. @param quote number of the quote to go to, 0 for none @param read it counts as opened */
    static Step want(State state, long story, int quote, boolean read) {
        return want(state, story, quote, "", read);
    }

    /** @param words a regular expression for what is to be marked in it, or empty */
    static Step want(State state, long story, int quote, String words, boolean read) {
        State wanting = state.withWanted(story, quote, words).followed();
        Step step;
        if (state.open().map(open -> open.row().id() == story).orElse(false)) {
            step = Step.of(state.open().map(open -> arrived(wanting, open)).orElse(wanting));
        } else if (state.coming().near().containsKey(story)) {
            step = loaded(wanting, state.coming().near().get(story));
        } else {
            step = Step.of(wanting.withWaiting(true), new Work.Load(story, false));
        }
        return read ? step.then(now -> read(now, story)) : step;
    }

    private static State arrived(State state, OpenStory open) {
        int goal = state.coming().goal();
        State there = state.withWanted(0, 0).withWaiting(false);
        String words = state.coming().words();
        if (goal == 0) {
            return words.isEmpty() ? there : Searching.marked(Settling.settle(there), words);
        }
        QuoteList quotes = open.quotes().indexOf(goal) < 0 ? open.quotes().withIndirect(true) : open.quotes();
        int index = quotes.indexOf(goal);
        return index < 0 ? there : Reading.choose(Settling.settle(there.withOpen(open.withQuotes(quotes))), index, true);
    }

    /** A story came from the library. */
    static Step loaded(State state, Answer.Loaded answer) {
        Answer.Loaded loaded = new Answer.Loaded(Marking.current(state, answer.row()), answer.article(), answer.quotes());
        long story = loaded.row().id();
        State kept = state.withComing(state.coming().with(loaded));
        boolean wanted = state.wanted() == story;
        boolean shown = state.open().map(open -> open.row().id() == story).orElse(false);
        if (!wanted && !shown) {
            return Step.of(kept);
        }
        boolean indirect = state.open().map(open -> open.quotes().indirect()).orElse(false);
        OpenStory open = shown ? state.open().get().renewed(loaded) : OpenStory.of(loaded, indirect);
        boolean known = kept.list().window().rows().contains(loaded.row());
        State opened = kept.withOpen(open).withList(known ? kept.list()
                : kept.list().retold(row -> row.id() == story ? loaded.row() : row));
        if (wanted) {
            opened = arrived(Restoring.opened(opened), opened.open().orElseThrow());
        }
        Step step = Step.of(opened).then(Selecting::neighbours);
        if (wantsPage(loaded) && !shown) {
            return step.map(now -> now.withOpen(now.open().orElseThrow().withFetching(true, ""))).with(new Work.Fetch(story));
        }
        return step;
    }

    /** Whether the page is to be got now; one that could not be had is asked for again where there is nothing else to read. */
    private static boolean wantsPage(Answer.Loaded loaded) {
        return switch (loaded.row().article()) {
            case WAITING -> true;
            case FAILED -> loaded.article().map(article -> article.text().isEmpty()).orElse(true) && Links.isOnTheWeb(loaded.row().url());
            default -> false;
        };
    }

    /** The stories next to the open one are loaded before anybody asks for them. */
    private static Step neighbours(State state) {
        List<Work> work = new ArrayList<>();
        int at = state.list().selected();
        for (int i : new int[] {at + 1, at + 2, at - 1}) {
            if (i >= 0 && i < state.list().items().size() && state.list().items().get(i) instanceof Item.Story story
                    && !state.coming().near().containsKey(story.row().id())) {
                work.add(new Work.Load(story.row().id(), true));
            }
        }
        return new Step(state, work);
    }

    /** Enter on the list: the story goes into the article pane and gets the keys; a group opens; folded stories unfold. */
    static Step enter(State state) {
        Optional<Heading> group = state.list().group();
        if (group.isPresent()) {
            ListView view = state.list().view();
            String key = group.get().key();
            boolean open = key.equals(view.open());
            StoryList list = state.list().withView(view.withOpen(open ? "" : key)).withWindow(emptied(state.list().window()));
            boolean empty = !open && group.get().stories() == 0;
            return Paging.reload(empty ? state.withList(list).say(nothingIn(group.get())) : state.withList(list));
        }
        return state.list().story().map(row -> want(state.withFocus(Focus.ARTICLE), row.id(), 0, true)).orElse(Step.of(state));
    }

    private static String nothingIn(Heading group) {
        return "No stories of " + group.title() + " yet" + (group.error().isEmpty() ? "" : ": " + group.error());
    }

    static Window emptied(Window window) {
        return new Window(List.of(), true, true, 0, window.loading(), window.ticket(), true);
    }

    /** Another view of the list; the selection stays on its story where that is still listed. */
    static Step view(State state, ListView view) {
        return Paging.reload(state.withList(state.list().withView(view)));
    }

    /** Marking read on opening. */
    static Step read(State state, long story) {
        if (state.prefs().mark() == Preferences.MarkRead.NEVER) {
            return Step.of(state);
        }
        boolean unread = state.list().window().rows().stream().anyMatch(row -> row.id() == story && row.unread())
                || state.open().map(open -> open.row().id() == story && open.row().unread()).orElse(false);
        return unread ? Marking.mark(state, Mark.READ, List.of(story)) : Step.of(state);
    }

    private static Step hover(State state) {
        Optional<StoryRow> row = state.list().story();
        return state.prefs().mark() == Preferences.MarkRead.HOVER && row.isPresent() ? read(state, row.get().id()) : Step.of(state);
    }
}
