package dev.quoth.cli.command;

import dev.quoth.cli.line.Arguments;
import dev.quoth.cli.output.Fields;
import dev.quoth.cli.output.Formats;
import dev.quoth.cli.output.Printer;
import dev.quoth.cli.output.Table;
import dev.quoth.cli.output.Table.Column;
import dev.quoth.feed.FeedException;
import dev.quoth.feed.Feeds;
import dev.quoth.feed.Subscription;
import dev.quoth.library.FeedRow;
import dev.quoth.news.Feed;
import dev.quoth.news.Story;
import dev.quoth.web.Page;
import dev.quoth.web.Request;
import dev.quoth.web.WebException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** {@code quoth feeds check}: asks each feed once and says what is wrong with it. */
final class FeedsCheck {

    static final List<String> NAMES = List.of("url", "title", "ok", "format", "stories", "newest", "error");

    private static final int AT_ONCE = 16;

    private FeedsCheck() { }

    /**
     * What a feed answered.
     *
     * @param error what is wrong with it, or empty
     */
    private record Finding(Subscription subscription, String title, String format, int stories, Optional<OffsetDateTime> newest, String error) { }

    static int run(List<String> names, Arguments arguments, Session session) {
        Outcome outcome = new Outcome(session.console());
        List<Subscription> subscriptions = selected(names, session.subscriptions(outcome).subscriptions(), session, outcome);
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE, task -> {
            Thread thread = new Thread(task, "check");
            thread.setDaemon(true);
            return thread;
        });
        try (Printer<Finding> printer = Formats.printer(arguments, session.console(), new FindingFields(), () -> people(session))) {
            List<Future<Finding>> findings = new ArrayList<>();
            for (Subscription subscription : subscriptions) {
                findings.add(threads.submit(() -> check(subscription, session)));
            }
            for (Future<Finding> future : findings) {
                Finding finding = future.get();
                printer.print(finding);
                if (finding.error().isEmpty()) {
                    outcome.done();
                } else {
                    outcome.failed(finding.subscription().url(), finding.error());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Status.INTERRUPTED;
        } catch (ExecutionException e) {
            throw new CommandException("check", e.getCause().toString(), e);
        } finally {
            threads.shutdownNow();
        }
        return outcome.status();
    }

    private static List<Subscription> selected(List<String> names, List<Subscription> all, Session session, Outcome outcome) {
        if (names.isEmpty()) {
            return all;
        }
        List<FeedRow> rows = session.library().feeds();
        List<Subscription> selected = new ArrayList<>();
        for (String name : names) {
            List<Subscription> found = all.stream()
                    .filter(one -> one.url().equals(name) || one.title().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))
                            || rows.stream().anyMatch(row -> row.subscription().url().equals(one.url()) && FeedNames.isCalled(row, name)))
                    .toList();
            if (found.isEmpty()) {
                outcome.missing(name, "no such feed; quoth feeds lists them");
            }
            selected.addAll(found);
        }
        return selected;
    }

    private static Finding check(Subscription subscription, Session session) {
        try {
            Page page = session.web().get(Request.feed(subscription.url())
                    .with(subscription.options().headers(), subscription.options().userAgent()));
            Feed feed = Feeds.read(page);
            Optional<OffsetDateTime> newest = feed.stories().stream().map(Story::published).flatMap(Optional::stream)
                    .max(Comparator.comparing(OffsetDateTime::toInstant));
            return new Finding(subscription, feed.title(), feed.format(), feed.stories().size(), newest, "");
        } catch (WebException | FeedException e) {
            return new Finding(subscription, subscription.title(), "", 0, Optional.empty(), e.getMessage());
        }
    }

    private static Printer<Finding> people(Session session) {
        Table table = new Table(session.console(), Column.SHORT, Column.SHORT, Column.NUMBER, Column.REST);
        return new Printer<>() {
            @Override
            public void print(Finding finding) {
                table.row(finding.error().isEmpty() ? "ok" : "failed", finding.format(), Integer.toString(finding.stories()),
                        finding.subscription().url() + (finding.title().isEmpty() ? "" : " (" + finding.title() + ")"));
            }

            @Override
            public void close() {
                table.flush();
            }
        };
    }

    /** The fields of a finding. */
    private static final class FindingFields implements Fields<Finding> {

        @Override
        public List<String> names() {
            return NAMES;
        }

        @Override
        public Object value(Finding finding, String name) {
            return switch (name) {
                case "url" -> finding.subscription().url();
                case "title" -> known(finding.title());
                case "ok" -> finding.error().isEmpty();
                case "format" -> known(finding.format());
                case "stories" -> finding.stories();
                case "newest" -> finding.newest().orElse(null);
                default -> known(finding.error());
            };
        }

        private static Object known(String value) {
            return value.isEmpty() ? null : value;
        }
    }
}
