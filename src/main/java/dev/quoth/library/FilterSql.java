package dev.quoth.library;

import dev.quoth.library.Filter.Compare;
import dev.quoth.library.Filter.Operator;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** Turns filters into conditions of SQL. */
final class FilterSql {

    /** The column of feeds, hidden from the planner by the plus, so that it goes through the index of time and need not sort. */
    static final String FEED_IN_ORDER = "+s.feed";

    /**
     * Stories up to which sorting is quicker than looking for them in the order of time. With more, a page of fifty is found among
     * the newest ten thousand of a million.
     */
    private static final long SORTED = 5000;

    private final FeedBook book;
    private final PersonTable persons;
    private final WordMatches words;
    private final Clock clock;

    FilterSql(FeedBook book, PersonTable persons, WordMatches words, Clock clock) {
        this.book = book;
        this.persons = persons;
        this.words = words;
        this.clock = clock;
    }

    /**
     * The condition for stories that are asked one after the other in the order of time until there are enough.
     *
     * @throws FilterException when a value cannot be what its field wants
     */
    Where inOrder(Filter filter) {
        return where(filter, true);
    }

    /** The condition for all stories that the filter means, in whatever order. */
    Where ofAll(Filter filter) {
        return where(filter, false);
    }

    private Where where(Filter filter, boolean inOrder) {
        if (filter instanceof Filter.And and) {
            Where all = Where.TRUE;
            for (Filter part : and.parts()) {
                all = all.and(where(part, inOrder));
            }
            return all;
        }
        if (filter instanceof Filter.Or or) {
            Where any = Where.FALSE;
            for (Filter part : or.parts()) {
                any = any.equals(Where.FALSE) ? where(part, inOrder) : any.or(where(part, inOrder));
            }
            return any;
        }
        if (filter instanceof Filter.Not not) {
            return where(not.part(), inOrder).not();
        }
        return compare((Compare) filter, inOrder);
    }

    /** @throws FilterException when the operator or the value does not fit the field */
    static void check(Compare it, Clock clock) {
        switch (it.field()) {
            case AGE -> age(it, clock);
            case DATE -> date(it, clock);
            case UNREAD, STARRED -> flag("", it);
            case FEED, TAG, SPEAKER, TEXT -> checkUnordered(it);
            case TITLE, AUTHOR -> { }
        }
    }

    private static void checkUnordered(Compare it) {
        switch (it.operator()) {
            case LESS, GREATER, LESS_OR_EQUAL, GREATER_OR_EQUAL -> throw unordered(it);
            default -> { }
        }
    }

    private Where compare(Compare it, boolean inOrder) {
        return switch (it.field()) {
            case TITLE -> text("s.title", it);
            case AUTHOR -> author(it);
            case FEED -> feeds(it, inOrder);
            case TAG -> tags(it, inOrder);
            case AGE -> age(it, clock);
            case DATE -> date(it, clock);
            case UNREAD -> flag("s.unread", it);
            case STARRED -> flag("s.starred", it);
            case SPEAKER -> speaker(it, inOrder);
            case TEXT -> words(it);
        };
    }

    private static Where text(String column, Compare it) {
        return switch (it.operator()) {
            case EQUAL -> Where.of(column + " = ?", it.value());
            case NOT_EQUAL -> Where.of(column + " <> ?", it.value());
            case CONTAINS -> Contains.where(column, it.value());
            case LACKS -> Contains.where(column, it.value()).not();
            case LESS -> Where.of(column + " < ?", it.value());
            case GREATER -> Where.of(column + " > ?", it.value());
            case LESS_OR_EQUAL -> Where.of(column + " <= ?", it.value());
            case GREATER_OR_EQUAL -> Where.of(column + " >= ?", it.value());
        };
    }

    private static Where author(Compare it) {
        if (it.operator() != Operator.EQUAL && it.operator() != Operator.NOT_EQUAL) {
            return text("s.authors", it);
        }
        Where among = Where.of("instr(char(10) || s.authors || char(10), char(10) || ? || char(10)) > 0", it.value());
        return it.operator() == Operator.EQUAL ? among : among.not();
    }

    private Where feeds(Compare it, boolean inOrder) {
        String folded = Folded.of(it.value());
        return switch (it.operator()) {
            case EQUAL -> among(book.feedsNamed(it.value()), inOrder);
            case NOT_EQUAL -> among(book.feedsNamed(it.value()), inOrder).not();
            case CONTAINS -> among(feedsLike(folded), inOrder);
            case LACKS -> among(feedsLike(folded), inOrder).not();
            default -> throw unordered(it);
        };
    }

    /** Of many stories of several feeds the index of time finds a page at once, and that of feeds would have to sort them. */
    private Where among(List<Long> feeds, boolean inOrder) {
        return Where.in(inOrder && feeds.size() > 1 && book.stories(feeds) > SORTED ? FEED_IN_ORDER : "s.feed", feeds);
    }

    private List<Long> feedsLike(String folded) {
        return book.feedsWith(feed -> Folded.of(feed.title()).contains(folded) || feed.url().contains(folded));
    }

    private Where tags(Compare it, boolean inOrder) {
        String folded = Folded.of(it.value());
        return switch (it.operator()) {
            case EQUAL -> among(book.feedsWith(feed -> feed.tags().contains(it.value())), inOrder);
            case NOT_EQUAL -> among(book.feedsWith(feed -> feed.tags().contains(it.value())), inOrder).not();
            case CONTAINS -> among(book.feedsWith(feed -> has(feed.tags(), folded)), inOrder);
            case LACKS -> among(book.feedsWith(feed -> has(feed.tags(), folded)), inOrder).not();
            default -> throw unordered(it);
        };
    }

    private static boolean has(List<String> tags, String folded) {
        for (String tag : tags) {
            if (Folded.of(tag).contains(folded)) {
                return true;
            }
        }
        return false;
    }

    /** Younger than an age means later than its moment. */
    private static Where age(Compare it, Clock clock) {
        long moment = clock.instant().minus(When.age(it.value())).toEpochMilli();
        return switch (it.operator()) {
            case LESS -> Where.of("s.time > ?", moment);
            case LESS_OR_EQUAL -> Where.of("s.time >= ?", moment);
            case GREATER -> Where.of("s.time < ?", moment);
            case GREATER_OR_EQUAL -> Where.of("s.time <= ?", moment);
            default -> throw new FilterException("an age is compared with <, <=, > or >=", 0);
        };
    }

    private static Where date(Compare it, Clock clock) {
        When.Range range = When.date(it.value(), clock);
        return switch (it.operator()) {
            case EQUAL, CONTAINS -> Where.of("s.time >= ? and s.time < ?", range.start(), range.end());
            case NOT_EQUAL, LACKS -> Where.of("s.time >= ? and s.time < ?", range.start(), range.end()).not();
            case LESS -> Where.of("s.time < ?", range.start());
            case LESS_OR_EQUAL -> Where.of("s.time < ?", range.end());
            case GREATER -> Where.of("s.time >= ?", range.end());
            case GREATER_OR_EQUAL -> Where.of("s.time >= ?", range.start());
        };
    }

    /** The value is written out, because only then does SQLite see that a partial index fits. */
    private static Where flag(String column, Compare it) {
        boolean wanted = When.flag(it.value());
        return switch (it.operator()) {
            case EQUAL -> Where.of(column + (wanted ? " = 1" : " = 0"));
            case NOT_EQUAL -> Where.of(column + (wanted ? " = 0" : " = 1"));
            default -> throw unordered(it);
        };
    }

    private Where speaker(Compare it, boolean inOrder) {
        Where among = switch (it.operator()) {
            case EQUAL, NOT_EQUAL -> PersonTable.among(persons.allNamed(it.value()));
            case CONTAINS, LACKS -> PersonTable.amongLike(it.value());
            default -> throw unordered(it);
        };
        Where where = persons.speaksIn(among, inOrder);
        return it.operator() == Operator.EQUAL || it.operator() == Operator.CONTAINS ? where : where.not();
    }

    private Where words(Compare it) {
        String match = match(it.value());
        Where where = match.isEmpty() ? Where.FALSE : words.matching(match);
        return switch (it.operator()) {
            case EQUAL, CONTAINS -> where;
            case NOT_EQUAL, LACKS -> where.not();
            default -> throw unordered(it);
        };
    }

    /** What the index is asked for the words of a text; empty when there are none. */
    static String match(String text) {
        String phrase = Query.phrase(text);
        return phrase.isEmpty() ? "" : "{title body} : " + phrase;
    }

    private static FilterException unordered(Compare it) {
        return new FilterException(it.field().name().toLowerCase(Locale.ROOT) + " has no order; use =, !=, ~ or !~", 0);
    }
}
