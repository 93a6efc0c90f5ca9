package dev.quoth.quote;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the words between quotation marks, paragraph by paragraph, so that one broken mark never turns the rest of an article
 * inside out. Linear in the length of the paragraph.
 *
 * <p>Marks: “ ” " '' `` « » » « „ “ „ ” ” ” ‘ ’ ‚ ‘ ' ‹ › 「 」 『 』; straight marks open or close by what stands beside them.
 */
final class MarkScanner {

    private static final int DEEPEST = 3;
    private static final int LONGEST_SINGLE = 3000;
    private static final int LONGEST_NESTED = 2000;
    /** A mark before a blank opens words that run on when so many characters follow. */
    private static final int FEWEST_RUNNING = 40;

    private final CharSequence text;
    private final int from;
    private final int to;
    private final Apostrophes apostrophes;
    private final MarkPlace place;
    private final List<Marked> found = new ArrayList<>();
    private final Set<MarkFamily> exhausted = EnumSet.noneOf(MarkFamily.class);

    private MarkScanner(CharSequence text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.apostrophes = new Apostrophes(text, from, to);
        this.place = new MarkPlace(text, from, to);
    }

    /**
     * The outermost quotations of one paragraph.
     *
     * @param open whether the paragraph before ended in the middle of a quotation
     */
    static List<Marked> scan(CharSequence text, int from, int to, boolean open) {
        MarkScanner scanner = new MarkScanner(text, from, to);
        scanner.run(open);
        return scanner.found;
    }

    private void run(boolean resumed) {
        int i = from;
        if (resumed) {
            i = resume();
        }
        while (i < to) {
            MarkFamily family = opening(i);
            if (family == null) {
                i++;
                continue;
            }
            int start = i + width(i);
            int close = exhausted.contains(family) ? -1 : closing(family, start);
            if (close >= 0) {
                add(i, start, close, close + closeWidth(family, close), family);
                i = Math.max(close + closeWidth(family, close), i + 1);
            } else if (family.single() || !mayRunOn(family, i, start)) {
                i = start;
            } else {
                add(i, start, to, to, family);
                break;
            }
        }
    }

    /** A paragraph that closes what the one before opened, without a mark at its head. */
    private int resume() {
        int i = from;
        while (i < to && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        if (i < to && opening(i) != null) {
            return i;
        }
        for (int k = i; k < to; k++) {
            char c = text.charAt(k);
            if (c == '”' || c == '»' || c == '"' && place.closes(k, 1)) {
                if (hasWord(i, k)) {
                    found.add(new Marked(i, i, k, k + 1, false, true, false));
                }
                return k + 1;
            }
            if (opening(k) != null && !opening(k).single()) {
                return i;
            }
        }
        return i;
    }

    private void add(int open, int start, int end, int close, MarkFamily family) {
        int first = start;
        int last = end;
        while (first < last && MarkPlace.isBlank(text.charAt(first))) {
            first++;
        }
        while (last > first && MarkPlace.isBlank(text.charAt(last - 1))) {
            last--;
        }
        if (hasWord(first, last)) {
            found.add(new Marked(open, first, last, close, end == to && close == to, false, family.single()));
        }
    }

    private boolean hasWord(int first, int last) {
        for (int i = first; i < last; i++) {
            if (Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private MarkFamily opening(int i) {
        return switch (text.charAt(i)) {
            case '“', '‟', '〝' -> MarkFamily.CURLY;
            case '"', '＂' -> place.opens(i, 1) || opensBeforeBlank(i) ? MarkFamily.STRAIGHT : null;
            case '„' -> MarkFamily.LOW;
            case '”' -> place.opens(i, 1) ? MarkFamily.SAME : null;
            case '«' -> MarkFamily.GUILLEMETS;
            case '»' -> place.opens(i, 1) ? MarkFamily.INVERTED : null;
            case '「' -> MarkFamily.CORNER;
            case '『' -> MarkFamily.WHITE_CORNER;
            case '‹' -> MarkFamily.ANGLE;
            case '‚' -> place.opens(i, 1) ? MarkFamily.LOW_SINGLE : null;
            case '`' -> place.at(i + 1) == '`' ? MarkFamily.DOUBLED : null;
            case '‘' -> place.opens(i, 1) && !apostrophes.isElision(i + 1) ? MarkFamily.CURLY_SINGLE : null;
            case '\'' -> {
                if (place.at(i + 1) == '\'') {
                    yield place.at(i + 2) != '\'' && place.opens(i, 2) ? MarkFamily.DOUBLED : null;
                }
                yield place.opens(i, 1) && !apostrophes.isElision(i + 1) && Character.isLetterOrDigit(place.at(i + 1))
                        && !Character.isDigit(place.at(i + 1))
                        ? MarkFamily.STRAIGHT_SINGLE : null;
            }
            default -> null;
        };
    }

    private int width(int i) {
        char c = text.charAt(i);
        return (c == '\'' || c == '`') && place.at(i + 1) == c ? 2 : 1;
    }

    private int closeWidth(MarkFamily family, int close) {
        return family == MarkFamily.DOUBLED && place.at(close) == '\'' ? 2 : 1;
    }

    /** Index of the mark that closes, or -1. */
    private int closing(MarkFamily family, int start) {
        if (family == MarkFamily.CURLY_SINGLE || family == MarkFamily.STRAIGHT_SINGLE || family == MarkFamily.LOW_SINGLE) {
            return closingSingle(family, start);
        }
        int depth = 0;
        for (int i = start; i < to; i++) {
            char c = text.charAt(i);
            switch (family) {
                case CURLY -> {
                    if (c == '”' || c == '"' && place.closes(i, 1) && !apostrophes.isInch(i)) {
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

    private boolean isStraightCloser(int i) {
        char c = text.charAt(i);
        return (c == '"' || c == '”' || c == '＂') && place.closes(i, 1) && !apostrophes.isInch(i);
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

    /**
     * A single mark that closes looks like an apostrophe: of those followed by no letter, the first after a point wins
     * (‘the players’ strike is over,’ she said), else the first.
     */
    private int closingSingle(MarkFamily family, int start) {
        int first = -1;
        int end = Math.min(to, start + LONGEST_SINGLE);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (family == MarkFamily.CURLY_SINGLE && c == '‘' && place.opens(i, 1) && !apostrophes.isElision(i + 1)) {
                break;
            }
            if ((c == '“' || c == '”' || c == '"') && first >= 0) {
                break;
            }
            boolean closer = family == MarkFamily.STRAIGHT_SINGLE ? c == '\'' : c == '’' || family == MarkFamily.LOW_SINGLE && c == '‘';
            if (!closer || i == start || Character.isLetterOrDigit(place.at(i + 1)) || MarkPlace.isBlank(text.charAt(i - 1))) {
                continue;
            }
            char before = text.charAt(i - 1);
            if (before == ',' || before == '.' || before == '!' || before == '?' || before == '…' || before == '—') {
                return i;
            }
            if (before != 's' && before != 'n') {
                return first < 0 || i - first > 200 ? (first < 0 ? i : first) : i;
            }
            if (first < 0) {
                first = i;
            }
        }
        return first;
    }

    /** An opening mark without a closing one runs to the end of the paragraph if it stands at its head or after a pause. */
    private boolean mayRunOn(MarkFamily family, int i, int start) {
        int k = i - 1;
        while (k >= from && MarkPlace.isBlank(text.charAt(k))) {
            k--;
        }
        if (k < from) {
            return true;
        }
        char before = text.charAt(k);
        if (family == MarkFamily.STRAIGHT && to - start < 12) {
            return false;
        }
        return before == ':' || before == ',' || before == '.' || before == '!' || before == '?' || before == '—';
    }

    /** A slip: she said. " We will come." The mark opens when the next one closes. */
    private boolean opensBeforeBlank(int i) {
        if (!MarkPlace.isBlank(place.at(i + 1)) || i > from && !MarkPlace.isBlank(text.charAt(i - 1))) {
            return false;
        }
        for (int k = i + 2; k < to; k++) {
            if (text.charAt(k) == '"') {
                return place.closes(k, 1) && !MarkPlace.isBlank(text.charAt(k - 1));
            }
        }
        return to - i > FEWEST_RUNNING && mayRunOn(MarkFamily.STRAIGHT, i, i + 2);
    }
}
