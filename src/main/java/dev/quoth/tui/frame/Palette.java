package dev.quoth.tui.frame;

/**
 * Brings a colour down to what a terminal can show, as one number: {@link #NONE} for the default colour, 0 to 255 for the palette,
 * {@link #DIRECT} with 24 bits for true colour.
 */
final class Palette {

    static final int NONE = -1;
    static final int DIRECT = 0x1000000;

    /** The 16 colours as xterm has them out of the box; terminals vary, the order of light and hue does not. */
    private static final int[] SIXTEEN = {
        0x000000, 0xcd0000, 0x00cd00, 0xcdcd00, 0x0000ee, 0xcd00cd, 0x00cdcd, 0xe5e5e5,
        0x7f7f7f, 0xff0000, 0x00ff00, 0xffff00, 0x5c5cff, 0xff00ff, 0x00ffff, 0xffffff};

    private static final int[] STEPS = {0, 95, 135, 175, 215, 255};

    private Palette() { }

    static int code(Color color, ColorDepth depth) {
        if (depth == ColorDepth.MONO || color instanceof Color.Default) {
            return NONE;
        }
        if (color instanceof Color.Indexed indexed) {
            return indexed.index() & 0xff;
        }
        Color.Rgb rgb = (Color.Rgb) color;
        return switch (depth) {
            case TRUE -> DIRECT | rgb.red() << 16 | rgb.green() << 8 | rgb.blue();
            case PALETTE -> ofCube(rgb);
            default -> ofSixteen(rgb);
        };
    }

    /** 0xRRGGBB of a colour of the palette of 256, as xterm has it. */
    static int rgb(int index) {
        if (index < 16) {
            return SIXTEEN[index];
        }
        if (index >= 232) {
            return (8 + (index - 232) * 10) * 0x010101;
        }
        int cube = index - 16;
        return STEPS[cube / 36] << 16 | STEPS[cube / 6 % 6] << 8 | STEPS[cube % 6];
    }

    private static int ofCube(Color.Rgb rgb) {
        int cube = 16 + 36 * step(rgb.red()) + 6 * step(rgb.green()) + step(rgb.blue());
        int average = (rgb.red() + rgb.green() + rgb.blue()) / 3;
        int grey = 232 + Math.max(0, Math.min(23, (average - 3) / 10));
        return distance(rgb, rgb(grey)) < distance(rgb, rgb(cube)) ? grey : cube;
    }

    private static int ofSixteen(Color.Rgb rgb) {
        int best = 0;
        for (int i = 1; i < SIXTEEN.length; i++) {
            if (distance(rgb, SIXTEEN[i]) < distance(rgb, SIXTEEN[best])) {
                best = i;
            }
        }
        return best;
    }

    private static int step(int part) {
        return part < 48 ? 0 : part < 115 ? 1 : (part - 35) / 40;
    }

    /** Weighted for the eye: green most, blue least. */
    private static int distance(Color.Rgb from, int to) {
        int red = from.red() - (to >> 16 & 0xff);
        int green = from.green() - (to >> 8 & 0xff);
        int blue = from.blue() - (to & 0xff);
        return 3 * red * red + 6 * green * green + blue * blue;
    }
}
