package dev.quoth.tui.state;

import dev.quoth.library.StoryRow;
import dev.quoth.tui.page.EnglishDates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the entries of the list: days or groups between the stories, stories of one event folded under the newest of them. */
final class Items {

    private final ListView view;
    private final Set<Long> unfolded;
    private final LocalDate today;
    private final ZoneId zone;
    private final List<Item> items = new ArrayList<>();

    private Items(ListView view, Set<Long> unfolded, long now, ZoneId zone) {
        this.view = view;
        this.unfolded = unfolded;
        this.zone = zone;
        this.today = Instant.ofEpochMilli(now).atZone(zone).toLocalDate();
    }

    static List<Item> of(ListView view, List<StoryRow> rows, List<Heading> headings, Set<Long> unfolded, long now, ZoneId zone) {
        Items made = new Items(view, unfolded, now, zone);
        if (view.isAccordion()) {
            made.groups(rows, headings);
        } else {
            made.stories(rows);
        }
        return List.copyOf(made.items);
    }

    private void groups(List<StoryRow> rows, List<Heading> headings) {
        for (Heading heading : headings) {
            boolean open = heading.key().equals(view.open());
            if (view.unread() && heading.unread() == 0 && !open) {
                continue;
            }
            items.add(new Item.Group(heading, open));
            if (open) {
                stories(rows);
            }
        }
    }

    private void stories(List<StoryRow> rows) {
        Map<Long, List<StoryRow>> events = new HashMap<>();
        if (view.fold()) {
            for (StoryRow row : rows) {
                if (row.event() != 0) {
                    events.computeIfAbsent(row.event(), event -> new ArrayList<>()).add(row);
                }
            }
        }
        LocalDate day = null;
        for (StoryRow row : rows) {
            List<StoryRow> same = events.getOrDefault(row.event(), List.of(row));
            if (same.get(0).id() != row.id()) {
                continue;
            }
            LocalDate own = row.when().atZone(zone).toLocalDate();
            if (view.grouping() == Grouping.DAY && !own.equals(day)) {
                items.add(new Item.Day(label(own)));
                day = own;
            }
            boolean open = unfolded.contains(row.event());
            items.add(new Item.Story(row, open ? 0 : same.size() - 1, false));
            if (open) {
                same.subList(1, same.size()).forEach(other -> items.add(new Item.Story(other, 0, true)));
            }
        }
    }

    private String label(LocalDate day) {
        if (!day.isBefore(today)) {
            return "Today";
        }
        if (day.equals(today.minusDays(1))) {
            return "Yesterday";
        }
        String month = EnglishDates.month(day.getMonth());
        if (day.isAfter(today.minusDays(7))) {
            return EnglishDates.weekday(day.getDayOfWeek()) + ", " + day.getDayOfMonth() + " " + month;
        }
        return day.getDayOfMonth() + " " + month + " " + day.getYear();
    }
}
