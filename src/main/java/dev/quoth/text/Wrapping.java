package dev.quoth.text;

import java.util.ArrayList;
import java.util.List;

/** One text on its way into lines: first fit, as a terminal reflows while it is resized. */
final class Wrapping {

    private static final int NONE = -1;

    private final String text;
    private final int columns;
    private final List<Line> lines = new ArrayList<>();

    Wrapping(String text, int columns) {
        this.text = text;
        this.columns = columns;
    }

    List<Line> lines() {
        int start = 0;
        do {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            paragraph(start, end);
            start = end + 1;
        } while (start < text.length());
        return lines;
    }

    private void paragraph(int start, int end) {
        int from = start;
        do {
            from = line(from, end);
        } while (from < end);
    }

    /** Adds the line that starts at {@code start}; returns where the next one does. */
    private int line(int from, int end) {
        int start = from;
        int used = 0;
        int breakEnd = NONE;
        int breakNext = NONE;
        int at = from;
        boolean inked = false;
        while (at < end) {
            if (Breaks.isBlank(text.charAt(at))) {
                int after = blanks(at, end);
                if (inked && Breaks.atBlanks(text, at, after, end)) {
                    breakEnd = at;
                    breakNext = after;
                }
                // Blanks at the end of a line hang over it: they are not drawn.
                if (after == end) {
                    break;
                }
                used += Columns.width(text, at, after);
                at = after;
                if (!inked && used >= columns) {
                    // An indentation that leaves no room is none.
                    start = after;
                    used = 0;
                }
                continue;
            }
            int next = graphemeEnd(at, end);
            int width = next == at + 1 && text.charAt(at) < 0x7f ? 1 : Graphemes.width(text, at, next);
            if (used + width > columns) {
                return breakNext != NONE ? add(start, breakEnd, breakNext) : within(start, at, next);
            }
            used += width;
            inked = true;
            if (next < end && Breaks.between(text, at, next, end)) {
                breakEnd = next;
                breakNext = next;
            }
            at = next;
        }
        int last = end;
        while (last > start && Breaks.isBlank(text.charAt(last - 1))) {
            last--;
        }
        return add(start, last, end);
    }

    /** A word longer than the line: broken after the punctuation of an address if that fills half of it, else where the line ends. */
    private int within(int start, int at, int next) {
        if (at == start) {
            return add(start, next, next);
        }
        for (int i = at - 1; i > start + (at - start) / 2; i--) {
            if ("/?&=-_.,:;".indexOf(text.charAt(i)) >= 0 && graphemeEnd(i, text.length()) == i + 1) {
                return add(start, i + 1, i + 1);
            }
        }
        return add(start, at, at);
    }

    private int add(int start, int end, int next) {
        lines.add(new Line(start, end));
        return next;
    }

    private int blanks(int at, int end) {
        int after = at;
        while (after < end && Breaks.isBlank(text.charAt(after))) {
            after++;
        }
        return after;
    }

    private int graphemeEnd(int at, int end) {
        if (text.charAt(at) < 0x7f && (at + 1 >= end || text.charAt(at + 1) < 0x300)) {
            return at + 1;
        }
        return Math.min(end, Graphemes.end(text, at));
    }
}
