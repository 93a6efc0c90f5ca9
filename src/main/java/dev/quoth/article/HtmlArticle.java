package dev.quoth.article;

import dev.quoth.news.Article;
import dev.quoth.news.Block;
import dev.quoth.news.Head;
import java.util.List;
import org.jsoup.nodes.Document;

/** The way from a parsed page to an article: boxes, container, blocks, filter. */
final class HtmlArticle {

    private HtmlArticle() { }

    static Article read(Document document, String url) {
        if (OwnPage.is(document)) {
            return OwnPage.read(document, url);
        }
        Metadata metadata = new Metadata(document, url);
        Box page = BoxTree.of(document.body());
        Head head = metadata.read(page);
        Headline headline = new Headline(head.title());
        StoryWeight.weigh(page, headline);
        List<Box> container = Container.choose(page, headline);
        Site site = new Site(head.url());
        List<Draft> drafts = BlockWriter.write(container, new SectionFilter(container, site));
        StoryFilter filter = new StoryFilter(headline, site, new StoryAuthors(head.byline()));
        List<Draft> kept = new Rescue(page, headline, filter).of(filter.filter(drafts), container, metadata.body());
        String note = new Notes().of(document, page, kept, metadata.isPaid(), metadata.isVideo());
        return Article.of(head, Levels.of(kept.stream().map(Draft::block).toList()), note);
    }

    /** The text a feed carries is the story already: nothing is chosen, and only what no story has is left out. */
    static Article ofFeed(Document document, Head head) {
        Box page = BoxTree.of(document.body());
        Headline headline = new Headline(head.title());
        StoryWeight.weigh(page, headline);
        List<Box> container = List.of(page);
        Site site = new Site(head.url());
        List<Draft> drafts = BlockWriter.write(container, new SectionFilter(container, site));
        List<Block> blocks = new StoryFilter(headline, site, new StoryAuthors(head.byline())).filter(drafts).stream().map(Draft::block).toList();
        return Article.of(head, Levels.of(blocks), "");
    }
}
