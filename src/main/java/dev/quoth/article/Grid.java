package dev.quoth.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The columns of a table while its rows are read: a cell that goes over several columns or rows leaves the places empty that it covers
 * besides its first, so that what stands behind and below it stays in its column.
 */
final class Grid {

    /** More columns than a table of data has that somebody reads. */
    private static final int WIDEST = 100;
    private static final int TALLEST = 1_000;

    /** For each column, how many rows below are covered from above. */
    private final List<Integer> covered = new ArrayList<>();
    private final List<Integer> next = new ArrayList<>();

    /** Begins a row. */
    void nextRow() {
        for (int column = 0; column < next.size(); column++) {
            set(covered, column, Math.max(next.get(column), at(covered, column) - 1));
        }
        for (int column = next.size(); column < covered.size(); column++) {
            covered.set(column, covered.get(column) - 1);
        }
        next.clear();
    }

    /** Adds empty places to {@code row} where cells of the rows above reach down. */
    void addBelow(List<String> row) {
        while (row.size() < covered.size() && covered.get(row.size()) > 0) {
            row.add("");
        }
    }

    /** Adds a cell to {@code row}. */
    void add(List<String> row, String text, Element cell) {
        if (row.size() >= WIDEST) {
            row.add(text);
            return;
        }
        int across = span(cell, "colspan", WIDEST);
        int down = span(cell, "rowspan", TALLEST);
        for (int i = 0; i < across && row.size() < WIDEST; i++) {
            set(next, row.size(), down - 1);
            row.add(i == 0 ? text : "");
        }
    }

    private static int span(Element cell, String attribute, int most) {
        return Math.max(1, Math.min(most, Numbers.small(cell.attr(attribute), 1)));
    }

    private static int at(List<Integer> rows, int column) {
        return column < rows.size() ? rows.get(column) : 0;
    }

    private static void set(List<Integer> rows, int column, int value) {
        while (rows.size() <= column) {
            rows.add(0);
        }
        rows.set(column, value);
    }
}
