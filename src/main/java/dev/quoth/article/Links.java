package dev.quoth.article;

import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;

/** Addresses in a page, made absolute. */
final class Links {

    private static final int LONGEST = 4_000;

    private Links() { }

    /** Where an {@code a} leads: an absolute http, https or mailto address, or empty (a script, a place on the same page). */
    static String target(Element link) {
        String href = link.attr("href").strip();
        if (!leadsOn(href)) {
            return "";
        }
        return startsWith(href, "mailto:") ? CleanText.normalize(href) : web(resolve(link.baseUri(), href));
    }

    /** Whether {@code link} leads to another page, though nobody may know where: a page read from a file has no address. */
    static boolean leadsOn(Element link) {
        return leadsOn(link.attr("href").strip());
    }

    private static boolean leadsOn(String href) {
        return !href.isEmpty() && !href.startsWith("#") && href.length() <= LONGEST && !startsWith(href, "javascript:") && !startsWith(href, "data:");
    }

    /**
     * {@code href} as an absolute address, empty if it is none. Nearly all are whole or begin at the host already, which saves the
     * five passes over the address that the general way takes; a page has hundreds.
     */
    static String resolve(String base, String href) {
        int from = hostEnd(href);
        if (from > 0 && isPlain(href, from)) {
            return href;
        }
        int host = href.startsWith("/") && !href.startsWith("//") && isPlain(href, 0) ? hostEnd(base) : -1;
        return host > 0 ? base.substring(0, host) + href : StringUtil.resolve(base, href);
    }

    /** Where the host of a whole address ends, -1 unless it is a mere name in ASCII that the path or nothing follows. */
    private static int hostEnd(String address) {
        int start = address.startsWith("https://") ? 8 : address.startsWith("http://") ? 7 : -1;
        if (start < 0) {
            return -1;
        }
        int end = start;
        while (end < address.length() && isHost(address.charAt(end))) {
            end++;
        }
        return end > start && (end == address.length() || address.charAt(end) == '/') ? end : -1;
    }

    private static boolean isHost(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '.' || c == '-';
    }

    /** Whether nothing in the rest of an address has to be written in another way: no dots that lead up, only visible ASCII. */
    private static boolean isPlain(String address, int from) {
        for (int i = from; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c <= ' ' || c >= 0x7F || c == '\\' || c == '#' || c == '.' && i > from && address.charAt(i - 1) == '/') {
                return false;
            }
        }
        return true;
    }

    /** {@code address} if it is an absolute http or https address without blanks, else empty. */
    static String web(String address) {
        if (!startsWith(address, "http://") && !startsWith(address, "https://") || address.length() > LONGEST) {
            return "";
        }
        for (int i = 0; i < address.length(); i++) {
            if (address.charAt(i) <= ' ' || CleanText.isJunk(address.charAt(i))) {
                return "";
            }
        }
        return address;
    }

    private static boolean startsWith(String address, String beginning) {
        return address.regionMatches(true, 0, beginning, 0, beginning.length());
    }
}
