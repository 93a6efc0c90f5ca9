package dev.quoth.feed;

import dev.quoth.news.Feed;
import dev.quoth.web.Page;

/** The door of this room: reads a feed, whatever its format and however broken. */
public final class Feeds {

    private Feeds() { }

    /**
     * Reads the feed in a page's bytes. What the server says the bytes are counts only for their charset; the format is told by content.
     *
     * @throws FeedException when there is no readable entry in it, with what the document is instead
     */
    public static Feed read(Page page) {
        String text = FeedText.decode(page.body(), page.contentType());
        String base = WebAddress.resolve(page.finalUrl(), page.header("content-location"));
        String start = text.stripLeading();
        if (start.startsWith("{")) {
            return JsonFeed.read(start, base.isEmpty() ? page.finalUrl() : base);
        }
        return XmlFeed.read(text, base.isEmpty() ? page.finalUrl() : base)
                .orElseThrow(() -> new FeedException(NotAFeed.describe(page.body(), text)));
    }
}
