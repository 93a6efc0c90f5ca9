package dev.quoth.tui.page;

import dev.quoth.news.Inline;
import dev.quoth.news.Span;
import dev.quoth.text.Columns;
import dev.quoth.text.Line;
import dev.quoth.tui.frame.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Breaks a block's words into lines of runs. */
final class Runs {

    private final List<String> links;

    /** @param links gathers the addresses of links as they are met */
    Runs(List<String> links) {
        this.links = links;
    }

    /**
     * Lines of {@code text}, each with {@code indent} before it, the first with {@code first} instead.
     *
     * @param start UTF-16 index of the text in the article's text, or negative when it is no part of it
     * @param width columns, the indent included
     */
    List<PageLine> lines(String text, List<Inline> inlines, int start, Look look, int width, Run first, Run indent) {
        int columns = Math.max(1, width - Math.max(Columns.width(first.text()), Columns.width(indent.text())));
        List<Integer> numbers = number(inlines);
        List<PageLine> lines = new ArrayList<>();
        for (Line line : Columns.wrap(text, columns)) {
            List<Run> runs = new ArrayList<>();
            Run lead = lines.isEmpty() ? first : indent;
            if (!lead.text().isEmpty()) {
                runs.add(lead);
            }
            cut(text, line, inlines, numbers, start, look, runs);
            lines.add(new PageLine(runs));
        }
        return lines;
    }

    private List<Integer> number(List<Inline> inlines) {
        List<Integer> numbers = new ArrayList<>(inlines.size());
        for (Inline inline : inlines) {
            if (inline.kind() == Inline.Kind.LINK && !inline.target().isEmpty()) {
                numbers.add(links.size());
                links.add(inline.target());
            } else {
                numbers.add(-1);
            }
        }
        return numbers;
    }

    private static void cut(String text, Line line, List<Inline> inlines, List<Integer> numbers, int start, Look look, List<Run> runs) {
        if (line.end() <= line.start()) {
            return;
        }
        TreeSet<Integer> edges = new TreeSet<>(List.of(line.start(), line.end()));
        Span whole = new Span(line.start(), line.end());
        for (Inline inline : inlines) {
            if (inline.span().overlaps(whole)) {
                edges.add(Math.max(line.start(), inline.span().start()));
                edges.add(Math.min(line.end(), inline.span().end()));
            }
        }
        int from = line.start();
        for (int edge : edges) {
            if (edge > from) {
                runs.add(piece(text, from, edge, inlines, numbers, start, look));
                from = edge;
            }
        }
    }

    private static Run piece(String text, int from, int to, List<Inline> inlines, List<Integer> numbers, int start, Look look) {
        int attributes = 0;
        int link = -1;
        Look seen = look;
        for (int i = 0; i < inlines.size(); i++) {
            Inline inline = inlines.get(i);
            if (!inline.span().contains(from)) {
                continue;
            }
            switch (inline.kind()) {
                case EMPHASIS -> attributes |= Style.ITALIC;
                case STRONG -> attributes |= Style.BOLD;
                case CODE -> seen = Look.CODE;
                case LINK -> link = numbers.get(i);
            }
        }
        return new Run(text.substring(from, to), seen, attributes, start < 0 ? -1 : start + from, link);
    }
}
