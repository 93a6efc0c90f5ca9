package dev.quoth.library;

import dev.quoth.news.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds stories of the same event in other feeds when an article is stored, by its telling words. */
final class EventTable {

    private static final long DAY = 24L * 3600 * 1000;
    /** Days that telling words are kept. */
    private static final int KEPT_DAYS = 5;
    /** Telling words of a story that are looked up. */
    private static final int TERMS = 12;
    /** Characters of the text that count as its beginning, which news writes so that it tells what happened. */
    private static final int LEAD = 900;
    /** Words that two stories must share to be compared at all. */
    private static final int SHARED = 3;
    /** Stories whose beginnings are read and compared. */
    private static final int CANDIDATES = 2;
    /** Words that they must share in the end: a town, a weekday and "mayor" are no event. */
    private static final int SURE = 4;
    /** The part of the telling words of the one that tells less that must be the other's too. */
    private static final double ALIKE = 0.4;

    private record Candidate(long story, long event, String title) { }

    private final Database database;
    /** The latest day that this connection knows of. */
    private long newest = Long.MIN_VALUE;

    EventTable(Database database) {
        this.database = database;
    }

    /** To be called when the article of a story is stored. */
    void add(long story, long feed, long time, String title, Article article) {
        long day = Math.floorDiv(time, DAY);
        Set<String> telling = telling(title, article.text());
        List<Long> terms = terms(telling);
        if (terms.size() < SHARED) {
            return;
        }
        for (Candidate it : candidates(story, feed, day, terms)) {
            if (alike(telling, telling(it.title(), text(it.story())))) {
                long event = it.event() == 0 ? it.story() : it.event();
                database.run("update story set event = ?1 where id in (?2, ?3)", event, story, it.story());
                break;
            }
        }
        database.run("insert or ignore into event_term select ?, value, ? from json_each(?)", day, story, terms.toString());
        forgetBefore(day);
    }

    private void forgetBefore(long day) {
        if (day > newest) {
            newest = Math.max(day, database.number("select coalesce(max(day), ?) from event_term", day));
            database.run("delete from event_term where day < ?", newest - KEPT_DAYS);
        }
    }

    private String text(long story) {
        return database.first("select json from article where story = ?", row -> ArticleJson.unpack(row.getBytes(1)).text(), story).orElse("");
    }

    private List<Candidate> candidates(long story, long feed, long day, List<Long> terms) {
        return database.list("select s.id, s.event, s.title from (select story, count(*) as shared from event_term "
                + "where day in (?, ?, ?) and term in (select value from json_each(?)) group by story having shared >= " + SHARED
                + " order by shared desc limit " + CANDIDATES + ") c join story s on s.id = c.story where s.id <> ? and s.feed <> ? order by c.shared desc",
                row -> new Candidate(row.getLong(1), row.getLong(2), row.getString(3)), day - 1, day, day + 1, terms.toString(), story, feed);
    }

    /** The longest are looked up: short words are the common ones in every language. */
    private static List<Long> terms(Set<String> telling) {
        List<String> sorted = new ArrayList<>(telling);
        sorted.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        List<Long> terms = new ArrayList<>();
        for (String word : sorted.subList(0, Math.min(TERMS, sorted.size()))) {
            terms.add(word.hashCode() & 0xffff_ffffL);
        }
        return terms;
    }

    /** Words of the title, and words of the lead that are written like names or numbers, folded; pairs of characters without blanks. */
    static Set<String> telling(String title, String text) {
        Set<String> telling = new LinkedHashSet<>();
        collect(title, true, telling);
        collect(text.substring(0, Math.min(LEAD, text.length())), false, telling);
        return telling;
    }

    private static void collect(String text, boolean all, Set<String> telling) {
        String previous = "";
        int previousEnd = -1;
        for (Words.Word word : Words.of(text)) {
            int c = text.codePointAt(word.start());
            if (Grams.isUnspaced(c)) {
                if (previousEnd == word.start() && all) {
                    telling.add(previous + word.folded());
                }
                previous = word.folded();
                previousEnd = word.end();
            } else if (word.folded().length() > 3 && (all || isName(text, word.start(), c)) || Character.isDigit(c) && word.folded().length() > 1) {
                telling.add(word.folded());
            }
        }
    }

    /** A capital that no beginning of a sentence explains. */
    private static boolean isName(String text, int start, int c) {
        return Character.isUpperCase(c) && start > 1 && text.charAt(start - 1) == ' ' && Character.isLetter(text.charAt(start - 2));
    }

    private static boolean alike(Set<String> one, Set<String> other) {
        Map<String, Integer> counts = new HashMap<>();
        one.forEach(word -> counts.merge(word, 1, Integer::sum));
        other.forEach(word -> counts.merge(word, 1, Integer::sum));
        long shared = counts.values().stream().filter(count -> count == 2).count();
        return shared >= SURE && shared >= ALIKE * Math.min(one.size(), other.size());
    }
}
