package dev.quoth.tui.state;

import dev.quoth.update.Progress;

/**
 * How far the update is.
 *
 * @param active whether one is under way
 * @param feeds how many feeds it asks for
 * @param done how many have answered
 * @param failed how many of them failed
 * @param stories how many new stories came
 * @param pages how many pages are still to get
 */
public record Updating(boolean active, int feeds, int done, int failed, int stories, int pages) {

    public static final Updating NOT = new Updating(false, 0, 0, 0, 0, 0);

    static Updating asked() {
        return new Updating(true, 0, 0, 0, 0, 0);
    }

    Updating after(Progress progress) {
        if (progress instanceof Progress.Started started) {
            return new Updating(true, started.feeds(), 0, 0, 0, 0);
        }
        if (progress instanceof Progress.FeedDone done) {
            return new Updating(active, feeds, done.done(), failed, stories + done.stories().size(), pages);
        }
        if (progress instanceof Progress.FeedFailed gone) {
            return new Updating(active, feeds, gone.done(), failed + 1, stories, pages);
        }
        if (progress instanceof Progress.ArticleDone article) {
            return new Updating(active, feeds, done, failed, stories, article.left());
        }
        if (progress instanceof Progress.ArticleFailed article) {
            return new Updating(active, feeds, done, failed, stories, article.left());
        }
        if (progress instanceof Progress.Finished) {
            return NOT;
        }
        return this;
    }
}
