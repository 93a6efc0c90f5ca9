package dev.quoth.cli.command;

import dev.quoth.cli.line.Arguments;
import dev.quoth.cli.line.Option;
import dev.quoth.cli.line.Syntax;
import dev.quoth.cli.output.Console;
import dev.quoth.cli.output.IsoTime;
import dev.quoth.feed.FeedList;
import dev.quoth.library.FeedRow;
import dev.quoth.text.Counted;
import dev.quoth.update.Sums;
import dev.quoth.update.Update;
import dev.quoth.update.UpdateBusyException;
import java.util.Comparator;
import java.util.List;

/** {@code quoth fetch}: brings the library up to date. */
final class FetchCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of("fetch", "get the feeds that are due, and the pages and quotes of new stories")
                .operands("[FEED…]", ":feeds")
                .with(Option.flag("--force", "whether due or not"),
                        Option.flag("--verbose", "a line for everything").or("-v"),
                        Option.flag("--quiet", "no line of sums").or("-q"))
                .details("FEED is a number, a URL or a title. Where standard error is no terminal only failures are told, for cron; --verbose tells"
                                + " all.",
                        "Interrupted, it ends within a second and keeps what was fetched.")
                .examples("quoth fetch # what is due",
                        "quoth fetch --force 'The Harbour Post' # one feed, now",
                        "17 * * * * quoth fetch # a line of a crontab");
    }

    @Override
    public int run(Arguments arguments, Session session) {
        Console console = session.console();
        Outcome outcome = new Outcome(console);
        FeedList list = session.subscriptions(outcome, arguments.has("--verbose"));
        Update update = session.update();
        Interruption interruption = Interruption.of(update::stop);
        try {
            List<String> named = named(arguments.operands(), list, session, outcome);
            if (named.isEmpty() && !arguments.operands().isEmpty()) {
                return outcome.status();
            }
            FetchProgress progress = new FetchProgress(console, outcome, arguments.has("--verbose"));
            Sums sums = update.run(list.subscriptions(), named, arguments.has("--force"), progress::show);
            outcome.done();
            progress.end();
            session.library().expire(session.settings().keep(), console.clock().instant());
            boolean told = !arguments.has("--quiet") && (console.ends().error() || console.ends().output() || arguments.has("--verbose"));
            if (told) {
                console.message(sums.feeds() == 0 && sums.articles() == 0 ? nothingDue(session, arguments.has("--force")) : sums(sums));
            }
        } catch (UpdateBusyException e) {
            outcome.failed("fetch", e.getMessage());
        } finally {
            interruption.done();
        }
        return interruption.came() ? Status.INTERRUPTED : outcome.status();
    }

    private static List<String> named(List<String> names, FeedList list, Session session, Outcome outcome) {
        if (names.isEmpty()) {
            return names;
        }
        session.library().subscribe(list.subscriptions());
        return FeedNames.known(names, session.library().feeds(), outcome);
    }

    /** Why nothing was done, and until when; where the user forced it, {@link Progress.Notice} has said why some feed was left alone. */
    private static String nothingDue(Session session, boolean forced) {
        return session.library().feeds().stream().filter(FeedRow::subscribed).flatMap(feed -> feed.state().nextFetch().stream())
                .min(Comparator.naturalOrder())
                .map(next -> "nothing is due before " + IsoTime.local(next, session.console().clock().getZone())
                        + (forced ? "" : "; --force asks all the same"))
                .orElse("nothing is due; quoth feeds add URL subscribes to a feed");
    }

    private static String sums(Sums sums) {
        return Counted.of(sums.feeds(), "feed", "feeds") + " (" + sums.unchanged() + " unchanged, " + sums.failed() + " failed), "
                + Counted.of(sums.stories(), "new story", "new stories") + ", " + Counted.of(sums.articles(), "article", "articles") + ", "
                + Counted.of(sums.quotes(), "quote", "quotes") + " in "
                + sums.millis() / 1000 + "." + sums.millis() % 1000 / 100 + " s";
    }
}
