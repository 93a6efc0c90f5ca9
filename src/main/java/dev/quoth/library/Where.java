package dev.quoth.library;

import java.util.ArrayList;
import java.util.List;

/**
 * A condition on {@code story s} (and what else the statement names). What comes from outside is in {@code values}, never in
 * {@code sql}.
 */
record Where(String sql, List<Object> values) {

    static final Where TRUE = new Where("1", List.of());

    static final Where FALSE = new Where("0", List.of());

    static Where of(String sql, Object... values) {
        return new Where(sql, List.of(values));
    }

    Where {
        values = List.copyOf(values);
    }

    /** Written out, because a record's own is put together from method handles when it is first called: 30 ms of a one-shot command. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Where it && sql.equals(it.sql) && values.equals(it.values);
    }

    @Override
    public int hashCode() {
        return 31 * sql.hashCode() + values.hashCode();
    }

    Where and(Where other) {
        if (equals(TRUE)) {
            return other;
        }
        return other.equals(TRUE) ? this : new Where(sql + " and " + other.sql, joined(values, other.values));
    }

    Where or(Where other) {
        return new Where("(" + sql + " or " + other.sql + ")", joined(values, other.values));
    }

    Where not() {
        return new Where("not (" + sql + ")", values);
    }

    Object[] with(Object... more) {
        return joined(values, List.of(more)).toArray();
    }

    /** {@code column in (…)} for any number of values, more than a statement may have; none mean false. */
    static Where in(String column, List<Long> ids) {
        return switch (ids.size()) {
            case 0 -> FALSE;
            case 1 -> of(column + " = ?", ids.get(0));
            default -> of(column + " in (select value from json_each(?))", ids.toString());
        };
    }

    private static List<Object> joined(List<Object> first, List<Object> second) {
        List<Object> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
