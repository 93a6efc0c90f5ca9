package dev.quoth.tui.pane;

import dev.quoth.library.StoryRow;
import dev.quoth.settings.Action;
import dev.quoth.settings.Role;
import dev.quoth.text.Columns;
import dev.quoth.tui.frame.Style;
import dev.quoth.tui.state.Area;
import dev.quoth.tui.state.Focus;
import dev.quoth.tui.state.Heading;
import dev.quoth.tui.state.Item;
import dev.quoth.tui.state.ListView;
import dev.quoth.tui.state.State;
import dev.quoth.tui.state.StoryList;

/** The list of stories. */
final class StoriesPane {

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
        int row = body.row();
        for (int i = Math.max(0, list.top()); i < list.items().size() && row < body.bottom(); i++) {
            Item item = list.items().get(i);
            int height = Math.min(StoryList.height(item, area.width()), body.bottom() - row);
            item(item, area, row, height, i == list.selected());
            row += height;
        }
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
        int row = area.below(1).row();
        for (int i = Math.max(0, list.top()); i < list.items().size() && row < area.bottom(); i++) {
            Item item = list.items().get(i);
            int height = Math.min(StoryList.height(item, area.width()), area.bottom() - row);
            if (i == before || i == list.selected()) {
                brush.clear(new Area(area.column(), row, area.width(), height), Role.TEXT);
                item(item, area, row, height, i == list.selected());
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
        if (!list.window().ready() || list.window().total() < 0) {
            return "";
        }
        if (list.view().grouping().isAccordion()) {
            return list.headings().size() + (list.headings().size() == 1 ? " group" : " groups");
        }
        if (list.view().isFiltered()) {
            return list.window().total() + (list.window().total() == 1 ? " story" : " stories");
        }
        long unread = list.feeds().stream().mapToLong(feed -> feed.unread()).sum();
        return unread + " of " + list.window().total() + " unread";
    }

    private void item(Item item, Area area, int row, int height, boolean selected) {
        if (item instanceof Item.Day day) {
            int end = brush.text(area.column() + 1, row, day.label() + " ", Role.DIM, area.right());
            brush.text(end, row, brush.sign("─", "-").repeat(Math.max(0, area.right() - end - 1)), Role.FAINT, area.right());
        } else if (item instanceof Item.Group group) {
            group(group, area, row);
        } else if (item instanceof Item.Story story) {
            if (StoryList.isRoomy(area.width())) {
                roomy(story, area, row, height);
            } else {
                broad(story, area, row);
            }
        }
        if (selected) {
            brush.over(area.column(), row, area.width(), height, focused ? Role.SELECTED : Role.SELECTED_AWAY);
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
        end = brush.text(end, row, heading.title(), heading.unread() > 0 ? Role.HEADING : Role.TEXT, limit - 1);
        if (!heading.error().isEmpty()) {
            brush.text(end + 1, row, heading.error(), Role.BAD, limit - 1);
        }
    }

    /** Two rows: the headline; feed, age and what else is known. */
    private void roomy(Item.Story story, Area area, int row, int height) {
        StoryRow known = story.row();
        int left = area.column() + 1 + (story.under() ? 2 : 0);
        int limit = area.right() - 1;
        brush.text(left, row, mark(known), known.unread() ? Role.UNREAD : Role.DIM, limit);
        brush.text(left + 2, row, title(known), titleStyle(known), limit);
        if (height < 2) {
            return;
        }
        int end = limit;
        if (known.starred()) {
            end = brush.right(left, row + 1, brush.sign("★", "*"), brush.style(Role.STAR), limit) - 1;
        }
        String age = Ages.of(known.when(), state.minute(), state.prefs().zone());
        boolean tight = area.width() < 44;
        String more = " " + brush.sign("·", "-") + " " + age + quotes(known, tight) + folded(story, tight);
        int room = Math.max(4, end - left - 2 - Columns.width(more));
        int at = brush.text(left + 2, row + 1, Columns.cut(outlet(known), room), Role.DIM, end);
        brush.text(at, row + 1, more, Role.DIM, end);
    }

    /** One row: mark, star, age, feed, headline. */
    private void broad(Item.Story story, Area area, int row) {
        StoryRow known = story.row();
        int left = area.column() + 1;
        int limit = area.right() - 1;
        brush.text(left, row, mark(known), known.unread() ? Role.UNREAD : Role.DIM, limit);
        if (known.starred()) {
            brush.text(left + 2, row, brush.sign("★", "*"), Role.STAR, limit);
        }
        brush.right(left + 4, row, Ages.of(known.when(), state.minute(), state.prefs().zone()), brush.style(Role.DIM), left + 10);
        int feed = Math.min(22, area.width() / 5);
        brush.text(left + 12, row, outlet(known), Role.DIM, left + 12 + feed);
        String more = (quotes(known, false) + folded(story, false)).strip();
        more = more.startsWith("·") || more.startsWith("-") ? more.substring(1).strip() : more;
        int end = brush.right(left + 30 + feed, row, more, brush.style(Role.DIM), limit);
        brush.text(left + 14 + feed + (story.under() ? 2 : 0), row, title(known), titleStyle(known), end - 1);
    }

    private String mark(StoryRow story) {
        return story.unread() ? brush.sign("●", "*") : " ";
    }

    private Style titleStyle(StoryRow story) {
        return story.unread() ? brush.style(Role.HEADING).without(Style.UNDERLINE) : brush.style(Role.TEXT);
    }

    private static String title(StoryRow story) {
        return story.title().isBlank() ? story.url().isEmpty() ? "(no headline)" : story.url() : story.title();
    }

    private static String outlet(StoryRow story) {
        return story.feedTitle().isEmpty() ? story.site() : story.feedTitle();
    }

    private String quotes(StoryRow story, boolean tight) {
        if (story.quotes() == 0) {
            return "";
        }
        String count = tight ? brush.sign("“", "\"") + story.quotes() + brush.sign("”", "\"")
                : story.quotes() == 1 ? "1 quote" : story.quotes() + " quotes";
        return " " + brush.sign("·", "-") + " " + count;
    }

    private String folded(Item.Story story, boolean tight) {
        return story.folded() == 0 ? "" : " " + brush.sign("·", "-") + " +" + story.folded() + (tight ? "" : " alike");
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
            brush.message(area, Role.DIM, "No feeds yet.", key(Action.EDIT) + " opens feeds.txt, where each line is the address of one.");
        } else {
            brush.message(area, Role.DIM, "No stories yet.", key(Action.RELOAD_ALL) + " fetches all feeds, " + key(Action.ERRORS) + " says what went wrong.");
        }
    }

    private String key(Action action) {
        return state.prefs().keys().key(action);
    }
}
