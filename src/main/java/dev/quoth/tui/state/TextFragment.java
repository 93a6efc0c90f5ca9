package dev.quoth.tui.state;

import dev.quoth.news.Quote;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The address of the words of a quote in a page (URL Fragment Text Directives, WICG), so that a browser opens it there and marks them. */
final class TextFragment {

    /** Words that are named at the beginning and at the end of a long stretch; a few words more find no other place. */
    private static final int WORDS = 5;

    private TextFragment() { }

    static String of(String url, Quote quote) {
        String text = quote.text().substring(0, Math.min(quote.text().length(), quote.parts().get(0).length()));
        // A block of the page ends at a line end here; a range must not begin and end in two of them where the page has more between.
        String[] words = text.split("\n", 2)[0].strip().split("\\s+");
        String directive = words.length <= 2 * WORDS ? encoded(words, 0, words.length)
                : encoded(words, 0, WORDS) + "," + encoded(words, words.length - WORDS, words.length);
        return url + (url.indexOf('#') < 0 ? "#" : "") + ":~:text=" + directive;
    }

    /** Everything but letters and digits of ASCII: commas, ampersands and dashes mean something in a directive. */
    private static String encoded(String[] words, int from, int to) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : String.join(" ", Arrays.copyOfRange(words, from, to)).getBytes(StandardCharsets.UTF_8)) {
            if (b > 0 && Character.isLetterOrDigit(b)) {
                encoded.append((char) b);
            } else {
                encoded.append('%').append(Character.toUpperCase(Character.forDigit(b >> 4 & 0xf, 16)))
                        .append(Character.toUpperCase(Character.forDigit(b & 0xf, 16)));
            }
        }
        return encoded.toString();
    }
}
