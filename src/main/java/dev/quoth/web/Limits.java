package dev.quoth.web;

import java.time.Duration;

/**
 * How long and how much one request may take.
 *
 * @param connect until the host must have taken the connection
 * @param whole until the last byte of the body must be here, redirects included
 * @param bytes the largest body, after decompression; one byte more is an error, never a cut
 * @param redirects how many redirects are followed
 */
public record Limits(Duration connect, Duration whole, int bytes, int redirects) {

    /** What a feed or a page may take: 10 s, 30 s, 16 MiB, 5 redirects. */
    public static final Limits DEFAULT = new Limits(Duration.ofSeconds(10), Duration.ofSeconds(30), 16 << 20, 5);
}
