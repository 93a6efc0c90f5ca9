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
        return switch (family) {
            case CURLY_SINGLE, STRAIGHT_SINGLE, LOW_SINGLE -> singles.closing(family, start);
            case CURLY -> curly(start);
            case STRAIGHT -> straight(start);
            case GUILLEMETS -> guillemets(start);
            default -> first(family, start);
        };
    }

    /** “It was “fine” then,” she said: marks within marks, and straight or two single ones that close curly ones. */
    private int curly(int start) {
        int depth = 0;
        for (int i = start; i < to; i++) {
            char c = text.charAt(i);
            if (c == '”' || c == '"' && place.closes(i, 1) && !apostrophes.isInch(i) || depth == 0 && isTwoSingles(start, i)) {
                if (depth == 0) {
                    return i;
                }
                depth--;
            } else if (c == '“') {
                if (place.closes(i, 1)) {
                    return i;
                }
                if (!closesTwice(i, MarkFamily.CURLY)) {
                    return -1;
                }
                depth++;
            }
        }
        return nowhere(MarkFamily.CURLY, depth);
    }

    /** The same of marks that look alike at both ends; one that ends the paragraph closes whatever is open. */
    private int straight(int start) {
        int depth = 0;
        for (int i = start; i < to; i++) {
            char c = text.charAt(i);
            if (isStraightCloser(i)) {
                if (depth == 0) {
                    return i;
                }
                depth--;
            } else if (c == '"' && i > start && place.opens(i, 1) && closesTwice(i, MarkFamily.STRAIGHT)) {
                depth++;
            }
            if (c == '"' && !apostrophes.isInch(i) && i + 1 == to) {
                return i;
            }
        }
        return nowhere(MarkFamily.STRAIGHT, depth);
    }

    /** «Il a dit «oui» hier», and «Oui«: the wrong mark behind a word closes too. */
    private int guillemets(int start) {
        int depth = 0;
        for (int i = start; i < to; i++) {
            char c = text.charAt(i);
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
        return nowhere(MarkFamily.GUILLEMETS, depth);
    }

    /** The first of the marks that close, where none of the same kind stands within. */
    private int first(MarkFamily family, int start) {
        for (int i = start; i < to; i++) {
            char c = text.charAt(i);
            boolean straight = c == '"' && place.closes(i, 1);
            boolean closes = switch (family) {
                case LOW -> c == '“' || c == '”' || straight;
                case SAME -> c == '”' || straight;
                case INVERTED -> c == '«' || c == '»' && place.closes(i, 1);
                case DOUBLED -> c == '\'' && place.at(i + 1) == '\'' || c == '"' || c == '”';
                case CORNER -> c == '」';
                case WHITE_CORNER -> c == '』';
                case ANGLE -> c == '›';
                default -> false;
            };
            if (closes) {
                return c == '\'' && place.at(i + 2) == '\'' ? i + 1 : i;
            }
            if (family == MarkFamily.LOW && c == '„') {
                return -1;
            }
        }
        return nowhere(family, 0);
    }

    /** Nothing closes it: what begins later in the paragraph need not look again, unless something else was open. */
    private int nowhere(MarkFamily family, int depth) {
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
