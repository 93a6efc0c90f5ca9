package dev.quoth.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A feeds.txt as read: what it subscribes to and what in it makes no sense.
 *
 * <p>The form is newsboat's {@code urls} file: on each line an address, tags, a title of the user's own as {@code "~Title"}; after them
 * options of Quoth's own ({@link Subscription.Options}). What holds blanks stands in double quotes; {@code #} begins a comment.
 *
 * @param subscriptions in the order they stand, each address once
 * @param problems what was passed over, in the order of the lines
 */
public record FeedList(List<Subscription> subscriptions, List<Problem> problems) {

    /**
     * A line, or a word of it, that was passed over.
     *
     * @param line its number, from 1
     * @param why what is wrong with it, in one line
     * @param isForeign whether nothing is wrong with it but that it is of newsboat's own kind, for which Quoth has another way
     */
    public record Problem(int line, String why, boolean isForeign) { }

    public FeedList {
        subscriptions = List.copyOf(subscriptions);
        problems = List.copyOf(problems);
    }

    /** Reads the text of a feeds.txt; a line that makes no sense becomes a problem and the rest goes on. */
    public static FeedList parse(String text) {
        return of(new FeedsText(text));
    }

    static FeedList of(FeedsText text) {
        List<Subscription> subscriptions = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (int i = 0; i < text.size(); i++) {
            int number = i + 1;
            FeedLine read = FeedLine.read(text.content(i), number);
            for (String problem : read.problems()) {
                problems.add(new Problem(number, problem, read.isForeign()));
            }
            if (read.subscription().isEmpty()) {
                continue;
            }
            Subscription subscription = read.subscription().get();
            Integer earlier = lines.putIfAbsent(subscription.url(), number);
            if (earlier == null) {
                subscriptions.add(subscription);
            } else {
                problems.add(new Problem(number, "the same address as line " + earlier, false));
            }
        }
        return new FeedList(subscriptions, problems);
    }
}
