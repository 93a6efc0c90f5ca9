package dev.quoth.article;

import dev.quoth.news.Article;
import dev.quoth.news.Block;
import dev.quoth.news.Head;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.nodes.Document;

/**
 * Reads CommonMark with GitHub's tables: by way of HTML, so that its blocks are those that a page has. What somebody wrote down is the story:
 * nothing is chosen and nothing left out.
 */
final class MarkdownText {

    /** Lists and quotations open at once; what is deeper is words. A list takes two. */
    private static final int MOST_OPEN = 100;
    private static final int MOST_NESTED = 100;
    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).maxOpenBlockParsers(MOST_OPEN)
            .maxInlineNesting(MOST_NESTED).includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(TABLES).build();

    private MarkdownText() { }

    static Article read(String text, String url) {
        FrontMatter front = FrontMatter.of(text);
        String body = text.substring(front.end());
        Node tree;
        try {
            tree = PARSER.parse(body);
        } catch (IllegalArgumentException e) {
            // A table of a million cells, which the parser does not make: rows shorter than the head are filled up.
            return PlainText.read(text, url);
        }
        tree.accept(new RawMarkup());
        tree.accept(new TaskItems(body));
        Head told = front.head(url);
        Document document = Articles.parse(RENDERER.render(tree), told.url());
        MarkdownHead head = new MarkdownHead(document.body(), told);
        MarkdownPictures.frame(document.body());
        List<Block> blocks = BlockWriter.copy(BoxTree.of(document.body())).stream().map(Draft::block).toList();
        return Article.of(head.told(), Levels.of(blocks), head.note());
    }
}
