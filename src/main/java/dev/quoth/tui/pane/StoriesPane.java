package dev.quoth.tui.pane;

import dev.quoth.library.FeedRow;
import dev.quoth.library.StoryRow;
import dev.quoth.settings.Action;
import dev.quoth.settings.Role;
import dev.quoth.text.Columns;
import dev.quoth.text.Counted;
import dev.quoth.tui.frame.Style;
import dev.quoth.tui.state.Area;
import dev.quoth.tui.state.Focus;
import dev.quoth.tui.state.Heading;
import dev.quoth.tui.state.Grouping;
import dev.quoth.tui.state.Item;
import dev.quoth.tui.state.ListView;
import dev.quoth.tui.state.State;
import dev.quoth.tui.state.StoryList;

/** The list of stories. */
final class StoriesPane {

    /** Columns of an age and of a count of quotes. */
    private static final int AGE = 7;
    private static final int QUOTES = 5;

    private final State state;
    private final Brush brush;
    private final StoryList list;
    private final boolean focused;

    StoriesPane(State state, Brush brush) {
        this.state = state;
        this.brush = brush;
        this.list = state.list();
        this.focused = state.focus() == Focus.STORIES;
    }

    void draw(Area area) {
        brush.heading(area, title(), counts(), focused);
        Area body = area.below(1);
        if (list.items().isEmpty()) {
            nothing(body);
            return;
        }
        entries(area, true, -1);
    }

    /** Whether the pane looks the same in both states but for what is selected. */
    static boolean sameEntries(State a, State b) {
        StoryList one = a.list();
        StoryList other = b.list();
        return one.items() == other.items() && one.top() == other.top() && one.view() == other.view() && one.feeds() == other.feeds()
                && one.window().total() == other.window().total() && one.window().ready() == other.window().ready() && a.minute() == b.minute()
                && (a.focus() == Focus.STORIES) == (b.focus() == Focus.STORIES) && !other.items().isEmpty();
    }

    /** Draws the entry that was selected before and the one that is now; everything else is on the screen. */
    void drawMoved(Area area, int before) {
        entries(area, false, before);
    }

    private void entries(Area area, boolean all, int before) {
        int row = area.below(1).row();
        for (int i = Math.max(0, list.top()); i < list.items().size() && row < area.bottom(); i++) {
            Item item = list.items().get(i);
            int height = Math.min(StoryList.height(item, area.width()), area.bottom() - row);
            boolean selected = i == list.selected();
            if (all || selected || i == before) {
                brush.clear(new Area(area.column(), row, area.width(), height), Role.TEXT);
                item(item, area, row, height, selected);
            }
            row += height;
        }
    }

    private String title() {
        ListView view = list.view();
        StringBuilder title = new StringBuilder("Stories");
        if (view.unread()) {
            title.append(", unread");
        }
        if (view.starred()) {
            title.append(", starred");
        }
        if (!view.typed().isBlank()) {
            title.append(": ").append(view.typed().strip());
        }
        return title.toString();
    }

    private String counts() {
        long unread = list.feeds().stream().mapToLong(FeedRow::unread).sum();
        boolean groups = list.view().isAccordion();
        long total = !groups ? list.window().total() : list.view().unread() ? unread : list.feeds().stream().mapToLong(FeedRow::stories).sum();
        // The feeds know what is unread; they may come after the stories.
        boolean uncounted = list.feeds().isEmpty() && !list.view().isFiltered();
        if (!list.window().ready() || total < 0 || uncounted || total == 0 && !list.view().isFiltered()) {
            return "";
        }
        return list.view().isFiltered() ? Counted.of(total, "story", "stories") : unread + " of " + total + " unread";
    }

    private void item(Item item, Area area, int row, int height, boolean selected) {
        if (item instanceof Item.Day day) {
            int end = brush.text(area.column() + 1, row, day.label() + " ", Role.DIM, area.right());
            brush.text(end, row, brush.sign("─", "-").repeat(Math.max(0, area.right() - end - 1)), Role.FAINT, area.right());
        } else if (item instanceof Item.Group group) {
            group(group, area, row);
            selected(selected, area, row, area.column() + 1, 1);
        } else if (item instanceof Item.Story story) {
            int left = area.column() + 1 + (story.under() ? 2 : 0);
            if (StoryList.isRoomy(area.width())) {
                roomy(story, left, area.right() - 1, row, height);
                selected(selected, area, row, left + 2, Math.max(1, height - 1));
            } else {
                broad(story, left, area, row);
                selected(selected, area, row, left + 3, 1);
            }
        }
    }

    /** A bar at the edge, and the headline on another ground: a mark of few cells, since every key moves it. */
    private void selected(boolean selected, Area area, int row, int from, int height) {
        if (selected) {
            brush.text(area.column(), row, brush.sign("▌", ">"), focused ? Role.ACCENT : Role.DIM, area.right());
            brush.over(from, row, area.right() - from, height, focused ? Role.SELECTED : Role.SELECTED_AWAY);
            if (focused) {
                brush.frame().cursor(area.column(), row);
            }
        }
    }

    private void group(Item.Group group, Area area, int row) {
        Heading heading = group.heading();
        String sign = group.open() ? brush.sign("▾", "-") : brush.sign("▸", "+");
        String counts = heading.unread() > 0 ? heading.unread() + "/" + heading.stories() : String.valueOf(heading.stories());
        int limit = brush.right(area.column() + 8, row, counts + " ", brush.style(heading.unread() > 0 ? Role.ACCENT : Role.DIM), area.right());
        int end = brush.text(area.column() + 1, row, sign + " ", Role.DIM, limit - 1);
        if (!heading.error().isEmpty()) {
            end = brush.text(end, row, "! ", Role.BAD, limit - 1);
        }
        end = brush.text(end, row, heading.title(), heading.unread() > 0 ? Role.HEADING : Role.TEXT, limit - 1);
        if (!heading.error().isEmpty() && limit - end > 12) {
            brush.text(end + 2, row, heading.error(), Role.BAD, limit - 1);
        }
    }

    /** The headline, on two rows where the pane is tight; under it feed, age and what else is known. */
    private void roomy(Item.Story story, int left, int limit, int row, int height) {
        StoryRow known = story.row();
        brush.text(left, row, mark(known), known.unread() ? Role.UNREAD : Role.DIM, limit);
        String title = story.headline();
        int room = limit - left - 2;
        int first = height > 2 ? Columns.wrap(title, room).get(0).end() : title.length();
        brush.text(left + 2, row, title.substring(0, first), titleStyle(known), limit);
        if (height > 2) {
            brush.text(left + 2, row + 1, title.substring(first).strip(), titleStyle(known), limit);
        }
        if (height < 2) {
            return;
        }
        int last = row + height - 1;
        int end = limit;
        if (known.starred()) {
            end = brush.right(left, last, brush.sign("★", "*"), brush.style(Role.STAR), limit) - 1;
        }
        boolean tight = StoryList.isTight(limit - left);
        String dot = " " + brush.sign("·", "-") + " ";
        String more = dot + age(known) + (known.quotes() == 0 ? "" : dot + quotes(known, tight))
                + (story.folded() == 0 ? "" : dot + "+" + story.folded() + (tight ? "" : " alike"));
        int space = Math.max(4, end - left - 2 - Columns.width(more));
        int at = brush.text(left + 2, last, Columns.cut(outlet(known), space), Role.DIM, end);
        brush.text(at, last, more, Role.DIM, end);
    }

    /** One row: mark, star, headline, feed, quotes, age. */
    private void broad(Item.Story story, int left, Area area, int row) {
        StoryRow known = story.row();
        brush.text(left, row, mark(known), known.unread() ? Role.UNREAD : Role.DIM, area.right());
        if (known.starred()) {
            brush.text(left + 1, row, brush.sign("★", "*"), Role.STAR, area.right());
        }
        int end = area.right() - 1;
        brush.right(end - AGE, row, age(known), brush.style(Role.DIM), end);
        end -= AGE + 1;
        if (known.quotes() > 0) {
            brush.right(end - QUOTES, row, quotes(known, true), brush.style(Role.DIM), end);
        }
        end -= QUOTES + 1;
        int feed = Math.max(14, Math.min(24, area.width() / 6));
        brush.text(end - feed, row, outlet(known), Role.DIM, end);
        end -= feed + 2;
        if (story.folded() > 0) {
            end = brush.right(left + 10, row, "+" + story.folded(), brush.style(Role.DIM), end) - 1;
        }
        brush.text(left + 3, row, story.headline(), titleStyle(known), end);
    }

    private String age(StoryRow story) {
        return list.view().grouping() == Grouping.DAY ? Ages.underDay(story, state.minute(), state.prefs().zone())
                : Ages.of(story.when(), state.minute(), state.prefs().zone());
    }

    private String mark(StoryRow story) {
        return story.unread() ? brush.sign("●", "o") : " ";
    }

    private Style titleStyle(StoryRow story) {
        return story.unread() ? brush.style(Role.HEADING).without(Style.UNDERLINE) : brush.style(Role.TEXT);
    }

    private static String outlet(StoryRow story) {
        return story.feedTitle().isEmpty() ? story.site() : story.feedTitle();
    }

    private String quotes(StoryRow story, boolean tight) {
        return tight ? brush.sign("“", "\"") + story.quotes() + brush.sign("”", "\"") : Counted.of(story.quotes(), "quote", "quotes");
    }

    private void nothing(Area area) {
        ListView view = list.view();
        String all = key(Action.CANCEL) + " shows all stories.";
        if (!list.window().ready() || list.window().loading()) {
            if (state.isSlow()) {
                brush.message(area, Role.DIM, "Reading the library" + brush.sign("…", "..."));
            }
        } else if (!view.typed().isBlank()) {
            brush.message(area, Role.DIM, "No story matches “" + view.typed().strip() + "”.", all);
        } else if (view.starred()) {
            brush.message(area, Role.DIM, "No story is starred yet. " + key(Action.STAR) + " stars one.", all);
        } else if (view.unread()) {
            brush.message(area, Role.DIM, "Everything is read.", all);
        } else if (state.status().updating().active()) {
            brush.message(area, Role.DIM, "Fetching the first stories" + brush.sign("…", "..."));
        } else if (list.feeds().isEmpty()) {
            brush.message(area, Role.DIM, "No feeds yet.", key(Action.EDIT) + " opens feeds.txt, where each line is the address of one.", "",
                    "In a shell, quoth feeds add ADDRESS finds the feed of a site.");
        } else {
            brush.message(area, Role.DIM, "No stories yet.",
                    key(Action.RELOAD_ALL) + " fetches all feeds, " + key(Action.ERRORS) + " says what went wrong.");
        }
    }

    private String key(Action action) {
        return state.prefs().keys().key(action);
    }
}
