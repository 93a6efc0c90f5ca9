package dev.quoth.library;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;

/** Which characters JSON escapes besides those it must: DEL, C1, bidi controls and line separators, so that no JSON can play a terminal. */
public final class TerminalEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    /** The only one. */
    public static final TerminalEscapes INSTANCE = new TerminalEscapes();

    private final int[] ascii;

    private TerminalEscapes() {
        ascii = standardAsciiEscapesForJSON();
        ascii[0x7f] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ascii;
    }

    @Override
    public SerializableString getEscapeSequence(int character) {
        return isDangerous(character) ? new SerializedString("\\u" + Integer.toHexString(0x10000 + character).substring(1)) : null;
    }

    /** Whether the character plays a terminal and is not escaped by JSON itself. */
    public static boolean isDangerous(int c) {
        return c >= 0x7f && c <= 0x9f
                || c == 0x61c || c == 0x200e || c == 0x200f
                || c >= 0x2028 && c <= 0x202e
                || c >= 0x2066 && c <= 0x2069;
    }
}
