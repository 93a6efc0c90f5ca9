package dev.quoth.cli.typeset;

import dev.quoth.cli.output.IsoTime;
import dev.quoth.news.Article;
import dev.quoth.news.Block;
import dev.quoth.news.Head;
import dev.quoth.news.Inline;
import java.util.List;
import java.util.Set;

/** An article as CommonMark, with tables and nothing else of GitHub's; its text cannot be taken for markup. */
public final class Markdown {

    private static final Set<Inline.Kind> EMPHASIS = Set.of(Inline.Kind.EMPHASIS, Inline.Kind.STRONG);
    /** Longer than the longest name of a character in HTML. */
    private static final int LONGEST_NAME = 40;

    private Markdown() { }

    public static String of(Article article) {
        StringBuilder out = new StringBuilder();
        Head head = article.head();
        if (!head.title().isEmpty()) {
            out.append("# ").append(escape(oneLine(head.title()))).append("\n");
        }
        String under = under(head);
        String note = article.note().isEmpty() ? "" : "*" + escape("[" + oneLine(article.note()) + "]") + "*";
        for (String line : List.of(under, note)) {
            if (!line.isEmpty()) {
                out.append(out.isEmpty() ? "" : "\n").append(line).append("\n");
            }
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
            line.append(line.isEmpty() ? "" : "  \n").append('<').append(alone(head.url())).append('>');
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
            String safe = line.endsWith("#") ? line.substring(0, line.length() - 1) + "\\#" : line;
            return "#".repeat(Math.max(2, Math.min(6, heading.level()))) + " " + safe;
        }
        if (block instanceof Block.Quotation) {
            return "> " + lines(inline(block), "> ");
        }
        if (block instanceof Block.Preformatted code) {
            String fence = "`".repeat(Math.max(3, longestRun(code.text(), '`') + 1));
            return fence + "\n" + safe(code.text()) + "\n" + fence;
        }
        if (block instanceof Block.Table table) {
            return table(table);
        }
        if (block instanceof Block.Caption caption) {
            String credit = escape(oneLine(caption.credit()));
            String words = lines(inline(caption, EMPHASIS), "");
            String slanted = words.isEmpty() ? "" : "*" + words + "*";
            return (slanted + (credit.isEmpty() ? "" : " " + Credit.inBrackets(credit))).strip();
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
        return safe(new MarkdownLine(block, without).write());
    }

    /** Text that is no markup wherever it stands in a line: "_" within a word and "&amp;" before no name of a character are none as it is. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean markup = switch (c) {
                case '\\', '`', '*', '[', ']', '<', '|' -> true;
                case '_' -> !isWord(text, i - 1) || !isWord(text, i + 1);
                case '&' -> isCharacterName(text, i + 1);
                case '~' -> text.startsWith("~~", i) || text.startsWith("~~", i - 1);
                default -> false;
            };
            if (markup) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    private static boolean isWord(String text, int index) {
        return index >= 0 && index < text.length() && Character.isLetterOrDigit(text.charAt(index));
    }

    /** Whether "amp;" or "#39;" stands at {@code from}: what "&amp;" before it would make one character. */
    private static boolean isCharacterName(CharSequence text, int from) {
        int at = from < text.length() && text.charAt(from) == '#' ? from + 1 : from;
        int end = at;
        while (end < text.length() && end - at < LONGEST_NAME && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end > at && end < text.length() && text.charAt(end) == ';';
    }

    /** What would begin a heading, a list or a quotation at the start of a line is escaped there. */
    private static String atLineStart(String line) {
        if (line.isEmpty()) {
            return line;
        }
        char c = line.charAt(0);
        if ("#+-=~>".indexOf(c) >= 0) {
            return "\\" + line;
        }
        int digits = 0;
        while (digits < line.length() && Character.isDigit(line.charAt(digits))) {
            digits++;
        }
        boolean numbered = digits > 0 && digits < line.length() && (line.charAt(digits) == '.' || line.charAt(digits) == ')');
        return numbered ? line.substring(0, digits) + "\\" + line.substring(digits) : line;
    }

    /** An address in the brackets of a link or a picture, where a backslash takes a mark's meaning: {@code a_\(b\)}. */
    static String address(String url) {
        StringBuilder out = new StringBuilder(alone(url));
        for (int i = out.length() - 1; i >= 0; i--) {
            char c = out.charAt(i);
            if (c == '(' || c == ')' || c == '&' && isCharacterName(out, i + 1)) {
                out.insert(i, '\\');
            }
        }
        return out.toString();
    }

    /** An address between {@code <} and {@code >}, where a backslash is one and a bracket means nothing. */
    private static String alone(String url) {
        return safe(url).replace(" ", "%20").replace("\n", "").replace("\t", "").replace("<", "%3C").replace(">", "%3E").replace("\\", "%5C");
    }

    static int longestRun(String text, char c) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == c ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
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
