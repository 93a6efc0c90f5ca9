package dev.quoth.library;

import dev.quoth.news.Quote;
import dev.quoth.news.Speaker;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the same words in other stories when a quote is stored, and keeps the groups. */
final class VariantTable {

    /** An era, in milliseconds; old anchors go era by era. */
    private static final long ERA = 30L * 24 * 3600 * 1000;
    /** Outlets carry the same words within so many milliseconds, and often longer. */
    private static final long WITHIN = 10L * 24 * 3600 * 1000;
    /** Eras that anchors are kept. */
    private static final int KEPT_ERAS = 3;
    /** Quotes that have an anchor, from which on it finds nobody new: a phrase everybody uses costs no more than another. */
    private static final int COMMON = 50;
    /** Candidates that are compared word by word. */
    private static final int CANDIDATES = 8;
    /** Quotes of a group whose speakers are compared: words that a feed repeats in every story make groups of thousands. */
    private static final int SPEAKERS = 50;
    /** Anchors of one quote; the first ones, for the beginning of a quote is what others carry. */
    private static final int ANCHORS = 16;

    private record Candidate(long id, long same, List<String> words, NameKey speaker) { }

    private final Database database;
    /** The latest era that this connection knows of. */
    private long newest = Long.MIN_VALUE;

    VariantTable(Database database) {
        this.database = database;
    }

    /** A quote of a story that is being stored, with the words and anchors it is compared by. */
    private record Said(long id, NameKey speaker, List<String> words, List<Long> anchors) { }

    /** To be called after the quotes of a story were stored. */
    void add(long story, long time, List<Quote> quotes) {
        long era = Math.floorDiv(time, ERA);
        List<Said> said = new ArrayList<>();
        List<Long> all = new ArrayList<>();
        int[] numbers = Quote.numbers(quotes);
        for (int i = 0; i < numbers.length; i++) {
            Quote quote = quotes.get(i);
            List<String> words = Shingles.words(quote.text(), quote.kind());
            List<Long> anchors = anchors(words);
            if (!anchors.isEmpty()) {
                said.add(new Said(QuoteTable.id(story, numbers[i]), NameKey.of(quote.speaker()), words, anchors));
                all.addAll(anchors);
            }
        }
        if (said.isEmpty()) {
            return;
        }
        Map<Long, List<Long>> found = holders(time, all);
        for (Said it : said) {
            if (!found.isEmpty()) {
                group(it, story, candidates(it, found));
            }
            List<Long> rare = new ArrayList<>(it.anchors());
            rare.removeIf(anchor -> found.getOrDefault(anchor, List.of()).size() >= COMMON);
            database.run("insert or ignore into quote_anchor select ?, value, ? from json_each(?)", era, it.id(), rare.toString());
        }
        forgetBefore(era);
    }

    private void forgetBefore(long era) {
        if (era > newest) {
            newest = Math.max(era, database.number("select coalesce(max(era), ?) from quote_anchor", era));
            database.run("delete from quote_anchor where era < ?", newest - KEPT_ERAS);
        }
    }

    private static List<Long> anchors(List<String> words) {
        Collection<Long> anchors = Shingles.anchors(words);
        List<Long> first = new ArrayList<>(anchors);
        return first.size() > ANCHORS ? first.subList(0, ANCHORS) : first;
    }

    /** To be called before the quotes of a story are removed. */
    void remove(long story, long time) {
        long era = Math.floorDiv(time, ERA);
        database.list("select id, text, kind from quote where id between ? and ?", row -> {
            for (long anchor : anchors(Shingles.words(row.getString(2), QuoteTable.kind(row.getInt(3))))) {
                database.run("delete from quote_anchor where era = ? and hash = ? and quote = ?", era, anchor, row.getLong(1));
            }
            return row.getLong(1);
        }, QuoteTable.first(story), QuoteTable.last(story));
    }

    /** The quotes of about the same time that have each of these anchors. */
    private Map<Long, List<Long>> holders(long time, List<Long> anchors) {
        Map<Long, List<Long>> holders = new HashMap<>();
        database.list("select hash, quote from quote_anchor where era in (?, ?) and hash in (select value from json_each(?))",
                row -> holders.computeIfAbsent(row.getLong(1), anchor -> new ArrayList<>()).add(row.getLong(2)),
                Math.floorDiv(time - WITHIN, ERA), Math.floorDiv(time, ERA), anchors.toString());
        return holders;
    }

    /** The quotes that share the most anchors. */
    private List<Candidate> candidates(Said said, Map<Long, List<Long>> holders) {
        Map<Long, Integer> shared = new HashMap<>();
        for (long anchor : said.anchors()) {
            for (long quote : holders.getOrDefault(anchor, List.of())) {
                shared.merge(quote, 1, Integer::sum);
            }
        }
        List<Long> best = new ArrayList<>(shared.keySet());
        best.sort(Comparator.<Long>comparingInt(shared::get).reversed().thenComparing(Comparator.naturalOrder()));
        List<Candidate> candidates = new ArrayList<>();
        for (long quote : best.subList(0, Math.min(CANDIDATES, best.size()))) {
            database.first("select id, same, text, speaker, speaker_kind, kind from quote where id = ?", row -> candidates.add(new Candidate(
                    row.getLong(1), row.getLong(2), Shingles.words(row.getString(3), QuoteTable.kind(row.getInt(6))),
                    NameKey.of(row.getString(4), row.getInt(5) == Speaker.Kind.BODY.ordinal()))), quote);
        }
        return candidates;
    }

    private void group(Said said, long story, List<Candidate> candidates) {
        long group = 0;
        for (Candidate it : candidates) {
            boolean otherStory = it.id() < QuoteTable.first(story) || it.id() > QuoteTable.last(story);
            boolean known = !said.speaker().words().isEmpty() && !it.speaker().words().isEmpty();
            if (otherStory && said.speaker().mayBe(it.speaker()) && Shingles.same(said.words(), it.words(), known)
                    && (it.same() == group || isOneSpeaker(said, it.same()))) {
                group = join(group, it);
            }
        }
        if (group != 0) {
            database.run("update quote set same = ? where id = ?", group, said.id());
        }
    }

    /** A quote whose speaker nobody knows must not make those of two others one. */
    private boolean isOneSpeaker(Said said, long group) {
        return group == 0 || database.list("select distinct speaker, speaker_kind from "
                + "(select speaker, speaker_kind from quote where same = ? and same <> 0 limit ?)",
                row -> NameKey.of(row.getString(1), row.getInt(2) == Speaker.Kind.BODY.ordinal()), group, SPEAKERS)
                .stream().allMatch(said.speaker()::mayBe);
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
