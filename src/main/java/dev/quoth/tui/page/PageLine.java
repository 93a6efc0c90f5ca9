package dev.quoth.tui.page;

import dev.quoth.text.Columns;
import java.util.List;

/**
 * One line as set.
 *
 * @param runs from left to right
 */
public record PageLine(List<Run> runs) {

    public static final PageLine BLANK = new PageLine(List.of());

    public PageLine {
        runs = List.copyOf(runs);
    }

    public static PageLine of(Run... runs) {
        return new PageLine(List.of(runs));
    }

    /** UTF-16 index into the article's text of the first character of it shown here, or negative when there is none. */
    public int start() {
        for (Run run : runs) {
            if (run.start() >= 0) {
                return run.start();
            }
        }
        return -1;
    }

    /** UTF-16 index after the last character of the article's text shown here, or negative. */
    public int end() {
        for (int i = runs.size() - 1; i >= 0; i--) {
            if (runs.get(i).start() >= 0) {
                return runs.get(i).start() + runs.get(i).text().length();
            }
        }
        return -1;
    }

    /** UTF-16 index into the article's text of the character in a column of the line, or negative when there is none. */
    public int indexAt(int column) {
        int left = column;
        for (Run run : runs) {
            int width = Columns.width(run.text());
            if (left < width) {
                return run.start() < 0 || left < 0 ? -1 : run.start() + Columns.prefix(run.text(), 0, left);
            }
            left -= width;
        }
        return -1;
    }

    /** Number of the link in a column of the line, see {@link Run#link()}, or negative when there is none. */
    public int linkAt(int column) {
        int left = column;
        for (Run run : runs) {
            int width = Columns.width(run.text());
            if (left >= 0 && left < width) {
                return run.link();
            }
            left -= width;
        }
        return -1;
    }

    /** The words of the line. */
    public String text() {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }
}
