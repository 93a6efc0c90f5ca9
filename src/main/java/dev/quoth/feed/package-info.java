/**
 * Reads feeds (RSS, Atom, JSON Feed) as they are in the wild, and the lists of them: feeds.txt, OPML, what a site's page announces.
 * In: a {@link dev.quoth.web.Page} or the text of a list. Out: a {@link dev.quoth.news.Feed} or {@link dev.quoth.feed.Subscription}s.
 * Never here: fetching, the library, the screen.
 */
package dev.quoth.feed;
