package dev.quoth.update;

import java.util.Locale;

/** Names of hosts in addresses, as far as queues and rests need them. */
final class Hosts {

    private Hosts() { }

    /** The host of an http or https address in lower case, IPv6 in brackets; empty for anything else, which no queue holds up. */
    static String of(String url) {
        int start = url.indexOf("://");
        if (start < 0 || !url.regionMatches(true, 0, "http", 0, 4)) {
            return "";
        }
        int end = start += 3;
        while (end < url.length() && "/?#\\".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        String authority = url.substring(start, end);
        String place = authority.substring(authority.lastIndexOf('@') + 1);
        int colon = place.indexOf(':', Math.max(0, place.indexOf(']')));
        return (colon < 0 ? place : place.substring(0, colon)).toLowerCase(Locale.ROOT);
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
