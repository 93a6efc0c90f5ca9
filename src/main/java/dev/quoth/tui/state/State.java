package dev.quoth.tui.state;

import java.util.ArrayList;
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
 * @param moved when the selection last moved on to a story that is not shown yet, in milliseconds since the epoch, 0 when it is shown
 */
public record State(Size size, Preferences prefs, Panes panes, Focus focus, StoryList list, Optional<OpenStory> open, long wanted, int goal,
        Map<Long, Answer.Loaded> near, Optional<Prompt> prompt, Optional<Overlay> overlay, Status status, List<Undo> undo, List<Undo> marking, int count, long now,
        long waiting, Optional<Focus> drag, Memory memory, long moved) {

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
        near = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(near));
        undo = List.copyOf(undo);
        marking = List.copyOf(marking);
    }

    /** A reader that has just been started. */
    public static State start(Size size, Preferences prefs, Memory memory, long now) {
        return new State(size, prefs, memory.panes(), Focus.STORIES, StoryList.of(memory.view()), Optional.empty(), 0, 0, Map.of(),
                Optional.empty(), Optional.empty(), Status.QUIET, List.of(), List.of(), 0, now, 0, Optional.empty(), memory, 0);
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
        return Layout.of(size, panes, focus);
    }

    /** Whether something has been waited for so long that the screen should say so. */
    public boolean isSlow() {
        return waiting > 0 && now - waiting >= PATIENCE;
    }

    /** Whether the selection has stood still for so long that its story should be shown. */
    boolean isRested() {
        return moved > 0 && Math.abs(now - moved) >= REST;
    }

    State withSize(Size other) {
        return new State(other, prefs, panes, focus, list, open, wanted, goal, near, prompt, overlay, status, undo, marking, count,
                now, waiting, drag, memory, moved);
    }

    State withPrefs(Preferences other) {
        return new State(size, other, panes, focus, list, open, wanted, goal, near, prompt, overlay, status, undo, marking, count, now,
                waiting, drag, memory, moved);
    }

    State withPanes(Panes other) {
        return new State(size, prefs, other, focus, list, open, wanted, goal, near, prompt, overlay, status, undo, marking, count, now,
                waiting, drag, memory, moved);
    }

    State withFocus(Focus other) {
        return new State(size, prefs, panes, other, list, open, wanted, goal, near, prompt, overlay, status, undo, marking, count, now,
                waiting, drag, memory, moved);
    }

    State withList(StoryList other) {
        return new State(size, prefs, panes, focus, other, open, wanted, goal, near, prompt, overlay, status, undo, marking, count,
                now, waiting, drag, memory, moved);
    }

    State withOpen(OpenStory other) {
        return new State(size, prefs, panes, focus, list, Optional.of(other), wanted, goal, near, prompt, overlay, status, undo,
                marking, count, now, waiting,
                drag, memory, moved);
    }

    State withWanted(long story, int quote) {
        return new State(size, prefs, panes, focus, list, open, story, quote, near, prompt, overlay, status, undo, marking, count, now,
                waiting, drag, memory, moved);
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
        return new State(size, prefs, panes, focus, list, open, wanted, goal, stories, prompt, overlay, status, undo, marking, count,
                now, waiting, drag, memory, moved);
    }

    State withPrompt(Optional<Prompt> other) {
        return new State(size, prefs, panes, focus, list, open, wanted, goal, near, other, overlay, status, undo, marking, count, now,
                waiting, drag, memory, moved);
    }

    State withOverlay(Optional<Overlay> other) {
        return new State(size, prefs, panes, focus, list, open, wanted, goal, near, prompt, other, status, undo, marking, count, now,
                waiting, drag, memory, moved);
    }

    State withStatus(Status other) {
        return new State(size, prefs, panes, focus, list, open, wanted, goal, near, prompt, overlay, other, undo, marking, count, now,
                waiting, drag, memory, moved);
    }

    State withUndo(List<Undo> other) {
        return new State(size, prefs, panes, focus, list, open, wanted, goal, near, prompt, overlay, status, other, marking, count,
                now, waiting, drag, memory, moved);
    }

    State withMarking(List<Undo> other) {
        return new State(size, prefs, panes, focus, list, open, wanted, goal, near, prompt, overlay, status, undo, other, count, now,
                waiting, drag, memory, moved);
    }

    State withCount(int other) {
        return new State(size, prefs, panes, focus, list, open, wanted, goal, near, prompt, overlay, status, undo, marking, other, now,
                waiting, drag, memory, moved);
    }

    State withNow(long millis) {
        return new State(size, prefs, panes, focus, list, open, wanted, goal, near, prompt, overlay, status, undo, marking, count,
                millis, waiting, drag, memory, moved);
    }

    State withWaiting(boolean on) {
        long since = !on ? 0 : waiting > 0 ? waiting : now;
        return since == waiting ? this
                : new State(size, prefs, panes, focus, list, open, wanted, goal, near, prompt, overlay, status, undo, marking, count,
                now, since, drag, memory, moved);
    }

    State withDrag(Optional<Focus> border) {
        return new State(size, prefs, panes, focus, list, open, wanted, goal, near, prompt, overlay, status, undo, marking, count, now,
                waiting, border, memory, moved);
    }

    State withMemory(Memory other) {
        return new State(size, prefs, panes, focus, list, open, wanted, goal, near, prompt, overlay, status, undo, marking, count, now,
                waiting, drag, other, moved);
    }

    State withMoved(long millis) {
        return millis == moved ? this : new State(size, prefs, panes, focus, list, open, wanted, goal, near, prompt, overlay, status, undo,
                marking, count, now, waiting, drag, memory, millis);
    }

    State say(String words) {
        return withStatus(status.say(words));
    }

    State complain(String words) {
        return withStatus(status.complain(words));
    }
}
