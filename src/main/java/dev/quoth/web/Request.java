package dev.quoth.web;

import java.util.Map;

/**
 * What to get and how.
 *
 * @param url http, https, file: or sample: address
 * @param kind what is expected, which decides the Accept header
 * @param trust whether the user typed the address; only then may it be a file: (H20), and credentials in it are sent (H18)
 * @param etag ETag to send back byte for byte, or empty
 * @param lastModified Last-Modified to send back byte for byte, or empty
 * @param headers further headers the user set for this feed; sent to the first origin only
 * @param userAgent the user's own User-Agent for this feed, or empty for ours
 */
public record Request(String url, Kind kind, Trust trust, String etag, String lastModified, Map<String, String> headers, String userAgent) {

    /** What is expected to come back. */
    public enum Kind { FEED, PAGE }

    /** Where the address comes from. */
    public enum Trust {
        /** The user typed it: feeds.txt or the command line. */
        USER,
        /** It stands in a feed, a page, an OPML file or a redirect. */
        OUTSIDE
    }

    public Request {
        headers = Map.copyOf(headers);
    }

    public static Request feed(String url) {
        return new Request(url, Kind.FEED, Trust.USER, "", "", Map.of(), "");
    }

    public static Request page(String url, Trust trust) {
        return new Request(url, Kind.PAGE, trust, "", "", Map.of(), "");
    }

    public Request withValidators(String etag, String lastModified) {
        return new Request(url, kind, trust, etag, lastModified, headers, userAgent);
    }

    /** The same request for an address that comes from somewhere else. */
    public Request from(Trust trust) {
        return new Request(url, kind, trust, etag, lastModified, headers, userAgent);
    }

    public Request with(Map<String, String> headers, String userAgent) {
        return new Request(url, kind, trust, etag, lastModified, headers, userAgent);
    }
}
