package dev.quoth.library;

import dev.quoth.library.Filter.Compare;
import dev.quoth.library.Filter.Field;
import dev.quoth.library.Filter.Operator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The stories a filter means: to list, to count, to mark. */
final class Selection {

    private final Database database;
    private final Rows rows;
    private final FilterSql filters;
    private final WordedStories worded;

    Selection(Database database, Rows rows, FilterSql filters, WordMatches words) {
        this.database = database;
        this.rows = rows;
        this.filters = filters;
        worded = new WordedStories(rows, words);
    }

    /** @see FilterSql#inOrder */
    Where inOrder(Filter filter) {
        return ready(filters.inOrder(filter));
    }

    /** @see FilterSql#ofAll */
    Where ofAll(Filter filter) {
        return ready(filters.ofAll(filter));
    }

    private Where ready(Where where) {
        if (where.sql().contains(Contains.NAME)) {
            database.needContains();
        }
        return where;
    }

    /**
     * A filter of stories for a statement on quotes, which have their story's time.
     *
     * @param time what it says of time, on {@code quote q}, so that the index of time ends the search
     * @param rest what else it says, on {@code story s}
     */
    record Parted(Where time, Where rest) { }

    Parted parted(Filter filter) {
        Where time = Where.TRUE;
        Where rest = Where.TRUE;
        for (Filter part : parts(filter)) {
            if (part instanceof Compare it && (it.field() == Field.AGE || it.field() == Field.DATE)) {
                Where on = ofAll(part);
                time = time.and(new Where(on.sql().replace("s.time", "q.time"), on.values()));
            } else {
                rest = rest.and(ofAll(part));
            }
        }
        return new Parted(time, rest);
    }

    /** What all must be true of a story. */
    private static List<Filter> parts(Filter filter) {
        return filter instanceof Filter.And and ? and.parts().stream().flatMap(part -> parts(part).stream()).toList() : List.of(filter);
    }

    List<StoryRow> stories(Filter filter, Slice slice) {
        List<Filter> parts = parts(filter);
        for (Filter part : parts) {
            if (part instanceof Compare it && it.field() == Field.TEXT && (it.operator() == Operator.CONTAINS || it.operator() == Operator.EQUAL)) {
                List<Filter> rest = new ArrayList<>(parts);
                rest.remove(part);
                String match = FilterSql.match(it.value());
                return match.isEmpty() ? List.of() : worded.list(match, inOrder(new Filter.And(rest)), slice);
            }
        }
        Where where = inOrder(filter);
        Paging page = Paging.of(slice, "s.time", "s.id");
        return page.ordered(rows.list("from story s where " + where.sql() + page.where() + page.order(), page.after(where.values())));
    }

    /** Everything and everything unread are counted already. */
    long count(Filter filter) {
        if (filter.equals(Filter.ALL)) {
            return database.number("select sum(stories) from tally");
        }
        if (filter instanceof Compare it && it.field() == Field.UNREAD && it.operator() == Operator.EQUAL && When.flag(it.value())) {
            return database.number("select sum(unread) from tally");
        }
        Where where = ofAll(filter);
        return database.number("select count(*) from story s where " + where.sql(), where.values().toArray());
    }

    List<Long> mark(Mark mark, Collection<Long> stories) {
        List<Long> changed = new ArrayList<>();
        for (long story : stories) {
            changed.addAll(mark(mark, Where.of("s.id = ?", story)));
        }
        return changed;
    }

    List<Long> mark(Mark mark, Filter filter) {
        return mark(mark, ofAll(filter));
    }

    private List<Long> mark(Mark mark, Where where) {
        String change = switch (mark) {
            case READ -> "unread = 0 where s.unread = 1";
            case UNREAD -> "unread = 1 where s.unread = 0";
            case STAR -> "starred = 1 where s.starred = 0";
            case UNSTAR -> "starred = 0 where s.starred = 1";
        };
        return database.list("update story as s set " + change + " and " + where.sql() + " returning id", row -> row.getLong(1),
                where.values().toArray());
    }
}
