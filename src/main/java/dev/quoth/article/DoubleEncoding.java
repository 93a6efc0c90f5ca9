package dev.quoth.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Mends a page that was encoded twice: somebody read its UTF-8 as windows-1252 and wrote that as UTF-8, so that every "Weir\u2019s"
 * says "Weir\u00E2\u20AC\u2122s".
 *
 * <p>Done only when it is certain: each character above ASCII on the whole page must be one that a single byte stands for, and those
 * bytes together UTF-8 without an error. A text that was encoded once has accents and quotation marks, and the first of them refutes it.
 */
final class DoubleEncoding {

    /** Two characters of a name may look like it by chance; three times, or three characters in a row, do not. */
    private static final int FEWEST = 3;

    /** What windows-1252 has where ISO-8859-1 has control characters. */
    private static final Map<Character, Byte> BYTES = new HashMap<>();

    static {
        for (int value = 0x80; value < 0xA0; value++) {
            char c = Charset.forName("windows-1252").decode(ByteBuffer.wrap(new byte[] {(byte) value})).get();
            if (c != '\uFFFD') {
                BYTES.put(c, (byte) value);
            }
        }
    }

    private DoubleEncoding() { }

    /** {@code text} as it was before the second encoding; the same if it was encoded once, or if nobody can tell. */
    static String mend(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) < 0x80) {
            first++;
        }
        // What begins a character in UTF-8 is one of these; nearly every page is told by its first accent or curly quote.
        if (first == text.length() || text.charAt(first) < 0xC2 || text.charAt(first) > 0xF4) {
            return text;
        }
        byte[] bytes = new byte[text.length()];
        int above = 0;
        for (int i = 0; i < bytes.length; i++) {
            char c = text.charAt(i);
            Byte special = c < 0x100 ? null : BYTES.get(c);
            if (c >= 0x100 && special == null) {
                return text;
            }
            bytes[i] = special == null ? (byte) c : special;
            above += c < 0x80 ? 0 : 1;
        }
        try {
            CharBuffer mended = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return above >= FEWEST ? mended.toString() : text;
        } catch (CharacterCodingException once) {
            return text;
        }
    }
}
