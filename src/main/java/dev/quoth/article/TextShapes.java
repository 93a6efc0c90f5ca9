package dev.quoth.article;

import dev.quoth.news.Block;
import dev.quoth.news.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a paragraph of a plain text is by its shape, as people write without markup: "## What it costs" is a heading, "* Fares rise" an
 * item, "> We will not go." a quotation, what stands between fences or in columns is kept as it is.
 */
final class TextShapes {

    /** A block, not yet placed, and where its words begin in the file. */
    record Shaped(Block block, int start) { }

    private static final Pattern HEADING = Pattern.compile("(#{1,6})[ \\t]+(?=\\S)");
    private static final Pattern ITEM = Pattern.compile("(?:[*+\u2022\u25E6\u25AA\u00B7o-]|(\\d{1,3})[.)])[ \\t]+(?=\\S)");
    private static final Pattern QUOTED = Pattern.compile(">[ \\t]?(?=[^>\\s])");
    private static final Pattern FENCE = Pattern.compile("(```+|~~~+)[\\w+-]*[ \\t]*");
    /** Two words with a gap between them are in columns. */
    private static final Pattern GAP = Pattern.compile("\\S(?: {3,}|\\t+)\\S");
    /** "Brown    Informational    [Page 1]" at the foot of a page, and what is above the next. */
    private static final Pattern FOOT = Pattern.compile(".*\\S {3,}\\[Page \\d+\\]");

    private static final int LONGEST_HEADING = 120;

    private final String source;

    TextShapes(String source) {
        this.source = source;
    }

    /** The paragraphs without the heads and feet of printed pages, and what stands between fences in one piece. */
    List<Span> whole(List<Span> paragraphs) {
        List<Span> whole = new ArrayList<>();
        boolean behindFoot = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            Span span = paragraphs.get(i);
            String text = span.in(source);
            boolean line = text.indexOf('\n') < 0;
            boolean foot = line && FOOT.matcher(text).matches();
            if (foot || behindFoot && line && GAP.matcher(text).find()) {
                behindFoot = foot;
                continue;
            }
            behindFoot = false;
            int last = isOpenFence(text) ? closing(paragraphs, i) : i;
            whole.add(new Span(span.start(), paragraphs.get(last).end()));
            i = last;
        }
        return whole;
    }

    private static boolean isOpenFence(String text) {
        return FENCE.matcher(firstLine(text)).matches() && (text.indexOf('\n') < 0 || !FENCE.matcher(lastLine(text)).matches());
    }

    private int closing(List<Span> paragraphs, int from) {
        for (int i = from + 1; i < paragraphs.size(); i++) {
            if (FENCE.matcher(lastLine(paragraphs.get(i).in(source))).matches()) {
                return i;
            }
        }
        return from;
    }

    /** The blocks that a paragraph is, in order; empty for one without a shape. */
    List<Shaped> of(Span span) {
        String text = span.in(source);
        Matcher heading = HEADING.matcher(text);
        if (heading.lookingAt() && text.indexOf('\n') < 0) {
            int start = span.start() + heading.end();
            return List.of(new Shaped(new Block.Heading(heading.group(1).length(), source.substring(start, span.end()), List.of(), 0), start));
        }
        int under = text.indexOf('\n');
        if (under > 0 && under == text.lastIndexOf('\n') && isUnderlined(text.substring(0, under), text.substring(under + 1))) {
            int level = text.endsWith("=") ? 2 : 3;
            String words = text.substring(0, under).stripTrailing();
            return List.of(new Shaped(new Block.Heading(level, words, List.of(), 0), span.start()));
        }
        Matcher quoted = QUOTED.matcher(text);
        if (quoted.lookingAt() && text.indexOf('\n') < 0) {
            int start = span.start() + quoted.end();
            return List.of(new Shaped(new Block.Quotation(source.substring(start, span.end()), List.of(), 0), start));
        }
        if (text.indexOf('\n') > 0 && FENCE.matcher(firstLine(text)).matches() && FENCE.matcher(lastLine(text)).matches()) {
            return fenced(span);
        }
        List<Span> lines = Paragraphs.lines(source, span);
        if (lines.size() > 1 && isInColumns(lines)) {
            int start = source.lastIndexOf('\n', span.start()) + 1;
            return List.of(new Shaped(new Block.Preformatted(source.substring(start, span.end()), 0), start));
        }
        return items(lines);
    }

    /** "What it costs" above "-------------": a line of signs as long as the words, give or take a few. */
    private static boolean isUnderlined(String words, String signs) {
        int length = words.strip().length();
        return length <= LONGEST_HEADING && TextHead.isUnderline(signs.strip()) && Math.abs(signs.strip().length() - length) <= 3;
    }

    private List<Shaped> fenced(Span span) {
        int start = source.indexOf('\n', span.start()) + 1;
        int end = source.lastIndexOf('\n', span.end() - 1);
        return end <= start ? List.of() : List.of(new Shaped(new Block.Preformatted(source.substring(start, end), 0), start));
    }

    /** Whether half of the lines have words apart, or most of the signs are no letters: a table, a drawing. */
    private boolean isInColumns(List<Span> lines) {
        int letters = 0;
        int signs = 0;
        int apart = 0;
        for (Span span : lines) {
            String line = span.in(source);
            apart += GAP.matcher(line).find() ? 1 : 0;
            for (int i = 0; i < line.length(); i++) {
                boolean letter = Character.isLetterOrDigit(line.charAt(i));
                letters += letter ? 1 : 0;
                signs += !letter && line.charAt(i) != ' ' ? 1 : 0;
            }
        }
        return apart * 2 >= lines.size() || signs > letters && apart > 0;
    }

    /** The items of a list, of which each line begins one or is indented below it. */
    private List<Shaped> items(List<Span> lines) {
        List<Shaped> items = new ArrayList<>();
        List<Integer> columns = new ArrayList<>();
        int from = 0;
        while (from < lines.size()) {
            Matcher mark = ITEM.matcher(lines.get(from).in(source));
            if (!mark.lookingAt()) {
                return List.of();
            }
            int column = column(lines.get(from));
            while (!columns.isEmpty() && columns.get(columns.size() - 1) >= column) {
                columns.remove(columns.size() - 1);
            }
            columns.add(column);
            int last = from;
            while (last + 1 < lines.size() && column(lines.get(last + 1)) > column && !ITEM.matcher(lines.get(last + 1).in(source)).lookingAt()) {
                last++;
            }
            int start = lines.get(from).start() + mark.end();
            int ordinal = mark.group(1) == null ? Block.ListItem.BULLET : Integer.parseInt(mark.group(1));
            items.add(new Shaped(new Block.ListItem(columns.size(), ordinal, source.substring(start, lines.get(last).end()), List.of(), 0), start));
            from = last + 1;
        }
        // "1. Introduction" alone is a heading as often, and "o" a word.
        return items.size() == 1 && !isBullet(items.get(0)) ? List.of() : items;
    }

    private static boolean isBullet(Shaped shaped) {
        return shaped.block() instanceof Block.ListItem item && !item.isNumbered();
    }

    private int column(Span line) {
        return line.start() - source.lastIndexOf('\n', line.start()) - 1;
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end).stripTrailing();
    }

    private static String lastLine(String text) {
        return text.substring(text.lastIndexOf('\n') + 1).strip();
    }
}
