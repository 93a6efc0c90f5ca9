package dev.quoth.tui.page;

/**
 * A piece of a set line that looks the same all along.
 *
 * @param text what is shown; where {@code start} is not negative, exactly these characters of the article's text
 * @param look what it is
 * @param attributes bits of {@link dev.quoth.tui.frame.Style}: emphasis and the like
 * @param start UTF-16 index into the article's text, or negative for what the typesetter added
 * @param link number of the link in {@link Page#links()}, or negative
 */
public record Run(String text, Look look, int attributes, int start, int link) {

    /** Something the typesetter adds. */
    public static Run of(String text, Look look) {
        return new Run(text, look, 0, -1, -1);
    }
}
