package dev.quoth.cli.command;

import dev.quoth.cli.line.Arguments;
import dev.quoth.cli.line.Option;
import dev.quoth.cli.line.Syntax;
import dev.quoth.cli.line.UsageException;
import dev.quoth.cli.output.Console;
import dev.quoth.cli.output.Formats;
import dev.quoth.cli.output.Printer;
import dev.quoth.cli.output.QuoteFields;
import dev.quoth.cli.output.QuoteFields.Said;
import java.util.ArrayList;
import java.util.List;

/** {@code quoth quotes}: who said what, in what is named or over the library. */
final class QuotesCommand implements Command {

    static final List<Option> MARKDOWN = List.of(Option.flag("--markdown", "a paragraph for each, with speaker and source"));

    @Override
    public Syntax syntax() {
        List<Option> options = new ArrayList<>(List.of(
                Option.of("--speaker", "NAME", "said by this person; a surname is enough", ":speakers"),
                Option.flag("--indirect", "reported statements too"),
                Option.of("--variants", "STORY:N", "the same words in other outlets")));
        options.addAll(SelectionOptions.STORIES);
        return Syntax.of("quotes", "who said what, in a text or over the library")
                .operands("[STORY|URL|FILE|-…]", ":files")
                .with(options).with(SelectionOptions.LIMIT).with(Formats.OPTIONS).with(MARKDOWN)
                .details("Without an operand, the quotes of all stories that are selected, newest story first.",
                        "start, end, parts and at, where the attribution stands, count Unicode code points of the article's text; "
                                + "of a plain text file, of the file as it is.",
                        "basis says how the speaker was found: name, role, pronoun, carried (from the quote before) or unknown."
                                + " For people, a carried speaker stands with \"from context\".",
                        "--variants knows what a story was found to share with those of the two weeks around it, and of these with the latest, some"
                                + " twelve thousand.",
                        "Two parts of one quote have marks of their own and … between them; text joins them by a blank.",
                        "Fields of --tsv and --format: " + String.join(" ", QuoteFields.NAMES) + ".")
                .examples("quoth quotes 17 # the quotes of a story",
                        "quoth quotes --speaker Lightfoot --since 30d --tsv # what one person said this month",
                        "quoth quotes - < release.txt # of a press release",
                        "quoth quotes --markdown https://example.org/story.html # to paste, with sources");
    }

    @Override
    public int run(Arguments arguments, Session session) {
        boolean library = arguments.operands().isEmpty();
        try (Printer<Said> printer = printer(arguments, session, library)) {
            return library ? overLibrary(arguments, session, printer) : ofOperands(arguments, session, printer);
        }
    }

    /** The quotes of all stories that are selected, or one with its variants. @return the exit status */
    private static int overLibrary(Arguments arguments, Session session, Printer<Said> printer) {
        if (arguments.has("--variants")) {
            LibraryQuotes.variants(arguments.value("--variants").orElse(""), session, printer);
            return Status.DONE;
        }
        int count = LibraryQuotes.print(arguments, session, printer);
        if (count == 0 && arguments.has("--speaker")) {
            throw new NotFoundException(arguments.value("--speaker").orElse(""), "no such quote");
        }
        tellNone(session.console(), count);
        return Status.DONE;
    }

    /** The quotes of what is named, one after the other. @return the exit status */
    private static int ofOperands(Arguments arguments, Session session, Printer<Said> printer) {
        refuseSelection(arguments);
        Console console = session.console();
        Outcome outcome = new Outcome(console);
        Operands operands = new Operands(session, outcome);
        boolean indirect = arguments.has("--indirect");
        int limit = arguments.number("--limit", 0, Integer.MAX_VALUE);
        String speaker = SpeakerNames.fold(arguments.value("--speaker").orElse(""));
        int[] printed = new int[1];
        for (String operand : arguments.operands()) {
            operands.read(operand, source -> {
                List<Said> said = Sayings.said(session, source, indirect);
                // The quotes of a story stay when its text is let go.
                if (Nothing.isAllOf(source.article()) && said.isEmpty()) {
                    printer.failure(operand, Nothing.why(source.article()));
                    outcome.failed(operand, Nothing.why(source.article()));
                    return;
                }
                said.stream().filter(it -> SpeakerNames.means(speaker, it.quote().speaker().name()))
                        .limit(limit).peek(it -> printed[0]++).forEach(printer::print);
            }, why -> printer.failure(operand, why));
            if (Operands.isAddress(operand)) {
                console.flush();
            }
        }
        if (printed[0] == 0 && !speaker.isEmpty() && outcome.status() == Status.DONE) {
            throw new NotFoundException(arguments.value("--speaker").orElse(""), "says nothing there");
        }
        if (outcome.status() == Status.DONE) {
            tellNone(console, printed[0]);
        }
        return outcome.status();
    }

    /** The options that select stories say nothing of what is named. */
    private static void refuseSelection(Arguments arguments) {
        for (Option option : SelectionOptions.STORIES) {
            if (arguments.has(option.name())) {
                throw new UsageException(option.name(), "selects stories of the library, so leave out " + arguments.operands().get(0));
            }
        }
        if (arguments.has("--variants")) {
            throw new UsageException("--variants", "names a story itself, so leave out " + arguments.operands().get(0));
        }
    }

    /** Silence means nothing to a person; a script looks at the lines. */
    private static void tellNone(Console console, int count) {
        if (count == 0 && console.ends().output()) {
            console.message("No quotes found.");
        }
    }

    /** @param cited whether quotes for people name their stories */
    static Printer<Said> printer(Arguments arguments, Session session, boolean cited) {
        Console console = session.console();
        return Formats.printer(arguments, console, new QuoteFields(), () -> {
            if (arguments.has("--markdown")) {
                return new CitationLines(console);
            }
            int columns = console.ends().columns();
            return new QuoteLines(console, columns > 0 ? Math.min(columns, 100) : 80, cited);
        });
    }

    /** Citations with a blank line between. */
    private static final class CitationLines implements Printer<Said> {

        private final Console console;
        private boolean first = true;

        CitationLines(Console console) {
            this.console = console;
        }

        @Override
        public void print(Said said) {
            console.println((first ? "" : "\n") + Citation.markdown(said));
            first = false;
        }
    }
}
