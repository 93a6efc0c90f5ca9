package dev.quoth.update;

import dev.quoth.feed.Subscription;
import dev.quoth.library.FeedRow;
import dev.quoth.library.StoryRow;
import dev.quoth.news.Article;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A piece of work for one of the threads that run side by side. */
sealed interface Job {

    /** The host that is asked, or empty when none is. */
    String host();

    /** The story whose article is wanted, or 0. */
    default long story() {
        return 0;
    }

    /** The address that is asked, or empty. */
    default String url() {
        return "";
    }

    /** Get and read a feed. */
    record GetFeed(FeedRow feed) implements Job {
        @Override
        public String host() {
            return Hosts.of(url());
        }

        @Override
        public String url() {
            return feed.subscription().url();
        }

        /** The least time between two fetches that the user wants. */
        Optional<Duration> interval() {
            return feed.subscription().options().interval();
        }
    }

    /**
     * Get the article of a story from its page, and when that fails from the feed. An article cut into pages takes a job for each.
     *
     * @param feedText the feed's own text as HTML, or empty
     * @param url the page to get
     * @param before what the pages before it hold, empty for the first
     */
    record GetPage(StoryRow row, String feedText, Subscription.Options options, String url, List<Article> before) implements Job {

        public GetPage {
            before = List.copyOf(before);
        }

        /** The story's first page. */
        GetPage(StoryRow row, String feedText, Subscription.Options options) {
            this(row, feedText, options, row.url(), List.of());
        }

        /** What this page held, after what was there before. */
        List<Article> with(Article article) {
            List<Article> all = new ArrayList<>(before);
            all.add(article);
            return all;
        }

        /** The page after this one, which held {@code article}. */
        GetPage next(String address, Article article) {
            return new GetPage(row, feedText, options, address, with(article));
        }

        @Override
        public String host() {
            return Hosts.of(url());
        }

        @Override
        public long story() {
            return row.id();
        }
    }

    /** Make an article of the feed's own text. */
    record UseFeedText(StoryRow row, String feedText) implements Job {
        @Override
        public String host() {
            return "";
        }

        @Override
        public long story() {
            return row.id();
        }
    }
}
