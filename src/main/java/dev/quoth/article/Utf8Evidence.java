package dev.quoth.article;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * How well bytes fit UTF-8.
 *
 * @param sequences well-formed sequences of two bytes or more
 * @param errors bytes above 0x7F that belong to none
 */
record Utf8Evidence(int sequences, int errors) {

    /** Most of a page is ASCII, which is passed over eight bytes at a time. */
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long ACCENTS = 0x8080808080808080L;

    static Utf8Evidence of(byte[] body) {
        int sequences = 0;
        int errors = 0;
        int i = 0;
        while (i < body.length) {
            if (i + Long.BYTES <= body.length && ((long) EIGHT.get(body, i) & ACCENTS) == 0) {
                i += Long.BYTES;
                continue;
            }
            int lead = body[i] & 0xFF;
            if (lead < 0x80) {
                i++;
                continue;
            }
            int length = lead >= 0xC2 && lead <= 0xDF ? 2 : lead >= 0xE0 && lead <= 0xEF ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
            if (length > 0 && continues(body, i + 1, length - 1)) {
                sequences++;
                i += length;
            } else {
                // A sequence cut off by the end of the bytes is no error.
                if (length > 0 && i + length > body.length && continues(body, i + 1, body.length - i - 1)) {
                    break;
                }
                errors++;
                i++;
            }
        }
        return new Utf8Evidence(sequences, errors);
    }

    private static boolean continues(byte[] body, int from, int count) {
        if (from + count > body.length) {
            return false;
        }
        for (int i = from; i < from + count; i++) {
            if ((body[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }

    /** There are accents, and next to nothing contradicts UTF-8: one comment in Latin-1 on a UTF-8 page stays UTF-8. */
    boolean convincing() {
        return sequences > 0 && errors * 20 <= sequences;
    }

    /** So many sequences that no double-byte encoding makes them by chance (a single word of GBK can). */
    boolean overwhelming() {
        return sequences >= 20 && errors * 50 <= sequences;
    }

    /** There are bytes above 0x7F and they are not UTF-8. */
    boolean refuted() {
        return errors > 0 && !convincing();
    }
}
