package dev.quoth.cli.command;

import dev.quoth.cli.line.Arguments;
import dev.quoth.cli.line.Syntax;
import dev.quoth.cli.output.Age;
import dev.quoth.cli.output.Console;
import dev.quoth.cli.output.Formats;
import dev.quoth.cli.output.IsoTime;
import dev.quoth.cli.output.Printer;
import dev.quoth.cli.output.QuoteFields;
import dev.quoth.cli.output.QuoteFields.Said;
import dev.quoth.cli.output.SpeakerFields;
import dev.quoth.cli.output.Table;
import dev.quoth.cli.output.Table.Column;
import dev.quoth.library.SpeakerRow;
import java.util.List;

/** {@code quoth who}: the speakers, or all that one of them said. */
final class WhoCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of("who", "list speakers with counts, or all that one of them said")
                .operands("[NAME|merge NAME INTO|split NAME [STORY…]]", ":speakers")
                .with(SelectionOptions.STORIES).with(SelectionOptions.LIMIT).with(Formats.OPTIONS).with(QuotesCommand.MARKDOWN)
                .details("Fields of speakers: " + String.join(" ", SpeakerFields.NAMES) + ".",
                        "Fields with a NAME: " + String.join(" ", QuoteFields.NAMES) + ".",
                        "merge says that two names are one person; split takes that back, or says that in some stories it is somebody else.",
                        "A NAME may be STORY:N, who says that quote: it tells those apart who are called the same.")
                .examples("quoth who --since 7d --limit 10 # who was quoted most this week",
                        "quoth who Lightfoot # all that one person said, newest first",
                        "quoth who merge 'Lori E. Lightfoot' 'Lori Lightfoot' # one person under two names",
                        "quoth who merge 12:3 'Lori Lightfoot' # whoever says the third quote of story 12 is she");
    }

    @Override
    public int run(Arguments arguments, Session session) {
        String verb = arguments.operands().size() < 2 ? "" : arguments.operands().get(0);
        if (verb.equals("merge") || verb.equals("split")) {
            return Persons.correct(arguments.operands(), session);
        }
        if (!arguments.operands().isEmpty()) {
            return timeline(String.join(" ", arguments.operands()), arguments, session);
        }
        FeedNames.check(session.library(), arguments);
        int limit = arguments.number("--limit", 0, Integer.MAX_VALUE);
        List<SpeakerRow> speakers = session.library().speakers(SelectionOptions.filter(arguments, session.console().clock()), limit);
        try (Printer<SpeakerRow> printer = Formats.printer(arguments, session.console(), new SpeakerFields(), () -> people(session.console()))) {
            speakers.forEach(printer::print);
        }
        if (speakers.isEmpty() && session.console().ends().output()) {
            session.console().message("nobody is quoted there");
        }
        return Status.DONE;
    }

    private static int timeline(String name, Arguments arguments, Session session) {
        try (Printer<Said> printer = QuotesCommand.printer(arguments, session, true)) {
            if (LibraryQuotes.print(name, arguments, session, printer) == 0) {
                throw new NotFoundException(name, "nobody of this name is quoted in the library");
            }
        }
        return Status.DONE;
    }

    private static Printer<SpeakerRow> people(Console console) {
        Table table = new Table(console, Column.number("quotes"), Column.number("stories"), Column.number("outlets"), Column.brief("last"),
                Column.brief("speaker"), Column.rest("role"));
        return new Printer<>() {
            @Override
            public void print(SpeakerRow row) {
                table.row(Long.toString(row.quotes()), Long.toString(row.stories()), Long.toString(row.outlets()),
                        console.ends().output() ? Age.of(row.last(), console.clock().instant()) : IsoTime.of(row.last()),
                        row.name(), row.role());
            }

            @Override
            public void close() {
                table.flush();
            }
        };
    }
}
