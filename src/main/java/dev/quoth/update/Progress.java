package dev.quoth.update;

import java.util.List;

/** What happens during an update, as it happens; events come from any thread, one at a time. */
public sealed interface Progress {

    /** @param feeds how many feeds will be asked for */
    record Started(int feeds) implements Progress { }

    /** A feed answered. @param done feeds done so far, this one included; {@code stories} numbers of its new stories */
    record FeedDone(long feed, String title, boolean unchanged, List<Long> stories, int done) implements Progress { }

    /** @param offline whether it is only that this machine has no network */
    record FeedFailed(long feed, String title, String why, boolean offline, int done) implements Progress { }

    /** The article of a story is in the library. @param left pages still to get */
    record ArticleDone(long story, int quotes, int left) implements Progress { }

    record ArticleFailed(long story, String url, String why, int left) implements Progress { }

    /** Something worth a line that is not a failure (a feed moved, a subscription merged, the machine is offline). */
    record Notice(String line) implements Progress { }

    record Finished(Sums sums) implements Progress { }
}
