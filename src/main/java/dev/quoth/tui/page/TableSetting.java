package dev.quoth.tui.page;

import dev.quoth.news.Block;
import dev.quoth.text.Columns;
import dev.quoth.text.Line;
import dev.quoth.tui.frame.Style;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sets a table in columns that fit the width: the widest column gives way first, cells wrap, figures stand right. */
final class TableSetting {

    private static final int GAP = 2;
    private static final int NARROWEST = 6;

    private final Block.Table table;
    private final int width;
    private final boolean ascii;
    private final int columns;

    TableSetting(Block.Table table, int width, boolean ascii) {
        this.table = table;
        this.width = width;
        this.ascii = ascii;
        this.columns = table.rows().stream().mapToInt(List::size).max().orElse(0);
    }

    List<PageLine> lines() {
        if (columns == 0) {
            return List.of();
        }
        int[] widths = widths();
        return widths.length == 0 ? stacked() : inColumns(widths);
    }

    /** The width of each column, or none when they cannot all be shown side by side. */
    private int[] widths() {
        int[] widths = new int[columns];
        for (List<String> row : table.rows()) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], Columns.width(row.get(i)));
            }
        }
        int room = width - GAP * (columns - 1);
        while (Arrays.stream(widths).sum() > room) {
            int widest = 0;
            for (int i = 1; i < columns; i++) {
                widest = widths[i] > widths[widest] ? i : widest;
            }
            if (widths[widest] <= NARROWEST) {
                return new int[0];
            }
            widths[widest]--;
        }
        return widths;
    }

    private List<PageLine> inColumns(int[] widths) {
        boolean[] right = figures();
        List<PageLine> lines = new ArrayList<>();
        int start = table.start();
        for (int r = 0; r < table.rows().size(); r++) {
            List<String> row = table.rows().get(r);
            boolean head = table.headed() && r == 0;
            lines.addAll(row(row, start, widths, right, head));
            start += String.join("\t", row).length() + 1;
            if (head) {
                int length = Arrays.stream(widths).sum() + GAP * (columns - 1);
                lines.add(PageLine.of(Run.of((ascii ? "-" : "─").repeat(length), Look.RULE)));
            }
        }
        return lines;
    }

    private List<PageLine> row(List<String> row, int start, int[] widths, boolean[] right, boolean head) {
        List<List<Line>> wrapped = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < row.size(); i++) {
            List<Line> cell = row.get(i).isEmpty() ? List.of() : Columns.wrap(row.get(i), widths[i]);
            wrapped.add(cell);
            height = Math.max(height, cell.size());
        }
        List<PageLine> lines = new ArrayList<>();
        for (int h = 0; h < height; h++) {
            List<Run> runs = new ArrayList<>();
            int cellStart = start;
            int blanks = 0;
            for (int i = 0; i < row.size(); i++) {
                String cell = row.get(i);
                Line line = h < wrapped.get(i).size() ? wrapped.get(i).get(h) : new Line(0, 0);
                String text = cell.substring(line.start(), line.end());
                int free = Math.max(0, widths[i] - Columns.width(text));
                blanks += right[i] ? free : 0;
                if (!text.isEmpty()) {
                    if (blanks > 0) {
                        runs.add(Run.of(" ".repeat(blanks), Look.TEXT));
                    }
                    blanks = 0;
                    runs.add(new Run(text, head ? Look.TABLE_HEAD : Look.TEXT, head ? Style.BOLD : 0, cellStart + line.start(), -1));
                }
                blanks += (right[i] ? 0 : free) + GAP;
                cellStart += cell.length() + 1;
            }
            lines.add(new PageLine(runs));
        }
        return lines;
    }

    /** Too many columns for the width: every row as lines of "heading: value". */
    private List<PageLine> stacked() {
        List<PageLine> lines = new ArrayList<>();
        List<String> head = table.headed() ? table.rows().get(0) : List.of();
        int start = table.start();
        for (int r = 0; r < table.rows().size(); r++) {
            List<String> row = table.rows().get(r);
            if (r > 0 || !table.headed()) {
                if (!lines.isEmpty()) {
                    lines.add(PageLine.BLANK);
                }
                int cellStart = start;
                for (int i = 0; i < row.size(); i++) {
                    String label = i < head.size() && !head.get(i).isEmpty() ? head.get(i) + ": " : "";
                    cell(row.get(i), cellStart, label, lines);
                    cellStart += row.get(i).length() + 1;
                }
            }
            start += String.join("\t", row).length() + 1;
        }
        return lines;
    }

    private void cell(String text, int start, String label, List<PageLine> lines) {
        if (text.isEmpty()) {
            return;
        }
        String shown = Columns.cut(label, Math.max(1, width / 2));
        List<PageLine> set = new Runs(new ArrayList<>()).lines(text, List.of(), start, Look.TEXT, width,
                Run.of(shown, Look.TABLE_HEAD), Run.of("  ", Look.TEXT));
        lines.addAll(set);
    }

    private boolean[] figures() {
        boolean[] right = new boolean[columns];
        for (int i = 0; i < columns; i++) {
            int filled = 0;
            int figures = 0;
            for (int r = table.headed() ? 1 : 0; r < table.rows().size(); r++) {
                List<String> row = table.rows().get(r);
                if (i < row.size() && !row.get(i).isBlank()) {
                    filled++;
                    figures += isFigure(row.get(i)) ? 1 : 0;
                }
            }
            right[i] = filled > 0 && figures == filled;
        }
        return right;
    }

    private static boolean isFigure(String cell) {
        boolean digit = false;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            digit |= Character.isDigit(c);
            if (!Character.isDigit(c) && " .,+-−–%$€£¥()'’:/".indexOf(c) < 0) {
                return false;
            }
        }
        return digit;
    }
}
