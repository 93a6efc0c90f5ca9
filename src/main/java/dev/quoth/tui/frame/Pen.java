package dev.quoth.tui.frame;

/**
 * The style a terminal writes in at the moment, and the shortest way from there to the next.
 */
final class Pen {

    private static final int[] ON = {1, 2, 3, 4, 7, 9};
    private static final int[] OFF = {22, 22, 23, 24, 27, 29};

    /** What of a style shows in a blank that is not written on a line or in reverse: its background and its link. */
    private static final int SHOWN_IN_BLANKS = Style.UNDERLINE | Style.STRIKE | Style.REVERSE;

    private final ColorDepth depth;
    private final boolean links;
    private final boolean erasesInColor;
    private final Output output;
    private final StringBuilder step = new StringBuilder();
    private final StringBuilder fresh = new StringBuilder();

    // What the terminal has been told; the last style is null after a blank, which tells it a part only.
    private int foreground = Palette.NONE;
    private int background = Palette.NONE;
    private int attributes;
    private String link = "";
    private Style last = Style.PLAIN;

    Pen(ColorDepth depth, boolean links, boolean erasesInColor, Output output) {
        this.depth = depth;
        this.links = links;
        this.erasesInColor = erasesInColor;
        this.output = output;
    }

    /** Whether blanks of {@code style} look like what an erase leaves. */
    boolean erases(Style style) {
        return (style.attributes() & SHOWN_IN_BLANKS) == 0 && link(style).isEmpty()
                && (erasesInColor || Palette.code(style.background(), depth) == Palette.NONE);
    }

    /** Whether blanks of two styles look the same. */
    boolean sameGround(Style one, Style other) {
        if (((one.attributes() | other.attributes()) & SHOWN_IN_BLANKS) != 0) {
            return one.equals(other);
        }
        return one == other || Palette.code(one.background(), depth) == Palette.code(other.background(), depth) && link(one).equals(link(other));
    }

    /** Whether a cell of {@code style} can be written without changing the pen. */
    boolean fits(Style style, boolean blank) {
        if (style == last) {
            return true;
        }
        boolean bare = blank && ((style.attributes() | attributes) & SHOWN_IN_BLANKS) == 0;
        return (bare || Palette.code(style.foreground(), depth) == foreground && style.attributes() == attributes)
                && Palette.code(style.background(), depth) == background && link(style).equals(link);
    }

    /** Takes the pen to {@code style}; for a blank only as far as it shows. */
    void take(Style style, boolean blank) {
        if (style == last) {
            return;
        }
        boolean bare = blank && ((style.attributes() | attributes) & SHOWN_IN_BLANKS) == 0;
        int toForeground = bare ? foreground : Palette.code(style.foreground(), depth);
        int toAttributes = bare ? attributes : style.attributes();
        change(toForeground, Palette.code(style.background(), depth), toAttributes);
        link(link(style));
        last = bare ? null : style;
    }

    /** Takes the pen to the background an erase is to leave, and off what else it might. */
    void takeToErase(Style style) {
        change(foreground, Palette.code(style.background(), depth), attributes & ~SHOWN_IN_BLANKS);
        link("");
        last = null;
    }

    /** Back to plain, as every frame ends. */
    void rest() {
        change(Palette.NONE, Palette.NONE, 0);
        link("");
        last = Style.PLAIN;
    }

    private String link(Style style) {
        return links ? style.link() : "";
    }

    private void change(int toForeground, int toBackground, int toAttributes) {
        if (toForeground == foreground && toBackground == background && toAttributes == attributes) {
            return;
        }
        step.setLength(0);
        int cleared = attributes & ~toAttributes;
        int kept = attributes & toAttributes;
        if ((cleared & (Style.BOLD | Style.DIM)) != 0) {
            // One code clears both.
            kept &= ~(Style.BOLD | Style.DIM);
            step.append("22;");
            cleared &= ~(Style.BOLD | Style.DIM);
        }
        for (int i = 0; i < OFF.length; i++) {
            if ((cleared & 1 << i) != 0) {
                step.append(OFF[i]).append(';');
            }
        }
        set(step, toAttributes & ~kept);
        if (toForeground != foreground) {
            color(step, toForeground, 30);
        }
        if (toBackground != background) {
            color(step, toBackground, 40);
        }
        fresh.setLength(0);
        fresh.append(';');
        set(fresh, toAttributes);
        if (toForeground != Palette.NONE) {
            color(fresh, toForeground, 30);
        }
        if (toBackground != Palette.NONE) {
            color(fresh, toBackground, 40);
        }
        StringBuilder shorter = fresh.length() < step.length() ? fresh : step;
        output.ascii("\u001b[");
        for (int i = 0; i < shorter.length() - 1; i++) {
            output.ascii(shorter.charAt(i));
        }
        output.ascii('m');
        foreground = toForeground;
        background = toBackground;
        attributes = toAttributes;
    }

    private static void set(StringBuilder parameters, int attributes) {
        for (int i = 0; i < ON.length; i++) {
            if ((attributes & 1 << i) != 0) {
                parameters.append(ON[i]).append(';');
            }
        }
    }

    private static void color(StringBuilder parameters, int code, int base) {
        if (code == Palette.NONE) {
            parameters.append(base + 9);
        } else if (code < 8) {
            parameters.append(base + code);
        } else if (code < 16) {
            parameters.append(base + 60 + code - 8);
        } else if (code < 256) {
            parameters.append(base + 8).append(";5;").append(code);
        } else {
            parameters.append(base + 8).append(";2;").append(code >> 16 & 0xff).append(';').append(code >> 8 & 0xff).append(';')
                    .append(code & 0xff);
        }
        parameters.append(';');
    }

    private void link(String to) {
        if (to.equals(link)) {
            return;
        }
        // The id tells the terminal that the parts of a link on several lines are one.
        String address = Address.safe(to);
        if (address.isEmpty()) {
            output.ascii("\u001b]8;;\u001b\\");
        } else {
            output.ascii("\u001b]8;id=").ascii(Integer.toHexString(address.hashCode())).ascii(';').ascii(address).ascii("\u001b\\");
        }
        link = to;
    }
}
