package dev.quoth.article;

import dev.quoth.news.Article;
import dev.quoth.news.Head;
import dev.quoth.web.Page;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** The door of this room: reads the article on a page. */
public final class Articles {

    /** Pages of one article that are read at most. */
    public static final int MOST_PAGES = 10;

    /** More characters than any article has; the rest of a larger page is not read. */
    private static final int MOST_CHARS = 16 * 1024 * 1024;

    /** Elements deeper than this are read as if they stood at this depth. */
    static final int DEEPEST = 256;

    /** Tags of the elements that HTML's algorithm for misnested formatting opens anew. */
    private static final Pattern FORMATTING = Pattern.compile(
            "</?(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?:[\\s/][^<>]*+)?>", Pattern.CASE_INSENSITIVE);

    private Articles() { }

    /** Reads a page of HTML or plain text, told by content, or of Markdown, told by its type or name; never throws for what the page holds. */
    public static Article read(Page page) {
        String text = PageText.decode(page.body(), page.contentType());
        if (text.length() > MOST_CHARS) {
            text = text.substring(0, MOST_CHARS);
        }
        if (text.isBlank()) {
            return Article.empty(Head.at(page.finalUrl()), "an empty page");
        }
        if (Markup.isBinary(text)) {
            return Article.empty(Head.at(page.finalUrl()), "not a text");
        }
        if (Markup.isMarkdown(text, page)) {
            return MarkdownText.read(text, page.finalUrl());
        }
        if (Markup.isHtml(text, page.contentType())) {
            return HtmlArticle.read(parse(text, page.finalUrl()), page.finalUrl());
        }
        return PlainText.read(text, page.finalUrl());
    }

    /** Makes an article of the HTML a feed carries as a story's own text; {@code base} is the story's address. */
    public static Article ofFeed(String html, Head head, String base) {
        return HtmlArticle.ofFeed(parse(html, base), head);
    }

    /**
     * The address of the page on which the article goes on, which only the caller can fetch; empty when this is the last.
     * {@link #join} makes one article of the pages.
     *
     * @param number which page of its article this is, from 1; none goes on after {@link #MOST_PAGES}
     */
    public static Optional<String> nextPage(Page page, int number) {
        if (number >= MOST_PAGES) {
            return Optional.empty();
        }
        String text = PageText.decode(page.body(), page.contentType());
        if (text.length() > MOST_CHARS || Markup.isBinary(text) || Markup.isMarkdown(text, page)
                || !Markup.isHtml(text, page.contentType())) {
            return Optional.empty();
        }
        return NextPage.of(parse(text, page.finalUrl()), page.finalUrl(), number);
    }

    /**
     * One article of its pages, in order; at most {@link #MOST_PAGES} of them count.
     *
     * @throws IllegalArgumentException when there are no pages
     */
    public static Article join(List<Article> pages) {
        return Joined.of(pages.size() > MOST_PAGES ? pages.subList(0, MOST_PAGES) : pages);
    }

    static Document parse(String html, String base) {
        try {
            return limited(html, base);
        } catch (IndexOutOfBoundsException e) {
            // What jsoup 1.24.1 throws where formatting that nothing closes is nested below its limit: <div><p><b> a thousand times.
            return limited(FORMATTING.matcher(html).replaceAll(""), base);
        }
    }

    private static Document limited(String html, String base) {
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        return parser.parseInput(html, base);
    }
}
