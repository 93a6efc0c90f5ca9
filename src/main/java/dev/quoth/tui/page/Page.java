package dev.quoth.tui.page;

import java.util.List;

/**
 * An article as set.
 *
 * @param width columns of the text column
 * @param lines from top to bottom
 * @param links addresses the article links to, in the order they stand
 */
public record Page(int width, List<PageLine> lines, List<String> links) {

    public static final Page EMPTY = new Page(0, List.of(), List.of());

    public Page {
        lines = List.copyOf(lines);
        links = List.copyOf(links);
    }

    public int height() {
        return lines.size();
    }

    /** The line that shows the character at {@code index} of the article's text, else the last line before it. */
    public int lineOf(int index) {
        int found = 0;
        for (int i = 0; i < lines.size(); i++) {
            int start = lines.get(i).start();
            if (start < 0) {
                continue;
            }
            if (start > index) {
                break;
            }
            found = i;
            if (index < lines.get(i).end()) {
                break;
            }
        }
        return found;
    }

    /** UTF-16 index of the first character of the article's text at or below {@code line}, or negative when there is none. */
    public int indexAt(int line) {
        for (int i = Math.max(0, line); i < lines.size(); i++) {
            if (lines.get(i).start() >= 0) {
                return lines.get(i).start();
            }
        }
        return -1;
    }

    /** UTF-16 index after the last character of the article's text at or above {@code line}, or negative when there is none. */
    public int indexBefore(int line) {
        for (int i = Math.min(line, lines.size() - 1); i >= 0; i--) {
            if (lines.get(i).end() >= 0) {
                return lines.get(i).end();
            }
        }
        return -1;
    }
}
