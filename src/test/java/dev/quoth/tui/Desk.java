package dev.quoth.tui;

import dev.quoth.library.Mark;
import dev.quoth.library.StoryRow;
import dev.quoth.tui.frame.Frame;
import dev.quoth.tui.pane.Screen;
import dev.quoth.tui.state.Answer;
import dev.quoth.tui.state.Event;
import dev.quoth.tui.state.Grouping;
import dev.quoth.tui.state.Hits;
import dev.quoth.tui.state.Key;
import dev.quoth.tui.state.ListView;
import dev.quoth.tui.state.Memory;
import dev.quoth.tui.state.Preferences;
import dev.quoth.tui.state.Size;
import dev.quoth.tui.state.State;
import dev.quoth.tui.state.Step;
import dev.quoth.tui.state.Work;
import dev.quoth.update.Progress;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A reader without a terminal and without a library: work is answered at once from a list of invented stories. */
public final class Desk {

    private final List<StoryRow> stories;
    private final List<Work> asked = new ArrayList<>();
    private final Map<Long, Answer.Loaded> told = new HashMap<>();
    private final List<Work> late = new ArrayList<>();
    private boolean slow;
    private String unwritable = "";
    private State state;

    private Desk(State state, List<StoryRow> stories) {
        this.state = state;
        this.stories = new ArrayList<>(stories);
    }

    /** A reader over {@code stories} stories, every answer in. */
    public static Desk open(int columns, int rows, String theme, int stories) {
        return open(columns, rows, theme, stories, false, Map.of());
    }

    public static Desk open(int columns, int rows, String theme, int stories, boolean ascii, Map<String, String> conf) {
        Preferences prefs = Preferences.of(conf, theme, ascii, ZoneOffset.UTC);
        Desk desk = new Desk(State.start(new Size(columns, rows), prefs, Memory.NONE, Newsstand.NOW), Newsstand.stories(stories));
        desk.take(desk.state.begin());
        return desk;
    }

    /** A reader that goes on where another one was left. */
    public static Desk goingOn(Memory memory, int stories) {
        Preferences prefs = Preferences.of(Map.of(), "dark", false, ZoneOffset.UTC);
        Desk desk = new Desk(State.start(new Size(120, 40), prefs, memory, Newsstand.NOW), Newsstand.stories(stories));
        desk.take(desk.state.begin());
        return desk;
    }

    /** A reader over six stories, one of which is {@code told}. */
    public static Desk over(int columns, int rows, Answer.Loaded told) {
        Desk desk = new Desk(State.start(new Size(columns, rows), Preferences.of(Map.of(), "dark", false, ZoneOffset.UTC), Memory.NONE,
                Newsstand.NOW), Newsstand.stories(6));
        desk.stories.replaceAll(row -> row.id() == told.row().id() ? told.row() : row);
        desk.knows(told);
        desk.take(desk.state.begin());
        return desk;
    }

    /** What a story says from now on. */
    public Desk tells(Answer.Loaded story) {
        return handle(new Event.Answered(knows(story)));
    }

    /** What a story says when it is asked for. */
    public Answer.Loaded knows(Answer.Loaded story) {
        told.put(story.row().id(), story);
        return story;
    }

    public State state() {
        return state;
    }

    public Frame frame() {
        return Screen.render(state);
    }

    /** All work asked for since the last look at it. */
    public List<Work> asked() {
        List<Work> all = List.copyOf(asked);
        asked.clear();
        return all;
    }

    /** Presses keys, written as in quoth.conf with blanks between, and rests. */
    public Desk press(String keys) {
        return hold(keys).rest();
    }

    /** Presses keys one after the other without a rest. */
    public Desk hold(String keys) {
        for (String key : keys.split(" ")) {
            handle(new Event.Pressed(Key.parse(key)));
        }
        return this;
    }

    /** Lets so much time pass that what waits for a rest happens. */
    public Desk rest() {
        return handle(new Event.Tick(state.now() + State.REST));
    }

    public Desk type(String text) {
        text.codePoints().forEach(c -> handle(new Event.Pressed(Key.of(c == ' ' ? "space" : Character.toString(c)))));
        return this;
    }

    /** A story newer than all others comes in. */
    public Desk comes(StoryRow story) {
        stories.add(0, story);
        return handle(new Event.Updated(new Progress.FeedDone(story.feed(), story.feedTitle(), false, List.of(story.id()), 1)));
    }

    public Desk handle(Event event) {
        take(state.handle(event));
        return this;
    }

    /** From now on work waits until somebody lets it be {@link #done}. */
    public Desk late() {
        slow = true;
        return this;
    }

    /** From now on no marking can be stored. */
    public Desk unwritable(String why) {
        unwritable = why;
        return this;
    }

    /** Does the piece of work that has waited longest, or the {@code n}th after it: what is done side by side is not done in turn. */
    public Desk done(int n) {
        if (!late.isEmpty()) {
            answer(late.remove(n % late.size()));
        }
        return this;
    }

    /** What was looked for in the open article is found. */
    public Desk finds(Work.Search search) {
        return handle(new Event.Answered(new Answer.Searched(search, Hits.of(search.pattern(), search.text()))));
    }

    private void take(Step step) {
        state = step.state();
        for (Work work : step.work()) {
            asked.add(work);
            if (slow) {
                late.add(work);
            } else {
                answer(work);
            }
        }
    }

    private void answer(Work work) {
        if (work instanceof Work.Stories wanted) {
            handle(new Event.Answered(stories(wanted)));
        } else if (work instanceof Work.Feeds) {
            handle(new Event.Answered(new Answer.Feeds(Newsstand.feeds())));
        } else if (work instanceof Work.Load load) {
            Answer.Loaded loaded = told.containsKey(load.story()) ? told.get(load.story())
                    : load.story() == 1 ? Newsstand.ferry() : Newsstand.plain((int) load.story());
            handle(new Event.Answered(stories.stream().filter(row -> row.id() == load.story()).findFirst()
                    .<Answer>map(row -> new Answer.Loaded(row, loaded.article(), loaded.quotes())).orElse(new Answer.Missing(load.story()))));
        } else if (work instanceof Work.Search search) {
            finds(search);
        } else if (work instanceof Work.Marking marking && !unwritable.isEmpty()) {
            handle(new Event.Answered(new Answer.Unmarked(marking.stories(), unwritable)));
        } else if (work instanceof Work.Marking marking) {
            stories.replaceAll(row -> marking.stories().contains(row.id()) ? row.marked(marking.mark()) : row);
            handle(new Event.Answered(new Answer.Marked(marking.mark(), marking.stories(), marking.undoing())));
        }
    }

    private Answer stories(Work.Stories wanted) {
        ListView view = state.list().view();
        boolean feed = view.isAccordion() && view.grouping() == Grouping.FEED && !view.open().isEmpty();
        List<StoryRow> listed = stories.stream().filter(row -> !feed || String.valueOf(row.feed()).equals(view.open())).toList();
        List<StoryRow> rows = listed.stream().filter(row -> wanted.slice().after().map(place -> row.id() > place.id()).orElse(true)
                && wanted.slice().before().map(place -> row.id() < place.id() || place.time() == Long.MIN_VALUE).orElse(true)).toList();
        int limit = wanted.slice().limit();
        boolean back = wanted.slice().before().isPresent();
        List<StoryRow> part = back ? rows.subList(Math.max(0, rows.size() - limit), rows.size()) : rows.subList(0, Math.min(limit, rows.size()));
        return new Answer.Stories(wanted, part, listed.size());
    }
}
