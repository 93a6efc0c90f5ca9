package dev.quoth.tui.frame;

import java.util.Locale;

/**
 * A picture of a frame, for the README and for looking at screens in tests: what a terminal would show, without one. Every run of text is
 * stretched to its columns, so that the picture is right in whatever monospaced font the viewer has.
 */
public final class Svg {

    private static final double CELL_WIDTH = 8.4;
    private static final double CELL_HEIGHT = 18;
    private static final double BASELINE = 13.2;
    private static final double MARGIN = 12;

    /** Left one-eighth block to full block, in eighths of a cell. */
    private static final String LEFT_BLOCKS = "▏▎▍▌▋▊▉█";

    private final Frame frame;
    private final int foreground;
    private final int background;
    private final StringBuilder svg = new StringBuilder(1 << 16);

    private Svg(Frame frame, int foreground, int background) {
        this.frame = frame;
        this.foreground = foreground;
        this.background = background;
    }

    /**
     * @param foreground 0xRRGGBB for the terminal's default foreground
     * @param background 0xRRGGBB for its default background
     */
    public static String of(Frame frame, int foreground, int background) {
        return new Svg(frame, foreground, background).draw();
    }

    private String draw() {
        double width = frame.columns() * CELL_WIDTH + 2 * MARGIN;
        double height = frame.rows() * CELL_HEIGHT + 2 * MARGIN;
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ").append(number(width)).append(' ').append(number(height))
                .append("\" width=\"").append(number(width)).append("\" height=\"").append(number(height))
                .append("\" font-family=\"ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace\" font-size=\"14\">\n")
                .append("<rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"").append(hex(background)).append("\"/>\n")
                .append("<g transform=\"translate(").append(number(MARGIN)).append(' ').append(number(MARGIN)).append(")\">\n");
        for (int row = 0; row < frame.rows(); row++) {
            for (int column = 0, end; column < frame.columns(); column = end) {
                end = groundEnd(column, row);
                backdrop(column, end, row);
            }
            for (int column = 0, end; column < frame.columns(); column = end) {
                end = runEnd(column, row);
                run(column, end, row);
            }
        }
        cursor();
        return svg.append("</g>\n</svg>\n").toString();
    }

    /** Cells of one style, each one column wide; or one cell that is a picture of its own. */
    private int runEnd(int column, int row) {
        if (stands(column, row)) {
            return isWide(column, row) ? column + 2 : column + 1;
        }
        int end = column + 1;
        while (end < frame.columns() && !stands(end, row) && frame.styleAt(end, row).equals(frame.styleAt(column, row))) {
            end++;
        }
        return end;
    }

    /** Cells of one ground: drawn as one, they leave no seam. */
    private int groundEnd(int column, int row) {
        int ground = back(frame.styleAt(column, row));
        int end = column + 1;
        while (end < frame.columns() && back(frame.styleAt(end, row)) == ground) {
            end++;
        }
        return end;
    }

    private boolean stands(int column, int row) {
        int glyph = frame.glyphAt(column, row);
        return isWide(column, row) || frame.isDoubtful(column, row) || glyph >= 0x2500 && glyph < 0x25A0;
    }

    private boolean isWide(int column, int row) {
        return column + 1 < frame.columns() && frame.isTail(column + 1, row);
    }

    private void backdrop(int column, int end, int row) {
        int color = back(frame.styleAt(column, row));
        if (color != background) {
            rectangle(column * CELL_WIDTH, row * CELL_HEIGHT, (end - column) * CELL_WIDTH, CELL_HEIGHT, color);
        }
    }

    private void run(int column, int end, int row) {
        Style style = frame.styleAt(column, row);
        int color = fore(style);
        double x = column * CELL_WIDTH;
        double y = row * CELL_HEIGHT;
        double width = (end - column) * CELL_WIDTH;
        if (!shape(frame.glyphAt(column, row), x, y, color)) {
            text(column, end, row, style, color);
        }
        if (style.has(Style.UNDERLINE)) {
            rectangle(x, y + CELL_HEIGHT - 3, width, 1, color);
        }
        if (style.has(Style.STRIKE)) {
            rectangle(x, y + CELL_HEIGHT / 2, width, 1, color);
        }
    }

    /** Lines and blocks as shapes: as letters they would leave gaps between rows. */
    private boolean shape(int glyph, double x, double y, int color) {
        double middle = y + CELL_HEIGHT / 2;
        double centre = x + CELL_WIDTH / 2;
        int eighths = LEFT_BLOCKS.indexOf(glyph) + 1;
        if (eighths > 0) {
            rectangle(x, y, CELL_WIDTH * eighths / 8, CELL_HEIGHT, color);
        } else if (glyph == '▐') {
            rectangle(x + CELL_WIDTH / 2, y, CELL_WIDTH / 2, CELL_HEIGHT, color);
        } else if (glyph == '│' || glyph == '┃') {
            rectangle(centre - 0.5, y, glyph == '│' ? 1 : 2, CELL_HEIGHT, color);
        } else if (glyph == '─' || glyph == '━') {
            rectangle(x, middle - 0.5, CELL_WIDTH, glyph == '─' ? 1 : 2, color);
        } else {
            return corner(glyph, x, y, color);
        }
        return true;
    }

    /** Light corners and crossings: a line to each side they touch. */
    private boolean corner(int glyph, double x, double y, int color) {
        String arms = switch (glyph) {
            case '┌', '╭' -> "rd";
            case '┐', '╮' -> "ld";
            case '└', '╰' -> "ru";
            case '┘', '╯' -> "lu";
            case '├' -> "rud";
            case '┤' -> "lud";
            case '┬' -> "lrd";
            case '┴' -> "lru";
            case '┼' -> "lrud";
            default -> "";
        };
        double middle = y + CELL_HEIGHT / 2;
        double centre = x + CELL_WIDTH / 2;
        for (char arm : arms.toCharArray()) {
            switch (arm) {
                case 'l' -> rectangle(x, middle - 0.5, CELL_WIDTH / 2 + 0.5, 1, color);
                case 'r' -> rectangle(centre - 0.5, middle - 0.5, CELL_WIDTH / 2 + 0.5, 1, color);
                case 'u' -> rectangle(centre - 0.5, y, 1, CELL_HEIGHT / 2 + 0.5, color);
                default -> rectangle(centre - 0.5, middle - 0.5, 1, CELL_HEIGHT / 2 + 0.5, color);
            }
        }
        return !arms.isEmpty();
    }

    private void text(int column, int end, int row, Style style, int color) {
        int from = column;
        int to = end;
        // Viewers stretch blanks at the ends as they please.
        while (from < to && frame.at(from, row).isBlank()) {
            from++;
        }
        while (to > from && frame.at(to - 1, row).equals(" ")) {
            to--;
        }
        if (from == to) {
            return;
        }
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(frame.at(i, row));
        }
        svg.append("<text x=\"").append(number(from * CELL_WIDTH)).append("\" y=\"").append(number(row * CELL_HEIGHT + BASELINE))
                .append("\" textLength=\"").append(number((to - from) * CELL_WIDTH))
                .append("\" lengthAdjust=\"spacingAndGlyphs\" xml:space=\"preserve\" fill=\"").append(hex(color)).append('"');
        if (style.has(Style.BOLD)) {
            svg.append(" font-weight=\"bold\"");
        }
        if (style.has(Style.ITALIC)) {
            svg.append(" font-style=\"italic\"");
        }
        svg.append('>').append(escape(text)).append("</text>\n");
    }

    private void cursor() {
        if (frame.cursorColumn() >= 0) {
            svg.append("<rect x=\"").append(number(frame.cursorColumn() * CELL_WIDTH)).append("\" y=\"")
                    .append(number(frame.cursorRow() * CELL_HEIGHT)).append("\" width=\"").append(number(CELL_WIDTH))
                    .append("\" height=\"").append(number(CELL_HEIGHT)).append("\" fill=\"").append(hex(foreground))
                    .append("\" opacity=\"0.35\"/>\n");
        }
    }

    private void rectangle(double x, double y, double width, double height, int color) {
        svg.append("<rect x=\"").append(number(x)).append("\" y=\"").append(number(y)).append("\" width=\"").append(number(width))
                .append("\" height=\"").append(number(height)).append("\" fill=\"").append(hex(color)).append("\"/>\n");
    }

    private int fore(Style style) {
        int color = style.has(Style.REVERSE) ? rgb(style.background(), background) : rgb(style.foreground(), foreground);
        return style.has(Style.DIM) ? between(color, back(style)) : color;
    }

    private int back(Style style) {
        return style.has(Style.REVERSE) ? rgb(style.foreground(), foreground) : rgb(style.background(), background);
    }

    private static int rgb(Color color, int otherwise) {
        int code = Palette.code(color, ColorDepth.TRUE);
        return code == Palette.NONE ? otherwise : code < 256 ? Palette.rgb(code) : code & 0xffffff;
    }

    /** Dim as terminals draw it: two thirds of the way from the background. */
    private static int between(int color, int back) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            mixed |= ((color >> shift & 0xff) * 2 + (back >> shift & 0xff)) / 3 << shift;
        }
        return mixed;
    }

    private static String escape(CharSequence text) {
        return text.toString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String hex(int rgb) {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }
}
