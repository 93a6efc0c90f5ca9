package dev.quoth.tui.frame;

import dev.quoth.text.Columns;
import dev.quoth.text.Graphemes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A terminal small enough to be believed: it knows what the writer uses and fails at anything else. It can be told to join nothing, as
 * terminals do that take each code point of an emoji for a cell of its own.
 */
final class ModelTerminal {

    private final int columns;
    private final int rows;
    private final boolean joins;
    private final boolean erasesInColor;
    private final String[] cells;
    private final String[] looks;

    private int column;
    private int row;
    private int top;
    private int bottom;
    private int left;
    private int right;
    private boolean margins;
    private boolean pending;
    private boolean cursor = true;
    private String foreground = "";
    private String background = "";
    private final boolean[] attributes = new boolean[10];
    private String link = "";

    ModelTerminal(int columns, int rows, boolean joins) {
        this(columns, rows, joins, false);
    }

    ModelTerminal(int columns, int rows, boolean joins, boolean erasesInColor) {
        this.columns = columns;
        this.rows = rows;
        this.joins = joins;
        this.erasesInColor = erasesInColor;
        cells = new String[columns * rows];
        looks = new String[columns * rows];
        bottom = rows;
        right = columns;
        Arrays.fill(cells, "?");
        Arrays.fill(looks, "?");
    }

    void write(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (int at = 0; at < text.length();) {
            char c = text.charAt(at);
            if (c == 0x1b && text.charAt(at + 1) == '[') {
                int end = at + 2;
                while (text.charAt(end) < '@') {
                    end++;
                }
                control(text.substring(at + 2, end), text.charAt(end));
                at = end + 1;
            } else if (c == 0x1b && text.startsWith("]8;", at + 1)) {
                int end = text.indexOf("\u001b\\", at);
                String target = text.substring(at + 4, end);
                link = target.substring(target.indexOf(';') + 1);
                at = end + 2;
            } else if (c == '\r') {
                go(0, row);
                at++;
            } else if (c == '\b') {
                go(column - 1, row);
                at++;
            } else if (c < ' ') {
                throw new AssertionError("control " + (int) c + " in the output");
            } else {
                int end = joins ? Graphemes.end(text, at) : text.offsetByCodePoints(at, 1);
                print(text.substring(at, end));
                at = end;
            }
        }
    }

    String at(int x, int y) {
        return cells[y * columns + x];
    }

    String lookAt(int x, int y) {
        return looks[y * columns + x];
    }

    int column() {
        return column;
    }

    int row() {
        return row;
    }

    boolean cursorVisible() {
        return cursor;
    }

    /** The style it would print in. */
    String look() {
        StringBuilder look = new StringBuilder();
        for (int i = 0; i < attributes.length; i++) {
            if (attributes[i]) {
                look.append(i).append(' ');
            }
        }
        return look + foreground + "/" + background + "/" + link;
    }

    private void print(String grapheme) {
        int width = Columns.width(grapheme);
        if (width == 0) {
            combine(grapheme);
            return;
        }
        if (!joins && column + width > columns) {
            // Without wrapping, what does not fit lands on the last column.
            column = columns - width;
            pending = false;
        }
        if (joins && (pending || column + width > columns)) {
            throw new AssertionError("writes over the right edge at row " + row + ": " + grapheme);
        }
        put(column, grapheme);
        if (width == 2) {
            put(column + 1, "");
            looks[row * columns + column + 1] = look();
        }
        column += width;
        if (column == columns) {
            column--;
            pending = true;
        }
    }

    private void combine(String mark) {
        int at = row * columns + (pending ? column : Math.max(0, column - 1));
        if (cells[at].isEmpty()) {
            at--;
        }
        cells[at] += mark;
    }

    private void put(int x, String grapheme) {
        int at = row * columns + x;
        boolean tail = grapheme.isEmpty();
        if (cells[at].isEmpty() && !tail) {
            cells[at - 1] = " ";
        }
        if (x + 1 < columns && cells[at + 1].isEmpty()) {
            cells[at + 1] = " ";
        }
        cells[at] = grapheme;
        looks[at] = look();
    }

    private void control(String parameters, char command) {
        if (parameters.startsWith("?")) {
            if (parameters.equals("?25")) {
                cursor = command == 'h';
            } else if (parameters.equals("?69")) {
                margins = command == 'h';
                left = 0;
                right = columns;
            } else if (!parameters.equals("?2026")) {
                throw new AssertionError("mode " + parameters);
            }
            return;
        }
        List<Integer> numbers = new ArrayList<>();
        for (String part : parameters.split(";")) {
            numbers.add(part.isEmpty() ? 0 : Integer.parseInt(part));
        }
        int first = numbers.get(0);
        int count = Math.max(1, first);
        switch (command) {
            case 'H' -> go(Math.max(1, numbers.size() > 1 ? numbers.get(1) : 1) - 1, count - 1);
            case 'B' -> go(column, row + count);
            case 'C' -> go(column + count, row);
            case 'D' -> go(column - count, row);
            case 'J' -> {
                for (row = 0; row < rows; row++) {
                    erase(0, columns);
                }
                row = 0;
            }
            case 'K' -> erase(column, columns);
            case 'X' -> erase(column, column + count);
            case 'm' -> style(numbers);
            case 'r' -> {
                top = parameters.isEmpty() ? 0 : first - 1;
                bottom = parameters.isEmpty() ? rows : numbers.get(1);
                go(0, 0);
            }
            case 's' -> {
                if (!margins) {
                    throw new AssertionError("sets margins, which are off");
                }
                left = first - 1;
                right = numbers.get(1);
                go(0, 0);
            }
            case 'S' -> scroll(count);
            case 'T' -> scroll(-count);
            default -> throw new AssertionError("CSI " + parameters + command);
        }
    }

    /** Moves the rows of the region up, blank ones in the background of the moment come from below. */
    private void scroll(int by) {
        String[] oldCells = cells.clone();
        String[] oldLooks = looks.clone();
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                boolean inside = y + by >= top && y + by < bottom;
                cells[y * columns + x] = inside ? oldCells[(y + by) * columns + x] : " ";
                looks[y * columns + x] = inside ? oldLooks[(y + by) * columns + x] : "/" + (erasesInColor ? background : "") + "/";
            }
        }
    }

    /** Whether the region is the whole screen again. */
    boolean isWhole() {
        return !margins && top == 0 && bottom == rows;
    }

    private void go(int x, int y) {
        if (x < 0 || y < 0 || x >= columns || y >= rows) {
            throw new AssertionError("moves to " + x + "," + y);
        }
        column = x;
        row = y;
        pending = false;
    }

    private void erase(int from, int to) {
        if (!background.isEmpty() && !erasesInColor) {
            throw new AssertionError("erases with a background, which this terminal does not");
        }
        for (int x = from; x < to; x++) {
            put(x, " ");
            looks[row * columns + x] = "/" + background + "/";
        }
    }

    private void style(List<Integer> numbers) {
        for (int i = 0; i < numbers.size(); i++) {
            int number = numbers.get(i);
            if (number == 0) {
                Arrays.fill(attributes, false);
                foreground = "";
                background = "";
            } else if (number < 10) {
                attributes[number] = true;
            } else if (number == 22) {
                attributes[1] = false;
                attributes[2] = false;
            } else if (number < 30) {
                attributes[number - 20] = false;
            } else if (number == 39) {
                foreground = "";
            } else if (number == 49) {
                background = "";
            } else {
                int size = number % 10 != 8 || number >= 90 ? 1 : numbers.get(i + 1) == 5 ? 3 : 5;
                String color = numbers.subList(i, i + size).toString();
                if (number < 40 || number >= 90 && number < 100) {
                    foreground = color;
                } else {
                    background = color;
                }
                i += size - 1;
            }
        }
    }
}
