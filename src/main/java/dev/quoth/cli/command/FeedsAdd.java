package dev.quoth.cli.command;

import dev.quoth.cli.output.Console;
import dev.quoth.feed.Discovery;
import dev.quoth.feed.FeedException;
import dev.quoth.feed.Feeds;
import dev.quoth.feed.FeedsFileException;
import dev.quoth.feed.Subscription;
import dev.quoth.news.Feed;
import dev.quoth.text.Counted;
import dev.quoth.web.Page;
import dev.quoth.web.Request;
import dev.quoth.web.WebException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code quoth feeds add}: finds the feed at an address, or that of the site it leads to, subscribes to it and says what it took. */
final class FeedsAdd {

    private final Session session;
    private final Console console;
    private final Outcome outcome;

    FeedsAdd(Session session) {
        this.session = session;
        this.console = session.console();
        this.outcome = new Outcome(console);
    }

    /**
     * A feed that answered.
     *
     * @param how where it was found, or empty when it is what was named
     * @param others further feeds that the site announces
     */
    private record Answer(String url, Feed feed, String how, List<Discovery.Found> others) { }

    int run(List<String> addresses, List<String> tags, String title) {
        for (String written : addresses) {
            try {
                Answer answer = find(written);
                Subscription subscription = new Subscription(answer.url(), tags, title, Subscription.Options.NONE, 0);
                boolean added = session.ownFeeds().add(subscription);
                console.message((added ? "added " : "there already: ") + subscription.shownUrl() + " (" + answer.feed().title() + ", "
                        + Counted.of(answer.feed().stories().size(), "story", "stories") + ")" + answer.how());
                for (Discovery.Found other : answer.others()) {
                    console.message("also there: " + Subscription.shown(other.url()) + (other.title().isEmpty() ? "" : " (" + other.title() + ")"));
                }
                outcome.done();
            } catch (WebException | FeedException | FeedsFileException e) {
                outcome.failed(written, e.getMessage());
            }
        }
        return outcome.status();
    }

    private Answer find(String written) {
        String address = address(written);
        Optional<String> problem = Subscription.problem(address);
        if (problem.isPresent()) {
            throw new FeedException(problem.get());
        }
        Page page = session.web().get(Request.feed(address));
        try {
            return new Answer(address, Feeds.read(page), "", List.of());
        } catch (FeedException e) {
            return announced(page).or(() -> elsewhere(page))
                    .orElseThrow(() -> new FeedException(e.getMessage() + ", and no feed was found from there"));
        }
    }

    /** An address as people type it: a host without a scheme, a file of this machine, what browsers hand over for a feed. */
    private static String address(String written) {
        if (written.startsWith("feed://")) {
            return "https" + written.substring("feed".length());
        }
        if (written.startsWith("feed:http")) {
            return written.substring("feed:".length());
        }
        int colon = written.indexOf(':');
        boolean port = colon > 0 && colon + 1 < written.length() && Character.isDigit(written.charAt(colon + 1));
        if (colon > 0 && !port) {
            return written;
        }
        return file(written).orElse((written.startsWith("localhost") || written.startsWith("127.") ? "http://" : "https://") + written);
    }

    private static Optional<String> file(String written) {
        try {
            return Optional.of(Path.of(written)).filter(Files::isRegularFile).map(path -> "file:" + path.toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Optional<Answer> announced(Page page) {
        List<Discovery.Found> announced = Discovery.announced(page);
        for (Discovery.Found found : announced) {
            Optional<Feed> feed = ask(found.url());
            if (feed.isPresent()) {
                return Optional.of(new Answer(Subscription.shown(found.url()), feed.get(), ", which " + page.finalUrl() + " announces",
                        announced.stream().filter(other -> !other.equals(found)).toList()));
            }
        }
        return Optional.empty();
    }

    /** What the page links to, and where feeds usually are. */
    private Optional<Answer> elsewhere(Page page) {
        List<Discovery.Found> announced = Discovery.announced(page);
        for (Discovery.Found found : Discovery.candidates(page)) {
            Optional<Feed> feed = announced.contains(found) ? Optional.empty() : ask(found.url());
            if (feed.isPresent()) {
                return Optional.of(new Answer(Subscription.shown(found.url()), feed.get(), ", found from " + page.finalUrl(), List.of()));
            }
        }
        return Optional.empty();
    }

    /** The feed at an address that a page named: never a file of this machine. */
    private Optional<Feed> ask(String url) {
        console.progress("looking at " + Subscription.shown(url));
        try {
            return Optional.of(Feeds.read(session.web().get(Request.feed(url).from(Request.Trust.OUTSIDE))));
        } catch (FeedException e) {
            return Optional.empty();
        } catch (WebException e) {
            if (e.reason() != WebException.Reason.STATUS || e.status() == 429 || e.status() == 503) {
                // A host that does not answer, or wants to be left alone, is not asked for the next guess.
                throw e;
            }
            return Optional.empty();
        }
    }
}
