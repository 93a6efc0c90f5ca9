package dev.quoth.feed;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The bytes of a document as text: byte order mark, then the charset of the Content-Type, then the XML declaration, then UTF-8.
 * A byte that is not UTF-8 is read as windows-1252, that byte alone, as one pasted headline must not spoil the rest.
 */
final class FeedText {

    /** An XML declaration has to be the first thing in a document; blank lines and warnings before it are seen in the wild. */
    private static final int DECLARATION_WITHIN = 1024;

    private FeedText() { }

    static String decode(byte[] bytes, String contentType) {
        Mark mark = Mark.of(bytes);
        if (mark != null) {
            return decode(bytes, mark.length, mark.charset);
        }
        boolean wide = hasZeros(bytes);
        Charset charset = WebCharset.named(parameter(contentType)).filter(found -> fits(found, wide))
                .or(() -> WebCharset.named(declared(bytes)).filter(found -> fits(found, wide)))
                .orElse(StandardCharsets.UTF_8);
        return decode(bytes, 0, charset);
    }

    /** Two-byte charsets declared on bytes without a single zero are a slip: the declaration itself was readable as ASCII. */
    private static boolean fits(Charset charset, boolean wide) {
        return wide || !charset.name().startsWith("UTF-16") && !charset.name().startsWith("UTF-32");
    }

    private static boolean hasZeros(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, DECLARATION_WITHIN); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static String decode(byte[] bytes, int from, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return utf8(bytes, from);
        }
        return new String(bytes, from, bytes.length - from, charset);
    }

    private static String utf8(byte[] bytes, int from) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        try {
            return decoder.decode(in).toString();
        } catch (CharacterCodingException bad) {
            in.position(from);
            decoder.reset();
        }
        CharBuffer out = CharBuffer.allocate(bytes.length - from);
        Charset fallback = WebCharset.named("windows-1252").orElse(StandardCharsets.ISO_8859_1);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            out.put(fallback.decode(ByteBuffer.wrap(bytes, in.position(), 1)));
            in.position(in.position() + 1);
            result = decoder.decode(in, out, true);
        }
        return out.flip().toString();
    }

    /** The charset parameter of a Content-Type, or empty. */
    private static String parameter(String contentType) {
        int at = contentType.toLowerCase(Locale.ROOT).indexOf("charset=");
        if (at < 0) {
            return "";
        }
        String value = contentType.substring(at + "charset=".length());
        int end = value.indexOf(';');
        return unquoted(end < 0 ? value : value.substring(0, end));
    }

    /** The encoding an XML declaration names, or empty. */
    private static String declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARATION_WITHIN), StandardCharsets.ISO_8859_1).replace("\0", "");
        int start = head.indexOf("<?xml");
        int end = head.indexOf("?>", Math.max(start, 0));
        if (start < 0 || end < 0) {
            return "";
        }
        String declaration = head.substring(start, end);
        int at = declaration.indexOf("encoding");
        int equals = at < 0 ? -1 : declaration.indexOf('=', at);
        if (equals < 0) {
            return "";
        }
        String value = declaration.substring(equals + 1).strip();
        int close = value.isEmpty() ? -1 : value.indexOf(value.charAt(0), 1);
        return unquoted(close < 0 ? value : value.substring(0, close));
    }

    private static String unquoted(String value) {
        return value.replace("\"", "").replace("'", "").strip();
    }

    /** A byte order mark, or the way a two- or four-byte charset spells the first "<". */
    private enum Mark {
        UTF32_BE(0, "UTF-32BE", 0x00, 0x00, 0x00, '<'),
        UTF32_LE(0, "UTF-32LE", '<', 0x00, 0x00, 0x00),
        UTF32_BE_MARK(4, "UTF-32BE", 0x00, 0x00, 0xFE, 0xFF),
        UTF32_LE_MARK(4, "UTF-32LE", 0xFF, 0xFE, 0x00, 0x00),
        UTF8_MARK(3, "UTF-8", 0xEF, 0xBB, 0xBF),
        UTF16_BE_MARK(2, "UTF-16BE", 0xFE, 0xFF),
        UTF16_LE_MARK(2, "UTF-16LE", 0xFF, 0xFE),
        UTF16_BE(0, "UTF-16BE", 0x00, '<'),
        UTF16_LE(0, "UTF-16LE", '<', 0x00);

        private final int length;
        private final Charset charset;
        private final int[] first;

        Mark(int length, String charset, int... first) {
            this.length = length;
            this.charset = Charset.forName(charset);
            this.first = first;
        }

        private static Mark of(byte[] bytes) {
            for (Mark mark : values()) {
                if (mark.begins(bytes)) {
                    return mark;
                }
            }
            return null;
        }

        private boolean begins(byte[] bytes) {
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
}
