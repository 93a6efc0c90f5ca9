package dev.quoth.library;

import dev.quoth.feed.Subscription;
import dev.quoth.news.Article;
import dev.quoth.news.Feed;
import dev.quoth.news.Quote;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The door of this room: one SQLite file with everything Quoth keeps. Many processes may have it open at once; one object belongs to
 * one thread at a time (each thread that works beside opens its own).
 */
public final class Library implements AutoCloseable {

    /** Opens the library, makes it when there is none, brings an older one up to this version. Times come from {@code clock}. */
    public static Library open(Path file) {
        throw none();
    }

    // Reading

    /** The stories that {@code filter} means, newest first. */
    public List<StoryRow> stories(Filter filter, Slice slice) {
        throw none();
    }

    public long count(Filter filter) {
        throw none();
    }

    public Optional<StoryRow> story(long id) {
        throw none();
    }

    /** The article of a story; empty while its page was not got and the feed gave no text. */
    public Optional<Article> article(long story) {
        throw none();
    }

    /** The quotes of one story in text order, indirect ones included. */
    public List<QuoteRow> quotesOf(long story) {
        throw none();
    }

    /** Quotes over all stories, newest story first. */
    public List<QuoteRow> quotes(QuoteQuery query, Slice slice) {
        throw none();
    }

    /** The same words in other stories, this one left out; what each left out can be seen by comparing. */
    public List<QuoteRow> variants(long story, int n) {
        throw none();
    }

    /** Who is quoted in the stories that {@code filter} means, most quoted first. */
    public List<SpeakerRow> speakers(Filter filter, int limit) {
        throw none();
    }

    /** The persons a typed name can mean, most quoted first. */
    public List<SpeakerRow> speakers(String name) {
        throw none();
    }

    /** Everything one person said, newest first. */
    public List<QuoteRow> timeline(long person, Slice slice) {
        throw none();
    }

    /**
     * Full-text search: words, "phrases", prefix*, -not, speaker:, feed:, tag:, since:.
     *
     * @param ranked by relevance among the newest hits instead of newest first
     */
    public List<Hit> search(String query, boolean ranked, int limit) {
        throw none();
    }

    public List<FeedRow> feeds() {
        throw none();
    }

    // Marks

    /** Marks stories and gives back the numbers of those this changed, so that it can be undone. */
    public List<Long> mark(Mark mark, Collection<Long> stories) {
        throw none();
    }

    /** Marks every story that {@code filter} means and gives back the numbers of those this changed. */
    public List<Long> mark(Mark mark, Filter filter) {
        throw none();
    }

    // Update

    /** Makes the subscribed feeds those of feeds.txt; a feed that is no longer listed keeps its stories. */
    public void subscribe(List<Subscription> subscriptions) {
        throw none();
    }

    /** What one fetch brought, in one transaction: the state, and the stories of {@code feed} when there was a body. */
    public Changes store(long feed, FetchState state, Optional<Feed> parsed, Instant now) {
        throw none();
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

    /** The stories of a feed whose pages were not asked for yet, newest first. */
    public List<StoryRow> waiting(long feed, int limit) {
        throw none();
    }

    /** The text the feed itself carries for a story, as HTML, or empty. */
    public String feedText(long story) {
        throw none();
    }

    /** Stores the article and its quotes in one transaction; {@code state} says where the article comes from. */
    public void store(long story, StoryRow.ArticleState state, Article article, List<Quote> quotes) {
        throw none();
    }

    /** The address of a feed moved for good; stories keep their numbers. */
    public void move(long feed, String url) {
        throw none();
    }

    /** Until when no request may go to each host. */
    public Map<String, Instant> hostRests(Instant now) {
        throw none();
    }

    public void restHost(String host, Instant until) {
        throw none();
    }

    /** Takes or renews the updater's lease; false while another owner holds it. */
    public boolean lease(String owner, Instant now, Duration time) {
        throw none();
    }

    public void release(String owner) {
        throw none();
    }

    /** A number that changes whenever another connection changed the library. */
    public long version() {
        throw none();
    }

    @Override
    public void close() {
        throw none();
    }

    private static LibraryException none() {
        return new LibraryException("no library");
    }
}
