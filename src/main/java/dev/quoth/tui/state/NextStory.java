package dev.quoth.tui.state;

import dev.quoth.settings.Action;

/** From one story to the next, to the one before or to the next unread one, wherever the keys are; over the end of a group into another. */
final class NextStory {

    private NextStory() { }

    /** A story further on or back, wherever the keys are; the furthest where there are not so many. @param steps negative: back */
    static Step to(State state, int steps, boolean unread) {
        int step = Integer.signum(steps);
        int found = find(state.list(), state.list().selected() + step, steps, unread);
        if (found >= 0) {
            return go(state, found, step);
        }
        int group = groupBeyond(state.list(), step, unread);
        return group < 0 ? Step.of(state.say(none(state, step, unread))) : intoGroup(state, group, new Onward(step, unread));
    }

    /** Index of the last of so many stories from an entry on, as far as there are any, or -1. @param steps negative: back */
    private static int find(StoryList list, int from, int steps, boolean unread) {
        int step = Integer.signum(steps);
        int left = Math.abs(steps);
        int found = -1;
        for (int i = from; i >= 0 && i < list.items().size() && left > 0; i += step) {
            if (list.items().get(i) instanceof Item.Story story && (!unread || story.row().unread())) {
                found = i;
                left--;
            }
        }
        return found;
    }

    private static Step go(State state, int index, int step) {
        long story = ((Item.Story) state.list().items().get(index)).row().id();
        boolean reading = state.focus() != Focus.STORIES;
        return Selecting.select(state, index, step)
                .then(now -> reading ? Selecting.want(now.withFocus(Focus.ARTICLE), story, 0, true) : Step.of(now));
    }

    /** Index of the closed group that the selection is on or that comes next and has such a story, or -1; an open one is to be gone through first. */
    private static int groupBeyond(StoryList list, int step, boolean unread) {
        boolean through = step > 0 ? list.window().atEnd() : list.window().atStart();
        for (int i = step > 0 ? Math.max(0, list.selected()) : list.selected() - 1; through && i >= 0 && i < list.items().size(); i += step) {
            if (list.items().get(i) instanceof Item.Group group && !group.open()
                    && (unread || list.view().unread() ? group.heading().unread() : group.heading().stories()) > 0) {
                return i;
            }
        }
        return -1;
    }

    private static Step intoGroup(State state, int index, Onward way) {
        Heading heading = ((Item.Group) state.list().items().get(index)).heading();
        StoryList list = state.list().withSelected(index).withView(state.list().view().withOpen(heading.key()))
                .withWindow(Selecting.emptied(state.list().window()));
        State going = state.withList(list).withComing(state.coming().withOnward(way));
        return way.step() > 0 ? Paging.reload(going) : Paging.bottom(going);
    }

    /** The stories of the group are there that somebody went on into; where none of them will do it is gone on into the next. */
    static Step inGroup(State state, Onward way) {
        State there = state.withWanted(0, 0);
        int found = find(there.list(), way.step() > 0 ? 0 : there.list().items().size() - 1, way.step(), way.unread());
        return found < 0 ? to(there, way.step(), way.unread()) : go(there, found, way.step());
    }

    private static String none(State state, int step, boolean unread) {
        Window window = state.list().window();
        if (!unread) {
            return step > 0 ? "This is the last story" : "This is the first story";
        }
        if (step > 0 ? window.atEnd() : window.atStart()) {
            return step > 0 ? "No further unread story" : "No unread story before this one";
        }
        return "No unread story near here; " + state.prefs().keys().key(Action.ONLY_UNREAD) + " lists them all";
    }
}
