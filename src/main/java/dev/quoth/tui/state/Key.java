package dev.quoth.tui.state;

/**
 * A key as pressed.
 *
 * @param name a printable grapheme ("j", "ä", "?"), or, written out, one of: enter, escape, tab, backspace, delete, insert, up, down,
 *     left, right, home, end, pageup, pagedown, f1 to f12, space; a letter with control is the small one
 * @param ctrl with control
 * @param alt with alt
 * @param shift with shift; only where the name alone does not tell
 */
public record Key(String name, boolean ctrl, boolean alt, boolean shift) {

    public static Key of(String name) {
        return new Key(name, false, false, false);
    }

    public static Key ctrl(String name) {
        return new Key(name, true, false, false);
    }

    /** Reads a key as it is written in quoth.conf: {@code j}, {@code ctrl-d}, {@code shift-tab}, {@code pageup}. */
    public static Key parse(String written) {
        String rest = written;
        boolean ctrl = false;
        boolean alt = false;
        boolean shift = false;
        while (true) {
            if (rest.startsWith("ctrl-") && rest.length() > 5) {
                ctrl = true;
                rest = rest.substring(5);
            } else if (rest.startsWith("alt-") && rest.length() > 4) {
                alt = true;
                rest = rest.substring(4);
            } else if (rest.startsWith("shift-") && rest.length() > 6) {
                shift = true;
                rest = rest.substring(6);
            } else {
                return new Key(rest, ctrl, alt, shift);
            }
        }
    }

    // By hand, as in Area and Layout: the generated comparison is made of method handles at the first use, which the first picture would wait for.

    @Override
    public boolean equals(Object other) {
        return other instanceof Key that && name.equals(that.name) && ctrl == that.ctrl && alt == that.alt && shift == that.shift;
    }

    @Override
    public int hashCode() {
        return name.hashCode() * 8 + (ctrl ? 4 : 0) + (alt ? 2 : 0) + (shift ? 1 : 0);
    }

    /** Whether the key stands for a character to be typed. */
    public boolean isText() {
        return !ctrl && !alt && (name.equals("space") || name.length() == 1 || name.codePointAt(0) > 0x7f);
    }

    /** The character the key types. */
    public String typed() {
        return name.equals("space") ? " " : name;
    }
}
