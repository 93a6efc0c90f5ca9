package dev.quoth.article;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of a page's bytes.
 *
 * <p>In order: a byte order mark, the zeros of UTF-16, what the bytes prove (UTF-8 with accents in it is never anything else by chance), the
 * Content-Type header, the page's own meta element or XML declaration, and a guess. What was encoded twice is mended.
 */
final class PageText {

    /** Browsers look at 1,024 bytes and jsoup at 5 kB; pages with long inline scripts name their encoding later than that. */
    private static final int META_REACH = 512 * 1024;

    /** Bytes at the beginning that tell UTF-16. */
    private static final int WIDE_REACH = 4096;

    private static final Pattern CHARSET = Pattern.compile(
            "charset\\s*=\\s*[\"']?\\s*([a-z0-9_.:\\-]+)|<\\?xml[^>]{0,80}encoding\\s*=\\s*[\"']([a-z0-9_.:\\-]+)",
            Pattern.CASE_INSENSITIVE);

    private PageText() { }

    /** Decodes {@code body}; {@code contentType} is the response header, or empty. */
    static String decode(byte[] body, String contentType) {
        if (startsWith(body, 0xEF, 0xBB, 0xBF)) {
            return DoubleEncoding.mend(new String(body, 3, body.length - 3, StandardCharsets.UTF_8));
        }
        if (startsWith(body, 0xFE, 0xFF)) {
            return new String(body, 2, body.length - 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(body, 0xFF, 0xFE)) {
            return new String(body, 2, body.length - 2, StandardCharsets.UTF_16LE);
        }
        Charset charset = wide(body).orElseGet(() -> charset(body, contentType));
        String text = new String(body, charset);
        return charset.equals(StandardCharsets.UTF_8) ? DoubleEncoding.mend(text) : text;
    }

    /** UTF-16 without its mark: of letters that are one byte elsewhere every other byte is 0, and no text in another encoding has any. */
    private static Optional<Charset> wide(byte[] body) {
        int[] zeros = new int[2];
        int reach = Math.min(body.length, WIDE_REACH);
        for (int i = 0; i < reach; i++) {
            zeros[i % 2] += body[i] == 0 ? 1 : 0;
        }
        boolean many = (zeros[0] + zeros[1]) * 8 > reach;
        if (!many || zeros[0] > 0 && zeros[1] > 0) {
            return Optional.empty();
        }
        return Optional.of(zeros[0] > 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    private static Charset charset(byte[] body, String contentType) {
        Utf8Evidence evidence = Utf8Evidence.of(body);
        Optional<Charset> header = declared(contentType);
        if (evidence.errors() == 0 && header.isPresent() && header.get().equals(StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        Optional<Charset> meta = Optional.empty();
        if (header.isEmpty() || header.get().equals(StandardCharsets.UTF_8) && !evidence.convincing()) {
            meta = meta(body);
        }
        // "charset=iso-8859-1" from a server's default over a UTF-8 page is the commonest lie; the bytes cannot lie that way.
        if (evidence.overwhelming() || evidence.convincing() && !isMultibyte(header) && !isMultibyte(meta)) {
            return StandardCharsets.UTF_8;
        }
        Optional<Charset> named = header;
        if (named.isEmpty() || named.get().equals(StandardCharsets.UTF_8) && evidence.refuted()) {
            named = meta;
        }
        if (named.isPresent() && !(named.get().equals(StandardCharsets.UTF_8) && evidence.refuted())) {
            return named.get();
        }
        return evidence.refuted() ? EncodingGuess.of(body) : StandardCharsets.UTF_8;
    }

    private static boolean isMultibyte(Optional<Charset> charset) {
        return charset.isPresent() && charset.get().newEncoder().maxBytesPerChar() > 1 && !charset.get().equals(StandardCharsets.UTF_8);
    }

    private static Optional<Charset> meta(byte[] body) {
        String head = new String(body, 0, Math.min(body.length, META_REACH), StandardCharsets.ISO_8859_1);
        Matcher matcher = CHARSET.matcher(head);
        int reach = head.length();
        for (int at = candidate(head, 0); at >= 0; at = candidate(head, at + 1)) {
            // Looking only where the word may begin is a hundred times faster than searching half a megabyte with the expression.
            if (!matcher.region(at, Math.min(reach, at + 200)).lookingAt()) {
                continue;
            }
            int tag = head.lastIndexOf('<', matcher.start());
            boolean xml = matcher.group(2) != null;
            // Scripts and links have charset attributes too; only a meta element speaks for the page.
            if (xml || tag >= 0 && head.regionMatches(true, tag, "<meta", 0, 5) && head.indexOf('>', tag) >= matcher.end()) {
                return CharsetLabel.find(xml ? matcher.group(2) : matcher.group(1));
            }
        }
        return Optional.empty();
    }

    /** The next place from {@code from} on where "charset" or an XML declaration may begin. */
    private static int candidate(String head, int from) {
        for (int i = from; i + 6 < head.length(); i++) {
            char c = head.charAt(i);
            if ((c == 'c' || c == 'C') && head.regionMatches(true, i, "charset", 0, 7) || c == '<' && head.charAt(i + 1) == '?') {
                return i;
            }
        }
        return -1;
    }

    private static Optional<Charset> declared(String contentType) {
        Matcher matcher = CHARSET.matcher(contentType);
        return matcher.find() && matcher.group(1) != null ? CharsetLabel.find(matcher.group(1)) : Optional.empty();
    }

    private static boolean startsWith(byte[] body, int... mark) {
        if (body.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((body[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
