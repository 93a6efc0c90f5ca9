package dev.quoth.cli.output;

import dev.quoth.text.Columns;
import dev.quoth.text.SafeText;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows for people: columns aligned and cut to the terminal, or plain lines with two blanks between fields when there is none.
 *
 * <p>Widths are those of the first rows, so that a long list begins at once.
 */
public final class Table {

    private static final int LOOK_AHEAD = 500;
    private static final String GAP = "  ";

    /** How a column behaves. */
    public enum Column {
        /** As wide as its widest value, on the right. */
        NUMBER,
        /** As wide as its widest value, up to 20 columns. */
        SHORT,
        /** Takes what is left; cut there. */
        REST
    }

    private static final int SHORT_MOST = 20;
    private static final int REST_LEAST = 12;

    private final Console console;
    private final List<Column> columns;
    private final List<String[]> waiting = new ArrayList<>();
    private int[] widths = {};

    public Table(Console console, Column... columns) {
        this.console = console;
        this.columns = List.of(columns);
    }

    /** Adds a row; the values are made safe here. */
    public void row(String... values) {
        if (!console.ends().output()) {
            StringBuilder line = new StringBuilder();
            for (String value : values) {
                line.append(line.length() == 0 ? "" : GAP).append(SafeText.line(value));
            }
            console.println(line.toString().stripTrailing());
            return;
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = SafeText.line(values[i]);
        }
        if (widths.length > 0) {
            print(values);
        } else {
            waiting.add(values);
            if (waiting.size() >= LOOK_AHEAD) {
                flush();
            }
        }
    }

    /** Prints the rows held back. */
    public void flush() {
        if (widths.length == 0 && !waiting.isEmpty()) {
            widths = measure();
        }
        waiting.forEach(this::print);
        waiting.clear();
    }

    private int[] measure() {
        int[] most = new int[columns.size()];
        for (String[] row : waiting) {
            for (int i = 0; i < row.length; i++) {
                most[i] = Math.max(most[i], Columns.width(row[i]));
            }
        }
        int total = console.ends().columns() > 0 ? console.ends().columns() : 80;
        int fixed = 0;
        int shorts = 0;
        for (int i = 0; i < most.length; i++) {
            if (columns.get(i) == Column.SHORT) {
                most[i] = Math.min(most[i], SHORT_MOST);
                shorts += most[i];
            }
            if (columns.get(i) != Column.REST) {
                fixed += most[i] + (most[i] > 0 ? GAP.length() : 0);
            }
        }
        int left = total - fixed;
        if (left < REST_LEAST && shorts > 0) {
            // a very narrow terminal: short columns give up to half of theirs
            for (int i = 0; i < most.length && left < REST_LEAST; i++) {
                if (columns.get(i) == Column.SHORT && most[i] > 6) {
                    int give = Math.min(most[i] - 6, REST_LEAST - left);
                    most[i] -= give;
                    left += give;
                }
            }
        }
        for (int i = 0; i < most.length; i++) {
            if (columns.get(i) == Column.REST) {
                most[i] = Math.max(left, REST_LEAST);
            }
        }
        return most;
    }

    private void print(String[] row) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.length; i++) {
            if (widths[i] == 0) {
                continue;
            }
            line.append(line.length() == 0 ? "" : GAP);
            if (columns.get(i) == Column.NUMBER) {
                line.append(" ".repeat(Math.max(0, widths[i] - Columns.width(row[i])))).append(row[i]);
            } else {
                line.append(Columns.pad(row[i], widths[i]));
            }
        }
        console.println(line.toString().stripTrailing());
    }
}
