package dev.quoth.cli.command;

import dev.quoth.feed.Discovery;
import dev.quoth.feed.FeedException;
import dev.quoth.feed.Feeds;
import dev.quoth.feed.Subscription;
import dev.quoth.news.Feed;
import dev.quoth.news.Story;
import dev.quoth.web.Page;
import dev.quoth.web.Request;
import dev.quoth.web.Web;
import dev.quoth.web.WebException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a feed answered to a check.
 *
 * @param newest when its newest story was published
 * @param error why nothing came of it, or empty
 * @param note what is worth knowing of a feed that answers, or empty
 */
record FeedCheck(Subscription subscription, String title, String format, int stories, Optional<OffsetDateTime> newest, String error,
        String note) {

    /** A feed that says nothing for so long has been given up by most who forget to take it down. */
    private static final Duration SILENCE = Duration.ofDays(365);

    static FeedCheck of(Subscription subscription, Web web, Instant now) {
        try {
            Page page = web.get(Request.feed(subscription.url())
                    .with(subscription.options().headers(), subscription.options().userAgent()));
            return read(subscription, page, now);
        } catch (WebException e) {
            return failed(subscription, e.getMessage());
        }
    }

    private static FeedCheck read(Subscription subscription, Page page, Instant now) {
        try {
            Feed feed = Feeds.read(page);
            Optional<OffsetDateTime> newest = feed.stories().stream().map(Story::published).flatMap(Optional::stream)
                    .max(Comparator.comparing(OffsetDateTime::toInstant));
            return new FeedCheck(subscription, feed.title(), feed.format(), feed.stories().size(), newest, "", note(page, feed, newest, now));
        } catch (FeedException e) {
            List<Discovery.Found> announced = Discovery.announced(page);
            return failed(subscription, announced.isEmpty() ? e.getMessage()
                    : e.getMessage() + "; it announces " + Subscription.shown(announced.get(0).url()));
        }
    }

    private static FeedCheck failed(Subscription subscription, String why) {
        return new FeedCheck(subscription, subscription.title(), "", 0, Optional.empty(), why, "");
    }

    private static String note(Page page, Feed feed, Optional<OffsetDateTime> newest, Instant now) {
        boolean moved = !page.redirects().isEmpty() && page.redirects().stream().allMatch(it -> it.status() == 301 || it.status() == 308);
        if (moved) {
            return "moved for good to " + page.finalUrl();
        }
        if (feed.stories().isEmpty()) {
            return "without a story";
        }
        boolean silent = newest.filter(date -> date.toInstant().plus(SILENCE).isBefore(now)).isPresent();
        return silent ? "silent since " + newest.get().toLocalDate() : "";
    }
}
