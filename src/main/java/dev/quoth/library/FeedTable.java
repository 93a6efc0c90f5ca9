package dev.quoth.library;

import dev.quoth.feed.Subscription;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Feeds: which there are, and what their fetches came to. */
final class FeedTable {

    private static final String ROW = "select f.id, f.url, f.title, f.name, f.site, f.tags, f.options, f.subscribed, f.line, "
            + "f.etag, f.last_modified, f.last_fetch, f.last_success, f.next_fetch, f.failures, f.error, f.gone, f.moved_to, "
            + "f.moved_since, f.moved_fetches, t.stories, t.unread, f.pace from feed f join tally t on t.feed = f.id ";

    private final Database database;

    FeedTable(Database database) {
        this.database = database;
    }

    /** Feeds of feeds.txt in its order, then those no longer listed. */
    List<FeedRow> all() {
        return database.list(ROW + "order by f.subscribed desc, f.line, f.id", FeedTable::row);
    }

    private static FeedRow row(ResultSet row) throws SQLException {
        String url = row.getString(2);
        String name = row.getString(4);
        Subscription subscription = new Subscription(url, lines(row.getString(6)), name, OptionsJson.read(row.getString(7)), row.getInt(9));
        FetchState state = new FetchState(row.getString(10), row.getString(11), Times.instant(row, 12), Times.instant(row, 13),
                Times.instant(row, 14), row.getInt(15), row.getString(16), row.getInt(17) == 1, row.getString(18),
                Times.instant(row, 19), row.getInt(20), PaceText.read(row.getString(23)));
        return new FeedRow(row.getLong(1), subscription, row.getInt(8) == 1, shown(name, row.getString(3), url), row.getString(5),
                row.getLong(21), row.getLong(22), state);
    }

    /** The user's title, else the feed's own, else its address. */
    static String shown(String name, String title, String url) {
        if (!name.isEmpty()) {
            return name;
        }
        return title.isEmpty() ? Subscription.shown(url) : title;
    }

    /** Lists stand one item a line in the file. */
    static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n"));
    }

    static String lines(Collection<String> items) {
        StringBuilder lines = new StringBuilder();
        for (String item : items) {
            String line = item.replace('\n', ' ').strip();
            if (!line.isEmpty()) {
                lines.append(lines.isEmpty() ? "" : "\n").append(line);
            }
        }
        return lines.toString();
    }

    void subscribe(List<Subscription> subscriptions) {
        if (isSubscribed(subscriptions)) {
            return; // a library that is read-only, or being written to, can still be asked for its feeds
        }
        database.change(() -> {
            Set<Long> listed = new HashSet<>();
            for (Subscription subscription : subscriptions) {
                long id = idOf(subscription.url()).or(() -> readdressed(subscription, subscriptions)).orElseGet(() -> add(subscription.url()));
                if (listed.add(id)) {
                    describe(id, subscription);
                }
            }
            for (long id : database.list("select id from feed where subscribed = 1", row -> row.getLong(1))) {
                if (!listed.contains(id)) {
                    database.run("update feed set subscribed = 0, line = 0 where id = ?", id);
                }
            }
        });
    }

    /**
     * The feed whose line got another user or password since: it stays the same feed, with its stories. Another line's feed is not
     * meant, as two accounts may have a feed each at one address.
     */
    private Optional<Long> readdressed(Subscription subscription, List<Subscription> all) {
        String shown = subscription.shownUrl();
        Set<String> lines = new HashSet<>();
        all.forEach(line -> lines.add(line.url()));
        record Known(long id, String url) { }
        Optional<Known> same = database.list("select id, url from feed", row -> new Known(row.getLong(1), row.getString(2))).stream()
                .filter(feed -> Subscription.shown(feed.url()).equals(shown) && !lines.contains(feed.url())).findFirst();
        same.ifPresent(feed -> move(feed.id(), subscription.url()));
        return same.map(Known::id);
    }

    private boolean isSubscribed(List<Subscription> subscriptions) {
        Set<List<Object>> kept = new HashSet<>(database.list("select url, name, tags, options, line from feed where subscribed = 1",
                row -> List.of(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getInt(5))));
        int listed = 0;
        for (Subscription one : subscriptions) {
            if (!kept.contains(List.of(one.url(), one.title(), lines(one.tags()), OptionsJson.write(one.options()), one.line()))) {
                return false;
            }
            listed++;
        }
        return listed == kept.size();
    }

    private void describe(long id, Subscription subscription) {
        String tags = lines(subscription.tags());
        String options = OptionsJson.write(subscription.options());
        database.run("update feed set name = ?1, tags = ?2, options = ?3, line = ?4, subscribed = 1 where id = ?5 "
                + "and (name <> ?1 or tags <> ?2 or options <> ?3 or line <> ?4 or subscribed = 0)",
                subscription.title(), tags, options, subscription.line(), id);
    }

    long add(String url) {
        return database.insert("insert into feed(url) values (?)", url);
    }

    /** The feed at an address it has or had. */
    Optional<Long> idOf(String url) {
        return database.first("select id from feed where url = ?1 union all select feed from former_url where url = ?1",
                row -> row.getLong(1), url);
    }

    boolean isThere(long feed) {
        return database.number("select count(*) from feed where id = ?", feed) == 1;
    }

    void setState(long feed, FetchState state) {
        database.run("update feed set etag = ?, last_modified = ?, last_fetch = ?, last_success = ?, next_fetch = ?, failures = ?, "
                + "error = ?, gone = ?, moved_to = ?, moved_since = ?, moved_fetches = ?, pace = ? where id = ?",
                state.etag(), state.lastModified(), Times.millis(state.lastFetch()), Times.millis(state.lastSuccess()),
                Times.millis(state.nextFetch()), state.failures(), state.error(), state.gone(), state.movedTo(),
                Times.millis(state.movedSince()), state.movedFetches(), PaceText.write(state.pace()), feed);
    }

    void setHead(long feed, String title, String site, String language) {
        database.run("update feed set title = ?1, site = ?2, language = ?3 where id = ?4 "
                + "and (title <> ?1 or site <> ?2 or language <> ?3)", title, site, language, feed);
    }

    /**
     * Gives a feed its new address and forgets its validators, which were the old address's.
     *
     * @return the other feed that has that address already, which this one is to become part of; then nothing is changed here
     */
    Optional<Long> move(long feed, String url) {
        String old = url(feed);
        if (old.equals(url)) {
            return Optional.empty();
        }
        Optional<Long> other = database.first("select id from feed where url = ?", row -> row.getLong(1), url);
        if (other.isEmpty()) {
            database.run("delete from former_url where url = ?", url);
            database.run("update feed set url = ?, etag = '', last_modified = '', moved_to = '', moved_since = null, "
                    + "moved_fetches = 0 where id = ?", url, feed);
            database.run("insert or replace into former_url values (?, ?)", old, feed);
        }
        return other;
    }

    /** The addresses a feed has and had become another's; its row stays for stories that both have. */
    void retire(long feed, long into) {
        String old = url(feed);
        database.run("update former_url set feed = ? where feed = ?", into, feed);
        database.run("update feed set subscribed = 0, line = 0, url = 'merged:' || id || ':' || url where id = ?", feed);
        database.run("insert or replace into former_url values (?, ?)", old, into);
    }

    private String url(long feed) {
        return database.first("select url from feed where id = ?", row -> row.getString(1), feed)
                .orElseThrow(() -> new LibraryException(database.file() + ": there is no feed " + feed));
    }
}
