package dev.quoth.news;

/**
 * A half-open range of a text.
 *
 * @param start UTF-16 index of the first character
 * @param end UTF-16 index after the last character, never before {@code start}
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }

    /** Length in UTF-16 units. */
    public int length() {
        return end - start;
    }

    /** The characters of {@code text} this span covers. */
    public String in(String text) {
        return text.substring(start, end);
    }

    public boolean contains(int index) {
        return start <= index && index < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
