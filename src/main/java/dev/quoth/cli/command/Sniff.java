package dev.quoth.cli.command;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells a feed from a page or a text by its first bytes. */
final class Sniff {

    /** An XML declaration, comments and a stylesheet may stand before the root. */
    private static final int LOOK = 4096;

    private Sniff() { }

    static boolean isFeed(byte[] body) {
        // every root element is ASCII; NULs of UTF-16 are dropped so that its letters stand side by side
        String head = new String(body, 0, Math.min(LOOK, body.length), StandardCharsets.ISO_8859_1).replace("\0", "").toLowerCase(Locale.ROOT);
        int start = 0;
        while (start < head.length() && (head.charAt(start) <= ' ' || "\u00ef\u00bb\u00bf\u00ff\u00fe".indexOf(head.charAt(start)) >= 0)) {
            start++;
        }
        if (head.startsWith("{", start)) {
            return head.contains("jsonfeed.org/version");
        }
        if (!head.startsWith("<", start) || head.contains("<html")) {
            return false;
        }
        return root(head, "<rss") || root(head, "<feed") || root(head, "<rdf:rdf") || root(head, "<channel");
    }

    private static boolean root(String head, String name) {
        int at = head.indexOf(name);
        if (at < 0 || at + name.length() >= head.length()) {
            return false;
        }
        char after = head.charAt(at + name.length());
        return after <= ' ' || after == '>' || after == '/';
    }
}
