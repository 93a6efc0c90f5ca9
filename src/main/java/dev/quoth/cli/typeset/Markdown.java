package dev.quoth.cli.typeset;

import dev.quoth.cli.output.IsoTime;
import dev.quoth.news.Article;
import dev.quoth.news.Block;
import dev.quoth.news.Head;
import dev.quoth.news.Inline;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** An article as CommonMark, with tables and nothing else of GitHub's; its text cannot be taken for markup. */
public final class Markdown {

    private static final Set<Inline.Kind> EMPHASIS = Set.of(Inline.Kind.EMPHASIS, Inline.Kind.STRONG);

    private Markdown() { }

    public static String of(Article article) {
        StringBuilder out = new StringBuilder();
        Head head = article.head();
        if (!head.title().isEmpty()) {
            out.append("# ").append(escape(oneLine(head.title()))).append("\n");
        }
        String under = under(head);
        if (!under.isEmpty()) {
            out.append(out.isEmpty() ? "" : "\n").append(under).append("\n");
        }
        Block before = null;
        MarkdownItems items = new MarkdownItems();
        for (Block block : article.blocks()) {
            if (!out.isEmpty() && !(before instanceof Block.ListItem && block instanceof Block.ListItem)) {
                out.append(before instanceof Block.Quotation && block instanceof Block.Quotation ? ">\n" : "\n");
            }
            out.append(block instanceof Block.ListItem item ? items.lines(item, inline(item)) : block(block)).append('\n');
            if (!(block instanceof Block.ListItem)) {
                items = new MarkdownItems();
            }
            before = block;
        }
        return out.toString();
    }

    private static String under(Head head) {
        String byline = head.byline().line().isEmpty() ? String.join(", ", head.byline().names()) : head.byline().line();
        StringBuilder line = new StringBuilder();
        for (String part : List.of(byline, head.site(), head.published().map(IsoTime::day).orElse(""))) {
            if (!part.isEmpty()) {
                line.append(line.isEmpty() ? "*" : " · ").append(escape(oneLine(part)));
            }
        }
        if (!line.isEmpty()) {
            line.append('*');
        }
        if (!head.url().isEmpty()) {
            line.append(line.isEmpty() ? "" : "  \n").append('<').append(address(head.url())).append('>');
        }
        return line.toString();
    }

    private static String block(Block block) {
        if (block instanceof Block.Paragraph) {
            return lines(inline(block), "");
        }
        if (block instanceof Block.Heading heading) {
            String line = inline(block).replace('\n', ' ');
            // Number signs at the end of a heading are taken for its frame.
            return "#".repeat(Math.max(2, Math.min(6, heading.level()))) + " " + (line.endsWith("#") ? line.substring(0, line.length() - 1) + "\\#" : line);
        }
        if (block instanceof Block.Quotation) {
            return "> " + lines(inline(block), "> ");
        }
        if (block instanceof Block.Preformatted code) {
            String fence = "```";
            while (code.text().contains(fence)) {
                fence += "`";
            }
            return fence + "\n" + safe(code.text()) + "\n" + fence;
        }
        if (block instanceof Block.Table table) {
            return table(table);
        }
        if (block instanceof Block.Caption caption) {
            String said = escape(oneLine(caption.credit()));
            String credit = said.isEmpty() ? "" : " " + Credit.inBrackets(said);
            return "*" + (lines(inline(caption, EMPHASIS), "") + credit).strip() + "*";
        }
        if (block instanceof Block.Image image) {
            return "![" + escape(oneLine(image.alt())) + "](" + address(image.source()) + ")";
        }
        return "---";
    }

    private static String table(Block.Table table) {
        int columns = table.rows().stream().mapToInt(List::size).max().orElse(1);
        StringBuilder out = new StringBuilder();
        List<List<String>> rows = table.rows();
        int first = 0;
        if (table.headed() && !rows.isEmpty()) {
            row(out, rows.get(0), columns);
            first = 1;
        } else {
            row(out, List.of(), columns);
        }
        out.append("|").append(" --- |".repeat(columns)).append('\n');
        for (int r = first; r < rows.size(); r++) {
            row(out, rows.get(r), columns);
        }
        return out.substring(0, out.length() - 1);
    }

    private static void row(StringBuilder out, List<String> cells, int columns) {
        out.append('|');
        for (int i = 0; i < columns; i++) {
            out.append(' ').append(i < cells.size() ? escape(oneLine(cells.get(i))) : "").append(" |");
        }
        out.append('\n');
    }

    /** Lines that keep their ends, each behind {@code indent} but the first. */
    static String lines(String inline, String indent) {
        StringBuilder lines = new StringBuilder();
        for (String line : inline.split("\n")) {
            String words = line.strip();
            if (!words.isEmpty()) {
                lines.append(lines.isEmpty() ? "" : "\\\n" + indent).append(atLineStart(words));
            }
        }
        return lines.toString();
    }

    private static String inline(Block block) {
        return inline(block, Set.of());
    }

    private static String inline(Block block, Set<Inline.Kind> without) {
        String text = block.text();
        List<Inline> sorted = block.inlines().stream()
                .filter(inline -> inline.span().length() > 0 && inline.span().end() <= text.length() && !without.contains(inline.kind()))
                .sorted(Comparator.comparingInt((Inline inline) -> inline.span().start()).thenComparingInt(inline -> -inline.span().end()))
                .toList();
        StringBuilder out = new StringBuilder();
        range(text, 0, text.length(), sorted, 0, out);
        return safe(out.toString());
    }

    /** Writes {@code text} from {@code start} to {@code end}; returns the index of the first inline that begins after it. */
    private static int range(String text, int start, int end, List<Inline> inlines, int next, StringBuilder out) {
        int at = start;
        int i = next;
        while (i < inlines.size() && inlines.get(i).span().start() < end) {
            Inline inline = inlines.get(i++);
            if (inline.span().start() < at || inline.span().end() > end) {
                continue; // one that crosses another cannot be said in Markdown
            }
            out.append(escape(text.substring(at, inline.span().start())));
            String mark = canMark(text, inline, out) ? inline.kind() == Inline.Kind.STRONG ? "**" : "*" : "";
            if (inline.kind() == Inline.Kind.CODE) {
                String code = inline.span().in(text);
                String fence = code.contains("`") ? "`` " : "`";
                out.append(fence).append(code).append(new StringBuilder(fence).reverse());
            } else if (inline.kind() == Inline.Kind.LINK) {
                if (!out.isEmpty() && out.charAt(out.length() - 1) == '!') {
                    out.insert(out.length() - 1, '\\');
                }
                out.append('[');
                i = range(text, inline.span().start(), inline.span().end(), inlines, i, out);
                out.append("](").append(address(inline.target())).append(')');
            } else {
                out.append(mark);
                i = range(text, inline.span().start(), inline.span().end(), inlines, i, out);
                out.append(mark);
            }
            at = inline.span().end();
        }
        out.append(escape(text.substring(at, end)));
        return i;
    }

    /** Whether stars around the words are taken for marks: none of them beside a blank, a letter or other stars (CommonMark 6.2). */
    private static boolean canMark(String text, Inline inline, StringBuilder before) {
        int start = inline.span().start();
        int end = inline.span().end();
        boolean stars = !before.isEmpty() && before.charAt(before.length() - 1) == '*';
        return !stars && opens(start == 0 ? ' ' : text.charAt(start - 1), text.charAt(start))
                && opens(end == text.length() ? ' ' : text.charAt(end), text.charAt(end - 1));
    }

    private static boolean opens(char outside, char inside) {
        if (Character.isWhitespace(inside) || Character.isSpaceChar(inside)) {
            return false;
        }
        return Character.isLetterOrDigit(inside) || !Character.isLetterOrDigit(outside);
    }

    private static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("\\`*_[]<>|&".indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    /** What would begin a heading, a list or a quotation at the start of a line is escaped there. */
    private static String atLineStart(String line) {
        if (line.isEmpty()) {
            return line;
        }
        char c = line.charAt(0);
        if (c == '#' || c == '+' || c == '-' || c == '=' || c == '~') {
            return "\\" + line;
        }
        int digits = 0;
        while (digits < line.length() && Character.isDigit(line.charAt(digits))) {
            digits++;
        }
        boolean numbered = digits > 0 && digits < line.length() && (line.charAt(digits) == '.' || line.charAt(digits) == ')');
        return numbered ? line.substring(0, digits) + "\\" + line.substring(digits) : line;
    }

    private static String address(String url) {
        return safe(url).replace(" ", "%20").replace("\n", "").replace("(", "%28").replace(")", "%29").replace("<", "%3C").replace(">", "%3E");
    }

    private static String oneLine(String text) {
        return safe(text).replace('\n', ' ');
    }

    private static String safe(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            if (Unsafe.is(out.charAt(i))) {
                out.setCharAt(i, ' ');
            }
        }
        return out.toString();
    }
}
