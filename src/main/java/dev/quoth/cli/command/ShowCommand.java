package dev.quoth.cli.command;

import dev.quoth.cli.line.Arguments;
import dev.quoth.cli.line.Option;
import dev.quoth.cli.line.Syntax;
import dev.quoth.cli.line.UsageException;
import dev.quoth.cli.output.ArticleFields.Source;
import dev.quoth.cli.output.ArticleJson;
import dev.quoth.cli.output.Console;
import dev.quoth.cli.output.Formats;
import dev.quoth.cli.output.JsonLines;
import dev.quoth.cli.output.QuoteFields.Said;
import dev.quoth.cli.output.Signs;
import dev.quoth.cli.typeset.Html;
import dev.quoth.cli.typeset.Markdown;
import dev.quoth.cli.typeset.Typesetter;
import dev.quoth.news.Article;
import dev.quoth.news.Quote;
import dev.quoth.settings.Setting;
import dev.quoth.text.SafeText;
import java.util.List;
import java.util.Optional;

/** {@code quoth show}: the cleaned article. */
final class ShowCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of("show", "show articles, cleaned")
                .operands("STORY|URL|FILE|-…", ":files")
                .with(Option.flag("--json", "JSON lines: head, text and blocks"),
                        Option.flag("--markdown", "CommonMark"),
                        Option.flag("--html", "a page of HTML"),
                        Option.flag("--text", "the text alone, paragraphs unwrapped"),
                        Option.flag("--quotes", "who said what under it; in JSON as \"said\""),
                        Option.of("--width", "N", "columns of the text"))
                .details("FILE and - hold HTML, plain text or a feed, told by content; of a feed every entry is shown.",
                        "A FILE called .md or .markdown, and a URL whose type is text/markdown, is read as Markdown.",
                        "Several operands are answered in order. A file whose name is a number is called ./17.")
                .examples("quoth show 17 # a story, by its number in quoth list",
                        "quoth show https://example.org/story.html --markdown > story.md # a page as Markdown",
                        "curl -s https://example.org/ | quoth show - # whatever comes in",
                        "quoth show --json *.html | jq -r .title # many files, one object a line");
    }

    @Override
    public int run(Arguments arguments, Session session) {
        Formats.one(arguments, "--json", "--markdown", "--html", "--text");
        int width = width(arguments, session);
        if (arguments.operands().isEmpty()) {
            throw new UsageException("show", "wants a STORY, URL, FILE or -; quoth list shows the numbers");
        }
        Console console = session.console();
        Outcome outcome = new Outcome(console);
        Operands operands = new Operands(session, outcome);
        if (arguments.has("--json")) {
            try (JsonLines json = new JsonLines(console)) {
                for (String operand : arguments.operands()) {
                    operands.read(operand, source -> json(json, source, quotes(arguments, session, source), outcome),
                            why -> json.failure(operand, why));
                    if (Operands.isAddress(operand)) {
                        json.flush(); // the next one may take its time
                        console.flush();
                    }
                }
            }
            return outcome.status();
        }
        boolean[] first = {true};
        for (String operand : arguments.operands()) {
            operands.read(operand, source -> {
                if (Nothing.isAllOf(source.article())) {
                    outcome.failed(operand, Nothing.why(source.article()));
                    return;
                }
                if (!first[0] && !arguments.has("--html")) {
                    console.println("");
                }
                first[0] = false;
                show(arguments, session, source, width);
            }, why -> { });
            console.flush();
        }
        return outcome.status();
    }

    private static void json(JsonLines json, Source source, Optional<List<Said>> quotes, Outcome outcome) {
        String error = Nothing.isAllOf(source.article()) ? Nothing.why(source.article()) : "";
        ArticleJson.write(json, source, quotes, error);
        if (!error.isEmpty()) {
            outcome.failed(source.name(), error);
        }
    }

    /** What is said in it, when somebody asked. */
    private static Optional<List<Said>> quotes(Arguments arguments, Session session, Source source) {
        return arguments.has("--quotes") ? Optional.of(Sayings.said(session, source, false)) : Optional.empty();
    }

    private static void show(Arguments arguments, Session session, Source source, int width) {
        Console console = session.console();
        Article article = source.article();
        List<Said> said = quotes(arguments, session, source).orElse(List.of());
        if (arguments.has("--html")) {
            console.print(Html.of(article, said.stream()
                    .map(one -> new Html.Quoted(QuoteLines.words(one, Signs.UNICODE), QuoteLines.speaker(one))).toList()));
        } else if (arguments.has("--text")) {
            console.println(SafeText.lines(article.text()));
            console.print(said.isEmpty() ? "" : "\n");
            said.forEach(one -> console.println(QuoteLines.line(one, Signs.UNICODE)));
        } else if (arguments.has("--markdown")) {
            console.print(Markdown.of(article));
            console.print(said.isEmpty() ? "" : "\n## Quotes\n");
            said.forEach(one -> console.print("\n" + Citation.markdown(one) + "\n"));
        } else {
            Signs signs = Signs.of(console.ends().unicode());
            List<Quote> marked = said.stream().map(Said::quote).toList();
            Typesetter.set(article, marked, width, console.ends().colour(), signs).forEach(console::println);
            console.print(said.isEmpty() ? "" : "\n");
            said.forEach(new QuoteLines(console, width, false)::print);
        }
    }

    /** The text column of the reader, where the terminal has room for it. */
    private static int width(Arguments arguments, Session session) {
        if (arguments.has("--width")) {
            return arguments.number("--width", 20, 0);
        }
        int columns = session.console().ends().columns();
        int width = Numbers.between(session.settings().value(Setting.WIDTH), 20, 1000, 72);
        return columns > 0 ? Math.min(columns, width) : width;
    }
}
