package dev.quoth.library;

import dev.quoth.library.Utterances.Utterance;
import dev.quoth.news.Attribution;
import dev.quoth.news.Quote;
import dev.quoth.news.Span;
import dev.quoth.news.Speaker;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Quotes in the file. */
final class QuoteTable {

    /** A story's quotes have numbers in a range of this size, so that they stand together and in order. */
    private static final long RANGE = 100_000;

    /** More quotes than this no article has; a page made to have them keeps the first. */
    static final int MOST = (int) RANGE - 1;

    static final String COLUMNS = "q.id, q.text, q.parts, q.kind, q.basis, q.speaker, q.role, q.speaker_kind, "
            + "q.clause, q.clause_start, q.clause_end, q.cue, q.person, q.same";
    private static final int COUNT = 14;

    private static final Quote.Kind[] KINDS = Quote.Kind.values();
    private static final Quote.Basis[] BASES = Quote.Basis.values();
    private static final Speaker.Kind[] SPEAKERS = Speaker.Kind.values();

    /** The condition that a quote {@code q} is of a story {@code s}. */
    static final String OF_STORY = "q.id between s.id * 100000 and s.id * 100000 + 99999";

    private final Database database;
    private final FeedBook book;
    private final Rows rows;

    QuoteTable(Database database, FeedBook book, Rows rows) {
        this.database = database;
        this.book = book;
        this.rows = rows;
    }

    /** The lowest number of a story's quotes. */
    static long first(long story) {
        return story * RANGE;
    }

    /** The highest number of a story's quotes. */
    static long last(long story) {
        return story * RANGE + RANGE - 1;
    }

    /** @param n from 1 */
    static long id(long story, int n) {
        return story * RANGE + RANGE - 1 - n;
    }

    void add(long story, long time, Utterances utterances, long[] persons) {
        for (int i = 0; i < persons.length; i++) {
            Utterance utterance = utterances.all().get(i);
            Quote quote = utterance.quote();
            Optional<Attribution> attribution = quote.attribution();
            database.run("insert into quote(id, time, text, parts, kind, basis, speaker, role, speaker_kind, clause, clause_start, "
                    + "clause_end, cue, person) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", id(story, utterance.n()), time, quote.text(),
                    parts(quote.parts()), quote.kind().ordinal(), quote.basis().ordinal(), quote.speaker().name(), quote.speaker().role(),
                    quote.speaker().kind().ordinal(), attribution.map(Attribution::clause).orElse(null),
                    attribution.map(it -> it.span().start()).orElse(null), attribution.map(it -> it.span().end()).orElse(null),
                    attribution.map(Attribution::cue).orElse(null), persons[i]);
        }
    }

    void remove(long story) {
        database.run("delete from quote where id between ? and ?", first(story), last(story));
    }

    /** The persons of a story's quotes, one for each quote. */
    long[] persons(long story) {
        return database.list("select person from quote where id between ? and ?", row -> row.getLong(1), first(story), last(story))
                .stream().mapToLong(Long::longValue).toArray();
    }

    static Quote.Kind kind(int number) {
        return KINDS[number];
    }

    private static String parts(List<Span> spans) {
        StringBuilder parts = new StringBuilder();
        for (Span span : spans) {
            parts.append(parts.isEmpty() ? "" : " ").append(span.start()).append(' ').append(span.end());
        }
        return parts.toString();
    }

    private static List<Span> parts(String text) {
        String[] numbers = text.split(" ");
        List<Span> spans = new ArrayList<>(numbers.length / 2);
        for (int i = 0; i + 1 < numbers.length; i += 2) {
            spans.add(new Span(Integer.parseInt(numbers[i]), Integer.parseInt(numbers[i + 1])));
        }
        return spans;
    }

    /** By hand: the comparators that Comparator makes of functions are in no archive of classes, and making one is 10 ms of a start. */
    private static int inText(QuoteRow a, QuoteRow b) {
        int order = Integer.compare(a.quote().start(), b.quote().start());
        return order != 0 ? order : Integer.compare(a.n(), b.n());
    }

    /** The quotes of one story in text order. */
    List<QuoteRow> of(long story) {
        List<QuoteRow> list = list("from quote q join story s on s.id = ?1 where q.id between ?2 and ?3", story, first(story), last(story));
        list.sort(QuoteTable::inText);
        return list;
    }

    /**
     * The quotes of stories in the order of lists, story by story.
     *
     * @param where a condition on {@code story s} and {@code quote q}
     */
    List<QuoteRow> ofStories(Where where, Slice slice) {
        Paging page = Paging.ofQuotes(slice);
        return page.ordered(list("from story s cross join quote q on " + OF_STORY + " where " + where.sql()
                + page.where() + page.order(), page.after(where.values())));
    }

    /**
     * What these persons said, in the order of lists.
     *
     * @param quotes a condition on {@code quote q}
     * @param stories a condition on {@code story s}; asked quote by quote, because joined it makes SQLite read every story first
     */
    List<QuoteRow> ofPersons(List<Long> persons, Where quotes, Where stories, Slice slice) {
        if (persons.isEmpty()) {
            return List.of();
        }
        Paging page = Paging.of(slice, "q.time", "q.id");
        Where where = PersonTable.among(persons).and(quotes);
        if (!stories.equals(Where.TRUE)) {
            where = where.and(new Where("(select " + stories.sql() + " from story s where s.id = q.id / 100000)", stories.values()));
        }
        return page.ordered(list("from quote q indexed by quote_of_person join story s on s.id = q.id / 100000 where " + where.sql()
                + page.where() + page.order(), page.after(where.values())));
    }

    /** What these persons said. The page is found in the index alone; only its own rows are read. */
    List<QuoteRow> timeline(List<Long> persons, Slice slice) {
        Where who = Where.in("q.person", persons);
        Paging page = Paging.of(slice, "q.time", "q.id");
        return page.ordered(list("from (select q.id from quote q indexed by quote_of_person where q.person <> 0 and " + who.sql() + page.where()
                + page.order() + ") p join quote q on q.id = p.id join story s on s.id = q.id / 100000" + page.order(),
                page.twice(who.values())));
    }

    /** The same words in other stories. */
    List<QuoteRow> variants(long story, int n) {
        return list("from quote q join story s on s.id = q.id / 100000 where q.same <> 0 and q.same = (select same from quote where id = ?) "
                + "and q.id not between ? and ? order by q.time desc, q.id desc", id(story, n), first(story), last(story));
    }

    private record Found(QuoteRow row, long same) { }

    /** {@code from} begins with "from quote q join story s". */
    List<QuoteRow> list(String from, Object... values) {
        book.refresh();
        List<Found> found = database.list("select " + COLUMNS + ", " + Rows.COLUMNS + " " + from, this::read, values);
        List<QuoteRow> list = new ArrayList<>(found.size());
        for (Found it : found) {
            list.add(it.same() == 0 ? it.row() : withOutlets(it));
        }
        return list;
    }

    private Found read(ResultSet row) throws SQLException {
        int n = (int) (RANGE - 1 - row.getLong(1) % RANGE);
        return new Found(new QuoteRow(rows.read(row, COUNT), n, quote(row), row.getLong(13), 1), row.getLong(14));
    }

    /** The quote in a row that begins with {@link #COLUMNS}. */
    static Quote quote(ResultSet row) throws SQLException {
        Optional<Attribution> attribution = Optional.empty();
        String clause = row.getString(9);
        if (clause != null) {
            attribution = Optional.of(new Attribution(clause, new Span(row.getInt(10), row.getInt(11)), row.getString(12)));
        }
        Speaker speaker = new Speaker(row.getString(6), row.getString(7), SPEAKERS[row.getInt(8)]);
        return new Quote(row.getString(2), parts(row.getString(3)), speaker, attribution, KINDS[row.getInt(4)], BASES[row.getInt(5)]);
    }

    private QuoteRow withOutlets(Found found) {
        QuoteRow row = found.row();
        long outlets = database.number("select count(distinct case s.outlet when 0 then -s.feed else s.outlet end) "
                + "from quote q join story s on s.id = q.id / 100000 where q.same = ? and q.same <> 0", found.same());
        return new QuoteRow(row.story(), row.n(), row.quote(), row.person(), (int) outlets);
    }
}
