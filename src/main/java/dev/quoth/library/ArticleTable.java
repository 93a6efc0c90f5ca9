package dev.quoth.library;

import dev.quoth.news.Article;
import dev.quoth.news.Head;
import dev.quoth.news.Quote;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    /** What a story's row says before or after its article is stored. */
    private record Now(long feed, long time, boolean dated, long outlet, long doc, String title, String authors) {

        static final String COLUMNS = "feed, time, zone, outlet, doc, title, authors";

        static Now read(ResultSet row) throws SQLException {
            return new Now(row.getLong(1), row.getLong(2), row.getObject(3) != null, row.getLong(4), row.getLong(5), row.getString(6), row.getString(7));
        }

        long outletOrFeed() {
            return outlet == 0 ? -feed : outlet;
        }
    }

    private Now now(long story) {
        return database.first("select " + Now.COLUMNS + " from story where id = ?", Now::read, story)
                .orElseThrow(() -> new LibraryException(database.file() + ": there is no story " + story));
    }

    /** Puts the article in the place of the one before, its quotes too. */
    void store(long story, StoryRow.ArticleState state, Article article, List<Quote> found) {
        List<Quote> kept = found.size() > QuoteTable.MOST ? found.subList(0, QuoteTable.MOST) : found;
        Now before = now(story);
        long[] gone = quotes.persons(story);
        if (gone.length > 0) {
            persons.count(gone, before.outletOrFeed(), -1);
            variants.remove(story);
            quotes.remove(story);
        }
        if (!before.dated()) {
            Times.sane(article.head().published()).ifPresent(it -> stories.date(story, it));
        }
        Now after = describe(story, state, article.head(), kept);
        database.run("insert into article values (?, ?) on conflict do update set json = excluded.json", story, ArticleJson.pack(article));
        add(story, after, kept);
        if (state != StoryRow.ArticleState.FAILED) {
            events.add(story, after.feed(), after.time(), after.title(), article);
        }
        index(after, kept, article.text());
    }

    /** The article and quotes of a story as an export has it; its row is there already. */
    void restore(long story, StoryLine line) {
        line.article.ifPresent(it -> database.run("insert into article values (?, ?)", story, ArticleJson.pack(it)));
        database.run("update story set outlet = ?, quotes = ? where id = ?", book.outletNamed(line.site), direct(line.quotes), story);
        Now now = now(story);
        add(story, now, line.quotes);
        if (line.state != StoryRow.ArticleState.EXPIRED) {
            index(now, line.quotes, line.article.map(Article::text).orElse(""));
        }
    }

    private void add(long story, Now now, List<Quote> kept) {
        long[] speakers = persons.resolve(story, kept);
        quotes.add(story, now.time(), kept, speakers);
        persons.count(speakers, now.outletOrFeed(), 1);
        variants.add(story, now.time(), kept);
    }

    private void index(Now now, List<Quote> kept, String text) {
        Set<String> speakers = new LinkedHashSet<>();
        for (Quote quote : kept) {
            speakers.add(quote.speaker().name());
        }
        words.put(now.doc(), new WordIndex.Entry(now.feed(), now.title(), now.authors(), String.join("\n", speakers), text));
    }

    private static int direct(List<Quote> quotes) {
        int direct = 0;
        for (Quote quote : quotes) {
            direct += quote.kind() == Quote.Kind.INDIRECT ? 0 : 1;
        }
        return direct;
    }

    /** The page knows the byline, the outlet and the language better than the feed; title and address are the feed's if it has them. */
    private Now describe(long story, StoryRow.ArticleState state, Head head, List<Quote> found) {
        return database.first("update story set article = ?1, quotes = ?2, "
                + "title = case when title = '' then ?3 else title end, url = case when url = '' then ?4 else url end, "
                + "byline = case when ?5 = '' then byline else ?5 end, authors = case when ?6 = '' then authors else ?6 end, "
                + "outlet = case when ?7 = 0 then outlet else ?7 end, language = case when ?8 = '' then language else ?8 end where id = ?9 "
                + "returning " + Now.COLUMNS, Now::read,
                state.ordinal(), direct(found), head.title(), head.url(), head.byline().line(), FeedTable.lines(head.byline().names()),
                book.outletNamed(head.site()), head.language(), story).orElseThrow();
    }
}
