package dev.quoth.cli.typeset;

import dev.quoth.cli.output.IsoTime;
import dev.quoth.news.Article;
import dev.quoth.news.Author;
import dev.quoth.news.Block;
import dev.quoth.news.Head;
import dev.quoth.news.Inline;
import dev.quoth.news.ListBegins;
import dev.quoth.news.Numbering;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** An article as a page of HTML that reads back as the same article, block by block: its generator says that it is cleaned already. */
public final class Html {

    private final StringBuilder out = new StringBuilder();
    private final List<OpenList> open = new ArrayList<>();

    /** A list that is open: the name of its element, and the number its next item has if it says no other. */
    private static final class OpenList {
        final String element;
        int next = 1;

        OpenList(String element) {
            this.element = element;
        }
    }

    private Html() { }

    /**
     * A quote to stand under the article.
     *
     * @param words in marks
     */
    public record Quoted(String words, String speaker) { }

    /** The article alone. */
    public static String of(Article article) {
        return of(article, List.of());
    }

    /** The page, safe as it stands: text is escaped, only http, https and mailto addresses become links. */
    public static String of(Article article, List<Quoted> quotes) {
        Html html = new Html();
        html.head(article.head());
        html.top(article);
        boolean[] begins = ListBegins.of(article.blocks());
        Block before = null;
        for (int i = 0; i < begins.length; i++) {
            Block block = article.blocks().get(i);
            Block after = i + 1 < begins.length ? article.blocks().get(i + 1) : null;
            if (block instanceof Block.ListItem item) {
                html.item(item, begins[i]);
            } else {
                html.block(block, before, after);
            }
            before = block;
        }
        html.closeLists(0);
        html.out.append("</article>\n");
        html.quotes(quotes);
        html.out.append("</body>\n</html>\n");
        return html.out.toString();
    }

    private void head(Head head) {
        String language = head.language().isEmpty() ? "" : " lang=\"" + escape(head.language()) + "\"";
        out.append("<!DOCTYPE html>\n<html").append(language).append(">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"generator\" content=\"Quoth\">\n<title>").append(escape(head.title())).append("</title>\n");
        meta("og:title", "property", head.title());
        meta("og:site_name", "property", head.site());
        meta("article:published_time", "property", head.published().map(IsoTime::of).orElse(""));
        meta("article:modified_time", "property", head.modified().map(IsoTime::of).orElse(""));
        meta("description", "name", head.summary());
        meta("og:image", "property", head.image());
        for (Author author : head.byline().authors()) {
            out.append("<meta name=\"author\" content=\"").append(escape(author.name())).append('"')
                    .append(author.role().isEmpty() ? "" : " data-role=\"" + escape(author.role()) + "\"").append(">\n");
        }
        if (isSafe(head.url())) {
            out.append("<link rel=\"canonical\" href=\"").append(escape(head.url())).append("\">\n");
        }
        out.append("</head>\n<body>\n<article>\n");
    }

    /** What stands above the text; a note says that it is not all. */
    private void top(Article article) {
        Head head = article.head();
        out.append("<header>\n<h1>").append(escape(head.title())).append("</h1>\n");
        if (!head.byline().line().isEmpty()) {
            out.append("<div class=\"byline\">").append(escape(head.byline().line())).append("</div>\n");
        }
        if (!article.note().isEmpty()) {
            out.append("<p class=\"note\">").append(escape(article.note())).append("</p>\n");
        }
        out.append("</header>\n");
    }

    private void quotes(List<Quoted> quotes) {
        if (quotes.isEmpty()) {
            return;
        }
        out.append("<section class=\"quotes\">\n<h2>Quotes</h2>\n");
        for (Quoted quote : quotes) {
            out.append("<blockquote><p>").append(escape(quote.words())).append("</p><footer>").append(escape(quote.speaker()))
                    .append("</footer></blockquote>\n");
        }
        out.append("</section>\n");
    }

    private void meta(String name, String attribute, String value) {
        if (!value.isEmpty()) {
            out.append("<meta ").append(attribute).append("=\"").append(name).append("\" content=\"").append(escape(value)).append("\">\n");
        }
    }

    /** The paragraphs of one quotation stand in one element, and so do a picture and its caption. */
    private void block(Block block, Block before, Block after) {
        closeLists(0);
        if (block instanceof Block.Paragraph) {
            out.append("<p>").append(inline(block)).append("</p>\n");
        } else if (block instanceof Block.Heading heading) {
            // the one h1 is the title
            int level = Math.max(2, Math.min(6, heading.level()));
            out.append("<h").append(level).append('>').append(inline(block)).append("</h").append(level).append(">\n");
        } else if (block instanceof Block.Quotation) {
            out.append(before instanceof Block.Quotation ? "" : "<blockquote>").append("<p>").append(inline(block)).append("</p>")
                    .append(after instanceof Block.Quotation ? "" : "</blockquote>").append('\n');
        } else if (block instanceof Block.Preformatted code) {
            out.append("<pre>\n").append(escape(code.text())).append("</pre>\n");
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Caption caption) {
            out.append(before instanceof Block.Image ? "" : "<figure>").append("<figcaption>").append(inline(caption));
            if (!caption.credit().isEmpty()) {
                out.append(" <span class=\"credit\">").append(escape(caption.credit())).append("</span>");
            }
            out.append("</figcaption></figure>\n");
        } else if (block instanceof Block.Image image) {
            out.append("<figure><img src=\"").append(isSafe(image.source()) ? escape(image.source()) : "").append("\" alt=\"")
                    .append(escape(image.alt())).append(after instanceof Block.Caption ? "\">" : "\"></figure>\n");
        } else {
            out.append("<hr>\n");
        }
    }

    private void item(Block.ListItem item, boolean begins) {
        int depth = Math.max(1, item.depth());
        closeLists(begins ? depth - 1 : depth);
        if (open.size() == depth) {
            out.append("</li>\n");
        }
        while (open.size() < depth) {
            OpenList list = new OpenList(item.isNumbered() ? "ol" : "ul");
            out.append('<').append(list.element);
            open.add(list);
            if (item.numbering() != Numbering.DECIMAL && open.size() == depth) {
                out.append(" type=\"").append(item.numbering().type()).append('"');
            }
            if (item.isNumbered() && item.ordinal() != list.next && open.size() == depth) {
                out.append(" start=\"").append(item.ordinal()).append('"');
                list.next = item.ordinal();
            }
            out.append(">\n").append(open.size() < depth ? "<li>" : "");
        }
        OpenList list = open.get(depth - 1);
        out.append("<li");
        if (item.isNumbered()) {
            out.append(item.ordinal() == list.next ? "" : " value=\"" + item.ordinal() + "\"");
            list.next = item.ordinal() + 1;
        }
        out.append('>').append(inline(item));
    }

    private void closeLists(int depth) {
        while (open.size() > depth) {
            out.append("</li>\n</").append(open.remove(open.size() - 1).element).append(">\n");
        }
    }

    private void table(Block.Table table) {
        out.append("<table>\n");
        for (int r = 0; r < table.rows().size(); r++) {
            String cell = r == 0 && table.headed() ? "th" : "td";
            out.append("<tr>");
            for (String text : table.rows().get(r)) {
                out.append('<').append(cell).append('>').append(escape(text)).append("</").append(cell).append('>');
            }
            out.append("</tr>\n");
        }
        out.append("</table>\n");
    }

    private static String inline(Block block) {
        String text = block.text();
        StringBuilder html = new StringBuilder();
        List<Inline> sorted = block.inlines().stream()
                .filter(inline -> inline.span().length() > 0 && inline.span().end() <= text.length())
                .collect(Collectors.toCollection(ArrayList::new));
        // Of two around the same words the one that ends last, which is told last, is outside.
        Collections.reverse(sorted);
        sorted.sort(Comparator.comparingInt((Inline inline) -> inline.span().start()).thenComparingInt(inline -> -inline.span().end()));
        List<Inline> open = new ArrayList<>();
        int next = 0;
        for (int i = 0; i <= text.length(); i++) {
            while (!open.isEmpty() && open.get(open.size() - 1).span().end() <= i) {
                html.append("</").append(element(open.remove(open.size() - 1))).append('>');
            }
            while (next < sorted.size() && sorted.get(next).span().start() == i) {
                Inline inline = sorted.get(next++);
                // elements nest; an inline that would cross the end of the one around it is left out
                boolean crosses = !open.isEmpty() && inline.span().end() > open.get(open.size() - 1).span().end();
                if (!crosses && (inline.kind() != Inline.Kind.LINK || isSafe(inline.target()))) {
                    open.add(inline);
                    html.append('<').append(element(inline));
                    if (inline.kind() == Inline.Kind.LINK) {
                        html.append(" href=\"").append(escape(inline.target())).append('"');
                    }
                    html.append('>');
                }
            }
            if (i < text.length() && text.charAt(i) == '\n') {
                html.append("<br>\n");
            } else if (i < text.length()) {
                escape(html, text.charAt(i));
            }
        }
        return html.toString();
    }

    private static String element(Inline inline) {
        return switch (inline.kind()) {
            case EMPHASIS -> "em";
            case STRONG -> "strong";
            case CODE -> "code";
            case LINK -> "a";
        };
    }

    private static boolean isSafe(String address) {
        return address.startsWith("http://") || address.startsWith("https://") || address.startsWith("mailto:");
    }

    static String escape(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            escape(html, text.charAt(i));
        }
        return html.toString();
    }

    private static void escape(StringBuilder html, char c) {
        switch (c) {
            case '&' -> html.append("&amp;");
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '"' -> html.append("&quot;");
            case '\u00a0' -> html.append("&nbsp;");
            default -> html.append(Unsafe.is(c) ? ' ' : c);
        }
    }
}
