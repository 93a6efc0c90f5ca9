package dev.quoth.tui.state;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything the screen is made from. Events turn one state into the next; nothing here waits, reads or writes.
 *
 * @param size the size of the screen
 * @param prefs what the user chose once and for all
 * @param panes which panes are wanted
 * @param focus the pane that gets the keys
 * @param list the stories
 * @param open the story in the article and quote panes
 * @param wanted number of the story that is to be shown as soon as it is loaded, 0 for none
 * @param goal number of the quote to go to when the wanted story is there, 0 for none
 * @param near stories loaded ahead, oldest first
 * @param prompt the line being typed
 * @param overlay what lies over the panes
 * @param status what is happening
 * @param undo markings that can be taken back, newest last
 * @param marking markings on their way into the library: what it answers meanwhile may not know of them
 * @param count the number typed before a key, 0 for none
 * @param now milliseconds since the epoch
 * @param waiting since when somebody waits for something to be loaded, in milliseconds since the epoch, 0 when nobody does
 * @param drag the pane whose border is being dragged
 * @param memory what was remembered from the last time and is still to be restored
 * @param typed lines typed earlier, newest last
 * @param moved when the selection last moved on to a story that is not shown yet, in milliseconds since the epoch, 0 when it is shown
 * @param touched whether a key or the mouse was used since the start
 */
public record State(Size size, Preferences prefs, Panes panes, Focus focus, StoryList list, Optional<OpenStory> open, long wanted, int goal,
        Map<Long, Answer.Loaded> near, Optional<Prompt> prompt, Optional<Overlay> overlay, Status status, List<Undo> undo, List<Undo> marking, int count, long now,
        long waiting, Optional<Focus> drag, Memory memory, List<Prompt> typed, long moved, boolean touched) {

    private static final int MOST_TYPED = 100;

    private static final long MINUTE = 60_000;

    /** Stories kept loaded beside the open one. */
    private static final int NEAR = 8;

    /** How long something may take before the screen says so, in milliseconds. */
    public static final long PATIENCE = 400;

    /**
     * How long the selection stands still before its story is shown beside the list, in milliseconds: longer than the 33 between the
     * repeats of a held key, too short to be waited for. On its way the selection costs the rows of the list alone.
     */
    public static final long REST = 120;

    public State {
        undo = List.copyOf(undo);
        marking = List.copyOf(marking);
    }

    /** A reader that has just been started. */
    public static State start(Size size, Preferences prefs, Memory memory, long now) {
        return new State(size, prefs, memory.panes(), Focus.STORIES, StoryList.of(memory.view()), Optional.empty(), 0, 0, Map.of(),
                Optional.empty(), Optional.empty(), Status.QUIET, List.of(), List.of(), 0, now, 0, Optional.empty(), memory, List.of(), 0, false);
    }

    /** What to ask for at the start. */
    public Step begin() {
        return Paging.reload(this).with(new Work.Feeds());
    }

    /** What an event leads to. */
    public Step handle(Event event) {
        return Happening.handle(this, event).map(Settling::settle);
    }

    public Layout layout() {
        return Layout.of(size, panes, focus, prefs.width());
    }

    /** Whether something has been waited for so long that the screen should say so. */
    public boolean isSlow() {
        return waiting > 0 && now - waiting >= PATIENCE;
    }

    /** Whether the last line of the article is on the screen. */
    public boolean isAtEnd() {
        return Reading.atEnd(this);
    }

    /** The present time in whole minutes, in milliseconds: what ages are told by, so that they change together. */
    public long minute() {
        return now / MINUTE * MINUTE;
    }

    /** Whether the selection has stood still for so long that its story should be shown. */
    boolean isRested() {
        return moved > 0 && Math.abs(now - moved) >= REST;
    }

    State withSize(Size other) {
        Draft next = new Draft(this);
        next.size = other;
        return next.state();
    }

    State withPrefs(Preferences other) {
        Draft next = new Draft(this);
        next.prefs = other;
        return next.state();
    }

    State withPanes(Panes other) {
        Draft next = new Draft(this);
        next.panes = other;
        return next.state();
    }

    State withFocus(Focus other) {
        Draft next = new Draft(this);
        next.focus = other;
        return next.state();
    }

    State withList(StoryList other) {
        if (other == list) {
            return this;
        }
        Draft next = new Draft(this);
        next.list = other;
        return next.state();
    }

    State withOpen(OpenStory other) {
        if (open.isPresent() && open.get() == other) {
            return this;
        }
        Draft next = new Draft(this);
        next.open = Optional.of(other);
        return next.state();
    }

    State withWanted(long story, int quote) {
        Draft next = new Draft(this);
        next.wanted = story;
        next.goal = quote;
        return next.state();
    }

    State withNear(Answer.Loaded loaded) {
        Map<Long, Answer.Loaded> stories = new LinkedHashMap<>(near);
        stories.remove(loaded.row().id());
        stories.put(loaded.row().id(), loaded);
        List<Long> oldest = new ArrayList<>(stories.keySet());
        for (int i = 0; i < oldest.size() - NEAR; i++) {
            stories.remove(oldest.get(i));
        }
        return withNear(stories);
    }

    State withoutNear(long story) {
        Map<Long, Answer.Loaded> stories = new LinkedHashMap<>(near);
        return stories.remove(story) == null ? this : withNear(stories);
    }

    private State withNear(Map<Long, Answer.Loaded> stories) {
        Draft next = new Draft(this);
        next.near = Collections.unmodifiableMap(stories);
        return next.state();
    }

    State withPrompt(Optional<Prompt> other) {
        Draft next = new Draft(this);
        next.prompt = other;
        return next.state();
    }

    State withOverlay(Optional<Overlay> other) {
        Draft next = new Draft(this);
        next.overlay = other;
        return next.state();
    }

    State withStatus(Status other) {
        if (other == status) {
            return this;
        }
        Draft next = new Draft(this);
        next.status = other;
        return next.state();
    }

    State withUndo(List<Undo> other) {
        Draft next = new Draft(this);
        next.undo = other;
        return next.state();
    }

    State withMarking(List<Undo> other) {
        Draft next = new Draft(this);
        next.marking = other;
        return next.state();
    }

    State withCount(int other) {
        Draft next = new Draft(this);
        next.count = other;
        return next.state();
    }

    State withNow(long millis) {
        Draft next = new Draft(this);
        next.now = millis;
        return next.state();
    }

    State withWaiting(boolean on) {
        Draft next = new Draft(this);
        next.waiting = !on ? 0 : waiting > 0 ? waiting : now;
        return next.waiting == waiting ? this : next.state();
    }

    State withDrag(Optional<Focus> border) {
        Draft next = new Draft(this);
        next.drag = border;
        return next.state();
    }

    State withMemory(Memory other) {
        Draft next = new Draft(this);
        next.memory = other;
        return next.state();
    }

    /** Remembers a line that was typed, the last of several that are the same. */
    State withTyped(Prompt line) {
        if (line.text().isBlank()) {
            return this;
        }
        List<Prompt> lines = new ArrayList<>(typed);
        lines.removeIf(old -> old.kind() == line.kind() && old.text().equals(line.text()));
        lines.add(line);
        Draft next = new Draft(this);
        next.typed = List.copyOf(lines.subList(Math.max(0, lines.size() - MOST_TYPED), lines.size()));
        return next.state();
    }

    State withMoved(long millis) {
        Draft next = new Draft(this);
        next.moved = millis;
        return next.state();
    }

    State touch() {
        if (touched) {
            return this;
        }
        Draft next = new Draft(this);
        next.touched = true;
        return next.state();
    }

    State say(String words) {
        return withStatus(status.say(words));
    }

    State complain(String words) {
        return withStatus(status.complain(words));
    }

    /** The next state while it is being made: all as it is but what is set. */
    private static final class Draft {

        private Size size;
        private Preferences prefs;
        private Panes panes;
        private Focus focus;
        private StoryList list;
        private Optional<OpenStory> open;
        private long wanted;
        private int goal;
        private Map<Long, Answer.Loaded> near;
        private Optional<Prompt> prompt;
        private Optional<Overlay> overlay;
        private Status status;
        private List<Undo> undo;
        private List<Undo> marking;
        private int count;
        private long now;
        private long waiting;
        private Optional<Focus> drag;
        private Memory memory;
        private List<Prompt> typed;
        private long moved;
        private boolean touched;

        Draft(State state) {
            size = state.size;
            prefs = state.prefs;
            panes = state.panes;
            focus = state.focus;
            list = state.list;
            open = state.open;
            wanted = state.wanted;
            goal = state.goal;
            near = state.near;
            prompt = state.prompt;
            overlay = state.overlay;
            status = state.status;
            undo = state.undo;
            marking = state.marking;
            count = state.count;
            now = state.now;
            waiting = state.waiting;
            drag = state.drag;
            memory = state.memory;
            typed = state.typed;
            moved = state.moved;
            touched = state.touched;
        }

        State state() {
            return new State(size, prefs, panes, focus, list, open, wanted, goal, near, prompt, overlay, status, undo,
                    marking, count, now, waiting, drag, memory, typed, moved, touched);
        }
    }
}
