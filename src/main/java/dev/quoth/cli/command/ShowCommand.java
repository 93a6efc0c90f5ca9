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
import dev.quoth.cli.typeset.Html;
import dev.quoth.cli.typeset.Markdown;
import dev.quoth.cli.typeset.Signs;
import dev.quoth.cli.typeset.Typesetter;
import dev.quoth.news.Article;
import dev.quoth.news.Quote;
import dev.quoth.settings.Setting;
import dev.quoth.text.SafeText;
import java.util.List;

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
                        Option.flag("--quotes", "who said what under it"),
                        Option.of("--width", "N", "columns of the text"))
                .details("FILE and - hold HTML, plain text or a feed, told by content; of a feed every entry is shown.",
                        "Several operands are answered in order.")
                .examples("quoth show 17 # a story, by its number in quoth list",
                        "quoth show https://example.org/story.html --markdown > story.md # a page as Markdown",
                        "curl -s https://example.org/ | quoth show - # whatever comes in",
                        "quoth show --json *.html | jq -r .title # many files, one object a line");
    }

    @Override
    public int run(Arguments arguments, Session session) {
        Formats.one(arguments, "--json", "--markdown", "--html", "--text");
        if (arguments.operands().isEmpty()) {
            throw new UsageException("show", "wants a STORY, URL, FILE or -; quoth list shows the numbers");
        }
        int width = width(arguments, session);
        Console console = session.console();
        Outcome outcome = new Outcome(console);
        Operands operands = new Operands(session, outcome);
        if (arguments.has("--json")) {
            try (JsonLines json = new JsonLines(console)) {
                for (String operand : arguments.operands()) {
                    operands.read(operand, source -> json(json, source, outcome), why -> json.failure(operand, why));
                }
            }
            return outcome.status();
        }
        boolean[] first = {true};
        for (String operand : arguments.operands()) {
            operands.read(operand, source -> {
                if (isEmpty(source.article())) {
                    outcome.failed(operand, nothing(source.article()));
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

    private static void json(JsonLines json, Source source, Outcome outcome) {
        String error = isEmpty(source.article()) ? nothing(source.article()) : "";
        ArticleJson.write(json, source, error);
        if (!error.isEmpty()) {
            outcome.failed(source.name(), error);
        }
    }

    /** An entry of a feed may have a headline alone; a page without a word is no article. */
    private static boolean isEmpty(Article article) {
        boolean nothing = article.blocks().isEmpty() && article.text().isEmpty();
        return nothing && (!article.note().isEmpty() || article.head().title().isEmpty());
    }

    private static String nothing(Article article) {
        return "no article in it" + (article.note().isEmpty() ? "" : ": " + article.note());
    }

    private static void show(Arguments arguments, Session session, Source source, int width) {
        Console console = session.console();
        Article article = source.article();
        if (arguments.has("--html")) {
            console.print(Html.of(article));
            return;
        }
        if (arguments.has("--text")) {
            console.println(SafeText.lines(article.text()));
            return;
        }
        boolean quotes = arguments.has("--quotes");
        List<Quote> said = quotes ? Sayings.of(session, source).stream().map(Sayings.Numbered::quote).toList() : List.of();
        if (arguments.has("--markdown")) {
            console.print(Markdown.of(article));
            if (!said.isEmpty()) {
                console.print("\n## Quotes\n");
                Sayings.said(session, source, false).forEach(one -> console.print("\n" + Citation.markdown(one) + "\n"));
            }
            return;
        }
        Signs signs = Signs.of(console.ends().unicode());
        for (String line : Typesetter.set(article, said, width, console.ends().colour(), signs)) {
            console.println(line);
        }
        if (!said.isEmpty()) {
            console.println("");
            QuoteLines lines = new QuoteLines(console, width, false);
            Sayings.said(session, source, false).forEach(lines::print);
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
