package dev.quoth.tui.terminal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Cuts what a terminal sends into whole pieces: runs of text, control characters, escape sequences, pastes. A piece that has begun is
 * held until it is whole, since a slow line delivers an arrow as Escape, bracket, letter; {@link #patience} says for how long.
 * Pure but for what it holds; every piece is bounded.
 */
final class Sequences {

    /** Where whole pieces go. */
    interface Sink {

        /** Printable text, at least one code point. */
        void text(String run);

        void control(char control);

        /** From ESC to its last byte; a lone ESC is the key. */
        void sequence(String whole);

        void paste(String text);
    }

    private static final String PASTE_BEGIN = "\u001b[200~";
    private static final String PASTE_END = "\u001b[201~";
    private static final char ESCAPE = 0x1b;
    private static final char BELL = 7;

    /** Bytes of a sequence that are kept; the longest known reply, a clipboard aside, has a few dozen. */
    private static final int LONGEST_SEQUENCE = 4096;

    /** Bytes of a paste that are kept. */
    private static final int LONGEST_PASTE = 1 << 20;

    /** After Escape alone, in milliseconds: within the 30 to 50 that fingers do not notice and sequences do not need. */
    private static final int ESCAPE_PATIENCE = 40;
    private static final int SEQUENCE_PATIENCE = 250;
    private static final int STRING_PATIENCE = 1000;

    private final Sink sink;
    private final StringBuilder held = new StringBuilder();
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private final ByteArrayOutputStream pasted = new ByteArrayOutputStream();
    private boolean pasting;

    Sequences(Sink sink) {
        this.sink = sink;
    }

    void feed(byte[] bytes, int count) {
        for (int i = 0; i < count; i++) {
            take(bytes[i] & 0xff);
        }
        endText(false);
    }

    /** How long to wait for more before {@link #flush}, in milliseconds; 0 if nothing is held. */
    int patience() {
        if (pasting) {
            return STRING_PATIENCE;
        }
        return switch (held.length()) {
            case 0 -> 0;
            case 1 -> ESCAPE_PATIENCE;
            default -> isString() ? STRING_PATIENCE : SEQUENCE_PATIENCE;
        };
    }

    /** Nothing came after what is held: Escape was the key, Escape with a bracket was alt, half a sequence is swallowed. */
    void flush() {
        if (pasting) {
            endPaste();
        }
        if (held.length() == 1 || held.length() == 2) {
            sink.sequence(held.toString());
        }
        held.setLength(0);
    }

    private void take(int b) {
        if (pasting) {
            takePasted(b);
        } else if (held.length() > 0) {
            takeHeld((char) b);
        } else if (b == ESCAPE) {
            endText(true);
            held.append(ESCAPE);
        } else if (b < ' ' || b == 0x7f) {
            endText(true);
            sink.control((char) b);
        } else {
            text.write(b);
        }
    }

    private void takeHeld(char c) {
        if (held.length() == 1) {
            second(c);
            return;
        }
        if (isString()) {
            takeString(c);
            return;
        }
        if (c < ' ' && !isLegacyMouse()) {
            // A control in the middle ends the sequence unheard.
            held.setLength(0);
            take(c);
            return;
        }
        if (held.length() < LONGEST_SEQUENCE) {
            held.append(c);
        }
        if (isWhole(c)) {
            String whole = held.toString();
            held.setLength(0);
            if (whole.equals(PASTE_BEGIN)) {
                pasting = true;
            } else if (whole.length() < LONGEST_SEQUENCE) {
                sink.sequence(whole);
            }
        }
    }

    private void second(char c) {
        if (c == ESCAPE) {
            sink.sequence(held.toString());
        } else if (c >= 0x80) {
            // Alt with a letter beyond ASCII arrives as several bytes: the letter counts.
            held.setLength(0);
            take(c);
        } else if ("[O]PX^_".indexOf(c) >= 0) {
            held.append(c);
        } else {
            String whole = held.append(c).toString();
            held.setLength(0);
            sink.sequence(whole);
        }
    }

    /** OSC, DCS and other strings end with BEL or ESC \; an ESC that begins something else ends them too. */
    private void takeString(char c) {
        boolean afterEscape = held.charAt(held.length() - 1) == ESCAPE;
        if (c == BELL || afterEscape && c == '\\') {
            String whole = held.append(c).toString();
            held.setLength(0);
            if (whole.length() <= LONGEST_SEQUENCE) {
                sink.sequence(whole);
            }
        } else if (afterEscape) {
            held.setLength(0);
            held.append(ESCAPE);
            takeHeld(c);
        } else if (held.length() < LONGEST_SEQUENCE || c == ESCAPE) {
            held.append(c);
        }
    }

    private boolean isString() {
        return held.length() > 1 && "]PX^_".indexOf(held.charAt(1)) >= 0;
    }

    /** {@code ESC [ M} and three bytes of any value: not asked for, but some terminals send nothing else. */
    private boolean isLegacyMouse() {
        return held.length() >= 3 && held.length() < 6 && held.charAt(1) == '[' && held.charAt(2) == 'M';
    }

    private boolean isWhole(char last) {
        if (held.length() > 3 && held.charAt(1) == '[' && held.charAt(2) == 'M') {
            return held.length() == 6;
        }
        if (held.length() == 3 && held.charAt(1) == '[' && (last == '[' || last == 'M')) {
            // The Linux console's F1 is ESC [ [ A.
            return false;
        }
        return last >= '@' && last <= '~';
    }

    /** The end is recognised byte by byte, so that it may arrive in any number of parts. */
    private void takePasted(int b) {
        if (b == PASTE_END.charAt(held.length())) {
            held.append((char) b);
            if (held.length() == PASTE_END.length()) {
                held.setLength(0);
                endPaste();
            }
            return;
        }
        keepHeld();
        if (b == ESCAPE) {
            held.append(ESCAPE);
        } else {
            keep(b);
        }
    }

    private void keepHeld() {
        for (int i = 0; i < held.length(); i++) {
            keep(held.charAt(i));
        }
        held.setLength(0);
    }

    private void keep(int b) {
        if (pasted.size() < LONGEST_PASTE) {
            pasted.write(b);
        }
    }

    private void endPaste() {
        keepHeld();
        pasting = false;
        if (pasted.size() > 0) {
            sink.paste(pasted.toString(StandardCharsets.UTF_8));
        }
        pasted.reset();
    }

    /** Hands on the text; a code point whose last bytes are still to come stays, unless {@code cut} says nothing more will. */
    private void endText(boolean cut) {
        if (text.size() == 0) {
            return;
        }
        byte[] bytes = text.toByteArray();
        int whole = cut ? bytes.length : wholeLength(bytes);
        if (whole > 0) {
            sink.text(new String(bytes, 0, whole, StandardCharsets.UTF_8));
        }
        text.reset();
        text.write(bytes, whole, bytes.length - whole);
    }

    private static int wholeLength(byte[] bytes) {
        for (int back = 1; back <= Math.min(3, bytes.length); back++) {
            int b = bytes[bytes.length - back] & 0xff;
            if (b >= 0xC0) {
                int needed = b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : 2;
                return needed > back ? bytes.length - back : bytes.length;
            }
            if (b < 0x80) {
                break;
            }
        }
        return bytes.length;
    }
}
