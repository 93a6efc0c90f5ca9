package dev.quoth.cli.command;

import dev.quoth.cli.output.ArticleFields.Source;
import dev.quoth.cli.output.CodePoints;
import dev.quoth.cli.output.QuoteFields.Said;
import dev.quoth.library.QuoteRow;
import dev.quoth.library.StoryRow;
import dev.quoth.news.Article;
import dev.quoth.news.Head;
import dev.quoth.news.Origin;
import dev.quoth.news.Quote;
import dev.quoth.news.Span;
import dev.quoth.quote.Quotes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The quotes of what was read, numbered, with their places as the command line counts them. */
final class Sayings {

    private Sayings() { }

    /** A quote and its number among all of its source. */
    record Numbered(int n, Quote quote) { }

    /** Every quote of a source, in text order; those of a story are the library's. */
    static List<Numbered> of(Session session, Source source) {
        List<Numbered> quotes = new ArrayList<>();
        if (source.row().isPresent()) {
            for (QuoteRow row : session.library().quotesOf(source.row().get().id())) {
                quotes.add(new Numbered(row.n(), row.quote()));
            }
        } else {
            List<Quote> found = Quotes.in(source.article());
            int[] numbers = Quote.numbers(found);
            for (int i = 0; i < numbers.length; i++) {
                quotes.add(new Numbered(numbers[i], found.get(i)));
            }
        }
        return quotes;
    }

    /** The quotes of a source, ready to be printed. */
    static List<Said> said(Session session, Source source, boolean indirect) {
        Article article = source.article();
        Head head = article.head();
        Optional<StoryRow> row = source.row();
        CodePoints points = points(article);
        List<Said> said = new ArrayList<>();
        for (Numbered numbered : of(session, source)) {
            if (indirect || numbered.quote().kind() != Quote.Kind.INDIRECT) {
                said.add(new Said(row.map(StoryRow::feedUrl).orElse(source.name()), row, numbered.n(), numbered.quote(),
                        places(article, points, numbered.quote()), at(article, points, numbered.quote()),
                        head.title().isEmpty() ? row.map(StoryRow::title).orElse("") : head.title(),
                        head.url().isEmpty() ? row.map(StoryRow::url).orElse("") : head.url(),
                        head.site().isEmpty() ? row.map(StoryRow::outlet).orElse("") : head.site(),
                        head.published().isPresent() ? head.published() : row.flatMap(StoryRow::published)));
            }
        }
        return said;
    }

    static CodePoints points(Article article) {
        return new CodePoints(article.origin().map(Origin::source).orElse(article.text()));
    }

    /** Ranges in code points: of the file as it is when the article came from plain text, else of the article's text. */
    static List<int[]> places(Article article, CodePoints points, Quote quote) {
        List<int[]> places = new ArrayList<>(quote.parts().size());
        for (Span part : quote.parts()) {
            places.add(place(article, points, part));
        }
        return places;
    }

    /** Where the clause that names the source stands, in the same units. */
    static Optional<int[]> at(Article article, CodePoints points, Quote quote) {
        return quote.attribution().map(attribution -> place(article, points, attribution.span()));
    }

    private static int[] place(Article article, CodePoints points, Span span) {
        Span place = article.origin().isPresent() ? article.origin().get().source(span) : span;
        return new int[] {points.before(place.start()), points.before(place.end())};
    }
}
