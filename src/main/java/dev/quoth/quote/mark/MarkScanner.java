package dev.quoth.quote.mark;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the words between quotation marks, paragraph by paragraph, so that one broken mark never turns the rest of an article
 * inside out: what opens them ({@link OpeningMarks}), and where it is closed ({@link ClosingMarks}). Linear in the length of the
 * paragraph.
 *
 * <p>Marks: “ ” " '' `` « » » « „ “ „ ” ” ” ‘ ’ ‚ ‘ ' ‹ › 「 」 『 』; straight marks open or close by what stands beside them.
 */
public final class MarkScanner {

    private final CharSequence text;
    private final int from;
    private final int to;
    private final MarkPlace place;
    private final OpeningMarks openings;
    private final ClosingMarks closings;
    private final List<Marked> found = new ArrayList<>();

    private MarkScanner(CharSequence text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
        Apostrophes apostrophes = new Apostrophes(text, from, to);
        this.place = new MarkPlace(text, from, to);
        this.openings = new OpeningMarks(text, from, to, apostrophes, place);
        this.closings = new ClosingMarks(text, to, apostrophes, place);
    }

    /**
     * The outermost quotations of one paragraph.
     *
     * @param open whether the paragraph before ended in the middle of a quotation
     */
    public static List<Marked> scan(CharSequence text, int from, int to, boolean open) {
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
            MarkFamily family = openings.at(i);
            if (family == null) {
                i++;
                continue;
            }
            int start = i + openings.width(i);
            int close = closings.of(family, start);
            if (close >= 0) {
                add(i, start, close, close + closings.width(family, close), family);
                i = Math.max(close + closings.width(family, close), i + 1);
            } else if (family.single() || !openings.mayRunOn(family, i, start)) {
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
        if (i < to && openings.at(i) != null) {
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
            if (openings.at(k) != null && !openings.at(k).single()) {
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
}
