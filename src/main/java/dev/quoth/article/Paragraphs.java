package dev.quoth.article;

import dev.quoth.news.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the paragraphs of a plain text: parted by blank lines, or, where there are none, one a line.
 * Lines broken at a fixed width belong to one paragraph; the breaks stay in it.
 */
final class Paragraphs {

    /** A line longer than a page's width was not broken by hand, so the next line is another paragraph. */
    private static final int WIDEST = 160;

    private static final int INDENT = 2;

    private Paragraphs() { }

    /** Spans of {@code source} without white space at the ends, ascending. */
    static List<Span> of(String source) {
        List<Span> paragraphs = new ArrayList<>();
        List<Span> lines = new ArrayList<>();
        boolean blankLines = false;
        int from = 0;
        int length = source.length();
        boolean any = false;
        boolean blank = false;
        while (from <= length) {
            int end = source.indexOf('\n', from);
            end = end < 0 ? length : end;
            Span line = trim(source, from, end);
            if (line.length() > 0) {
                lines.add(line);
                any = true;
                blankLines |= blank;
            } else if (any && end < length) {
                blank = true;
                lines.add(line);
            }
            from = end + 1;
        }
        List<Span> chunk = new ArrayList<>();
        for (Span line : lines) {
            if (line.length() == 0) {
                addChunk(source, chunk, blankLines, paragraphs);
                chunk.clear();
            } else {
                chunk.add(line);
            }
        }
        addChunk(source, chunk, blankLines, paragraphs);
        return paragraphs;
    }

    private static void addChunk(String source, List<Span> chunk, boolean blankLines, List<Span> paragraphs) {
        if (chunk.isEmpty()) {
            return;
        }
        boolean wide = chunk.stream().anyMatch(line -> line.length() > WIDEST);
        if (wide || !blankLines && endSentences(source, chunk)) {
            paragraphs.addAll(chunk);
            return;
        }
        boolean indented = beginIndented(source, chunk);
        int first = 0;
        for (int i = 1; i <= chunk.size(); i++) {
            if (i == chunk.size() || indented && column(source, chunk.get(i)) >= INDENT) {
                paragraphs.add(new Span(chunk.get(first).start(), chunk.get(i - 1).end()));
                first = i;
            }
        }
    }

    /**
     * Whether the paragraphs begin further in, as in books, with no blank lines between: the first line does and fewer than half of the
     * lines do, each behind the end of a sentence.
     */
    private static boolean beginIndented(String source, List<Span> lines) {
        int indented = 0;
        for (int i = 0; i < lines.size(); i++) {
            int column = column(source, lines.get(i));
            if (column > 0 && (column < INDENT || i > 0 && !endsSentence(source, lines.get(i - 1)))) {
                return false;
            }
            indented += column > 0 ? 1 : 0;
        }
        return indented > 1 && indented * 2 <= lines.size() && column(source, lines.get(0)) > 0;
    }

    /** Columns before a line; a tab is as good as an indent. */
    private static int column(String source, Span line) {
        int start = source.lastIndexOf('\n', line.start() - 1) + 1;
        return line.start() > start && source.charAt(line.start() - 1) == '\t' ? INDENT : line.start() - start;
    }

    /** Whether most lines end a sentence; lines broken at a width seldom do. */
    private static boolean endSentences(String source, List<Span> lines) {
        return lines.stream().filter(line -> endsSentence(source, line)).count() * 2 > lines.size();
    }

    private static boolean endsSentence(String source, Span line) {
        return ".!?\u201D\"\u3002\u300D\uFF01\uFF1F".indexOf(source.charAt(line.end() - 1)) >= 0;
    }

    /** The lines of a paragraph, without blanks at their ends. */
    static List<Span> lines(String source, Span paragraph) {
        List<Span> lines = new ArrayList<>();
        int start = paragraph.start();
        while (start < paragraph.end()) {
            int end = source.indexOf('\n', start);
            end = end < 0 || end > paragraph.end() ? paragraph.end() : end;
            Span line = trim(source, start, end);
            if (line.length() > 0) {
                lines.add(line);
            }
            start = end + 1;
        }
        return lines;
    }

    /** The range without blanks at its ends. */
    static Span trim(String source, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && CleanText.isBlank(source.charAt(start))) {
            start++;
        }
        while (end > start && CleanText.isBlank(source.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
