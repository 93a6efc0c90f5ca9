package dev.quoth.update;

import dev.quoth.library.FeedRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Which feeds an update asks.
 *
 * @param feeds the feeds to ask
 * @param others those that are meant but not asked now: what an update that was ended left of their stories is made up for
 * @param unknown what the user named that is no feed
 * @param early how many feeds the user wants now that were asked less than a minute ago (H5)
 */
record Selection(List<Job.GetFeed> feeds, List<FeedRow> others, List<String> unknown, int early) {

    /** @param only numbers, addresses or titles, empty for every feed */
    static Selection of(List<FeedRow> rows, List<String> only, boolean force, Instant now) {
        List<Job.GetFeed> feeds = new ArrayList<>();
        List<FeedRow> others = new ArrayList<>();
        List<String> unknown = new ArrayList<>(only);
        int early = 0;
        for (FeedRow row : rows) {
            boolean named = unknown.removeIf(name -> means(row, name)) || only.stream().anyMatch(name -> means(row, name));
            if (!row.subscribed() || !only.isEmpty() && !named) {
                continue;
            }
            // A feed that is gone is asked again only when it is meant itself.
            boolean wanted = force && (named || !row.state().gone());
            Job.GetFeed job = new Job.GetFeed(row);
            // A file is no server that wants to be spared: whoever has just changed it may have it read again.
            boolean tooEarly = wanted && !job.host().isEmpty() && !Schedule.mayForce(row.state(), now);
            early += tooEarly ? 1 : 0;
            if (!tooEarly && (wanted || Schedule.isDue(row.state(), now))) {
                feeds.add(job);
            } else {
                others.add(row);
            }
        }
        return new Selection(feeds, others, unknown, early);
    }

    private static boolean means(FeedRow row, String name) {
        return name.equals(Long.toString(row.id())) || name.equals(row.subscription().url())
                || name.equals(row.subscription().shownUrl()) || name.equalsIgnoreCase(row.title());
    }
}
