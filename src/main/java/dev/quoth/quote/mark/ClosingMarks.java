package dev.quoth.quote.mark;

import java.util.EnumSet;
import java.util.Set;

/**
 * Finds the mark that closes what another opened: ” for “, " for “ too, and of two the outer one in "We move from "seats" to services," she
 * said; but the mark of 6'2" closes nothing.
 */
final class ClosingMarks {

    private static final int DEEPEST = 3;
    private static final int LONGEST_NESTED = 2000;

    private final CharSequence text;
    private final int to;
    private final Apostrophes apostrophes;
    private final MarkPlace place;
    private final SingleMarks singles;
    /** What nothing closes in the rest of the paragraph. */
    private final Set<MarkFamily> exhausted = EnumSet.noneOf(MarkFamily.class);

    ClosingMarks(CharSequence text, int to, Apostrophes apostrophes, MarkPlace place) {
        this.text = text;
        this.to = to;
        this.apostrophes = apostrophes;
        this.place = place;
        this.singles = new SingleMarks(text, to, apostrophes, place);
    }

    /** Index of the mark that closes what was opened before {@code start}, or -1. */
    int of(MarkFamily family, int start) {
        if (exhausted.contains(family)) {
            return -1;
        }
        if (family == MarkFamily.CURLY_SINGLE || family == MarkFamily.STRAIGHT_SINGLE || family == MarkFamily.LOW_SINGLE) {
            return singles.closing(family, start);
        }
        int depth = 0;
        for (int i = start; i < to; i++) {
            char c = text.charAt(i);
            switch (family) {
                case CURLY -> {
                    if (c == '”' || c == '"' && place.closes(i, 1) && !apostrophes.isInch(i) || depth == 0 && isTwoSingles(start, i)) {
                        if (depth == 0) {
                            return i;
                        }
                        depth--;
                    } else if (c == '“') {
                        if (place.closes(i, 1)) {
                            return i;
                        }
                        if (!closesTwice(i, family)) {
                            return -1;
                        }
                        depth++;
                    }
                }
                case STRAIGHT -> {
                    if (isStraightCloser(i)) {
                        if (depth == 0) {
                            return i;
                        }
                        depth--;
                    } else if (c == '"' && i > start && place.opens(i, 1) && closesTwice(i, family)) {
                        depth++;
                    }
                    if (c == '"' && !apostrophes.isInch(i) && i + 1 == to) {
                        return i;
                    }
                }
                case LOW -> {
                    if (c == '“' || c == '”' || c == '"' && place.closes(i, 1)) {
                        return i;
                    }
                    if (c == '„') {
                        return -1;
                    }
                }
                case SAME -> {
                    if (c == '”' || c == '"' && place.closes(i, 1)) {
                        return i;
                    }
                }
                case GUILLEMETS -> {
                    if (c == '»') {
                        if (depth == 0) {
                            return i;
                        }
                        depth--;
                    } else if (c == '«') {
                        if (i > start && !MarkPlace.isBlank(text.charAt(i - 1)) && place.closes(i, 1)) {
                            return i;
                        }
                        depth++;
                        if (depth > DEEPEST) {
                            return -1;
                        }
                    }
                }
                case INVERTED -> {
                    if (c == '«' || c == '»' && place.closes(i, 1)) {
                        return i;
                    }
                }
                case DOUBLED -> {
                    if (c == '\'' && place.at(i + 1) == '\'' || c == '"' || c == '”') {
                        return c == '\'' && place.at(i + 2) == '\'' ? i + 1 : i;
                    }
                }
                case CORNER -> {
                    if (c == '」') {
                        return i;
                    }
                }
                case WHITE_CORNER -> {
                    if (c == '』') {
                        return i;
                    }
                }
                case ANGLE -> {
                    if (c == '›') {
                        return i;
                    }
                }
                default -> { }
            }
        }
        if (depth == 0) {
            exhausted.add(family);
        }
        return -1;
    }

    /** Characters of the closing mark at {@code close}: two of ''. */
    int width(MarkFamily family, int close) {
        char c = place.at(close);
        return family == MarkFamily.DOUBLED && c == '\'' || family == MarkFamily.CURLY && (c == '\'' || c == '’') ? 2 : 1;
    }

    /** “We will row,’’ she said: two single marks for a double one, where no single one was opened. */
    private boolean isTwoSingles(int start, int i) {
        char c = text.charAt(i);
        if (c != '’' && c != '\'' || place.at(i + 1) != c || place.at(i + 2) == '”' || i == start || !place.closes(i, 2)) {
            return false;
        }
        for (int k = i - 1; k >= start && k > i - LONGEST_NESTED; k--) {
            if (text.charAt(k) == '‘' || c == '\'' && text.charAt(k) == c && place.opens(k, 1)) {
                return false;
            }
        }
        return true;
    }

    private boolean isStraightCloser(int i) {
        char c = text.charAt(i);
        return (c == '"' || c == '”' || c == '＂') && (place.closes(i, 1) || place.isTight(i)) && !apostrophes.isInch(i);
    }

    /**
     * Whether two closing marks follow before the next opening one, as around a quotation inside a quotation of the same marks:
     * "We move from "seats" to services," she said.
     */
    private boolean closesTwice(int i, MarkFamily family) {
        int closers = 0;
        int end = Math.min(to, i + LONGEST_NESTED);
        for (int k = i + 1; k < end; k++) {
            char c = text.charAt(k);
            if (family == MarkFamily.STRAIGHT ? isStraightCloser(k) : c == '”') {
                closers++;
                if (closers == 2) {
                    return true;
                }
            } else if (family == MarkFamily.STRAIGHT ? c == '"' && place.opens(k, 1) : c == '“') {
                return false;
            }
        }
        return false;
    }
}
