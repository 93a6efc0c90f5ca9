package dev.quoth.cli.command;

import dev.quoth.cli.line.Arguments;
import dev.quoth.cli.output.Fields;
import dev.quoth.cli.output.Formats;
import dev.quoth.cli.output.Printer;
import dev.quoth.cli.output.Table;
import dev.quoth.cli.output.Table.Column;
import dev.quoth.feed.Subscription;
import dev.quoth.library.FeedRow;
import dev.quoth.web.Web;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** {@code quoth feeds check}: asks each feed once and says what is wrong with it. */
final class FeedsCheck {

    static final List<String> NAMES = List.of("url", "title", "ok", "format", "stories", "newest", "error", "note");

    /** Hosts side by side, as in an update (H12). */
    private static final int AT_ONCE = 32;

    private FeedsCheck() { }

    static int run(List<String> names, Arguments arguments, Session session) {
        Outcome outcome = new Outcome(session.console());
        List<Subscription> subscriptions = selected(names, session.subscriptions(outcome, true).subscriptions(), session, outcome);
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE, task -> {
            Thread thread = new Thread(task, "check");
            thread.setDaemon(true);
            return thread;
        });
        try (Printer<FeedCheck> printer = Formats.printer(arguments, session.console(), new CheckFields(), () -> people(session))) {
            for (CompletableFuture<FeedCheck> coming : ask(subscriptions, session, threads)) {
                FeedCheck check = coming.get();
                printer.print(check);
                if (check.error().isEmpty()) {
                    outcome.done();
                } else {
                    outcome.failed(check.subscription().url(), check.error());
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

    /** Asks the feeds of one host one after the other, hosts side by side. @return in the order of the subscriptions */
    private static List<CompletableFuture<FeedCheck>> ask(List<Subscription> subscriptions, Session session, ExecutorService threads) {
        Map<Subscription, CompletableFuture<FeedCheck>> checks = new LinkedHashMap<>();
        Map<String, List<Subscription>> hosts = new LinkedHashMap<>();
        for (Subscription subscription : subscriptions) {
            checks.put(subscription, new CompletableFuture<>());
            hosts.computeIfAbsent(host(subscription.shownUrl()), host -> new ArrayList<>()).add(subscription);
        }
        Web web = session.web();
        for (List<Subscription> host : hosts.values()) {
            threads.execute(() -> {
                for (Subscription subscription : host) {
                    try {
                        checks.get(subscription).complete(FeedCheck.of(subscription, web, session.console().clock().instant()));
                    } catch (RuntimeException e) {
                        checks.get(subscription).completeExceptionally(e);
                    }
                }
            });
        }
        return List.copyOf(checks.values());
    }

    private static String host(String url) {
        int start = url.indexOf("://") + 3;
        int end = start;
        while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        return url.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static List<Subscription> selected(List<String> names, List<Subscription> all, Session session, Outcome outcome) {
        if (names.isEmpty()) {
            return all;
        }
        session.library().subscribe(all);
        List<FeedRow> rows = session.library().feeds();
        List<Subscription> selected = new ArrayList<>();
        for (String name : names) {
            List<Subscription> found = all.stream()
                    .filter(one -> rows.stream().anyMatch(row -> row.subscription().line() == one.line() && FeedNames.isCalled(row, name)))
                    .toList();
            if (found.isEmpty()) {
                outcome.missing(name, FeedNames.noFeed(name, rows));
            }
            selected.addAll(found);
        }
        return selected;
    }

    private static Printer<FeedCheck> people(Session session) {
        Table table = new Table(session.console(), Column.brief(""), Column.brief("format"), Column.number("stories"), Column.brief("title"),
                Column.rest("url"));
        return new Printer<>() {
            @Override
            public void print(FeedCheck check) {
                table.row(check.error().isEmpty() ? "ok" : "failed", check.format(), Integer.toString(check.stories()), check.title(),
                        check.subscription().shownUrl() + (check.note().isEmpty() ? "" : " (" + check.note() + ")"));
            }

            @Override
            public void close() {
                table.flush();
            }
        };
    }

    /** The fields of a check. */
    private static final class CheckFields implements Fields<FeedCheck> {

        @Override
        public List<String> names() {
            return NAMES;
        }

        @Override
        public Object value(FeedCheck check, String name) {
            return switch (name) {
                case "url" -> check.subscription().shownUrl();
                case "title" -> known(check.title());
                case "ok" -> check.error().isEmpty();
                case "format" -> known(check.format());
                case "stories" -> check.stories();
                case "newest" -> check.newest().orElse(null);
                case "note" -> known(check.note());
                default -> known(check.error());
            };
        }

        private static Object known(String value) {
            return value.isEmpty() ? null : value;
        }
    }
}
