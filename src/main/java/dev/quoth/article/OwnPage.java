package dev.quoth.article;

import dev.quoth.news.Article;
import dev.quoth.news.Author;
import dev.quoth.news.Byline;
import dev.quoth.news.Head;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page that {@code quoth show --html} wrote, as its generator says. It was cleaned already: all of it is the article, every block is
 * what its element says, and nothing is chosen or left out a second time.
 */
final class OwnPage {

    private OwnPage() { }

    /** Whether Quoth wrote the page. */
    static boolean is(Document document) {
        Element generator = document.head().selectFirst("meta[name=generator]");
        return generator != null && generator.attr("content").equals("Quoth") && document.body().selectFirst("article > header") != null;
    }

    static Article read(Document document, String url) {
        Element article = document.body().selectFirst("article");
        Element top = article.selectFirst("> header");
        Head told = new Metadata(document, url).read(BoxTree.of(document.body()));
        List<Author> authors = document.head().select("meta[name=author]").stream()
                .map(meta -> new Author(meta.attr("content"), meta.attr("data-role"))).toList();
        Byline byline = new Byline(text(top, "> .byline"), authors);
        Optional<OffsetDateTime> published = Dates.parse(document.head().select("meta[property=article:published_time]").attr("content"), true);
        Head head = new Head(told.url(), text(top, "> h1"), byline, published, told.modified(), told.site(), told.language(), told.image(),
                told.summary());
        String note = text(top, "> .note");
        top.remove();
        List<Draft> drafts = BlockWriter.copy(BoxTree.withHidden(article));
        return Article.of(head, drafts.stream().map(Draft::block).toList(), note);
    }

    private static String text(Element top, String query) {
        Element found = top.selectFirst(query);
        return found == null ? "" : CleanText.normalize(found.text());
    }
}
