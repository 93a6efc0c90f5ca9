package dev.quoth.feed;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One line of feeds.txt.
 *
 * @param url http, https, file: or sample: address
 * @param tags in the order they stand
 * @param title the user's own title ({@code "~Title"}), or empty
 * @param options what stands after the tags
 * @param line number of the line in feeds.txt, from 1; 0 when it comes from elsewhere
 */
public record Subscription(String url, List<String> tags, String title, Options options, int line) {

    /** When to get the page of a new story. */
    public enum Articles {
        /** When the feed's own text is only a summary. */
        AUTO,
        /** Always. */
        PAGE,
        /** Never: the feed's own text is the article. */
        FEED
    }

    /**
     * Settings of one feed.
     *
     * @param interval least time between two automatic fetches
     * @param articles when to get the page of a new story
     * @param limit how many stories to keep, 0 for all
     * @param userAgent the User-Agent to send, or empty for ours
     * @param headers further request headers, by name
     * @param keep how long to keep what is read
     */
    public record Options(Optional<Duration> interval, Articles articles, int limit, String userAgent, Map<String, String> headers,
            Optional<Duration> keep) {

        public static final Options NONE = new Options(Optional.empty(), Articles.AUTO, 0, "", Map.of(), Optional.empty());

        public Options {
            headers = Map.copyOf(headers);
        }

        /** Whether nothing was asked for. */
        public boolean isNone() {
            return interval.isEmpty() && articles == Articles.AUTO && limit == 0 && userAgent.isEmpty() && headers.isEmpty() && keep.isEmpty();
        }
    }

    public Subscription {
        tags = List.copyOf(tags);
    }

    public static Subscription to(String url) {
        return new Subscription(url, List.of(), "", Options.NONE, 0);
    }

    /** The address as it may be shown, logged and exported. */
    public String shownUrl() {
        return shown(url);
    }

    /** An http or https address without the user and the password that may stand in it; anything else as it is. */
    public static String shown(String url) {
        return WebAddress.withoutCredentials(url);
    }

    /** Why an address cannot be subscribed to, in one line; empty when it can. */
    public static Optional<String> problem(String url) {
        return FeedLine.wrong(url);
    }
}
