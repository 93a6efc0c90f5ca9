package dev.quoth.cli.typeset;

import dev.quoth.news.Block;
import dev.quoth.news.Inline;
import dev.quoth.news.Span;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** Reads Markdown as anybody would, into the blocks of an article; none of them is placed. */
final class MarkdownReader {

    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Inline> inlines = new ArrayList<>();

    static List<Block> read(String markdown) {
        MarkdownReader reader = new MarkdownReader();
        reader.blocks(PARSER.parse(markdown), 0, false);
        return reader.blocks;
    }

    private void blocks(Node parent, int depth, boolean quoted) {
        int ordinal = parent instanceof OrderedList list ? list.getMarkerStartNumber() : Block.ListItem.BULLET;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof ListItem) {
                item(node, depth, ordinal);
                ordinal += ordinal == Block.ListItem.BULLET ? 0 : 1;
            } else if (node instanceof BulletList || node instanceof OrderedList) {
                blocks(node, depth + 1, quoted);
            } else if (node instanceof BlockQuote) {
                blocks(node, depth, true);
            } else {
                blocks.add(block(node, quoted));
            }
        }
    }

    private void item(Node item, int depth, int ordinal) {
        Node first = item.getFirstChild();
        if (first instanceof Paragraph) {
            inline(first);
            blocks.add(new Block.ListItem(depth, ordinal, text.toString(), inlines, 0));
            first.unlink();
        } else if (!(first instanceof BulletList || first instanceof OrderedList)) {
            blocks.add(new Block.ListItem(depth, ordinal, "", List.of(), 0));
        }
        blocks(item, depth, false);
    }

    private Block block(Node node, boolean quoted) {
        if (node instanceof FencedCodeBlock code) {
            return new Block.Preformatted(code.getLiteral().substring(0, Math.max(0, code.getLiteral().length() - 1)), 0);
        }
        if (node instanceof ThematicBreak) {
            return new Block.Rule(0);
        }
        if (node instanceof TableBlock) {
            return new Block.Table(rows(node), true, 0);
        }
        if (node instanceof Paragraph && node.getFirstChild() instanceof Image image && image.getNext() == null) {
            inline(image);
            return new Block.Image(text.toString(), image.getDestination(), 0);
        }
        inline(node);
        if (node instanceof Heading heading) {
            return new Block.Heading(heading.getLevel(), text.toString(), inlines, 0);
        }
        if (!(node instanceof Paragraph)) {
            throw new AssertionError("nothing an article has: " + node);
        }
        return quoted ? new Block.Quotation(text.toString(), inlines, 0) : new Block.Paragraph(text.toString(), inlines, 0);
    }

    private List<List<String>> rows(Node table) {
        List<List<String>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row instanceof TableRow; row = row.getNext()) {
                List<String> cells = new ArrayList<>();
                for (Node cell = row.getFirstChild(); cell instanceof TableCell; cell = cell.getNext()) {
                    inline(cell);
                    cells.add(text.toString());
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    private void inline(Node parent) {
        text.setLength(0);
        inlines.clear();
        append(parent);
    }

    private void append(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            int start = text.length();
            if (node instanceof Text words) {
                text.append(words.getLiteral());
            } else if (node instanceof Code code) {
                text.append(code.getLiteral());
                inlines.add(Inline.of(Inline.Kind.CODE, new Span(start, text.length())));
            } else if (node instanceof HardLineBreak) {
                text.append('\n');
            } else if (node instanceof Link link) {
                append(link);
                inlines.add(Inline.link(new Span(start, text.length()), link.getDestination()));
            } else if (node instanceof Emphasis || node instanceof StrongEmphasis) {
                append(node);
                inlines.add(Inline.of(node instanceof Emphasis ? Inline.Kind.EMPHASIS : Inline.Kind.STRONG, new Span(start, text.length())));
            } else if (node instanceof SoftLineBreak) {
                throw new AssertionError("a line that ends by chance behind " + text);
            } else {
                throw new AssertionError("nothing a line has: " + node);
            }
        }
    }
}
