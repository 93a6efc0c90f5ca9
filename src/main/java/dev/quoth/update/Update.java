package dev.quoth.update;

import dev.quoth.feed.Subscription;
import dev.quoth.web.Web;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/** The door of this room: brings the library up to date. */
public final class Update {

    /** Updates the library at {@code library}; opens its own connections. */
    public Update(Path library, Web web, Clock clock) {
    }

    /**
     * Fetches the feeds that are due, then the pages of their new stories.
     *
     * @param subscriptions the feeds of feeds.txt
     * @param only numbers, addresses or titles of the feeds to ask, empty for all
     * @param force whether due or not
     * @throws UpdateBusyException while another updater holds the lease
     */
    public Sums run(List<Subscription> subscriptions, List<String> only, boolean force, Consumer<Progress> events) {
        return new Sums(0, 0, 0, 0, 0, 0, 0);
    }

    /** Gets the page of one story now, unless its article is there already; for a story that is being opened. */
    public void open(long story) {
    }

    /** Ends a run from another thread; what was fetched so far stays. */
    public void stop() {
    }
}
