package dev.quoth.update;

import dev.quoth.feed.Subscription;
import dev.quoth.library.FeedRow;
import dev.quoth.library.StoryRow;

/** A piece of work for one of the threads that run side by side. */
sealed interface Job {

    /** The host that is asked, or empty when none is. */
    String host();

    /** Get and read a feed. */
    record GetFeed(FeedRow feed, Subscription subscription) implements Job {
        @Override
        public String host() {
            return Hosts.of(subscription.url());
        }
    }

    /**
     * Get the article of a story from its page, and when that fails from the feed.
     *
     * @param feedText the feed's own text as HTML, or empty
     */
    record GetPage(StoryRow story, String feedText, Subscription.Options options) implements Job {
        @Override
        public String host() {
            return Hosts.of(story.url());
        }
    }

    /** Make an article of the feed's own text. */
    record UseFeedText(StoryRow story, String feedText) implements Job {
        @Override
        public String host() {
            return "";
        }
    }
}
