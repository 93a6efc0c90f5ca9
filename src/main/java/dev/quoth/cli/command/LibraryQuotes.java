package dev.quoth.cli.command;

import dev.quoth.cli.line.Arguments;
import dev.quoth.cli.line.UsageException;
import dev.quoth.cli.output.CodePoints;
import dev.quoth.cli.output.Printer;
import dev.quoth.cli.output.QuoteFields.Said;
import dev.quoth.library.Library;
import dev.quoth.library.QuotePlace;
import dev.quoth.library.QuoteQuery;
import dev.quoth.library.QuoteRow;
import dev.quoth.library.Slice;
import dev.quoth.library.StoryRow;
import dev.quoth.news.Article;
import dev.quoth.news.Head;
import java.util.List;
import java.util.Optional;

/** Quotes over the whole library. */
final class LibraryQuotes {

    private static final int PAGE = 500;

    private final Library library;
    private long story = -1;
    private Article article = Article.empty(Head.at(""), "");
    private CodePoints points = new CodePoints("");

    private LibraryQuotes(Library library) {
        this.library = library;
    }

    /** Prints the quotes that are selected, newest story first, and says how many there were. */
    static int print(Arguments arguments, Session session, Printer<Said> printer) {
        return print(arguments.value("--speaker").orElse(""), arguments, session, printer);
    }

    /** Prints what {@code speaker} (empty: anybody) said in the stories that are selected. */
    static int print(String speaker, Arguments arguments, Session session, Printer<Said> printer) {
        Library library = session.library();
        FeedNames.check(library, arguments);
        QuoteQuery query = new QuoteQuery(speaker, SelectionOptions.filter(arguments, session.console().clock()),
                arguments.has("--indirect"));
        int limit = arguments.number("--limit", 0, Integer.MAX_VALUE);
        LibraryQuotes quotes = new LibraryQuotes(library);
        int count = 0;
        List<QuoteRow> page = List.of();
        while (count < limit) {
            int wanted = Math.min(PAGE, limit - count);
            page = library.quotes(query, page.isEmpty() ? Slice.first(wanted) : Slice.after(page.get(page.size() - 1).position(), wanted));
            page.forEach(row -> printer.print(quotes.said(row)));
            count += page.size();
            if (page.size() < wanted) {
                break;
            }
        }
        return count;
    }

    /** Prints where else the words of {@code --variants STORY:N} stand; a story alone is its first quote. */
    static void variants(String written, Session session, Printer<Said> printer) {
        QuotePlace place = QuotePlace.read(written.contains(":") ? written : written + ":1")
                .orElseThrow(() -> new UsageException("--variants", "wants STORY:N, a story and the number of a quote in it"));
        Library library = session.library();
        List<QuoteRow> rows = library.variants(place.story(), place.n());
        if (rows.isEmpty()) {
            throw new NotFoundException(written, whyNone(library, place));
        }
        LibraryQuotes quotes = new LibraryQuotes(library);
        rows.forEach(row -> printer.print(quotes.said(row)));
    }

    private static String whyNone(Library library, QuotePlace place) {
        if (library.story(place.story()).isEmpty()) {
            return NotFoundException.NO_STORY;
        }
        return library.quotesOf(place.story()).stream().anyMatch(row -> row.n() == place.n()) ? "no other story was found to have these words"
                : "no such quote; quoth quotes --tsv " + place.story() + " shows their numbers";
    }

    private Said said(QuoteRow row) {
        StoryRow of = row.story();
        if (of.id() != story) {
            story = of.id();
            article = library.article(story).orElse(Article.empty(Head.at(of.url()), ""));
            points = Sayings.points(article);
        }
        return new Said(of.feedUrl(), Optional.of(of), row.n(), row.quote(), Sayings.places(article, points, row.quote()),
                Sayings.at(article, points, row.quote()), of.title(), of.url(), of.outlet(), of.published());
    }
}
