package dev.quoth.library;

import dev.quoth.feed.Subscription;

/**
 * A feed of the library.
 *
 * @param id its number, the same for the life of the library
 * @param subscription its line in feeds.txt; without a line number when it is no longer subscribed to
 * @param subscribed whether feeds.txt still lists it
 * @param title the user's title, else the feed's own, else its address
 * @param site address of the site, or empty
 * @param stories how many stories it has here
 * @param unread how many of them are unread
 * @param state what its fetches came to
 */
public record FeedRow(long id, Subscription subscription, boolean subscribed, String title, String site, long stories, long unread,
        FetchState state) { }
