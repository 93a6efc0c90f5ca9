package dev.quoth.tui.state;

import dev.quoth.library.StoryRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The part of the list of stories that is in memory. A library may hold a million stories; the window moves over them by keyset
 * paging and never grows beyond {@link #MOST} rows.
 *
 * @param rows stories, newest first, without a gap
 * @param atStart no newer story is left out
 * @param atEnd no older story is left out
 * @param total how many stories the list has, negative while that is being counted
 * @param loading a request is under way
 * @param ticket number of the last request; an answer to an earlier one comes too late
 * @param ready whether the first answer came
 */
public record Window(List<StoryRow> rows, boolean atStart, boolean atEnd, long total, boolean loading, int ticket, boolean ready) {

    /** Rows asked for at once. */
    public static final int PART = 200;

    /** Rows of the first answer, for the first picture waits for it: more than a screen has; the next part is asked for right after it. */
    static final int FIRST = 80;

    /** Rows kept at most. */
    public static final int MOST = 800;

    public static final Window EMPTY = new Window(List.of(), true, true, 0, false, 0, false);

    public Window {
        rows = List.copyOf(rows);
    }

    /** A new request is on its way. */
    Window asking() {
        return new Window(rows, atStart, atEnd, total, true, ticket + 1, ready);
    }

    Window counted(long count) {
        return new Window(rows, atStart, atEnd, count, loading, ticket, ready);
    }

    Window top(List<StoryRow> newest, long count, int asked) {
        return new Window(newest, true, newest.size() < asked, count, false, ticket, true);
    }

    Window bottom(List<StoryRow> oldest, long count, int asked) {
        return new Window(oldest, oldest.size() < asked, true, count, false, ticket, true);
    }

    Window older(List<StoryRow> more, int asked) {
        List<StoryRow> joined = new ArrayList<>(rows);
        joined.addAll(more);
        int drop = Math.max(0, joined.size() - MOST);
        return new Window(joined.subList(drop, joined.size()), atStart && drop == 0, more.size() < asked, total, false, ticket, true);
    }

    Window newer(List<StoryRow> more, int asked) {
        List<StoryRow> joined = new ArrayList<>(more);
        joined.addAll(rows);
        int keep = Math.min(MOST, joined.size());
        return new Window(joined.subList(0, keep), more.size() < asked, atEnd && keep == joined.size(), total, false, ticket, true);
    }

    /** The same window with some stories told anew. */
    Window retold(UnaryOperator<StoryRow> change) {
        return new Window(rows.stream().map(change).toList(), atStart, atEnd, total, loading, ticket, ready);
    }

    /** The same window without a story that is no longer there. */
    Window without(long story) {
        List<StoryRow> left = rows.stream().filter(row -> row.id() != story).toList();
        return new Window(left, atStart, atEnd, left.size() < rows.size() && total > 0 ? total - 1 : total, loading, ticket, ready);
    }

    /** The same window with {@code row} put where it belongs, if it is not there. */
    Window keeping(StoryRow row) {
        if (rows.stream().anyMatch(other -> other.id() == row.id())) {
            return this;
        }
        int at = 0;
        while (at < rows.size() && newer(rows.get(at), row)) {
            at++;
        }
        if (at == rows.size() && !atEnd) {
            return this;
        }
        List<StoryRow> more = new ArrayList<>(rows);
        more.add(at, row);
        return new Window(more, atStart, atEnd, total < 0 ? total : total + 1, loading, ticket, ready);
    }

    private static boolean newer(StoryRow one, StoryRow other) {
        long a = one.position().time();
        long b = other.position().time();
        return a > b || a == b && one.id() > other.id();
    }
}
