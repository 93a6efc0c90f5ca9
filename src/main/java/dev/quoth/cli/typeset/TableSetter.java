package dev.quoth.cli.typeset;

import dev.quoth.cli.output.Signs;
import dev.quoth.news.Block;
import dev.quoth.text.Columns;
import dev.quoth.text.Line;
import dev.quoth.text.SafeText;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets a table in columns; cells that are too wide are wrapped within their column. Where a terminal is too narrow even for that,
 * each row becomes a few lines, "Year: 2018".
 */
final class TableSetter {

    private static final String GAP = "  ";
    private static final String HANG = "  ";
    private static final int LEAST = 4;
    /** A word longer than this may be broken in two. */
    private static final int LONG_WORD = 10;

    private TableSetter() { }

    static List<String> set(Block.Table table, int width, Signs signs) {
        List<List<String>> rows = table.rows().stream().map(row -> row.stream().map(SafeText::line).toList()).toList();
        int[] widths = widths(rows, width);
        if (!fits(rows, widths, width)) {
            return stacked(rows, table.headed(), width);
        }
        boolean[] numeric = numeric(rows, widths.length, table.headed());
        List<String> lines = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            row(rows.get(r), widths, numeric, lines);
            if (r == 0 && table.headed()) {
                StringBuilder line = new StringBuilder();
                for (int column : widths) {
                    line.append(line.isEmpty() ? "" : GAP).append(signs.rule().repeat(column));
                }
                lines.add(line.toString().stripTrailing());
            }
        }
        return lines;
    }

    /** Whether the columns are within {@code width} and hold their words whole, but for the longest. */
    private static boolean fits(List<List<String>> rows, int[] widths, int width) {
        int total = Math.max(0, widths.length - 1) * GAP.length();
        for (int column : widths) {
            total += column;
        }
        if (total > width) {
            return false;
        }
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                for (String word : row.get(i).split(" ")) {
                    if (widths[i] < Math.min(LONG_WORD, Columns.width(word))) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static List<String> stacked(List<List<String>> rows, boolean headed, int width) {
        List<String> names = headed && rows.size() > 1 ? rows.get(0) : List.of();
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows.subList(names.isEmpty() ? 0 : 1, rows.size())) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            for (int i = 0; i < row.size(); i++) {
                if (row.get(i).isEmpty()) {
                    continue;
                }
                String name = i < names.size() && !names.get(i).isEmpty() ? names.get(i) + ": " : "";
                String indent = "";
                for (String part : wrapped(name + row.get(i), width - HANG.length())) {
                    lines.add(indent + part);
                    indent = HANG;
                }
            }
        }
        return lines;
    }

    private static List<String> wrapped(String cell, int columns) {
        List<String> parts = new ArrayList<>();
        for (Line line : Columns.wrap(cell, Math.max(1, columns))) {
            parts.add(cell.substring(line.start(), line.end()));
        }
        return parts;
    }

    /** The widest cell of each column; when all together are too wide, the widest columns give first. */
    private static int[] widths(List<List<String>> rows, int width) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], Columns.width(row.get(i)));
            }
        }
        int total = Math.max(0, columns - 1) * GAP.length();
        for (int column : widths) {
            total += column;
        }
        while (total > width) {
            int widest = 0;
            for (int i = 1; i < columns; i++) {
                widest = widths[i] > widths[widest] ? i : widest;
            }
            if (columns == 0 || widths[widest] <= LEAST) {
                break;
            }
            widths[widest]--;
            total--;
        }
        return widths;
    }

    /** Columns of figures stand on the right. */
    private static boolean[] numeric(List<List<String>> rows, int columns, boolean headed) {
        boolean[] numeric = new boolean[columns];
        for (int i = 0; i < columns; i++) {
            int figures = 0;
            int words = 0;
            for (int r = headed ? 1 : 0; r < rows.size(); r++) {
                String cell = i < rows.get(r).size() ? rows.get(r).get(i) : "";
                if (!cell.isEmpty()) {
                    boolean figure = cell.chars().allMatch(c -> "0123456789.,+-−–±%‰$€£¥()'’:/ ".indexOf(c) >= 0);
                    figures += figure ? 1 : 0;
                    words += figure ? 0 : 1;
                }
            }
            numeric[i] = figures > 0 && words == 0;
        }
        return numeric;
    }

    private static void row(List<String> cells, int[] widths, boolean[] numeric, List<String> lines) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            List<String> parts = wrapped(i < cells.size() ? cells.get(i) : "", widths[i]);
            wrapped.add(parts);
            height = Math.max(height, parts.size());
        }
        for (int y = 0; y < height; y++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String part = y < wrapped.get(i).size() ? wrapped.get(i).get(y) : "";
                String blanks = " ".repeat(Math.max(0, widths[i] - Columns.width(part)));
                line.append(i == 0 ? "" : GAP).append(numeric[i] ? blanks + part : part + blanks);
            }
            lines.add(line.toString().stripTrailing());
        }
    }
}
