package dev.quoth.library;

import dev.quoth.news.Quote;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Finds the same words in other stories when a quote is stored, and keeps the groups. */
final class VariantTable {

    /** An era, in milliseconds: outlets carry the same words within days, and old anchors go era by era. */
    private static final long ERA = 30L * 24 * 3600 * 1000;
    /** Eras that anchors are kept. */
    private static final int KEPT_ERAS = 3;
    /** Quotes looked at for all anchors of one, so that a phrase everybody uses costs no more than another. */
    private static final int LOOKED_AT = 500;
    /** Candidates that are compared word by word. */
    private static final int CANDIDATES = 8;
    /** Anchors of one quote; the first ones, for the beginning of a quote is what others carry. */
    private static final int ANCHORS = 16;

    private record Candidate(long id, long same, String text, String surname) { }

    private final Database database;

    VariantTable(Database database) {
        this.database = database;
    }

    /** To be called after the quotes of a story were stored. */
    void add(long story, long time, List<Quote> quotes) {
        long era = Math.floorDiv(time, ERA);
        boolean newEra = database.number("select count(*) from (select 1 from quote_anchor where era >= ? limit 1)", era) == 0;
        int[] numbers = Quote.numbers(quotes);
        for (int i = 0; i < numbers.length; i++) {
            Quote quote = quotes.get(i);
            List<String> words = quote.kind() == Quote.Kind.INDIRECT ? List.of() : Shingles.words(quote.text());
            List<Long> anchors = anchors(words);
            if (!anchors.isEmpty()) {
                long id = QuoteTable.id(story, numbers[i]);
                group(id, story, words, surname(quote), candidates(era, anchors));
                insert(era, anchors, id);
            }
        }
        if (newEra) {
            database.run("delete from quote_anchor where era < ?", era - KEPT_ERAS);
        }
    }

    private static List<Long> anchors(List<String> words) {
        Collection<Long> anchors = Shingles.anchors(words);
        List<Long> first = new ArrayList<>(anchors);
        return first.size() > ANCHORS ? first.subList(0, ANCHORS) : first;
    }

    private static String surname(Quote quote) {
        return NameKey.of(quote.speaker()).surname();
    }

    /** To be called before the quotes of a story are removed. */
    void remove(long story, long time) {
        long era = Math.floorDiv(time, ERA);
        database.list("select id, text from quote where id between ? and ?", row -> {
            for (long anchor : anchors(Shingles.words(row.getString(2)))) {
                database.run("delete from quote_anchor where era = ? and hash = ? and quote = ?", era, anchor, row.getLong(1));
            }
            return row.getLong(1);
        }, QuoteTable.first(story), QuoteTable.last(story));
    }

    /** All in one statement: a quote has a dozen anchors. */
    private void insert(long era, List<Long> anchors, long id) {
        List<Object> values = new ArrayList<>(anchors.size() * 3);
        for (long anchor : anchors) {
            values.add(era);
            values.add(anchor);
            values.add(id);
        }
        database.run("insert or ignore into quote_anchor values (?, ?, ?)" + ", (?, ?, ?)".repeat(anchors.size() - 1), values.toArray());
    }

    /** The quotes that share the most anchors. */
    private List<Candidate> candidates(long era, List<Long> anchors) {
        List<Object> values = new ArrayList<>(List.of(era - 1, era));
        values.addAll(anchors);
        return database.list("select q.id, q.same, q.text, q.speaker from (select quote, count(*) as shared from (select quote from quote_anchor "
                + "where era in (?, ?) and hash in (?" + ", ?".repeat(anchors.size() - 1) + ") limit " + LOOKED_AT
                + ") group by quote order by shared desc limit " + CANDIDATES + ") c join quote q on q.id = c.quote",
                row -> new Candidate(row.getLong(1), row.getLong(2), row.getString(3), lastWord(row.getString(4))), values.toArray());
    }

    private static String lastWord(String name) {
        List<String> words = Folded.words(name);
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }

    private void group(long id, long story, List<String> words, String surname, List<Candidate> candidates) {
        long group = 0;
        for (Candidate it : candidates) {
            boolean otherSpeaker = !surname.isEmpty() && !it.surname().isEmpty() && !surname.equals(it.surname());
            boolean otherStory = it.id() < QuoteTable.first(story) || it.id() > QuoteTable.last(story);
            if (otherStory && !otherSpeaker && Shingles.same(words, Shingles.words(it.text()))) {
                group = join(group, it);
            }
        }
        if (group != 0) {
            database.run("update quote set same = ? where id = ?", group, id);
        }
    }

    /** Puts the candidate, with its group if it has one, into the group; the first one found makes the group. */
    private long join(long group, Candidate it) {
        long own = it.same() == 0 ? it.id() : it.same();
        if (it.same() == 0) {
            database.run("update quote set same = ? where id = ?", group == 0 ? own : group, it.id());
        } else if (group != 0 && group != own) {
            database.run("update quote set same = ? where same = ? and same <> 0", group, own);
        }
        return group == 0 ? own : group;
    }
}
