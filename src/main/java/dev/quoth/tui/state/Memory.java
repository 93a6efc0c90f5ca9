package dev.quoth.tui.state;

/**
 * What the reader remembers from one day to the next.
 *
 * @param view which stories were listed
 * @param panes which panes were open
 * @param theme the theme chosen by key, or empty
 * @param story the story that was open, 0 for none
 * @param index UTF-16 index into its text of the first line on the screen, 0 at its beginning; negative for a story that is asked for
 *         anew, not gone on with
 * @param focus the pane that had the keys
 */
public record Memory(ListView view, Panes panes, String theme, long story, int index, Focus focus) {

    public static final Memory NONE = new Memory(ListView.DEFAULT, Panes.DEFAULT, "", 0, 0, Focus.STORIES);

    /** The same with other panes. */
    public Memory with(Panes other) {
        return new Memory(view, other, theme, story, index, focus);
    }

    /** Whether the story was asked for, so that it counts as opened now. */
    boolean isAskedFor() {
        return index < 0;
    }

    /** The same, but for the story to be opened. */
    public Memory at(long other) {
        return new Memory(view, panes, theme, other, -1, Focus.ARTICLE);
    }
}
