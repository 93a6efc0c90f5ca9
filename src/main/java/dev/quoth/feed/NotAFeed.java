package dev.quoth.feed;

import java.util.Locale;

/** Says what a document is that is no feed. */
final class NotAFeed {

    /** How much of a document is looked at; what it is stands at its beginning. */
    private static final int HEAD = 4096;
    private static final int NOWHERE = Integer.MAX_VALUE;

    private NotAFeed() { }

    /** One line for the user. */
    static String describe(byte[] bytes, String text) {
        if (text.isBlank()) {
            return "an empty document, not a feed";
        }
        return what(bytes, text) + ", not a feed";
    }

    private static String what(byte[] bytes, String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD)).strip().toLowerCase(Locale.ROOT);
        if (isHtml(text)) {
            return isLogin(text) ? "a login page" : "an HTML page";
        }
        if (head.contains("<opml")) {
            return "an OPML list of feeds (quoth feeds import reads it)";
        }
        if (head.contains("<urlset") || head.contains("<sitemapindex")) {
            return "a sitemap";
        }
        if (head.startsWith("{") || head.startsWith("[")) {
            return "JSON of another kind";
        }
        if (isBinary(bytes)) {
            return "a binary file";
        }
        return head.startsWith("<") ? "an XML document of another kind" : "plain text";
    }

    /** Whether a document begins like an HTML page; a feed below an HTML doctype is seen in the wild, so its root decides. */
    static boolean isHtml(String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD)).toLowerCase(Locale.ROOT);
        int feed = first(head, "<rss", "<feed", "<rdf:rdf", "<opml");
        int page = first(head, "<html", "<head>", "<body");
        return page < feed || feed == NOWHERE && head.contains("<!doctype html");
    }

    private static int first(String text, String... tags) {
        int first = NOWHERE;
        for (String tag : tags) {
            int at = text.indexOf(tag);
            first = at < 0 ? first : Math.min(first, at);
        }
        return first;
    }

    private static boolean isLogin(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.contains("type=\"password\"") || lower.contains("type='password'") || lower.contains("type=password");
    }

    private static boolean isBinary(byte[] bytes) {
        int controls = 0;
        int length = Math.min(bytes.length, HEAD);
        for (int i = 0; i < length; i++) {
            int b = bytes[i] & 0xFF;
            controls += b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' ? 1 : 0;
        }
        return controls * 20 > length;
    }
}
