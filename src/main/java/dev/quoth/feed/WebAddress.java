package dev.quoth.feed;

import java.net.MalformedURLException;
import java.net.URL;

/** Addresses as feeds write them: relative, with blanks and line ends in the middle, or not for the web at all. */
final class WebAddress {

    private WebAddress() { }

    /** Whether it is an address of the web (http or https). */
    static boolean isWeb(String address) {
        return address.regionMatches(true, 0, "http://", 0, 7) || address.regionMatches(true, 0, "https://", 0, 8);
    }

    /**
     * {@code address} made absolute; as it stands when it has a scheme of its own, or when the base is no address of the web, so that
     * nothing in a feed is resolved into a file of this machine.
     */
    static String resolve(String base, String address) {
        String clean = clean(address);
        if (clean.isEmpty() || isWeb(clean) || hasScheme(clean) || !isWeb(base)) {
            return clean;
        }
        try {
            URL context = new URL(base);
            // java.net.URL drops the last segment of the path for a lone query, browsers keep it.
            String relative = clean.startsWith("?") ? context.getPath() + clean : clean;
            return new URL(context, relative).toExternalForm();
        } catch (MalformedURLException unusable) {
            return clean;
        }
    }

    /** The same address where one may be followed (http, https, and the sample edition's own inside the sample edition), else empty. */
    static String followable(String base, String address) {
        String absolute = resolve(base, address);
        boolean sample = absolute.startsWith("sample:") && base.startsWith("sample:");
        return isWeb(absolute) || sample ? absolute : "";
    }

    /** The address without {@code user:password@}; of several @ the last one parts them from the host, as in the WHATWG's standard. */
    static String withoutCredentials(String address) {
        int start = address.indexOf("://") + 3;
        int end = start;
        while (end < address.length() && "/?#\\".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        int at = start < 3 ? -1 : address.lastIndexOf('@', end - 1);
        return at < start ? address : address.substring(0, start) + address.substring(at + 1);
    }

    static boolean hasScheme(String address) {
        int colon = address.indexOf(':');
        if (colon < 2 || !Character.isLetter(address.charAt(0))) {
            return false;
        }
        for (int i = 1; i < colon; i++) {
            char c = address.charAt(i);
            if (!(Character.isLetterOrDigit(c) || c == '+' || c == '-' || c == '.')) {
                return false;
            }
        }
        return true;
    }

    /** Without white space at the ends and without line ends and tabs inside, as browsers read addresses. */
    private static String clean(String address) {
        String stripped = address.strip();
        if (stripped.regionMatches(true, 0, "www.", 0, 4)) {
            return clean("http://" + stripped);
        }
        for (int i = 0; i < stripped.length(); i++) {
            if (stripped.charAt(i) < ' ') {
                return stripped.replaceAll("\\p{Cntrl}+\\s*", "");
            }
        }
        return stripped;
    }
}
