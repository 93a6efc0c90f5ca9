package dev.quoth.cli.command;

import dev.quoth.cli.line.Arguments;
import dev.quoth.cli.line.Option;
import dev.quoth.cli.line.Syntax;
import dev.quoth.cli.line.UsageException;
import dev.quoth.cli.output.Console;
import dev.quoth.cli.output.Formats;
import dev.quoth.cli.output.HitFields;
import dev.quoth.cli.output.Printer;
import dev.quoth.library.Hit;
import dev.quoth.library.Library;
import java.util.List;

/** {@code quoth search}: full-text search over the library. */
final class SearchCommand implements Command {

    private static final int STANDARD_LIMIT = 100;

    @Override
    public Syntax syntax() {
        return Syntax.of("search", "search titles, authors, speakers and articles")
                .operands("QUERY", "").withDashes()
                .with(Option.flag("--rank", "the most relevant first, among the newest hits"), SelectionOptions.LIMIT)
                .with(Formats.OPTIONS)
                .details("QUERY has words, \"phrases\", prefix*, -not, speaker:, feed:, tag:, since:, of which - before it is the contrary "
                        + "(-since:1y: older). Newest first; at most 100 hits unless --limit says more.",
                        "Fields of --tsv and --format: " + String.join(" ", HitFields.NAMES) + ".")
                .examples("quoth search harbour budget # both words",
                        "quoth search '\"city council\" speaker:Lightfoot since:30d' # a phrase, a person, a month",
                        "quoth search --rank --limit 5 'flood*' # the best five");
    }

    @Override
    public int run(Arguments arguments, Session session) {
        String query = String.join(" ", arguments.operands());
        if (query.isBlank()) {
            throw new UsageException("search", "wants words to look for");
        }
        session.library().unreadDates(query).stream().findFirst().ifPresent(date -> {
            throw new UsageException("since:" + date, "wants " + Library.SINCE);
        });
        List<Hit> hits = session.library().search(query, arguments.has("--rank"), arguments.number("--limit", 0, STANDARD_LIMIT));
        Console console = session.console();
        try (Printer<Hit> printer = Formats.printer(arguments, console, new HitFields(), () -> new HitLines(console))) {
            hits.forEach(printer::print);
        }
        if (hits.isEmpty()) {
            throw new NotFoundException(query, "nothing found"
                    + Library.beginning(query).map(begun -> "; '" + begun + "' finds words that begin so").orElse(""));
        }
        return Status.DONE;
    }
}
