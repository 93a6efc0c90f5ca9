package dev.quoth.tui.frame;

/**
 * How a cell looks.
 *
 * @param attributes bits of {@link #BOLD} and its like
 * @param link http(s) address the cell leads to (OSC 8), or empty
 */
public record Style(Color foreground, Color background, int attributes, String link) {

    public static final int BOLD = 1;
    public static final int DIM = 2;
    public static final int ITALIC = 4;
    public static final int UNDERLINE = 8;
    public static final int REVERSE = 16;
    public static final int STRIKE = 32;

    public static final Style PLAIN = new Style(Color.DEFAULT, Color.DEFAULT, 0, "");

    public Style on(Color background) {
        return new Style(foreground, background, attributes, link);
    }

    public Style color(Color foreground) {
        return new Style(foreground, background, attributes, link);
    }

    public Style with(int attribute) {
        return new Style(foreground, background, attributes | attribute, link);
    }

    public Style without(int attribute) {
        return new Style(foreground, background, attributes & ~attribute, link);
    }

    public Style link(String link) {
        return new Style(foreground, background, attributes, link);
    }

    public boolean has(int attribute) {
        return (attributes & attribute) != 0;
    }

    // By hand for the same reason as in Color.
    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Style that && attributes == that.attributes && foreground.equals(that.foreground)
                && background.equals(that.background) && link.equals(that.link);
    }

    @Override
    public int hashCode() {
        return ((foreground.hashCode() * 31 + background.hashCode()) * 31 + attributes) * 31 + link.hashCode();
    }
}
