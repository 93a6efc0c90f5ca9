package dev.quoth.article;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;

/**
 * The site a page stands on, for telling its own links from those to others: rows of the former are more stories, of the latter what
 * the story is about.
 */
final class Site {

    private final String host;

    /** @param address where the page stands, or empty */
    Site(String address) {
        this.host = host(address);
    }

    /** Whether a link leads to a page of this site; not for what is no page, and not for what may be one while the site is unknown. */
    boolean isOwn(String href) {
        String address = plain(href);
        return isAbsolute(address) ? !host.isEmpty() && hostOf(address).equals(host) : isPage(address);
    }

    /** Whether a link surely leads to another site. */
    boolean isForeign(String href) {
        String address = plain(href);
        String other = isAbsolute(address) && !host.isEmpty() ? hostOf(address) : "";
        return !other.isEmpty() && !other.equals(host);
    }

    private static String plain(String href) {
        return href.strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isAbsolute(String address) {
        return address.startsWith("//") || address.startsWith("http:") || address.startsWith("https:");
    }

    private static boolean isPage(String address) {
        return !address.isEmpty() && !address.startsWith("#") && !address.startsWith("javascript:") && !address.startsWith("mailto:");
    }

    private static String hostOf(String address) {
        return host(address.startsWith("//") ? "http:" + address : address);
    }

    /** The host without what stands before its name, or empty. */
    private static String host(String address) {
        try {
            String host = URI.create(address).getHost();
            if (host == null) {
                return "";
            }
            String[] parts = host.toLowerCase(Locale.ROOT).split("\\.");
            int count = Math.min(parts.length, parts.length > 2 && parts[parts.length - 2].length() <= 3 ? 3 : 2);
            return String.join(".", Arrays.copyOfRange(parts, parts.length - count, parts.length));
        } catch (IllegalArgumentException notAnAddress) {
            return "";
        }
    }
}
