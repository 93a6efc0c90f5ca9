package dev.quoth.web;

import java.io.IOException;
import java.io.InputStream;

/** The sample edition on the class path: {@code sample:} or {@code sample:edition} is its feed, {@code sample:NAME.html} a page. */
final class Sample {

    static final String SCHEME = "sample:";

    private Sample() { }

    static Page page(String url) {
        String name = url.equals(SCHEME) ? "edition" : url.substring(SCHEME.length());
        if (!isName(name)) {
            throw new WebException(WebException.Reason.ADDRESS, "no such page in the sample edition");
        }
        boolean feed = name.indexOf('.') < 0;
        try (InputStream in = Sample.class.getResourceAsStream("sample/" + name + (feed ? ".xml" : ""))) {
            if (in == null) {
                throw new WebException(WebException.Reason.ADDRESS, "no such page in the sample edition");
            }
            return Page.of(url, feed || name.endsWith(".xml") ? "application/xml" : "text/html; charset=utf-8", in.readAllBytes());
        } catch (IOException e) {
            throw new WebException(WebException.Reason.CONNECTION, "the sample edition cannot be read", e);
        }
    }

    /** Letters, digits and hyphens, with at most one dot inside: nothing that could name a path. */
    private static boolean isName(String name) {
        int dots = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '.') {
                dots++;
            } else if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-')) {
                return false;
            }
        }
        return dots <= 1 && !name.isEmpty() && !name.startsWith(".") && !name.endsWith(".");
    }
}
