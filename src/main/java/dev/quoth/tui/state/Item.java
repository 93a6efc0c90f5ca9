package dev.quoth.tui.state;

import dev.quoth.library.StoryRow;

/** One entry of the list of stories. */
public sealed interface Item {

    /** Whether the selection may stand on it. */
    default boolean isSelectable() {
        return true;
    }

    /** A line between two days; cannot be selected. */
    record Day(String label) implements Item {
        @Override
        public boolean isSelectable() {
            return false;
        }
    }

    /** The heading of a group. */
    record Group(Heading heading, boolean open) implements Item { }

    /**
     * A story.
     *
     * @param folded how many stories of the same event are hidden under it
     * @param under whether it stands, unfolded, under another story of the same event
     */
    record Story(StoryRow row, int folded, boolean under) implements Item {
        /** What it is called, see {@link Called}. */
        public String headline() {
            return Called.of(row);
        }

        Story with(StoryRow other) {
            return other == row ? this : new Story(other, folded, under);
        }
    }
}
