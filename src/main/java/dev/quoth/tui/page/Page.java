package dev.quoth.tui.page;

import java.util.Arrays;
import java.util.List;

/** An article as set. */
public final class Page {

    public static final Page EMPTY = new Page(0, List.of(), List.of());

    private final int width;
    private final List<PageLine> lines;
    private final List<String> links;
    /** For each line where its part of the article's text begins; a line without has the place of the one before, the head has -1. */
    private final int[] starts;

    /**
     * @param width columns of the text column
     * @param lines from top to bottom
     * @param links addresses the article links to, in the order they stand
     */
    public Page(int width, List<PageLine> lines, List<String> links) {
        this.width = width;
        this.lines = List.copyOf(lines);
        this.links = List.copyOf(links);
        starts = new int[lines.size()];
        int start = -1;
        for (int i = 0; i < starts.length; i++) {
            // A second line of a cell stands before the cells right of it: where a line begins never goes back.
            start = Math.max(start, lines.get(i).start());
            starts[i] = start;
        }
    }

    public int width() {
        return width;
    }

    public List<PageLine> lines() {
        return lines;
    }

    public List<String> links() {
        return links;
    }

    public int height() {
        return lines.size();
    }

    /** The line that shows the character at {@code index} of the article's text, else the last line before it. */
    public int lineOf(int index) {
        int found = Arrays.binarySearch(starts, index);
        int line = found >= 0 ? found : -found - 2;
        while (line > 0 && starts[line] == starts[line - 1]) {
            line--;
        }
        return Math.max(0, line);
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
