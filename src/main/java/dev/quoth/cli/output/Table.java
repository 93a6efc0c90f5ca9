package dev.quoth.cli.output;

import dev.quoth.text.Columns;
import dev.quoth.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Rows for people: columns aligned and cut to the terminal under a line of their names, or plain lines with two blanks between fields
 * when there is none.
 *
 * <p>Widths are those of the first rows, so that a long list begins at once.
 */
public final class Table {

    private static final int LOOK_AHEAD = 500;
    private static final String GAP = "  ";
    /** Before a note. */
    private static final String INDENT = "    ";
    /** Below so many columns there is no room for names. */
    private static final int HEAD_FITS = 60;

    /** How a column behaves. */
    public enum Kind {
        /** As wide as its widest value, on the right. */
        NUMBER,
        /** As wide as its widest value, up to 20 columns. */
        SHORT,
        /** Takes what is left; cut there. */
        REST
    }

    /** @param name what stands above it, or empty */
    public record Column(Kind kind, String name) {

        public static Column number(String name) {
            return new Column(Kind.NUMBER, name);
        }

        public static Column brief(String name) {
            return new Column(Kind.SHORT, name);
        }

        public static Column rest(String name) {
            return new Column(Kind.REST, name);
        }
    }

    private record Row(boolean strong, String[] cells, String note) { }

    private static final int SHORT_MOST = 20;
    private static final int REST_LEAST = 12;

    private final Console console;
    private final Signs signs;
    private final List<Column> columns;
    private final List<Row> waiting = new ArrayList<>();
    private int[] widths = {};

    public Table(Console console, Column... columns) {
        this.console = console;
        this.signs = Signs.of(console.ends().unicode());
        this.columns = List.of(columns);
    }

    /** Adds a row; the values are made safe here. */
    public void row(String... cells) {
        row(false, "", cells);
    }

    /**
     * Adds a row.
     *
     * @param strong whether it stands out among the others
     * @param note what stands under it, or empty; a last field where there is no terminal
     */
    public void row(boolean strong, String note, String... cells) {
        if (!console.ends().output()) {
            plain(note, cells);
            return;
        }
        for (int i = 0; i < cells.length; i++) {
            cells[i] = SafeText.line(cells[i]);
        }
        Row row = new Row(strong, cells, SafeText.line(note));
        if (widths.length > 0) {
            print(row);
        } else {
            waiting.add(row);
            if (waiting.size() >= LOOK_AHEAD) {
                flush();
            }
        }
    }

    private void plain(String note, String... cells) {
        StringBuilder line = new StringBuilder();
        for (String cell : cells) {
            line.append(line.length() == 0 ? "" : GAP).append(SafeText.line(cell));
        }
        line.append(note.isEmpty() ? "" : GAP + SafeText.line(note));
        console.println(line.toString().stripTrailing());
    }

    /** Prints the rows held back. */
    public void flush() {
        if (widths.length == 0 && !waiting.isEmpty()) {
            boolean headed = columns() >= HEAD_FITS && columns.stream().anyMatch(column -> !column.name().isEmpty());
            widths = measure(headed);
            if (headed) {
                console.println(console.ends().colour() ? "\u001b[2m" + head() + "\u001b[0m" : head());
            }
        }
        waiting.forEach(this::print);
        waiting.clear();
    }

    private int columns() {
        return console.ends().columns() > 0 ? console.ends().columns() : 80;
    }

    private int[] measure(boolean headed) {
        int[] most = new int[columns.size()];
        for (Row row : waiting) {
            for (int i = 0; i < row.cells().length; i++) {
                most[i] = Math.max(most[i], Columns.width(row.cells()[i]));
            }
        }
        int fixed = 0;
        int shorts = 0;
        for (int i = 0; i < most.length; i++) {
            Column column = columns.get(i);
            if (headed && most[i] > 0) {
                most[i] = Math.max(most[i], column.name().length());
            }
            if (column.kind() == Kind.SHORT) {
                most[i] = Math.min(most[i], SHORT_MOST);
                shorts += most[i];
            }
            if (column.kind() != Kind.REST) {
                fixed += most[i] + (most[i] > 0 ? GAP.length() : 0);
            }
        }
        int left = columns() - fixed;
        if (left < REST_LEAST && shorts > 0) {
            // a very narrow terminal: short columns give up to half of theirs
            for (int i = 0; i < most.length && left < REST_LEAST; i++) {
                if (columns.get(i).kind() == Kind.SHORT && most[i] > 6) {
                    int give = Math.min(most[i] - 6, REST_LEAST - left);
                    most[i] -= give;
                    left += give;
                }
            }
        }
        for (int i = 0; i < most.length; i++) {
            if (columns.get(i).kind() == Kind.REST) {
                most[i] = Math.max(left, REST_LEAST);
            }
        }
        return most;
    }

    private String head() {
        String[] names = new String[columns.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = columns.get(i).name().toUpperCase(Locale.ROOT);
        }
        return line(names, false);
    }

    private void print(Row row) {
        console.println(line(row.cells(), row.strong() && console.ends().colour()));
        if (!row.note().isEmpty()) {
            String note = signs.cut(INDENT + row.note(), columns());
            console.println(console.ends().colour() ? "\u001b[2m" + note + "\u001b[0m" : note);
        }
    }

    private String line(String[] cells, boolean strong) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            if (widths[i] == 0) {
                continue;
            }
            line.append(line.length() == 0 ? "" : GAP);
            String cell = signs.cut(cells[i], widths[i]);
            String blanks = " ".repeat(Math.max(0, widths[i] - Columns.width(cell)));
            Kind kind = columns.get(i).kind();
            String shown = strong && kind == Kind.REST ? "\u001b[1m" + cell + "\u001b[0m" : cell;
            line.append(kind == Kind.NUMBER ? blanks + shown : shown + blanks);
        }
        return line.toString().stripTrailing();
    }
}
