package dev.quoth.quote.mark;

/**
 * Finds what closes words between single marks, among the apostrophes that look the same: ‘the players’ strike is over,’ she said.
 */
final class SingleMarks {

    private static final int LONGEST = 3000;
    /** Characters within which a later mark outweighs one behind an s or n, which may be an apostrophe: ‘the <u>players’</u> strike’. */
    private static final int FARTHEST_DOUBT = 200;

    private final CharSequence text;
    private final int to;
    private final Apostrophes apostrophes;
    private final MarkPlace place;

    SingleMarks(CharSequence text, int to, Apostrophes apostrophes, MarkPlace place) {
        this.text = text;
        this.to = to;
        this.apostrophes = apostrophes;
        this.place = place;
    }

    /** Index of the mark that closes, or -1: of those followed by no letter, the first after a point, else the first. */
    int closing(MarkFamily family, int start) {
        int first = -1;
        int end = Math.min(to, start + LONGEST);
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
                return first >= 0 && i - first > FARTHEST_DOUBT ? first : i;
            }
            if (first < 0) {
                first = i;
            }
        }
        return first;
    }
}
