package dev.quoth.library;

import dev.quoth.feed.Subscription;
import dev.quoth.news.Article;
import dev.quoth.news.Feed;
import dev.quoth.news.Quote;
import dev.quoth.news.Story;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The door of this room: one SQLite file with everything Quoth keeps. Many processes may have it open at once; one object belongs to
 * one thread at a time (each thread that works beside opens its own).
 */
public final class Library implements AutoCloseable {

    /** What may follow {@code since:} in a search. */
    public static final String SINCE = "30m, 12h, 7d, 2w, or a date like 2026-07-11";

    /**
     * The search for words that begin like the one of a {@link #search}: words are looked for whole, which surprises who typed the half of
     * one. Empty for anything but a single word, and for one without capitals (Chinese, Thai), of which any part is found.
     */
    public static Optional<String> beginning(String query) {
        boolean word = query.length() > 2 && query.codePoints().allMatch(c -> Character.isLowerCase(c) || Character.isUpperCase(c));
        return word ? Optional.of(query + "*") : Optional.empty();
    }

    private final Database database;
    private final FeedBook book;
    private final FeedTable feeds;
    private final UpdaterTable updaters;
    private final Rows rows;
    private final WordIndex words;
    private final StoryTable stories;
    private final QuoteTable quotes;
    private final CorrectionTable corrections;
    private final PersonTable persons;
    private final SpeakerTable speakers;
    private final ArticleTable articles;
    private final Selection selection;
    private final Search search;

    Library(Database database, Clock clock) {
        this.database = database;
        book = new FeedBook(database);
        feeds = new FeedTable(database);
        updaters = new UpdaterTable(database);
        rows = new Rows(database, book);
        PendingWords pending = new PendingWords(database);
        words = new WordIndex(database, pending);
        WordMatches matches = new WordMatches(database, pending);
        stories = new StoryTable(database, words);
        quotes = new QuoteTable(database, book, rows);
        corrections = new CorrectionTable(database);
        persons = new PersonTable(database, corrections);
        speakers = new SpeakerTable(database, persons, corrections);
        articles = new ArticleTable(database, book, stories, quotes, persons, words);
        selection = new Selection(database, rows, new FilterSql(book, persons, matches, clock), matches);
        search = new Search(database, book, rows, matches, articles, clock);
    }

    /**
     * Opens the library, makes it when there is none, brings an older one up to this version.
     *
     * @throws LibraryException when the file is no library, is from a newer version, or cannot be opened; it is left as it is
     */
    public static Library open(Path file) {
        return open(file, new LocalClock());
    }

    /** The same; ages and days in filters and searches are reckoned by {@code clock}. */
    public static Library open(Path file, Clock clock) {
        return new Library(Opening.open(file), clock);
    }

    // Reading

    /** The stories that {@code filter} means, newest first. */
    public List<StoryRow> stories(Filter filter, Slice slice) {
        return selection.stories(filter, slice);
    }

    /** How far the clocks of here are from UTC at the moment, as the C library knows it, which reads one zone where Java reads all. */
    public ZoneOffset offset() {
        return ZoneOffset.ofTotalSeconds((int) database.number("select unixepoch('now', 'localtime') - unixepoch('now')"));
    }

    public long count(Filter filter) {
        return selection.count(filter);
    }

    public Optional<StoryRow> story(long id) {
        return rows.list("from story s where s.id = ?", id).stream().findFirst();
    }

    /** What the feed told of a story, whole; empty when the text was let go after its time. */
    public Optional<Story> entry(long story) {
        return database.first("select json from entry where story = ?", row -> StoryJson.unpack(row.getBytes(1)), story);
    }

    /** The article of a story; empty while its page was not got and the feed gave no text. */
    public Optional<Article> article(long story) {
        return articles.article(story);
    }

    /** The quotes of one story in text order, indirect ones included. */
    public List<QuoteRow> quotesOf(long story) {
        return quotes.of(story);
    }

    /** Quotes over all stories, newest story first. */
    public List<QuoteRow> quotes(QuoteQuery query, Slice slice) {
        Where kind = query.indirect() ? Where.TRUE : Where.of("q.kind <> " + Quote.Kind.INDIRECT.ordinal());
        if (query.speaker().isBlank()) {
            return quotes.ofStories(selection.inOrder(query.stories()).and(kind), slice);
        }
        Selection.Parted parted = selection.parted(query.stories());
        return quotes.ofPersons(persons.allNamed(query.speaker()), kind.and(parted.time()), parted.rest(), slice);
    }

    /** The same words in other stories, this one left out; what each left out can be seen by comparing. */
    public List<QuoteRow> variants(long story, int n) {
        return quotes.variants(story, n);
    }

    /** Who is quoted in the stories that {@code filter} means, most quoted first. */
    public List<SpeakerRow> speakers(Filter filter, int limit) {
        return filter.equals(Filter.ALL) ? speakers.all(limit) : speakers.in(selection.ofAll(filter), limit);
    }

    /** The persons a typed name can mean, most quoted first; {@code STORY:N} means who says that quote. */
    public List<SpeakerRow> speakers(String name) {
        return speakers.named(name);
    }

    /** What the most quoted persons are called, most quoted first; cheaper than who they are. */
    public List<String> speakerNames(int limit) {
        return database.list("select name from person where quotes > 0 order by quotes desc limit ?", row -> row.getString(1), limit);
    }

    /** Everything one person said, newest first; those the user says are the same person included. */
    public List<QuoteRow> timeline(long person, Slice slice) {
        return quotes.timeline(corrections.family(person), slice);
    }

    /**
     * Full-text search: words, "phrases", prefix*, -not, speaker:, feed:, tag:, since:, and what {@code -since:} leaves, which is older.
     *
     * @param ranked by relevance among the newest hits instead of newest first
     */
    public List<Hit> search(String query, boolean ranked, int limit) {
        return search.search(query, ranked, limit);
    }

    /** What a search says after {@code since:} and is no date, as it was typed; {@link #search} leaves it out of account. */
    public List<String> unreadDates(String query) {
        return search.unreadDates(query);
    }

    public List<FeedRow> feeds() {
        return feeds.all();
    }

    // Marks

    /** Marks stories and gives back the numbers of those this changed, so that it can be undone. */
    public List<Long> mark(Mark mark, Collection<Long> stories) {
        return database.write(() -> selection.mark(mark, stories));
    }

    /** Marks every story that {@code filter} means and gives back the numbers of those this changed. */
    public List<Long> mark(Mark mark, Filter filter) {
        return database.write(() -> selection.mark(mark, filter));
    }

    // Corrections

    /** The user says that two persons are one; {@code into} gives the name. What is derived from articles stays as it was. */
    public void merge(long person, long into) {
        corrections.merge(person, into);
    }

    /** Takes back every merge that made this person; gives back the names of all who are somebody of their own again. */
    public List<String> split(long person) {
        return corrections.split(person);
    }

    /** The user says that in these stories somebody else of the same name speaks; gives back the number of that person. */
    public long split(long person, Collection<Long> stories) {
        return database.write(() -> persons.split(person, stories));
    }

    // Update

    /** Makes the subscribed feeds those of feeds.txt; a feed that is no longer listed keeps its stories. */
    public void subscribe(List<Subscription> subscriptions) {
        feeds.subscribe(subscriptions);
        book.forget();
    }

    /** What one fetch brought, in one transaction: the state, and the stories of {@code feed} when there was a body. */
    public Changes store(long feed, FetchState state, Optional<Feed> parsed, Instant now) {
        book.forget();
        return database.write(() -> {
            if (!feeds.isThere(feed)) {
                throw new LibraryException(database.file() + ": there is no feed " + feed);
            }
            feeds.setState(feed, state);
            if (parsed.isEmpty()) {
                return new Changes(List.of(), List.of());
            }
            Feed body = parsed.get();
            feeds.setHead(feed, body.title(), body.link(), body.language());
            return stories.store(feed, body, now);
        });
    }

    /**
     * What a fetch changed.
     *
     * @param added numbers of the new stories, in the feed's order
     * @param changed numbers of the stories whose title or text the feed changed
     */
    public record Changes(List<Long> added, List<Long> changed) {
        public Changes {
            added = List.copyOf(added);
            changed = List.copyOf(changed);
        }
    }

    /** Stores everything that {@code work} stores in one transaction: all of it or nothing. Others who write wait for its end. */
    public void together(Runnable work) {
        database.change(work);
    }

    /** The stories of a feed whose pages were not asked for yet, newest first. */
    public List<StoryRow> waiting(long feed, int limit) {
        return rows.list("from story s where s.feed = ? and s.article = 0 order by s.time desc, s.id desc limit ?", feed, limit);
    }

    /** Of so many newest stories of a feed those of whose articles there is nothing yet, newest first: nobody ever asked for them. */
    public List<StoryRow> untouched(long feed, int newest) {
        return rows.list("from story s where s.id in (select id from story where feed = ? order by time desc, id desc limit ?) "
                + "and s.article = 0 and not exists (select 1 from article a where a.story = s.id) order by s.time desc, s.id desc", feed, newest);
    }

    /** The text the feed itself carries for a story, as HTML, or empty. */
    public String feedText(long story) {
        return entry(story).map(it -> it.content().isEmpty() ? it.summary() : it.content()).orElse("");
    }

    /** Stores an article and its quotes in one transaction. */
    public void store(Arrival arrival) {
        store(List.of(arrival));
    }

    /** Stores several articles with their quotes, all of them in one transaction, which is several times faster than one by one. */
    public void store(Collection<Arrival> arrivals) {
        database.change(() -> {
            for (Arrival arrival : arrivals) {
                articles.store(arrival);
            }
        });
    }

    /**
     * The address of a feed moved for good; stories keep their numbers. When another feed has that address already, the stories go there, except
     * those it has too.
     */
    public void move(long feed, String url) {
        database.change(() -> feeds.move(feed, url).ifPresent(other -> new FeedMerge(database, feeds, stories).merge(feed, other)));
        book.forget();
    }

    /** Until when no request may go to each host. */
    public Map<String, Instant> hostRests(Instant now) {
        return updaters.rests(now);
    }

    public void restHost(String host, Instant until) {
        updaters.rest(host, until);
    }

    /** Takes or renews the updater's lease; false while another owner holds it. */
    public boolean lease(String owner, Instant now, Duration time) {
        return updaters.lease(owner, now, time);
    }

    /** Who took the updater's lease last and did not release it, expired or not. */
    public Optional<String> leaseholder() {
        return updaters.leaseholder();
    }

    public void release(String owner) {
        updaters.release(owner);
    }

    /** A number that changes whenever another connection changed the library. */
    public long version() {
        return database.number("pragma data_version");
    }

    // Keeping

    /**
     * Lets go of the texts of read, unstarred stories that are older than their feed's own time or else {@code keep}; the stories'
     * identities and quotes stay.
     *
     * @param keep how long texts are kept, empty for ever
     * @return how many stories lost their text
     */
    public int expire(Optional<Duration> keep, Instant now) {
        return new Keeping(database, words).expire(feeds(), keep, now);
    }

    /** What is wrong with the file, one line each; empty when all is well. */
    public List<String> check() {
        return new Upkeep(database).check();
    }

    /** Gives space back to the disk; says how many bytes. */
    public long compact() {
        words.settle();
        return new Upkeep(database).compact();
    }

    /**
     * Writes everything as JSON lines; passwords in addresses and headers are left out.
     *
     * @return what of a damaged file cannot be read any more, one thing a line; empty when everything was written
     * @throws java.io.UncheckedIOException when {@code out} does not take it
     */
    public List<String> exportTo(OutputStream out) {
        return new Export(database, out).write();
    }

    /**
     * Reads what {@link #exportTo} wrote and says how many stories are new here. Stories that are here already stay as they are.
     *
     * @throws LibraryException with the number of the line that cannot be read; what stood before it is kept
     */
    public long importFrom(InputStream in) {
        try {
            return new Import(database, book, stories, articles, feeds, persons, corrections).from(in);
        } finally {
            book.forget();
        }
    }

    @Override
    public void close() {
        try {
            if (database.wrote()) {
                words.settle();
                database.script("pragma optimize");
                database.shortenLog();
            }
        } catch (LibraryException e) {
            // Statistics only make reading faster; a full disk or somebody who writes for long is no reason to fail at the end.
            database.giveUpWriting();
        } finally {
            database.close();
        }
    }
}
