package dev.quoth.library;

import dev.quoth.news.Pace;
import java.time.Instant;
import java.util.Optional;

/**
 * What the fetches of one feed came to; the update room decides, the library keeps.
 *
 * @param etag ETag byte for byte, or empty
 * @param lastModified Last-Modified byte for byte, or empty
 * @param lastFetch when it was last asked for
 * @param lastSuccess when a 200 or 304 last came
 * @param nextFetch when it is due; empty: at once
 * @param failures failures since the last success
 * @param error why the last fetch failed, in one line, or empty
 * @param gone the server said 410: not asked again
 * @param movedTo where permanent redirects lead, or empty
 * @param movedSince when that redirect was first seen
 * @param movedFetches how many good fetches have followed it since
 * @param pace how often the publisher wants to be asked, as the last body said; a 304 does not say it again
 */
public record FetchState(String etag, String lastModified, Optional<Instant> lastFetch, Optional<Instant> lastSuccess,
        Optional<Instant> nextFetch, int failures, String error, boolean gone, String movedTo, Optional<Instant> movedSince, int movedFetches,
        Pace pace) {

    public static final FetchState NEVER = new FetchState("", "", Optional.empty(), Optional.empty(), Optional.empty(), 0, "", false,
            "", Optional.empty(), 0);

    /** The same, with a reason why the last fetch failed that is not the feed's fault. */
    public FetchState withError(String why) {
        return new FetchState(etag, lastModified, lastFetch, lastSuccess, nextFetch, failures, why, gone, movedTo, movedSince, movedFetches,
                pace);
    }

    /** A state of a feed that does not say how often it wants to be asked. */
    public FetchState(String etag, String lastModified, Optional<Instant> lastFetch, Optional<Instant> lastSuccess,
            Optional<Instant> nextFetch, int failures, String error, boolean gone, String movedTo, Optional<Instant> movedSince,
            int movedFetches) {
        this(etag, lastModified, lastFetch, lastSuccess, nextFetch, failures, error, gone, movedTo, movedSince, movedFetches, Pace.ANY);
    }
}
