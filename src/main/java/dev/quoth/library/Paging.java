package dev.quoth.library;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Keyset paging over rows ordered by time and number, newest first: a page is found through the index wherever it is, where an
 * offset would read everything before it.
 *
 * @param where which rows come into question
 * @param order the end of the statement
 * @param values for {@code where}, then the limit
 * @param turned whether the rows come oldest first and are to be turned round
 */
record Paging(String where, String order, List<Object> values, boolean turned) {

    static Paging of(Slice slice, String time, String id) {
        StringBuilder where = new StringBuilder();
        List<Object> values = new ArrayList<>();
        slice.after().ifPresent(place -> bound(where, values, time, id, "<", place));
        slice.before().ifPresent(place -> bound(where, values, time, id, ">", place));
        boolean turned = slice.before().isPresent();
        String direction = turned ? " asc" : " desc";
        values.add(Math.max(0, slice.limit()));
        return new Paging(where.toString(), " order by " + time + direction + ", " + id + direction + " limit ?", values, turned);
    }

    /** The same for quotes that are read story by story; the place in {@code slice} is a quote's. */
    static Paging ofQuotes(Slice slice) {
        StringBuilder where = new StringBuilder();
        List<Object> values = new ArrayList<>();
        slice.after().ifPresent(place -> bound(where.append(" and s.time <= ").append(place.time()), values, "s.time", "q.id", "<", place));
        slice.before().ifPresent(place -> bound(where.append(" and s.time >= ").append(place.time()), values, "s.time", "q.id", ">", place));
        boolean turned = slice.before().isPresent();
        String direction = turned ? " asc" : " desc";
        values.add(Math.max(0, slice.limit()));
        return new Paging(where.toString(), " order by s.time" + direction + ", s.id" + direction + ", q.id" + direction + " limit ?", values,
                turned);
    }

    private static void bound(StringBuilder where, List<Object> values, String time, String id, String sign, Position place) {
        where.append(" and (").append(time).append(", ").append(id).append(") ").append(sign).append(" (?, ?)");
        values.add(place.time());
        values.add(place.id());
    }

    /** {@code first}, then the page's own values. */
    Object[] after(List<Object> first) {
        List<Object> all = new ArrayList<>(first);
        all.addAll(values);
        return all.toArray();
    }

    /** The same for a statement that has the page inside and {@link #order} once more outside. */
    Object[] twice(List<Object> first) {
        List<Object> all = new ArrayList<>(List.of(after(first)));
        all.add(values.get(values.size() - 1));
        return all.toArray();
    }

    <T> List<T> ordered(List<T> rows) {
        if (turned) {
            Collections.reverse(rows);
        }
        return rows;
    }
}
