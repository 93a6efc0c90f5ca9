package dev.quoth.tui.frame;

/**
 * A colour as a theme names it; the writer brings it down to what the terminal can show.
 */
public sealed interface Color {

    /** The terminal's own default foreground or background. */
    record Default() implements Color { }

    /** One of the 16 colours of the terminal's palette, 0 to 15. */
    record Indexed(int index) implements Color { }

    /** 24 bits, each part 0 to 255. */
    record Rgb(int red, int green, int blue) implements Color { }

    Color DEFAULT = new Default();

    static Color of(int index) {
        return new Indexed(index);
    }

    /** @param rgb 0xRRGGBB */
    static Color rgb(int rgb) {
        return new Rgb(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }
}
