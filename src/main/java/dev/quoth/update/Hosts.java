package dev.quoth.update;

import java.util.Locale;

/** Names of hosts in addresses, as far as queues and rests need them. */
final class Hosts {

    private Hosts() { }

    /** The host of an http or https address in lower case, IPv6 in brackets; empty for anything else, which no queue holds up. */
    static String of(String url) {
        String authority = authority(url);
        String place = authority.substring(authority.lastIndexOf('@') + 1);
        int colon = place.indexOf(':', Math.max(0, place.indexOf(']')));
        return (colon < 0 ? place : place.substring(0, colon)).toLowerCase(Locale.ROOT);
    }

    /** Whether the address brings a user or a password along. */
    static boolean hasCredentials(String url) {
        return authority(url).indexOf('@') >= 0;
    }

    /** What stands between the slashes of an http or https address. */
    private static String authority(String url) {
        int start = url.indexOf("://") + 3;
        if (start < 3 || !url.regionMatches(true, 0, "http", 0, 4)) {
            return "";
        }
        int end = start;
        while (end < url.length() && "/?#\\".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        return url.substring(start, end);
    }

    /** The machine itself, which needs no politeness (H12). */
    static boolean isLoopback(String host) {
        return host.equals("localhost") || host.endsWith(".localhost") || host.equals("[::1]")
                || host.startsWith("127.") && isNumeric(host);
    }

    /** Whether reaching the host says something about name resolution (H8). */
    static boolean hasName(String host) {
        return !host.isEmpty() && !host.startsWith("[") && !isNumeric(host) && !isLoopback(host);
    }

    private static boolean isNumeric(String host) {
        return host.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
    }
}
