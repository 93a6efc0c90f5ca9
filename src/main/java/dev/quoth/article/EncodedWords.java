package dev.quoth.article;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words in the head of a message that are not ASCII (RFC 2047): "=?utf-8?q?Caf=C3=A9?=" is Café. */
final class EncodedWords {

    private static final Pattern WORD = Pattern.compile("=\\?([A-Za-z0-9_-]{1,40})(?:\\*[^?]{0,20})?\\?([BbQq])\\?([^? ]{0,200})\\?=");
    /** Blanks between two such words are none of the text. */
    private static final Pattern BETWEEN = Pattern.compile("(?<=\\?=)[ \\t]+(?==\\?)");

    private EncodedWords() { }

    /** {@code text} with its encoded words as they read; what cannot be read stays. */
    static String decode(String text) {
        if (!text.contains("=?")) {
            return text;
        }
        return WORD.matcher(BETWEEN.matcher(text).replaceAll("")).replaceAll(word -> Matcher.quoteReplacement(decoded(word.group(), word.group(1),
                word.group(2), word.group(3))));
    }

    private static String decoded(String whole, String charset, String encoding, String words) {
        try {
            byte[] bytes = encoding.equalsIgnoreCase("B") ? Base64.getDecoder().decode(words) : quoted(words);
            return new String(bytes, Charset.forName(charset));
        } catch (IllegalArgumentException e) {
            return whole; // a character set nobody knows, or no Base64
        }
    }

    private static byte[] quoted(String words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            int high = c == '=' && i + 2 < words.length() ? Character.digit(words.charAt(i + 1), 16) : -1;
            int low = high >= 0 ? Character.digit(words.charAt(i + 2), 16) : -1;
            if (low >= 0) {
                bytes.write(high * 16 + low);
                i += 2;
            } else {
                bytes.writeBytes(String.valueOf(c == '_' ? ' ' : c).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
