package dev.quoth.tui.state;

import dev.quoth.library.FeedRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The heading of a group of stories.
 *
 * @param key number of the feed, or the tag
 * @param title as shown
 * @param unread how many of its stories are unread
 * @param stories how many stories it has
 * @param error why the feed last failed, or empty
 */
public record Heading(String key, String title, long unread, long stories, String error) {

    static List<Heading> of(Grouping grouping, List<FeedRow> feeds) {
        List<Heading> headings = new ArrayList<>();
        if (grouping == Grouping.FEED) {
            for (FeedRow feed : feeds) {
                if (feed.subscribed() || feed.stories() > 0) {
                    headings.add(new Heading(String.valueOf(feed.id()), feed.title(), feed.unread(), feed.stories(), feed.state().error()));
                }
            }
        } else if (grouping == Grouping.TAG) {
            Map<String, Heading> tags = new LinkedHashMap<>();
            for (FeedRow feed : feeds) {
                for (String tag : feed.subscription().tags()) {
                    tags.merge(tag, new Heading(tag, tag, feed.unread(), feed.stories(), ""),
                            (a, b) -> new Heading(tag, tag, a.unread() + b.unread(), a.stories() + b.stories(), ""));
                }
            }
            headings.addAll(tags.values());
        }
        return headings;
    }
}
