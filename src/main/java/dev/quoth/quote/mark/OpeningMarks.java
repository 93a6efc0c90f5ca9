package dev.quoth.quote.mark;

/**
 * Tells which marks open words: the curly one of “Row.” always, the straight one of "Row." where a blank stands before it and none behind;
 * but neither the apostrophe of ’tis nor the mark of 6". A slip such as " Row." opens too, and at the head of a paragraph or after a pause
 * also what nothing closes, and wherever the next paragraph opens again.
 */
final class OpeningMarks {

    /** A mark before a blank opens words that run on when so many characters follow. */
    private static final int FEWEST_RUNNING = 40;

    private final CharSequence text;
    private final int from;
    private final int to;
    private final Apostrophes apostrophes;
    private final MarkPlace place;

    OpeningMarks(CharSequence text, int from, int to, Apostrophes apostrophes, MarkPlace place) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.apostrophes = apostrophes;
        this.place = place;
    }

    /** What the mark at {@code i} opens, null when it opens nothing or is no mark. */
    MarkFamily at(int i) {
        return switch (text.charAt(i)) {
            case '“', '‟', '〝' -> MarkFamily.CURLY;
            case '"', '＂' -> place.opens(i, 1) || opensBeforeBlank(i) || place.isTight(i) && Character.isUpperCase(place.at(i + 1))
                    ? MarkFamily.STRAIGHT : null;
            case '„' -> MarkFamily.LOW;
            case '”' -> place.opens(i, 1) ? MarkFamily.SAME : null;
            case '«' -> MarkFamily.GUILLEMETS;
            case '»' -> place.opens(i, 1) || isTurnedAround(i) ? MarkFamily.INVERTED : null;
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

    /** Il dit : <u>»</u> Ramez. « A program that sets marks by the blanks beside them turns French ones around. */
    private boolean isTurnedAround(int i) {
        if (!MarkPlace.isBlank(place.at(i + 1)) || i > from && !MarkPlace.isBlank(text.charAt(i - 1))) {
            return false;
        }
        for (int k = i + 1; k < to; k++) {
            char c = text.charAt(k);
            if (c == '«' || c == '»') {
                return c == '«' && MarkPlace.isBlank(text.charAt(k - 1))
                        && (k + 1 == to || MarkPlace.isBlank(text.charAt(k + 1)) || ",.".indexOf(text.charAt(k + 1)) >= 0);
            }
        }
        return false;
    }

    /** Characters of the opening mark at {@code i}: two of `` and of the slip “”Row. */
    int width(int i) {
        char c = text.charAt(i);
        boolean slip = c == '“' && place.at(i + 1) == '”' && Character.isLetterOrDigit(place.at(i + 2));
        return slip || (c == '\'' || c == '`') && place.at(i + 1) == c ? 2 : 1;
    }

    /** An opening mark without a closing one runs to the end of the paragraph if it stands at its head or after a pause. */
    boolean mayRunOn(MarkFamily family, int i, int start) {
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
        if (goesOnAfter(i)) {
            return true;
        }
        return before == ':' || before == ',' || before == '.' || before == '!' || before == '?' || before == '—';
    }

    /** They call it “a start. ¶ <u>“</u>It may go on”: nothing closes it, and the next paragraph begins with the same mark. */
    private boolean goesOnAfter(int i) {
        if (text.charAt(i) != '“') {
            return false;
        }
        for (int k = i + 1; k < to; k++) {
            if (text.charAt(k) == '“' || text.charAt(k) == '”') {
                return false;
            }
        }
        int next = to;
        while (next < text.length() && MarkPlace.isBlank(text.charAt(next))) {
            next++;
        }
        return next > to && next + 1 < text.length() && text.charAt(next) == '“' && !MarkPlace.isBlank(text.charAt(next + 1));
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
