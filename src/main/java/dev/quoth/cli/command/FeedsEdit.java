package dev.quoth.cli.command;

import dev.quoth.cli.output.Console;
import dev.quoth.feed.Discovery;
import dev.quoth.feed.FeedException;
import dev.quoth.feed.Feeds;
import dev.quoth.feed.FeedsFile;
import dev.quoth.feed.FeedsFileException;
import dev.quoth.feed.Opml;
import dev.quoth.feed.Subscription;
import dev.quoth.library.FeedRow;
import dev.quoth.news.Feed;
import dev.quoth.web.Page;
import dev.quoth.web.Request;
import dev.quoth.web.WebException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What {@code quoth feeds} does to feeds.txt. */
final class FeedsEdit {

    private final Session session;
    private final Console console;
    private final Outcome outcome;

    FeedsEdit(Session session) {
        this.session = session;
        this.console = session.console();
        this.outcome = new Outcome(console);
    }

    /** A feed that answered. */
    private record Answer(String url, Feed feed) { }

    int add(List<String> addresses, List<String> tags, String title) {
        for (String written : addresses) {
            String address = written.contains(":") ? written : "https://" + written;
            try {
                Answer answer = find(address);
                Subscription subscription = new Subscription(answer.url(), tags, title, Subscription.Options.NONE, 0);
                boolean added = FeedsFile.at(session.ownFeeds()).add(subscription);
                console.message((added ? "added " : "there already: ") + answer.url() + " (" + answer.feed().title() + ", "
                        + answer.feed().stories().size() + " stories)");
                outcome.done();
            } catch (WebException | FeedException | FeedsFileException e) {
                outcome.failed(written, e.getMessage());
            }
        }
        return outcome.status();
    }

    /** The feed at an address, or the first that answers of those its page names. */
    private Answer find(String address) {
        Page page = session.web().get(Request.feed(address));
        Optional<Feed> feed = feed(page);
        if (feed.isPresent()) {
            return new Answer(address, feed.get());
        }
        for (Discovery.Found found : Discovery.candidates(page)) {
            try {
                Optional<Feed> candidate = feed(session.web().get(Request.page(found.url(), Request.Trust.OUTSIDE)));
                if (candidate.isPresent()) {
                    return new Answer(found.url(), candidate.get());
                }
            } catch (WebException e) {
                console.progress(found.url() + ": " + e.getMessage());
            }
        }
        throw new FeedException("no feed there, and its page names none");
    }

    private static Optional<Feed> feed(Page page) {
        try {
            return Optional.of(Feeds.read(page));
        } catch (FeedException e) {
            return Optional.empty();
        }
    }

    int remove(List<String> names) {
        for (String name : names) {
            try {
                String url = session.library().feeds().stream().filter(FeedRow::subscribed).filter(feed -> FeedNames.isCalled(feed, name))
                        .map(feed -> feed.subscription().url()).findFirst().orElse(name);
                if (FeedsFile.at(session.ownFeeds()).remove(url)) {
                    console.message("removed " + url + "; its stories stay in the library");
                    outcome.done();
                } else {
                    outcome.missing(name, "no such feed; quoth feeds lists them");
                }
            } catch (FeedsFileException e) {
                outcome.failed(name, e.getMessage());
            }
        }
        return outcome.status();
    }

    int importOpml(List<String> operands) {
        Operands reader = new Operands(session, outcome);
        for (String operand : operands) {
            try {
                Page page = reader.page(operand);
                Opml.Imported imported = Opml.read(page.body(), page.contentType());
                imported.problems().forEach(problem -> outcome.failed(operand, problem));
                int added = FeedsFile.at(session.ownFeeds()).addAll(imported.subscriptions());
                console.message(added + " of " + imported.subscriptions().size() + " feeds added, the others were there already");
                outcome.done();
            } catch (IOException e) {
                outcome.failed(operand, Why.of(e));
            } catch (WebException | FeedException | FeedsFileException e) {
                outcome.failed(operand, e.getMessage());
            }
        }
        return outcome.status();
    }

    int exportOpml() {
        console.print(Opml.write(session.subscriptions(outcome).subscriptions(), "Feeds of Quoth", console.clock().instant()));
        return outcome.status();
    }
}
