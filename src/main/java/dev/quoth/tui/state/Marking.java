package dev.quoth.tui.state;

import dev.quoth.library.Filter;
import dev.quoth.library.Mark;
import dev.quoth.library.StoryRow;
import dev.quoth.settings.Action;
import dev.quoth.text.Counted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Read, unread, starred: shown at once, stored beside the keys, taken back by undo. */
final class Marking {

    private Marking() { }

    static Step mark(State state, Mark mark, List<Long> stories) {
        return Step.of(shown(begun(state, mark, stories), mark, stories), new Work.Marking(mark, stories, false));
    }

    private static State begun(State state, Mark mark, List<Long> stories) {
        return state.withMarks(state.marks().begun(new Undo(mark, stories)));
    }

    /** A row as the library told it, with the markings that are still on their way to it. */
    static StoryRow current(State state, StoryRow row) {
        StoryRow current = row;
        for (Undo under : state.marks().under()) {
            current = under.stories().contains(row.id()) ? current.marked(under.mark()) : current;
        }
        return current;
    }

    private static State shown(State state, Mark mark, List<Long> stories) {
        Set<Long> meant = new HashSet<>(stories);
        StoryList list = state.list().retold(row -> meant.contains(row.id()) ? row.marked(mark) : row);
        State marked = state.withList(list);
        for (long story : stories) {
            marked = marked.withComing(marked.coming().without(story));
        }
        Optional<OpenStory> open = marked.open().filter(story -> meant.contains(story.row().id()));
        return open.isPresent() ? marked.withOpen(open.get().withRow(open.get().row().marked(mark))) : marked;
    }

    /** The story the keys are about: the selected one; while one is read, that one, or the one that is on its way to be. */
    static Optional<StoryRow> story(State state) {
        if (state.focus() == Focus.STORIES) {
            return state.list().story();
        }
        Optional<StoryRow> coming = state.list().window().rows().stream().filter(row -> row.id() == state.wanted()).findFirst();
        return coming.isPresent() ? coming : state.open().map(OpenStory::row);
    }

    static Step toggleRead(State state, int count) {
        return toggle(state, count, row -> row.unread() ? Mark.READ : Mark.UNREAD);
    }

    static Step toggleStar(State state, int count) {
        return toggle(state, count, row -> row.starred() ? Mark.UNSTAR : Mark.STAR);
    }

    /** With a count that many stories from the selected one on are marked as it is. */
    private static Step toggle(State state, int count, Function<StoryRow, Mark> opposite) {
        Optional<StoryRow> row = story(state);
        if (row.isEmpty()) {
            return Step.of(state.say("No story selected"));
        }
        List<Long> stories = new ArrayList<>(List.of(row.get().id()));
        if (state.focus() == Focus.STORIES) {
            for (int i = state.list().selected() + 1; i < state.list().items().size() && stories.size() < count; i++) {
                if (state.list().items().get(i) instanceof Item.Story item) {
                    stories.add(item.row().id());
                }
            }
        }
        Mark mark = opposite.apply(row.get());
        State told = state.layout().stories().isShown() ? state
                : state.say("The story is " + (mark == Mark.UNSTAR ? "no longer starred" : word(mark)));
        return mark(told, mark, stories);
    }

    static Step readAll(State state) {
        ListView view = state.list().view();
        State cleared = state;
        Optional<Heading> group = state.list().group();
        Filter meant = group.isPresent() ? view.withOpen(group.get().key()).filter() : view.filter();
        if (group.isEmpty() || view.open().equals(group.get().key())) {
            List<Long> seen = state.list().window().rows().stream().map(StoryRow::id).toList();
            cleared = shown(begun(state, Mark.READ, seen), Mark.READ, seen);
        } else {
            cleared = begun(state, Mark.READ, List.of());
        }
        return Step.of(cleared, new Work.MarkAll(Mark.READ, meant));
    }

    static Step marked(State state, Answer.Marked answer) {
        boolean undoable = !answer.undoing() && !answer.stories().isEmpty();
        Marks stored = state.marks().stored();
        State kept = state.withMarks(undoable ? stored.undoable(new Undo(answer.mark(), answer.stories())) : stored);
        String key = state.prefs().keys().key(Action.UNDO);
        if (answer.stories().isEmpty() && answer.mark() == Mark.READ) {
            return Step.of(kept.say("Nothing here is unread"), new Work.Feeds());
        }
        State told = answer.stories().size() > 1 && !answer.undoing()
                ? kept.say(answer.stories().size() + " stories marked " + word(answer.mark()) + " (" + key + " takes it back)") : kept;
        // A view of unread stories let go of what was read: what is unread again comes back.
        boolean gone = answer.undoing() && !ids(told).containsAll(answer.stories());
        return Step.of(told, new Work.Feeds()).then(now -> gone ? Paging.reload(now) : Step.of(now));
    }

    private static Set<Long> ids(State state) {
        Set<Long> ids = new HashSet<>();
        state.list().window().rows().forEach(row -> ids.add(row.id()));
        return ids;
    }

    static Step undo(State state) {
        if (state.marks().undo().isEmpty()) {
            return Step.of(state.say("Nothing to take back"));
        }
        Undo last = state.marks().undo().get(state.marks().undo().size() - 1);
        Mark back = last.mark().opposite();
        State begun = begun(state.withMarks(state.marks().taken()), back, last.stories());
        State shown = shown(begun, back, last.stories());
        String stories = Counted.of(last.stories().size(), "story", "stories");
        return Step.of(shown.say(stories + " " + (last.mark() == Mark.STAR ? "no longer starred" : word(back) + " again")),
                new Work.Marking(back, last.stories(), true));
    }

    private static String word(Mark mark) {
        return switch (mark) {
            case READ -> "read";
            case UNREAD -> "unread";
            case STAR -> "starred";
            case UNSTAR -> "not starred";
        };
    }
}
