package dev.quoth.tui.frame;

/**
 * A colour as a theme names it; the writer brings it down to what the terminal can show.
 * The records compare by hand: the generated comparison would load the machinery of invokedynamic before the first paint.
 */
public sealed interface Color {

    /** The terminal's own default foreground or background. */
    record Default() implements Color {

        @Override
        public boolean equals(Object other) {
            return other instanceof Default;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    /** One of the 16 colours of the terminal's palette, 0 to 15. */
    record Indexed(int index) implements Color {

        @Override
        public boolean equals(Object other) {
            return other instanceof Indexed that && index == that.index;
        }

        @Override
        public int hashCode() {
            return index + 2;
        }
    }

    /** 24 bits, each part 0 to 255. */
    record Rgb(int red, int green, int blue) implements Color {

        @Override
        public boolean equals(Object other) {
            return other instanceof Rgb that && red == that.red && green == that.green && blue == that.blue;
        }

        @Override
        public int hashCode() {
            return 0x1000000 | red << 16 | green << 8 | blue;
        }
    }

    Color DEFAULT = new Default();

    static Color of(int index) {
        return new Indexed(index);
    }

    /** @param rgb 0xRRGGBB */
    static Color rgb(int rgb) {
        return new Rgb(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }
}
