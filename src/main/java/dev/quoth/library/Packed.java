package dev.quoth.library;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Bytes deflated for the file: news in JSON shrinks to two fifths, and short rows mean fewer pages to read. */
final class Packed {

    /** Articles are bounded long before they come here; what inflates to more than this, in bytes, is damaged. */
    private static final int MOST = 256 << 20;

    /** Twice as fast as the usual 6 for a tenth more bytes. */
    private static final int LEVEL = 3;

    /** Making one takes 256 KiB that have to be cleared, which cost more than deflating a story with it. */
    private static final ThreadLocal<Deflater> DEFLATERS =
            ThreadLocal.withInitial(() -> new Deflater(LEVEL, true));

    private Packed() { }

    static byte[] pack(byte[] bytes) {
        Deflater deflater = DEFLATERS.get();
        deflater.reset();
        deflater.setInput(bytes);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2 + 64);
        byte[] chunk = new byte[8192];
        while (!deflater.finished()) {
            out.write(chunk, 0, deflater.deflate(chunk));
        }
        return out.toByteArray();
    }

    /** @throws LibraryException when the bytes are damaged */
    static byte[] unpack(byte[] packed) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length * 3 + 64);
            byte[] chunk = new byte[8192];
            while (!inflater.finished()) {
                int length = inflater.inflate(chunk);
                if (length == 0 && (inflater.needsInput() || inflater.needsDictionary()) || out.size() > MOST) {
                    throw new LibraryException("a stored text is damaged");
                }
                out.write(chunk, 0, length);
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw new LibraryException("a stored text is damaged", e);
        } finally {
            inflater.end();
        }
    }
}
