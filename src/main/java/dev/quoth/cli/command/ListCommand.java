package dev.quoth.cli.command;

import dev.quoth.cli.line.Arguments;
import dev.quoth.cli.line.Syntax;
import dev.quoth.cli.line.UsageException;
import dev.quoth.cli.output.Formats;
import dev.quoth.cli.output.Printer;
import dev.quoth.cli.output.StoryFields;
import dev.quoth.library.Filter;
import dev.quoth.library.Library;
import dev.quoth.library.Slice;
import dev.quoth.library.StoryRow;
import java.util.List;

/** {@code quoth list}: stories, newest first. */
final class ListCommand implements Command {

    /** Rows asked for at a time; a long list begins at once and never stands in memory whole. */
    private static final int PAGE = 1000;

    @Override
    public Syntax syntax() {
        return Syntax.of("list", "list stories, newest first").operands("", "")
                .with(SelectionOptions.STORIES).with(SelectionOptions.LIMIT).with(Formats.OPTIONS)
                .details("A story's number stays the same for the life of the library.",
                        "Fields of --filter: title author feed tag age date unread starred speaker text; operators = != ~ (contains) < > <= >=, "
                                + "and, or, not, parentheses.",
                        "Fields of --tsv and --format: " + String.join(" ", StoryFields.LISTED) + ". Stories of one event share its number.")
                .examples("quoth list --unread --since 1d # what is new since yesterday",
                        "quoth list --json | jq -r .title # titles alone",
                        "quoth list --filter 'title ~ budget and not feed ~ sport' # an expression",
                        "quoth list --format '{story} {title} <{url}>' # lines of your own");
    }

    @Override
    public int run(Arguments arguments, Session session) {
        if (!arguments.operands().isEmpty()) {
            throw new UsageException(arguments.operands().get(0), "list takes no operand; quoth search QUERY finds words");
        }
        Filter filter = SelectionOptions.filter(arguments, session.console().clock());
        int limit = arguments.number("--limit", 0, Integer.MAX_VALUE);
        Library library = session.library();
        FeedNames.check(library, arguments);
        int count = 0;
        try (Printer<StoryRow> printer = Formats.printer(arguments, session.console(), new StoryFields(),
                () -> new StoryLines(session.console()))) {
            List<StoryRow> page = List.of();
            while (count < limit) {
                int wanted = Math.min(PAGE, limit - count);
                page = library.stories(filter, page.isEmpty() ? Slice.first(wanted) : Slice.after(page.get(page.size() - 1).position(), wanted));
                for (StoryRow row : page) {
                    printer.print(row);
                }
                count += page.size();
                if (page.size() < wanted) {
                    break;
                }
            }
        }
        if (count == 0 && session.console().ends().output()) {
            session.console().message(filter == Filter.ALL ? "nothing to list; quoth fetch gets the news" : "no story is so");
        }
        return Status.DONE;
    }
}
