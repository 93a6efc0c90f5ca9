package dev.quoth.library;

import dev.quoth.news.Article;
import dev.quoth.news.Head;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Articles with their quotes. */
final class ArticleTable {

    private final Database database;
    private final FeedBook book;
    private final StoryTable stories;
    private final QuoteTable quotes;
    private final PersonTable persons;
    private final WordIndex words;
    private final VariantTable variants;
    private final EventTable events;

    ArticleTable(Database database, FeedBook book, StoryTable stories, QuoteTable quotes, PersonTable persons,
            WordIndex words) {
        this.database = database;
        this.book = book;
        this.stories = stories;
        this.quotes = quotes;
        this.persons = persons;
        this.words = words;
        variants = new VariantTable(database);
        events = new EventTable(database);
    }

    Optional<Article> article(long story) {
        return database.first("select json from article where story = ?", row -> ArticleJson.unpack(row.getBytes(1)), story);
    }

    /**
     * What a story's row says, and what else there is of it.
     *
     * @param quoted whether it has quotes
     * @param corrected whether the user said that somebody else of the same name speaks in it
     * @param pending whether the index of words has nothing of it yet
     */
    private record Now(long feed, long time, long seen, boolean dated, long outlet, long doc, String title, String authors, boolean quoted,
            boolean corrected, boolean pending) {

        /** Flags in one column: of each row the driver asks what its columns are called. */
        private static final String COLUMNS = "feed, time, seen, outlet, doc, title, authors, (zone is not null) "
                + "+ 2 * exists (select 1 from quote q where " + QuoteTable.OF_STORY + ") "
                + "+ 4 * exists (select 1 from split_person p where p.story = s.id) + 8 * (" + PendingWords.IS_PENDING + ")";

        static Now read(ResultSet row) throws SQLException {
            int flags = row.getInt(8);
            return new Now(row.getLong(1), row.getLong(2), row.getLong(3), (flags & 1) > 0, row.getLong(4), row.getLong(5), row.getString(6),
                    row.getString(7), (flags & 2) > 0, (flags & 4) > 0, (flags & 8) > 0);
        }

        Now described(long by, String called, String names) {
            return new Now(feed, time, seen, dated, by, doc, called, names, quoted, corrected, pending);
        }

        long outletOrFeed() {
            return outlet == 0 ? -feed : outlet;
        }
    }

    private Now now(long story) {
        return database.first("select " + Now.COLUMNS + " from story s where s.id = ?", Now::read, story)
                .orElseThrow(() -> new LibraryException(database.file() + ": there is no story " + story));
    }

    /** Puts the article in the place of the one before, its quotes too. */
    void store(Arrival arrival) {
        long story = arrival.story();
        Now now = now(story);
        if (now.quoted()) {
            persons.count(quotes.persons(story), now.outletOrFeed(), -1);
            variants.remove(story);
            quotes.remove(story);
        }
        Optional<OffsetDateTime> published = now.dated() ? Optional.empty()
                : Times.credible(arrival.head().published(), Instant.ofEpochMilli(now.seen()));
        if (published.isPresent()) {
            stories.date(story, published.get().toInstant().toEpochMilli(), published.get().getOffset().getTotalSeconds());
            now = now(story);
        }
        boolean untitled = now.title().isEmpty() || isCalledByItsWords(now.title(), arrival);
        now = describe(now, arrival, untitled);
        database.run("insert into article values (?, ?) on conflict do update set json = excluded.json", story, arrival.json());
        add(story, now, arrival.utterances());
        if (arrival.state() != StoryRow.ArticleState.FAILED) {
            events.add(story, now.feed(), now.time(), Telling.of(untitled ? arrival.head().title() : now.title(), arrival.lead()));
        }
        WordIndex.Entry entry = entry(now, arrival.utterances(), arrival.text());
        if (now.pending()) {
            words.add(now.doc(), entry);
        } else {
            words.put(now.doc(), entry);
        }
    }

    /** The article and quotes of a story as an export has it; its row is there already. */
    void restore(long story, StoryLine line) {
        Utterances utterances = Utterances.of(line.quotes);
        line.article.ifPresent(it -> database.run("insert into article values (?, ?)", story, ArticleJson.pack(it)));
        database.run("update story set outlet = ?, quotes = ? where id = ?", book.outletNamed(line.site), utterances.direct(), story);
        Now now = now(story);
        add(story, now, utterances);
        if (now.pending()) {
            words.leave(story);
        } else if (line.state != StoryRow.ArticleState.EXPIRED) {
            words.add(now.doc(), entry(now, utterances, Grams.forIndex(line.article.map(Article::text).orElse(""))));
        }
    }

    private void add(long story, Now now, Utterances utterances) {
        long[] speakers = persons.resolve(story, utterances, now.corrected());
        quotes.add(story, now.time(), utterances, speakers);
        persons.count(speakers, now.outletOrFeed(), 1);
        variants.add(story, now.time(), utterances);
    }

    private static WordIndex.Entry entry(Now now, Utterances utterances, String text) {
        return WordIndex.Entry.of(now.feed(), now.title(), now.authors(), utterances.speakers(), text);
    }

    /** Whether the title is {@link FirstWords} of the text there was, which a headline takes the place of. */
    private boolean isCalledByItsWords(String title, Arrival arrival) {
        return !arrival.head().title().isEmpty() && !arrival.head().title().equals(title)
                && article(arrival.story()).filter(old -> old.head().title().isEmpty() && FirstWords.of(old.text()).equals(title)).isPresent();
    }

    /**
     * The page knows the byline, the outlet and the language better than the feed; title and address are the feed's if it has them. What
     * has no headline anywhere is called by its first words.
     */
    private Now describe(Now now, Arrival arrival, boolean untitled) {
        Head head = arrival.head();
        String title = untitled ? arrival.title() : now.title();
        String names = FeedTable.lines(head.byline().names());
        String authors = names.isEmpty() ? now.authors() : names;
        long named = book.outletNamed(head.site());
        long outlet = named == 0 ? now.outlet() : named;
        database.run("update story set article = ?1, quotes = ?2, title = ?3, url = case when url = '' then ?4 else url end, "
                + "byline = case when ?5 = '' then byline else ?5 end, authors = ?6, outlet = ?7, "
                + "language = case when ?8 = '' then language else ?8 end where id = ?9", arrival.state().ordinal(),
                arrival.utterances().direct(), title, head.url(), head.byline().line(), authors, outlet, head.language(), arrival.story());
        return now.described(outlet, title, authors);
    }
}
