package dev.quoth.cli.output;

import dev.quoth.cli.output.ArticleFields.Source;
import dev.quoth.cli.output.QuoteFields.Said;
import dev.quoth.news.Article;
import dev.quoth.news.Block;
import dev.quoth.news.Inline;
import dev.quoth.news.Numbering;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** An article as one JSON object: the fields of its story, its text, and its blocks with offsets in code points of that text. */
public final class ArticleJson {

    private static final ArticleFields FIELDS = new ArticleFields();

    private ArticleJson() { }

    /** The fields of a quote that are not those of its article. */
    private static final List<String> SAID = QuoteFields.NAMES.stream()
            .filter(name -> !List.of("source", "story", "title", "url", "published").contains(name)).toList();

    /**
     * Writes the object.
     *
     * @param quotes what is said in it, when that is to be told
     * @param error when it is not empty, it is added
     */
    public static void write(JsonLines json, Source source, Optional<List<Said>> quotes, String error) {
        Article article = source.article();
        json.begin();
        for (String name : FIELDS.names()) {
            json.write(name, FIELDS.value(source, name));
        }
        json.write("note", StoryFields.known(article.note()));
        json.write("error", StoryFields.known(error));
        json.write("text", article.text());
        CodePoints points = new CodePoints(article.text());
        List<Map<String, Object>> blocks = new ArrayList<>();
        for (Block block : article.blocks()) {
            blocks.add(block(block, points));
        }
        json.write("blocks", blocks);
        json.write("said", quotes.map(said -> said.stream().map(ArticleJson::said).toList()).orElse(null));
        json.end();
    }

    private static Map<String, Object> said(Said said) {
        Map<String, Object> fields = new LinkedHashMap<>();
        QuoteFields quote = new QuoteFields();
        SAID.forEach(name -> fields.put(name, quote.value(said, name)));
        return fields;
    }

    private static Map<String, Object> block(Block block, CodePoints points) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", type(block));
        fields.put("text", block.text());
        fields.put("start", points.before(block.start()));
        fields.put("end", points.before(block.end()));
        if (block instanceof Block.Heading heading) {
            fields.put("level", heading.level());
        } else if (block instanceof Block.ListItem item) {
            fields.put("depth", item.depth());
            fields.put("ordinal", item.isNumbered() ? item.ordinal() : null);
            if (item.isNumbered() && item.numbering() != Numbering.DECIMAL) {
                fields.put("mark", item.mark());
            }
        } else if (block instanceof Block.Table table) {
            fields.put("rows", table.rows());
            fields.put("headed", table.headed());
        } else if (block instanceof Block.Caption caption) {
            fields.put("credit", StoryFields.known(caption.credit()));
        } else if (block instanceof Block.Image image) {
            fields.put("alt", StoryFields.known(image.alt()));
            fields.put("src", StoryFields.known(image.source()));
        }
        if (!block.inlines().isEmpty()) {
            fields.put("inlines", inlines(block));
        }
        return fields;
    }

    private static String type(Block block) {
        if (block instanceof Block.Paragraph) {
            return "paragraph";
        }
        if (block instanceof Block.Heading) {
            return "heading";
        }
        if (block instanceof Block.ListItem) {
            return "list-item";
        }
        if (block instanceof Block.Quotation) {
            return "quotation";
        }
        if (block instanceof Block.Preformatted) {
            return "preformatted";
        }
        if (block instanceof Block.Table) {
            return "table";
        }
        if (block instanceof Block.Caption) {
            return "caption";
        }
        return block instanceof Block.Image ? "image" : "rule";
    }

    /** Emphasis, code and links, in code points of the block's own text. */
    private static List<Map<String, Object>> inlines(Block block) {
        List<Map<String, Object>> inlines = new ArrayList<>();
        CodePoints points = new CodePoints(block.text());
        for (Inline inline : block.inlines()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("type", inline.kind().name().toLowerCase(Locale.ROOT));
            fields.put("start", points.before(inline.span().start()));
            fields.put("end", points.before(inline.span().end()));
            fields.put("href", StoryFields.known(inline.target()));
            inlines.add(fields);
        }
        return inlines;
    }
}
