package dev.quoth.tui.state;

import dev.quoth.library.FeedRow;
import dev.quoth.library.StoryRow;
import dev.quoth.text.Columns;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The list of stories: what is in memory of it, what is selected, where it is scrolled to.
 *
 * @param view which stories
 * @param window what is in memory
 * @param feeds the feeds of the library
 * @param headings the groups, where there are some
 * @param unfolded the events whose stories are unfolded
 * @param items the entries, made from all that
 * @param selected index of the selected entry, or negative when there is none
 * @param top index of the entry on the first row
 */
public record StoryList(ListView view, Window window, List<FeedRow> feeds, List<Heading> headings, Set<Long> unfolded, List<Item> items,
        int selected, int top) {

    public StoryList {
        feeds = List.copyOf(feeds);
        headings = List.copyOf(headings);
        unfolded = Set.copyOf(unfolded);
        items = List.copyOf(items);
    }

    public static StoryList of(ListView view) {
        return new StoryList(view, Window.EMPTY, List.of(), List.of(), Set.of(), List.of(), -1, 0);
    }

    public Optional<StoryRow> story() {
        return selected >= 0 && selected < items.size() && items.get(selected) instanceof Item.Story story
                ? Optional.of(story.row()) : Optional.empty();
    }

    public Optional<Heading> group() {
        return selected >= 0 && selected < items.size() && items.get(selected) instanceof Item.Group group
                ? Optional.of(group.heading()) : Optional.empty();
    }

    /** Index of the entry of a story, or -1. */
    public int indexOf(long story) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Item.Story item && item.row().id() == story) {
                return i;
            }
        }
        return -1;
    }

    StoryList withView(ListView other) {
        return new StoryList(other, window, feeds, Heading.of(other.grouping(), feeds), unfolded, items, selected, top);
    }

    StoryList withWindow(Window other) {
        return new StoryList(view, other, feeds, headings, unfolded, items, selected, top);
    }

    StoryList without(long story) {
        return withWindow(window.without(story));
    }

    StoryList withFeeds(List<FeedRow> rows) {
        return new StoryList(view, window, rows, Heading.of(view.grouping(), rows), unfolded, items, selected, top);
    }

    StoryList withSelected(int index) {
        return new StoryList(view, window, feeds, headings, unfolded, items, index, top);
    }

    StoryList withTop(int index) {
        if (index == top) {
            return this;
        }
        return new StoryList(view, window, feeds, headings, unfolded, items, selected, index);
    }

    StoryList toggled(long event) {
        Set<Long> events = new HashSet<>(unfolded);
        if (!events.remove(event)) {
            events.add(event);
        }
        return new StoryList(view, window, feeds, headings, events, items, selected, top);
    }

    /** The same list with some stories told anew; they stay where they are. */
    StoryList retold(UnaryOperator<StoryRow> change) {
        List<Item> told = items.stream().map(item -> item instanceof Item.Story story ? story.with(change.apply(story.row())) : item).toList();
        return new StoryList(view, window.retold(change), feeds, headings, unfolded, told, selected, top);
    }

    /** Makes the entries anew; the selection stays on its story or group, and that on its row of the screen. */
    StoryList arranged(long now, ZoneId zone) {
        Optional<StoryRow> story = story();
        Optional<Heading> group = group();
        int offset = selected - top;
        List<Item> made = Items.of(view, window.rows(), headings, unfolded, now, zone);
        StoryList list = new StoryList(view, window, feeds, headings, unfolded, made, -1, 0);
        int index = story.map(row -> list.indexOf(row.id())).orElse(-1);
        if (index < 0 && group.isPresent()) {
            index = list.indexOf(group.get().key());
        }
        if (index < 0 && story.isPresent() && view.isAccordion()) {
            List<String> tags = story.get().tags();
            index = list.indexOf(view.grouping() == Grouping.FEED ? String.valueOf(story.get().feed()) : tags.isEmpty() ? "" : tags.get(0));
        }
        if (index >= 0) {
            return list.withSelected(index).withTop(Math.max(0, index - Math.max(0, offset)));
        }
        int near = list.selectableFrom(Math.max(0, Math.min(selected, made.size() - 1)), 1);
        return list.withSelected(near).withTop(Math.min(top, Math.max(0, near)));
    }

    private int indexOf(String group) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Item.Group item && item.heading().key().equals(group)) {
                return i;
            }
        }
        return -1;
    }

    /** The nearest entry at {@code index} or beyond it in the direction of {@code step} that can be selected, else on the other side, else -1. */
    int selectableFrom(int index, int step) {
        for (int i = index; i >= 0 && i < items.size(); i += step) {
            if (items.get(i).isSelectable()) {
                return i;
            }
        }
        for (int i = index; i >= 0 && i < items.size(); i -= step) {
            if (items.get(i).isSelectable()) {
                return i;
            }
        }
        return -1;
    }

    /** Rows an entry takes on the screen. */
    public static int height(Item item, int columns) {
        if (!(item instanceof Item.Story story) || !isRoomy(columns)) {
            return 1;
        }
        return isTight(columns) && Columns.width(story.headline()) > columns - (story.under() ? 6 : 4) ? 3 : 2;
    }

    /** Narrow panes show a story on several rows, the headline and what is known about it; broad ones on one. */
    public static boolean isRoomy(int columns) {
        return columns < 72;
    }

    /** Where half a headline would say too little it goes on on a second row. */
    public static boolean isTight(int columns) {
        return columns < 44;
    }

    /**
     * The selection is on the screen, with an entry to spare above it where there is one. When it leaves the screen the list goes on by half of
     * one: the eye reads headlines that stand still, and twelve keys in thirteen cost two rows.
     */
    StoryList shown(int columns, int rows) {
        if (items.isEmpty() || rows <= 0) {
            return withTop(0);
        }
        int first = Math.max(0, Math.min(top, items.size() - 1));
        // The line above the first story of a day belongs to it.
        int least = selected < 0 ? 0 : firstAbove(selected, columns, rows);
        if (selected >= 0 && (first > Math.max(0, selected - 1) || first < least)) {
            // Two or three rows may have no room for the line above.
            first = Math.max(least, Math.min(Math.max(0, selected - 1), firstAbove(selected, columns, rows / 2)));
        }
        return withTop(Math.min(first, firstAbove(items.size() - 1, columns, rows)));
    }

    /** Index of the entry from which on those to {@code last} fill the screen; that one itself at the latest. */
    private int firstAbove(int last, int columns, int rows) {
        int first = last;
        int height = height(items.get(last), columns);
        while (first > 0) {
            height += height(items.get(first - 1), columns);
            if (height > rows) {
                break;
            }
            first--;
        }
        return first;
    }

    /** How many entries from the first one on the screen on fit it whole, at least two. */
    int page(int columns, int rows) {
        int left = rows;
        int count = 0;
        for (int i = Math.max(0, top); i < items.size() && left > 0; i++) {
            left -= height(items.get(i), columns);
            count += left >= 0 && items.get(i).isSelectable() ? 1 : 0;
        }
        return Math.max(2, count);
    }
}
