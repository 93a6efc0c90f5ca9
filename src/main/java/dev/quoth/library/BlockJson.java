package dev.quoth.library;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.quoth.news.Block;
import dev.quoth.news.Inline;
import dev.quoth.news.Numbering;
import dev.quoth.news.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Blocks as arrays: a letter for the kind, what the kind has, then the inlines as flat groups of kind, start, end and, for links,
 * target. Where a block stands is not written; the article lays its blocks out again.
 */
final class BlockJson {

    private BlockJson() { }

    static void write(Block block, JsonGenerator out) throws IOException {
        out.writeStartArray();
        if (block instanceof Block.Paragraph) {
            out.writeString("p");
        } else if (block instanceof Block.Heading heading) {
            out.writeString("h");
            out.writeNumber(heading.level());
        } else if (block instanceof Block.ListItem item) {
            out.writeString(item.numbering() == Numbering.DECIMAL ? "l" : "l" + item.numbering().type());
            out.writeNumber(item.depth());
            out.writeNumber(swapped(item.ordinal()));
        } else if (block instanceof Block.Quotation) {
            out.writeString("q");
        } else if (block instanceof Block.Preformatted) {
            out.writeString("v");
        } else if (block instanceof Block.Caption caption) {
            out.writeString("c");
            out.writeString(caption.credit());
        } else if (block instanceof Block.Image image) {
            out.writeString("i");
            out.writeString(image.source());
            out.writeString(image.alt());
        } else if (block instanceof Block.Rule) {
            out.writeString("r");
        } else if (block instanceof Block.Table table) {
            out.writeString("t");
            out.writeNumber(table.headed() ? 1 : 0);
            write(table.rows(), out);
        }
        if (!(block instanceof Block.Image || block instanceof Block.Rule || block instanceof Block.Table)) {
            out.writeString(block.text());
            for (Inline inline : block.inlines()) {
                write(inline, out);
            }
        }
        out.writeEndArray();
    }

    /** A bullet is written as 0, as ever, and the number 0, which is rare, as what stands for a bullet. */
    private static int swapped(int ordinal) {
        return ordinal == Block.ListItem.BULLET ? 0 : ordinal == 0 ? Block.ListItem.BULLET : ordinal;
    }

    private static void write(List<List<String>> rows, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (List<String> row : rows) {
            out.writeStartArray();
            for (String cell : row) {
                out.writeString(cell);
            }
            out.writeEndArray();
        }
        out.writeEndArray();
    }

    private static void write(Inline inline, JsonGenerator out) throws IOException {
        out.writeString(switch (inline.kind()) {
            case EMPHASIS -> "e";
            case STRONG -> "s";
            case CODE -> "c";
            case LINK -> "a";
        });
        out.writeNumber(inline.span().start());
        out.writeNumber(inline.span().end());
        out.writeString(inline.target());
    }

    static Block read(JsonParser in) throws IOException {
        if (in.currentToken() != JsonToken.START_ARRAY) {
            throw new IOException("a block was expected");
        }
        String kind = text(in);
        Block block = switch (kind) {
            case "p" -> new Block.Paragraph(text(in), inlines(in), 0);
            case "h" -> new Block.Heading(number(in), text(in), inlines(in), 0);
            case "l", "la", "lA", "li", "lI" ->
                    new Block.ListItem(number(in), swapped(number(in)), Numbering.ofType(kind.substring(1)), text(in), inlines(in), 0);
            case "q" -> new Block.Quotation(text(in), inlines(in), 0);
            case "v" -> new Block.Preformatted(text(in), 0);
            case "c" -> caption(text(in), text(in), in);
            case "i" -> image(text(in), text(in));
            case "r" -> new Block.Rule(0);
            case "t" -> table(number(in) == 1, in);
            default -> throw new IOException("no such block: " + kind);
        };
        while (in.currentToken() != JsonToken.END_ARRAY && in.nextToken() != JsonToken.END_ARRAY) {
            in.skipChildren();
        }
        return block;
    }

    private static Block caption(String credit, String text, JsonParser in) throws IOException {
        return new Block.Caption(text, credit, inlines(in), 0);
    }

    private static Block image(String source, String alt) {
        return new Block.Image(alt, source, 0);
    }

    private static Block table(boolean headed, JsonParser in) throws IOException {
        in.nextToken();
        List<List<String>> rows = Json.list(in, Json::texts);
        in.nextToken();
        return new Block.Table(rows, headed, 0);
    }

    private static List<Inline> inlines(JsonParser in) throws IOException {
        List<Inline> inlines = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            Inline.Kind kind = switch (in.getText()) {
                case "e" -> Inline.Kind.EMPHASIS;
                case "s" -> Inline.Kind.STRONG;
                case "c" -> Inline.Kind.CODE;
                default -> Inline.Kind.LINK;
            };
            Span span = new Span(number(in), number(in));
            inlines.add(new Inline(kind, span, text(in)));
        }
        return inlines;
    }

    private static String text(JsonParser in) throws IOException {
        if (in.nextToken() != JsonToken.VALUE_STRING) {
            throw new IOException("a text was expected");
        }
        return in.getText();
    }

    private static int number(JsonParser in) throws IOException {
        if (in.nextToken() != JsonToken.VALUE_NUMBER_INT) {
            throw new IOException("a number was expected");
        }
        return in.getIntValue();
    }
}
