package dev.quoth.news;

import java.util.List;

/**
 * Where the text of an article stood in the file it was read from.
 *
 * <p>Plain text is quoted by its offsets in the file, headline, byline and captions included, although {@link Article#text()}
 * leaves those out; inside each block the characters correspond one to one.
 *
 * @param source the whole file, decoded, control characters blanked one for one
 * @param places for each stretch of {@link Article#text()} where it begins in {@code source}, in ascending order
 */
public record Origin(String source, List<Place> places) {

    /**
     * One stretch of text.
     *
     * @param text UTF-16 index into {@link Article#text()} where the stretch begins
     * @param source UTF-16 index into {@link Origin#source()} of the same character
     */
    public record Place(int text, int source) { }

    public Origin {
        places = List.copyOf(places);
    }

    /** The index in the file of the character at {@code index} of the article's text. */
    public int sourceIndex(int index) {
        int low = 0;
        int high = places.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (places.get(middle).text() <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        if (places.isEmpty()) {
            return index;
        }
        Place place = places.get(low);
        return place.source() + index - place.text();
    }

    /** The stretch of the file that {@code span} of the article's text came from. */
    public Span source(Span span) {
        int start = sourceIndex(span.start());
        return span.length() == 0 ? new Span(start, start) : new Span(start, sourceIndex(span.end() - 1) + 1);
    }
}
