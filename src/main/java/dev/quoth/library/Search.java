package dev.quoth.library;

import dev.quoth.library.Query.Place;
import dev.quoth.library.Query.Term;
import dev.quoth.news.Article;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers searches from the index of words. */
final class Search {

    /** Relevance is weighed among this many of the newest hits; weighing all of a common word's takes seconds. */
    private static final int RANKED = 2000;

    /** Stories read by one statement. */
    private static final int CHUNK = 500;

    private final Database database;
    private final FeedBook book;
    private final Rows rows;
    private final WordMatches words;
    private final StoriesWithout without;
    private final ArticleTable articles;
    private final Clock clock;

    Search(Database database, FeedBook book, Rows rows, WordMatches words, ArticleTable articles, Clock clock) {
        this.database = database;
        this.book = book;
        this.rows = rows;
        this.words = words;
        without = new StoriesWithout(database, words);
        this.articles = articles;
        this.clock = clock;
    }

    List<Hit> search(String text, boolean ranked, int limit) {
        Query query = Query.parse(text);
        if (query.terms().isEmpty() || limit <= 0) {
            return List.of();
        }
        long from = Long.MIN_VALUE;
        long to = Long.MAX_VALUE;
        List<String> wanted = new ArrayList<>();
        List<String> unwanted = new ArrayList<>();
        for (Term term : query.terms()) {
            switch (term.place()) {
                case SINCE -> {
                    Optional<Long> since = since(term.words());
                    if (since.isPresent() && term.not()) {
                        to = Math.min(to, since.get() - 1);
                    } else {
                        from = Math.max(from, since.orElse(Long.MIN_VALUE));
                    }
                }
                case FEED -> (term.not() ? unwanted : wanted).add(WordMatches.feeds(feeds(term.words())));
                case TAG -> (term.not() ? unwanted : wanted).add(WordMatches.feeds(tagged(term.words())));
                default -> (term.not() ? unwanted : wanted).add(Query.expression(term));
            }
        }
        if (wanted.isEmpty()) {
            return hits(without.newest(unwanted, from, to, limit), query);
        }
        String match = "(" + String.join(") AND (", wanted) + ")";
        if (!unwanted.isEmpty()) {
            match = "(" + match + ") NOT ((" + String.join(") OR (", unwanted) + "))";
        }
        List<Long> docs;
        if (ranked) {
            List<Long> newest = words.newest(match, from, to, RANKED);
            docs = newest.isEmpty() ? newest : words.best(match, newest.get(newest.size() - 1), to, limit);
        } else {
            docs = words.newest(match, from, to, limit);
        }
        return hits(docs, query);
    }

    /** What the query says after {@code since:} and is no date; a search leaves it out of account. */
    List<String> unreadDates(String text) {
        return Query.parse(text).terms().stream().filter(term -> term.place() == Place.SINCE && since(term.words()).isEmpty())
                .map(Term::words).toList();
    }

    /** The first place in the index of what was published since then; empty when that is no date. */
    private Optional<Long> since(String text) {
        try {
            return Optional.of(WordIndex.start(When.since(text, clock)));
        } catch (FilterException e) {
            return Optional.empty();
        }
    }

    private List<Long> feeds(String name) {
        String folded = Folded.of(name);
        List<Long> exact = book.feedsNamed(name);
        return exact.isEmpty() ? book.feedsWith(feed -> Folded.of(feed.title()).contains(folded) || feed.url().contains(folded)) : exact;
    }

    private List<Long> tagged(String tag) {
        String folded = Folded.of(tag);
        return book.feedsWith(feed -> feed.tags().stream().anyMatch(it -> Folded.of(it).equals(folded)));
    }

    /** The stories at these places of the index, in their order. */
    private List<Hit> hits(List<Long> docs, Query query) {
        book.refresh();
        Map<Long, StoryRow> stories = new HashMap<>();
        for (int at = 0; at < docs.size(); at += CHUNK) {
            Where where = Where.in("s.doc", docs.subList(at, Math.min(docs.size(), at + CHUNK)));
            database.list("select s.doc, " + Rows.COLUMNS + " from story s where " + where.sql(),
                    row -> stories.put(row.getLong(1), rows.read(row, 1)), where.values().toArray());
        }
        Snippets snippets = new Snippets(query);
        List<Hit> hits = new ArrayList<>(docs.size());
        for (long doc : docs) {
            StoryRow story = stories.get(doc);
            if (story != null) {
                hits.add(snippets.hit(story, articles.article(story.id()).map(Article::text).orElse("")));
            }
        }
        return hits;
    }
}
