package dev.quoth.tui.pane;

import dev.quoth.news.Span;
import dev.quoth.settings.Role;
import dev.quoth.text.Columns;
import dev.quoth.text.Line;
import dev.quoth.tui.frame.Style;
import dev.quoth.tui.state.Area;
import dev.quoth.tui.state.Overlay;
import dev.quoth.tui.state.Overlays;
import dev.quoth.tui.state.State;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** A list that leads to stories: hits, what somebody said, where else words were printed. */
final class ListingPane {

    private final State state;
    private final Brush brush;

    ListingPane(State state, Brush brush) {
        this.state = state;
        this.brush = brush;
    }

    void draw(Area area, Overlay.Listing listing) {
        String place = listing.entries().isEmpty() ? "" : listing.selected() + 1 + " of " + listing.entries().size();
        brush.heading(area, listing.title(), place, true);
        Area body = area.below(1);
        brush.frame().cursor(body.column(), body.row());
        if (listing.waiting()) {
            if (state.isSlow()) {
                brush.message(body, Role.DIM, "Searching" + brush.sign("…", "..."));
            }
            return;
        }
        if (listing.entries().isEmpty()) {
            brush.message(body, Role.DIM, listing.nothing());
            return;
        }
        brush.text(body.column() + 1, body.row(), listing.subtitle(), Role.DIM, body.right() - 1);
        Area entries = area.below(Overlays.HEAD);
        int row = entries.row();
        for (int i = listing.top(); i < listing.entries().size() && row < entries.bottom(); i++) {
            row += entry(listing, i, entries, row) + 1;
        }
    }

    /** @return the rows it takes */
    private int entry(Overlay.Listing listing, int index, Area area, int from) {
        Overlay.Entry entry = listing.entries().get(index);
        boolean selected = index == listing.selected();
        int left = area.column() + 2;
        int columns = Overlays.columns(area.width());
        int limit = left + columns;
        int height = Overlays.height(listing, index, listing.top(), columns);
        UnaryOperator<Style> ground = selected ? Brush.laid(brush.style(Role.SELECTED)) : UnaryOperator.identity();
        if (selected) {
            // The ground lies under the words, so that hits stay marked on it.
            brush.text(area.column(), from, brush.sign("▌", ">"), Role.ACCENT, area.right());
            brush.over(left - 1, from, columns + 2, Math.min(height, area.bottom() - from), Role.SELECTED);
            brush.frame().cursor(area.column(), from);
        }
        int row = from;
        if (Overlays.isHeaded(listing, index, listing.top())) {
            put(left, row++, entry.head(), ground.apply(brush.style(Role.HEADING)), limit, area);
            put(left, row++, entry.meta(), ground.apply(brush.style(Role.DIM)), limit, area);
        }
        List<Line> lines = Overlays.words(entry, columns);
        int shown = Overlays.wordRows(entry, columns);
        for (int i = 0; i < shown && row < area.bottom(); i++) {
            words(entry, lines.get(i), i == Overlays.WORDS - 1 && lines.size() > Overlays.WORDS, left, row++, limit, ground);
        }
        put(left, row, entry.note(), ground.apply(brush.style(Role.DIM)), limit, area);
        return height;
    }

    private void put(int column, int row, String text, Style style, int limit, Area area) {
        if (row < area.bottom()) {
            brush.text(column, row, text, style, limit);
        }
    }

    private void words(Overlay.Entry entry, Line line, boolean cut, int left, int row, int limit, UnaryOperator<Style> ground) {
        TreeSet<Integer> edges = new TreeSet<>(List.of(line.start(), line.end()));
        List<Span> marks = new ArrayList<>(entry.marks());
        for (Span mark : marks) {
            edges.add(Math.max(line.start(), Math.min(line.end(), mark.start())));
            edges.add(Math.max(line.start(), Math.min(line.end(), mark.end())));
        }
        int column = left;
        int from = line.start();
        for (int edge : edges) {
            if (edge > from) {
                int at = from;
                boolean hit = marks.stream().anyMatch(mark -> mark.contains(at));
                Style style = ground.apply(brush.style(Role.TEXT));
                column = brush.frame().draw(column, row, entry.words().substring(from, edge),
                        hit ? Brush.laid(brush.style(Role.HIT)).apply(style) : style, limit);
                from = edge;
            }
        }
        if (cut) {
            brush.frame().draw(Math.min(column, limit - 1), row, brush.sign("…", "."), ground.apply(brush.style(Role.DIM)), limit);
        }
    }
}
