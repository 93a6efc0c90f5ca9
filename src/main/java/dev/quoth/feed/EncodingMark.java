package dev.quoth.feed;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What the first bytes of a document tell of its encoding: a byte order mark, or how a wide charset spells markup (XML 1.0, appendix F).
 *
 * @param length how many bytes the mark itself takes
 */
record EncodingMark(Charset charset, int length) {

    /** How many bytes are looked at where there is no mark and no "&lt;" at the very beginning. */
    private static final int WITHIN = 256;

    /** How EBCDIC spells {@code <?xm}; which of its many pages it is, the declaration says. */
    private static final int[] EBCDIC = {0x4C, 0x6F, 0xA7, 0x94};

    /** The longer before the shorter: UTF-16's mark begins UTF-32's. */
    private enum Sign {
        UTF32_BE(0, "UTF-32BE", 0x00, 0x00, 0x00, '<'),
        UTF32_LE(0, "UTF-32LE", '<', 0x00, 0x00, 0x00),
        UTF32_BE_MARK(4, "UTF-32BE", 0x00, 0x00, 0xFE, 0xFF),
        UTF32_LE_MARK(4, "UTF-32LE", 0xFF, 0xFE, 0x00, 0x00),
        UTF8_MARK(3, "UTF-8", 0xEF, 0xBB, 0xBF),
        UTF16_BE_MARK(2, "UTF-16BE", 0xFE, 0xFF),
        UTF16_LE_MARK(2, "UTF-16LE", 0xFF, 0xFE),
        UTF16_BE(0, "UTF-16BE", 0x00, '<'),
        UTF16_LE(0, "UTF-16LE", '<', 0x00);

        private final EncodingMark mark;
        private final int[] first;

        Sign(int length, String charset, int... first) {
            this.mark = new EncodingMark(Charset.forName(charset), length);
            this.first = first;
        }
    }

    static Optional<EncodingMark> of(byte[] bytes) {
        for (Sign sign : Sign.values()) {
            if (begins(bytes, sign.first)) {
                return Optional.of(sign.mark);
            }
        }
        return utf16(bytes);
    }

    static boolean isEbcdic(byte[] bytes) {
        return begins(bytes, EBCDIC);
    }

    /** Markup in two bytes a character has a zero in every other one, blank lines before it or not. */
    private static Optional<EncodingMark> utf16(byte[] bytes) {
        int end = Math.min(bytes.length, WITHIN);
        int zeros = zeros(bytes, end);
        if (zeros <= end / 4) {
            return Optional.empty();
        }
        int odd = 0;
        for (int i = 1; i < end; i += 2) {
            odd += bytes[i] == 0 ? 1 : 0;
        }
        return Optional.of(new EncodingMark(odd * 2 > zeros ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, 0));
    }

    /** How many of the first bytes are zero. */
    static int zeros(byte[] bytes, int within) {
        int zeros = 0;
        for (int i = 0; i < Math.min(bytes.length, within); i++) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean begins(byte[] bytes, int[] first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
