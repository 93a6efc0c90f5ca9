package dev.quoth.tui.state;

import java.time.ZoneId;
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
 * @param coming stories on their way there
 * @param behind the list the open story was chosen from, to go back to
 * @param prompt the line being typed
 * @param typed lines typed earlier
 * @param overlay what lies over the panes
 * @param status what is happening
 * @param marks what was marked
 * @param count the number typed before a key, 0 for none
 * @param clock what time it is, and what has to wait
 * @param drag the pane whose border is being dragged
 * @param memory what was remembered from the last time and is still to be restored
 * @param touched whether a key or the mouse was used since the start
 */
public record State(Size size, Preferences prefs, Panes panes, Focus focus, StoryList list, Optional<OpenStory> open, Coming coming,
        Optional<Behind> behind, Optional<Prompt> prompt, Typed typed, Optional<Overlay> overlay, Status status, Marks marks, int count, Clock clock,
        Optional<Focus> drag, Memory memory, boolean touched) {

    /** How long something may take before the screen says so, in milliseconds. */
    public static final long PATIENCE = 400;

    /**
     * How long what the keys move stands still before the panes beside it follow, in milliseconds: longer than the 33 between the repeats
     * of a held key, too short to be waited for. On its way the selection costs the rows of the list alone, a scrolled article its own.
     */
    public static final long REST = 120;

    /** A reader that has just been started. */
    public static State start(Size size, Preferences prefs, Memory memory, long now) {
        return new State(size, prefs, memory.panes(), Focus.STORIES, StoryList.of(memory.view()), Optional.empty(), Coming.NONE, Optional.empty(),
                Optional.empty(), Typed.NOTHING, Optional.empty(), Status.QUIET, Marks.NONE, 0, Clock.at(now), Optional.empty(), memory, false);
    }

    /** What to ask for at the start. */
    public Step begin() {
        return Paging.reload(this).with(new Work.Feeds());
    }

    /** The same in another place of the world. */
    public State inZone(ZoneId zone) {
        return withPrefs(prefs.inZone(zone));
    }

    /** What an event leads to. */
    public Step handle(Event event) {
        return Happening.handle(this, event).map(Settling::settle);
    }

    public Layout layout() {
        return layout(focus);
    }

    /**
     * Where the panes would stand with the keys in {@code pane}: beside a story in which nobody is quoted the article has a medium screen to
     * itself.
     */
    Layout layout(Focus pane) {
        boolean alone = pane != Focus.QUOTES && size.columns() < Layout.WIDE && open.map(OpenStory::isSilent).orElse(false);
        return Layout.of(size, alone ? panes.withQuotes(false) : panes, pane, prefs.width());
    }

    /** Milliseconds since the epoch. */
    public long now() {
        return clock.now();
    }

    /** Whether somebody waits for something to be loaded. */
    public boolean isWaiting() {
        return clock.waiting() > 0;
    }

    /** Whether something has been waited for so long that the screen should say so. */
    public boolean isSlow() {
        return clock.isSlow();
    }

    /** Whether something moved that the panes beside it are to follow when it rests. */
    public boolean isMoving() {
        return clock.moved() > 0;
    }

    /** The present time in whole minutes, in milliseconds: what ages are told by, so that they change together. */
    public long minute() {
        return clock.minute();
    }

    /** Number of the story that is to be shown as soon as it is loaded, 0 for none. */
    public long wanted() {
        return coming.wanted();
    }

    /** Whether the story in the article pane was chosen from a list that can be gone back to. */
    public boolean hasListBehind() {
        return behind.isPresent() && focus != Focus.STORIES
                && (wanted() == behind.get().story() || wanted() == 0 && open.map(shown -> shown.row().id() == behind.get().story()).orElse(false));
    }

    /** Whether help or problems go on beyond the screen. */
    public boolean canScrollOverlay() {
        return overlay.isPresent() && OnOverlay.most(this, overlay.get()) > 0;
    }

    /** Whether there is a marking to be taken back. */
    public boolean canUndo() {
        return !marks.undo().isEmpty();
    }

    /** Whether the last line of the article is on the screen. */
    public boolean isAtEnd() {
        return Reading.atEnd(this);
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
        if (other == focus) {
            return this;
        }
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

    State withComing(Coming other) {
        if (other == coming) {
            return this;
        }
        Draft next = new Draft(this);
        next.coming = other;
        return next.state();
    }

    State withWanted(long story, int quote) {
        return withWanted(story, quote, "");
    }

    /** @param words a regular expression for what is to be marked in it, or empty */
    State withWanted(long story, int quote, String words) {
        return withComing(coming.withWanted(story, quote, words));
    }

    State withBehind(Optional<Behind> list) {
        if (list.isEmpty() && behind.isEmpty()) {
            return this;
        }
        Draft next = new Draft(this);
        next.behind = list;
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

    State withMarks(Marks other) {
        Draft next = new Draft(this);
        next.marks = other;
        return next.state();
    }

    State withCount(int other) {
        if (other == count) {
            return this;
        }
        Draft next = new Draft(this);
        next.count = other;
        return next.state();
    }

    State withNow(long millis) {
        return withClock(clock.withNow(millis));
    }

    State withWaiting(boolean on) {
        return on == isWaiting() ? this : withClock(clock.withWaiting(on));
    }

    /** Something moved in a pane: those beside it follow when it rests. */
    State led(Focus pane) {
        return withClock(clock.led(pane));
    }

    /** Everything has followed. */
    State followed() {
        return withClock(clock.followed());
    }

    private State withClock(Clock other) {
        if (other == clock) {
            return this;
        }
        Draft next = new Draft(this);
        next.clock = other;
        return next.state();
    }

    State withDrag(Optional<Focus> border) {
        if (border.equals(drag)) {
            return this;
        }
        Draft next = new Draft(this);
        next.drag = border;
        return next.state();
    }

    State withMemory(Memory other) {
        Draft next = new Draft(this);
        next.memory = other;
        return next.state();
    }

    State withTyped(Prompt line) {
        Draft next = new Draft(this);
        next.typed = typed.with(line);
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
}
