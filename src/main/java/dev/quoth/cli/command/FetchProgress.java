package dev.quoth.cli.command;

import dev.quoth.cli.output.Console;
import dev.quoth.update.Progress;

/** What happens during an update as lines on standard error, and as one line that changes where that is a terminal. */
final class FetchProgress {

    private final Console console;
    private final Outcome outcome;
    private final boolean verbose;
    private int feeds;
    private int done;
    private int left;
    private int offline;

    /** @param verbose whether everything gets a line */
    FetchProgress(Console console, Outcome outcome, boolean verbose) {
        this.console = console;
        this.outcome = outcome;
        this.verbose = verbose;
    }

    void show(Progress progress) {
        if (progress instanceof Progress.FeedFailed failed) {
            done = failed.done();
            if (failed.offline()) {
                offline++;
            } else {
                outcome.failed(failed.title(), failed.why());
            }
        } else if (progress instanceof Progress.FeedDone feed) {
            done = feed.done();
            tell(feed.title() + ": " + (feed.unchanged() ? "unchanged" : feed.stories().size() + " new"));
        } else if (progress instanceof Progress.ArticleDone article) {
            left = article.left();
            tell("story " + article.story() + ": " + article.quotes() + " quotes");
        } else if (progress instanceof Progress.ArticleFailed failed) {
            left = failed.left();
            tell(failed.url() + ": " + failed.why());
        } else if (progress instanceof Progress.Notice notice) {
            console.message(notice.line());
        } else if (progress instanceof Progress.Started started) {
            feeds = started.feeds();
            tell(feeds + (feeds == 1 ? " feed to ask" : " feeds to ask"));
        }
    }

    private void tell(String line) {
        if (verbose) {
            console.message(line);
        } else {
            console.progress(done + " of " + feeds + (feeds == 1 ? " feed" : " feeds") + (left > 0 ? ", " + left + " articles to come" : ""));
        }
    }

    /** A machine without a network has one failure, not one for each feed. */
    void end() {
        console.clearProgress();
        if (offline > 0) {
            outcome.failed("no network", offline + (offline == 1 ? " feed waits" : " feeds wait") + " for it");
        }
    }
}
