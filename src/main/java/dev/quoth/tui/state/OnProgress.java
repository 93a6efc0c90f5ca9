package dev.quoth.tui.state;

import dev.quoth.settings.Action;
import dev.quoth.text.Counted;
import dev.quoth.update.Progress;
import dev.quoth.update.Sums;

/** What the updater tells: the status line counts along, new stories appear, the open one is read anew when its page came. */
final class OnProgress {

    private OnProgress() { }

    static Step handle(State state, Progress progress) {
        State counted = state.withStatus(state.status().with(state.status().updating().after(progress)));
        if (progress instanceof Progress.FeedDone done) {
            State mended = counted.withStatus(counted.status().mended(done.title()));
            return done.stories().isEmpty() ? Step.of(mended) : refresh(mended);
        }
        if (progress instanceof Progress.FeedFailed failed) {
            return Step.of(counted.withStatus(counted.status().trouble(failed.title(), failed.why())));
        }
        if (progress instanceof Progress.ArticleDone done) {
            return article(counted, done.story()).then(now -> done.left() == 0 ? refresh(now) : Step.of(now));
        }
        if (progress instanceof Progress.ArticleFailed failed) {
            State noted = counted.withStatus(counted.status().trouble(failed.url(), failed.why()));
            return article(noted, failed.story());
        }
        if (progress instanceof Progress.Notice notice) {
            return Step.of(counted.withStatus(counted.status().note(notice.line())));
        }
        if (progress instanceof Progress.Finished finished) {
            if (finished.sums().feeds() > 0) {
                return refresh(counted.say(sums(counted, finished.sums())));
            }
            return refresh(counted.list().feeds().isEmpty() ? counted.say("There are no feeds to fetch") : counted);
        }
        return Step.of(counted);
    }

    private static Step article(State state, long story) {
        State without = state.withComing(state.coming().without(story));
        boolean shown = without.open().map(open -> open.row().id() == story).orElse(false);
        return shown || without.wanted() == story ? Step.of(without, new Work.Load(story, false)) : Step.of(without);
    }

    /** The newest rows again, while the list shows them; else they are met when the reader scrolls up. */
    private static Step refresh(State state) {
        Window window = state.list().window();
        return window.atStart() ? Paging.reload(state).then(now -> Step.of(now.withWaiting(state.isWaiting()))).with(new Work.Feeds())
                : Step.of(state, new Work.Feeds());
    }

    private static String sums(State state, Sums sums) {
        String feeds = Counted.of(sums.feeds(), "feed", "feeds");
        String stories = sums.stories() == 0 ? "nothing new" : Counted.of(sums.stories(), "new story", "new stories");
        String failed = sums.failed() == 0 ? "" : ", " + sums.failed() + " failed (" + state.prefs().keys().key(Action.ERRORS) + " says why)";
        return feeds + ": " + stories + failed;
    }
}
