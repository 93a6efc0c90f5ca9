package dev.quoth.web;

import dev.quoth.web.WebException.Reason;
import java.net.IDN;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * An http or https address made fit for the wire: host in lower case and punycode, blanks and non-ASCII characters of path and query
 * percent-encoded, no fragment, and the user's credentials taken out, so that {@link #toString()} can be shown (H18).
 *
 * @param scheme http or https
 * @param host ASCII, IPv6 addresses in brackets
 * @param port the port, the scheme's own when none is given
 * @param file path and query, beginning with a slash
 * @param credentials {@code user:password} as the address gave it, percent-decoded, or empty
 */
record Address(String scheme, String host, int port, String file, String credentials) {

    /** Characters that java.net.URL lets through and servers or proxies refuse. */
    private static final String UNSAFE = "<>\"{}|\\^`[]";

    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    private static final int HIGHEST_PORT = 65_535;

    /**
     * Reads an address as somebody typed it or a page gave it.
     *
     * @throws WebException when it cannot be asked for; the message never repeats credentials
     */
    static Address parse(String text) {
        String clean = withoutControls(text.strip());
        int colon = clean.indexOf("://");
        String scheme = colon < 0 ? "" : clean.substring(0, colon).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new WebException(Reason.ADDRESS, "not an http or https address");
        }
        int start = colon + 3;
        int end = start;
        while (end < clean.length() && "/?#\\".indexOf(clean.charAt(end)) < 0) {
            end++;
        }
        String authority = clean.substring(start, end);
        // The last @ parts credentials from host, as in the WHATWG URL standard: passwords may hold one.
        int at = authority.lastIndexOf('@');
        String credentials = at < 0 ? "" : decode(authority.substring(0, at));
        String place = authority.substring(at + 1);
        int portColon = place.startsWith("[") ? place.indexOf(':', Math.max(place.indexOf(']'), 0)) : place.lastIndexOf(':');
        String host = host(portColon < 0 ? place : place.substring(0, portColon));
        String port = portColon < 0 ? "" : place.substring(portColon + 1);
        int hash = clean.indexOf('#', end);
        String rest = clean.substring(end, hash < 0 ? clean.length() : hash);
        String file = encode(rest.startsWith("/") ? rest : "/" + (rest.startsWith("\\") ? rest.substring(1) : rest));
        return new Address(scheme, host, port.isEmpty() ? defaultPort(scheme) : port(port), file, credentials);
    }

    /**
     * Where a redirect from here leads; credentials that a redirect brings along are not the user's and are dropped.
     *
     * @param secret whether the request brings something along that only the first server may see
     * @throws WebException when it leads anywhere but to http or https (H11, H20), or from https to where a secret would be seen
     */
    Address redirect(String location, boolean secret) {
        String target;
        try {
            String relative = location.strip();
            // java.net.URL drops the last segment of the path for a lone query, browsers keep it (RFC 3986, 5.2.2).
            target = new URL(url(), relative.startsWith("?") ? url().getPath() + relative : relative).toString();
        } catch (MalformedURLException e) {
            throw new WebException(Reason.REDIRECT, "redirected to an address that makes no sense", e);
        }
        Address next;
        try {
            next = parse(target);
        } catch (WebException e) {
            throw new WebException(Reason.REDIRECT, "redirected to something that is not on the web", e);
        }
        if (secret && isSecure() && !next.isSecure()) {
            throw new WebException(Reason.REDIRECT, "redirected from https to http, where your credentials would be seen");
        }
        return next.withoutCredentials();
    }

    Address withoutCredentials() {
        return new Address(scheme, host, port, file, "");
    }

    boolean sameOrigin(Address other) {
        return scheme.equals(other.scheme) && host.equals(other.host) && port == other.port;
    }

    boolean isSecure() {
        return scheme.equals("https");
    }

    URL url() {
        try {
            return new URL(toString());
        } catch (MalformedURLException e) {
            throw new WebException(Reason.ADDRESS, "not an address", e);
        }
    }

    /** The address without credentials. */
    @Override
    public String toString() {
        return scheme + "://" + host + (port == defaultPort(scheme) ? "" : ":" + port) + file;
    }

    private static int defaultPort(String scheme) {
        return scheme.equals("https") ? HTTPS : HTTP;
    }

    private static int port(String digits) {
        try {
            int port = Integer.parseInt(digits);
            if (port > 0 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new WebException(Reason.ADDRESS, "an address with a port that is not a number", e);
        }
        throw new WebException(Reason.ADDRESS, "an address with a port that does not exist");
    }

    private static String host(String host) {
        if (host.startsWith("[") && host.endsWith("]")) {
            for (int i = 1; i < host.length() - 1; i++) {
                if ("0123456789abcdefABCDEF:.%".indexOf(host.charAt(i)) < 0) {
                    throw new WebException(Reason.ADDRESS, "an address with a bad IPv6 host");
                }
            }
            return host.toLowerCase(Locale.ROOT);
        }
        String ascii;
        try {
            ascii = IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw new WebException(Reason.ADDRESS, "an address with a bad host name", e);
        }
        if (ascii.isEmpty()) {
            throw new WebException(Reason.ADDRESS, "an address without a host");
        }
        for (int i = 0; i < ascii.length(); i++) {
            char c = ascii.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '.' || c == '-' || c == '_')) {
                throw new WebException(Reason.ADDRESS, "an address with a bad host name");
            }
        }
        return ascii;
    }

    private static String withoutControls(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().filter(c -> !Character.isISOControl(c)).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static String encode(String file) {
        StringBuilder encoded = new StringBuilder(file.length() + 16);
        for (int i = 0; i < file.length();) {
            int c = file.codePointAt(i);
            i += Character.charCount(c);
            boolean escape = c == '%' ? !isEscape(file, i) : c <= ' ' || c > '~' || UNSAFE.indexOf(c) >= 0;
            if (!escape) {
                encoded.append((char) c);
                continue;
            }
            for (byte octet : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                encoded.append('%').append(Character.toUpperCase(Character.forDigit(octet >> 4 & 15, 16)))
                        .append(Character.toUpperCase(Character.forDigit(octet & 15, 16)));
            }
        }
        return encoded.toString();
    }

    /** Turns {@code %xx} into the characters they stand for; anything else stays. */
    static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] from = text.getBytes(StandardCharsets.UTF_8);
        byte[] to = new byte[from.length];
        int length = 0;
        for (int i = 0; i < from.length; i++) {
            if (from[i] == '%' && i + 2 < from.length && hex(from[i + 1]) >= 0 && hex(from[i + 2]) >= 0) {
                to[length++] = (byte) (hex(from[i + 1]) << 4 | hex(from[i + 2]));
                i += 2;
            } else {
                to[length++] = from[i];
            }
        }
        return new String(to, 0, length, StandardCharsets.UTF_8);
    }

    private static boolean isEscape(String file, int after) {
        return after + 2 <= file.length() && hex(file.charAt(after)) >= 0 && hex(file.charAt(after + 1)) >= 0;
    }

    private static int hex(int c) {
        return c < 128 ? Character.digit(c, 16) : -1;
    }
}
