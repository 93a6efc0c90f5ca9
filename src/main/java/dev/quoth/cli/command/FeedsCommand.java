package dev.quoth.cli.command;

import dev.quoth.cli.line.Arguments;
import dev.quoth.cli.line.Nearest;
import dev.quoth.cli.line.Syntax;
import dev.quoth.cli.line.UsageException;
import dev.quoth.cli.output.FeedFields;
import dev.quoth.cli.output.Formats;
import dev.quoth.cli.output.Printer;
import dev.quoth.cli.output.Table;
import dev.quoth.cli.output.Table.Column;
import dev.quoth.library.FeedRow;
import java.util.List;

/** {@code quoth feeds}: subscriptions. */
final class FeedsCommand implements Command {

    private static final List<String> VERBS = List.of("list");

    @Override
    public Syntax syntax() {
        return Syntax.of("feeds", "list and change subscriptions")
                .operands("[list]", ":feeds")
                .verbs("list")
                .with(Formats.OPTIONS)
                .details("Fields: " + String.join(" ", FeedFields.NAMES) + ".")
                .examples("quoth feeds # what you subscribe to, with counts");
    }

    @Override
    public int run(Arguments arguments, Session session) {
        String verb = arguments.operands().isEmpty() ? "list" : arguments.operands().get(0);
        return switch (verb) {
            case "list" -> list(arguments, session);
            default -> throw new UsageException(verb, "no such thing to do with feeds; "
                    + Nearest.to(verb, VERBS).map(nearest -> "did you mean " + nearest + "?").orElse("there are " + String.join(", ", VERBS)));
        };
    }

    private static int list(Arguments arguments, Session session) {
        Outcome outcome = new Outcome(session.console());
        session.library().subscribe(session.subscriptions(outcome).subscriptions());
        try (Printer<FeedRow> printer = Formats.printer(arguments, session.console(), new FeedFields(), () -> people(session))) {
            for (FeedRow row : session.library().feeds()) {
                if (row.subscribed()) {
                    printer.print(row);
                }
            }
        }
        return outcome.status();
    }

    private static Printer<FeedRow> people(Session session) {
        Table table = new Table(session.console(), Column.NUMBER, Column.NUMBER, Column.NUMBER, Column.SHORT, Column.REST, Column.SHORT);
        return new Printer<>() {
            @Override
            public void print(FeedRow row) {
                table.row(Long.toString(row.id()), Long.toString(row.unread()), Long.toString(row.stories()), row.title(),
                        row.subscription().url(), row.state().error());
            }

            @Override
            public void close() {
                table.flush();
            }
        };
    }
}
