package dev.quoth.cli.command;

import dev.quoth.cli.output.Console;
import dev.quoth.feed.FeedException;
import dev.quoth.feed.FeedsFileException;
import dev.quoth.feed.Opml;
import dev.quoth.feed.Subscription;
import dev.quoth.library.FeedRow;
import dev.quoth.text.Counted;
import dev.quoth.web.Page;
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

    int remove(List<String> names) {
        List<Subscription> lines = session.subscriptions(outcome, false).subscriptions();
        session.library().subscribe(lines);
        for (String name : names) {
            try {
                remove(name, lines);
            } catch (FeedsFileException e) {
                outcome.failed(name, e.getMessage());
            }
        }
        return outcome.status();
    }

    private void remove(String name, List<Subscription> lines) {
        List<FeedRow> called = session.library().feeds().stream().filter(FeedRow::subscribed)
                .filter(feed -> FeedNames.isCalled(feed, name)).toList();
        if (called.size() > 1) {
            outcome.failed(name, "so are called " + called.size() + " feeds; give the number of one: "
                    + String.join(", ", called.stream().map(feed -> Long.toString(feed.id())).toList()));
            return;
        }
        // By its line, as the library may know a newer address of it.
        Optional<Subscription> line = called.stream()
                .flatMap(feed -> lines.stream().filter(each -> each.line() == feed.subscription().line())).findFirst();
        if (line.isPresent() && session.ownFeeds().remove(line.get().url())) {
            console.message("removed " + line.get().shownUrl() + "; its stories stay in the library");
            outcome.done();
        } else {
            outcome.missing(name, FeedNames.noFeed(name, session.library().feeds().stream().filter(FeedRow::subscribed).toList()));
        }
    }

    int importOpml(List<String> operands) {
        Operands reader = new Operands(session, outcome);
        for (String operand : operands) {
            try {
                Page page = reader.page(operand);
                Opml.Imported imported = Opml.read(page.body(), page.contentType());
                imported.problems().forEach(problem -> outcome.failed(operand, problem));
                int added = session.ownFeeds().addAll(imported.subscriptions());
                int there = imported.subscriptions().size() - added;
                console.message(Counted.of(added, "feed", "feeds") + " added" + (there > 0 ? ", " + there + " there already" : ""));
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
        console.print(Opml.write(session.subscriptions(outcome, false).subscriptions(), "Feeds of Quoth", console.clock().instant()));
        return outcome.status();
    }
}
