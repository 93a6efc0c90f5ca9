package dev.quoth.update;

import dev.quoth.library.Arrival;
import dev.quoth.news.Feed;
import dev.quoth.web.Page;
import dev.quoth.web.WebException;
import java.util.Optional;

/** What a {@link Job} came to. */
sealed interface Outcome {

    /** Whether nothing came from where it should have. */
    default boolean isFailure() {
        return false;
    }

    /** A feed answered: with its stories, or that nothing changed. */
    record FeedCame(Job.GetFeed job, Page page, Optional<Feed> feed) implements Outcome { }

    /** A feed's address gave nothing. */
    record FeedFailed(Job.GetFeed job, WebException why) implements Outcome {
        @Override
        public boolean isFailure() {
            return true;
        }
    }

    /** A feed's address gave something that is no feed. */
    record FeedUnreadable(Job.GetFeed job, String why) implements Outcome { }

    /** A page of a story's article is there, and the article goes on at another, which takes its turn like any other page. */
    record ArticleGoesOn(Job.GetPage next) implements Outcome { }

    /**
     * A story has its article.
     *
     * @param failure why it does not come from the page, or not from all of its pages, though it should have
     */
    record ArticleCame(Job job, Arrival arrival, Optional<WebException> failure) implements Outcome {
        @Override
        public boolean isFailure() {
            return failure.isPresent();
        }
    }
}
