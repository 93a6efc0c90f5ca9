package dev.quoth.article;

import org.jsoup.nodes.Element;

/** Addresses in a page, made absolute. */
final class Links {

    private static final int LONGEST = 4_000;

    private Links() { }

    /** Where an {@code a} leads: an absolute http, https or mailto address, or empty (a script, a place on the same page). */
    static String target(Element link) {
        String href = link.attr("href").strip();
        if (href.isEmpty() || href.startsWith("#") || href.length() > LONGEST || startsWith(href, "javascript:")
                || startsWith(href, "data:")) {
            return "";
        }
        return startsWith(href, "mailto:") ? CleanText.normalize(href) : web(link.absUrl("href"));
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
