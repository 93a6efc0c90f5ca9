package dev.quoth.library;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * One story as lists show it.
 *
 * @param id its number, the same for the life of the library
 * @param feed number of its feed
 * @param feedUrl address of its feed, without a password
 * @param feedTitle the user's title of the feed, else the feed's own, else its address
 * @param url address of its page, or empty
 * @param title the headline
 * @param byline the byline as it stands, or empty
 * @param authors names, one by one
 * @param published when it was published, if known
 * @param seen when it was first seen; orders the stories whose date is unknown
 * @param site name of the outlet, or empty
 * @param language BCP 47 tag, or empty
 * @param unread not read yet
 * @param starred kept by the user
 * @param tags the tags of its feed
 * @param quotes how many direct and mixed quotes its article holds
 * @param article how far its article is
 * @param event number of the group of stories of the same event, 0 when it is alone
 */
public record StoryRow(long id, long feed, String feedUrl, String feedTitle, String url, String title, String byline, List<String> authors,
        Optional<OffsetDateTime> published, Instant seen, String site, String language, boolean unread, boolean starred, List<String> tags,
        int quotes, ArticleState article, long event) {

    /** How far the article of a story is. */
    public enum ArticleState {
        /** Its page was not asked for yet, or will be again; the article, if any, is the feed's own text until then. */
        WAITING,
        /** The article comes from the story's page. */
        PAGE,
        /** The article is the feed's own text. */
        FEED,
        /** The page could not be got; the article, if any, is the feed's own text. */
        FAILED,
        /** The text was let go after its time; the story's identity stays. */
        EXPIRED
    }

    public StoryRow {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
    }

    /** The story as it is once it is marked, so that a screen need not wait for the library. */
    public StoryRow marked(Mark mark) {
        boolean isUnread = mark == Mark.UNREAD || mark != Mark.READ && unread;
        boolean isStarred = mark == Mark.STAR || mark != Mark.UNSTAR && starred;
        return new StoryRow(id, feed, feedUrl, feedTitle, url, title, byline, authors, published, seen, site, language, isUnread, isStarred, tags,
                quotes, article, event);
    }

    /** Who published it: what its page calls itself, else its feed. */
    public String outlet() {
        return site.isEmpty() ? feedTitle : site;
    }

    /** By hand: a record's own is put together at run time, in no archive of classes, and delayed the first article by 10 ms. */
    @Override
    public boolean equals(Object other) {
        return other instanceof StoryRow it && id == it.id && unread == it.unread && starred == it.starred && quotes == it.quotes
                && article == it.article && event == it.event && feed == it.feed && title.equals(it.title) && url.equals(it.url)
                && feedUrl.equals(it.feedUrl) && feedTitle.equals(it.feedTitle) && byline.equals(it.byline) && authors.equals(it.authors)
                && published.equals(it.published) && seen.equals(it.seen) && site.equals(it.site) && language.equals(it.language)
                && tags.equals(it.tags);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }

    /** What stories are ordered by: the date of publication, else when the story was first seen. */
    public Instant when() {
        return published.map(OffsetDateTime::toInstant).orElse(seen);
    }

    /** Where the story stands in a list. */
    public Position position() {
        return new Position(when().toEpochMilli(), id);
    }
}
