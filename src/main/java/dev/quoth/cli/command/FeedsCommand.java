package dev.quoth.cli.command;

import dev.quoth.cli.line.Arguments;
import dev.quoth.cli.line.Option;
import dev.quoth.cli.line.Syntax;
import dev.quoth.cli.line.UsageException;
import dev.quoth.cli.output.FeedFields;
import dev.quoth.cli.output.Formats;
import dev.quoth.cli.output.Printer;
import dev.quoth.cli.output.Table;
import dev.quoth.cli.output.Table.Column;
import dev.quoth.library.FeedRow;
import dev.quoth.text.Nearest;
import java.util.List;

/** {@code quoth feeds}: subscriptions. */
final class FeedsCommand implements Command {

    private static final List<String> VERBS = List.of("list", "add", "remove", "check", "import", "export");

    @Override
    public Syntax syntax() {
        return Syntax.of("feeds", "list and change subscriptions")
                .operands("[list|add URL|remove FEED|check [FEED]|import OPML|export]", ":feeds")
                .verbs("list", "add", "remove", "check", "import", "export")
                .with(Option.of("--tag", "TAG", "with add: a tag for it; may be repeated", ":tags"),
                        Option.of("--title", "TITLE", "with add: a title of your own"))
                .with(Formats.OPTIONS)
                .details("add finds the feed of a site when URL is a page. FEED is a number, a URL or a title. OPML is a file, a URL or -.",
                        "feeds.txt is edited in place; comments and order stay.",
                        "Fields: " + String.join(" ", FeedFields.NAMES) + ".",
                        "Fields of check: " + String.join(" ", FeedsCheck.NAMES) + ".")
                .examples("quoth feeds # what you subscribe to, with counts",
                        "quoth feeds add https://example.org/ --tag world # the feed of a site",
                        "quoth feeds check # what is wrong with which",
                        "quoth feeds export > feeds.opml # for another reader");
    }

    @Override
    public int run(Arguments arguments, Session session) {
        String verb = arguments.operands().isEmpty() ? "list" : arguments.operands().get(0);
        List<String> operands = arguments.operands().isEmpty() ? List.of() : arguments.operands().subList(1, arguments.operands().size());
        if (!operands.isEmpty() && (verb.equals("list") || verb.equals("export"))) {
            throw new UsageException(operands.get(0), "one word too many for quoth feeds " + verb);
        }
        return switch (verb) {
            case "list" -> list(arguments, session);
            case "add" -> new FeedsAdd(session)
                    .run(wanted(operands, "add", "a URL"), arguments.values("--tag"), arguments.value("--title").orElse(""));
            case "remove" -> new FeedsEdit(session).remove(wanted(operands, "remove", "a FEED"));
            case "check" -> FeedsCheck.run(operands, arguments, session);
            case "import" -> new FeedsEdit(session).importOpml(wanted(operands, "import", "an OPML file, URL or -"));
            case "export" -> new FeedsEdit(session).exportOpml();
            default -> throw new UsageException(verb, "no such thing to do with feeds; "
                    + Nearest.to(verb, VERBS).map(nearest -> "did you mean " + nearest + "?").orElse("there are " + String.join(", ", VERBS)));
        };
    }

    private static List<String> wanted(List<String> operands, String verb, String what) {
        if (operands.isEmpty()) {
            throw new UsageException("feeds " + verb, "wants " + what);
        }
        return operands;
    }

    private static int list(Arguments arguments, Session session) {
        Outcome outcome = new Outcome(session.console());
        session.library().subscribe(session.subscriptions(outcome, false).subscriptions());
        List<FeedRow> feeds = session.library().feeds().stream().filter(FeedRow::subscribed).toList();
        try (Printer<FeedRow> printer = Formats.printer(arguments, session.console(), new FeedFields(), () -> people(session))) {
            feeds.forEach(printer::print);
        }
        if (feeds.isEmpty() && session.console().ends().output()) {
            session.console().message("no feeds yet; quoth feeds add URL subscribes to one");
        }
        return outcome.status();
    }

    private static Printer<FeedRow> people(Session session) {
        Table table = new Table(session.console(), Column.number("feed"), Column.number("unread"), Column.number("stories"), Column.brief("title"),
                Column.rest("url"));
        return new Printer<>() {
            @Override
            public void print(FeedRow row) {
                table.row(row.unread() > 0, row.state().error(), Long.toString(row.id()), Long.toString(row.unread()),
                        Long.toString(row.stories()), row.title(), row.subscription().shownUrl());
            }

            @Override
            public void close() {
                table.flush();
            }
        };
    }
}
