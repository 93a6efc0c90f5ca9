package dev.quoth.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a request brought back.
 *
 * @param url the address that was asked for
 * @param finalUrl the address that answered, after redirects; the base of every relative address in the body
 * @param status HTTP status, 200 for files and the sample edition
 * @param headers response headers, names in lower case, several values joined by ", "
 * @param body the bytes, decompressed
 * @param redirects every redirect followed, in order
 */
public record Page(String url, String finalUrl, int status, Map<String, String> headers, byte[] body, List<Redirect> redirects) {

    /** One redirect that was followed. */
    public record Redirect(int status, String from, String to) { }

    public Page {
        headers = Map.copyOf(headers);
        redirects = List.copyOf(redirects);
    }

    /** A page that did not come over HTTP. */
    public static Page of(String url, String contentType, byte[] body) {
        Map<String, String> headers = contentType.isEmpty() ? Map.of() : Map.of("content-type", contentType);
        return new Page(url, url, 200, headers, body, List.of());
    }

    /** The value of a response header, or empty. */
    public String header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    /** The Content-Type header as it was sent, or empty. */
    public String contentType() {
        return header("content-type");
    }

    /** Whether the server said that nothing has changed since the validators that were sent. */
    public boolean isNotModified() {
        return status == 304;
    }
}
