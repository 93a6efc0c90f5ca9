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
}
