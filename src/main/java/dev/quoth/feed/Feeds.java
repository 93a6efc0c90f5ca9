package dev.quoth.feed;

import dev.quoth.news.Feed;
import dev.quoth.web.Page;

/** The door of this room: reads a feed, whatever its format and however broken. */
public final class Feeds {

    private Feeds() { }

    /**
     * Reads the feed in a page's bytes.
     *
     * @throws FeedException when there is no readable entry in it, with what the document is instead
     */
    public static Feed read(Page page) {
        throw new FeedException("not a feed");
    }
}
