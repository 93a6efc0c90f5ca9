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
import java.util.Optional;

/**
 * The bytes of a document as text: byte order mark, then the charset of the Content-Type, then the XML declaration, then UTF-8.
 * A byte that is not UTF-8 is read as windows-1252, that byte alone, as one pasted headline must not spoil the rest.
 */
final class FeedText {

    /** An XML declaration has to be the first thing in a document; blank lines and warnings before it are seen in the wild. */
    private static final int DECLARATION_WITHIN = 1024;

    private static final int SEQUENCES_TO_OTHERS = 20;

    private FeedText() { }

    static String decode(byte[] bytes, String contentType) {
        Optional<EncodingMark> mark = EncodingMark.of(bytes);
        if (mark.isPresent()) {
            return decode(bytes, mark.get().length(), mark.get().charset());
        }
        if (EncodingMark.isEbcdic(bytes)) {
            Charset page = WebCharset.named("ibm037").orElse(StandardCharsets.ISO_8859_1);
            return decode(bytes, 0, WebCharset.named(declared(head(bytes, page))).filter(found -> found.name().contains("IBM")).orElse(page));
        }
        boolean wide = EncodingMark.zeros(bytes, DECLARATION_WITHIN) > 0;
        String declared = declared(head(bytes, StandardCharsets.ISO_8859_1).replace("\0", ""));
        Charset charset = WebCharset.named(parameter(contentType)).filter(found -> fits(found, wide))
                .or(() -> WebCharset.named(declared).filter(found -> fits(found, wide)))
                .orElse(StandardCharsets.UTF_8);
        return decode(bytes, 0, isSingleByte(charset) && isUtf8(bytes) ? StandardCharsets.UTF_8 : charset);
    }

    /** One character for each byte, as the charsets that servers add to documents without looking at them. */
    private static boolean isSingleByte(Charset charset) {
        return !charset.equals(StandardCharsets.UTF_8) && charset.newDecoder().averageCharsPerByte() == 1;
    }

    /**
     * Whether the bytes beyond ASCII are UTF-8, whatever they are said to be: text in a single-byte charset hardly ever has pairs and
     * triples of just these bytes. Two feeds of 366 in the wild say one and are the other, with a pasted byte of the one in between.
     */
    private static boolean isUtf8(byte[] bytes) {
        int sequences = 0;
        int others = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                int length = sequence(bytes, i);
                sequences += length > 0 ? 1 : 0;
                others += length > 0 ? 0 : 1;
                i += Math.max(0, length - 1);
            }
        }
        return sequences > others * SEQUENCES_TO_OTHERS;
    }

    /** The length of the UTF-8 sequence that begins at an index, or 0. */
    private static int sequence(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int length = lead >= 0xC2 && lead <= 0xDF ? 2 : lead >= 0xE0 && lead <= 0xEF ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
        for (int i = at + 1; i < at + length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    /** Two-byte charsets declared on bytes without a single zero are a slip: the declaration itself was readable as ASCII. */
    private static boolean fits(Charset charset, boolean wide) {
        return wide || !charset.name().startsWith("UTF-16") && !charset.name().startsWith("UTF-32");
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
        int at = contentType.toLowerCase(Locale.ROOT).indexOf("charset");
        int equals = at < 0 ? -1 : contentType.indexOf('=', at);
        if (equals < 0) {
            return "";
        }
        String value = contentType.substring(equals + 1);
        int end = value.indexOf(';');
        return unquoted(end < 0 ? value : value.substring(0, end));
    }

    /** The encoding an XML declaration names, or empty. */
    private static String declared(String head) {
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

    /** The beginning of a document in lower case. */
    private static String head(byte[] bytes, Charset charset) {
        return new String(bytes, 0, Math.min(bytes.length, DECLARATION_WITHIN), charset).toLowerCase(Locale.ROOT);
    }

    private static String unquoted(String value) {
        return value.replace("\"", "").replace("'", "").strip();
    }
}
