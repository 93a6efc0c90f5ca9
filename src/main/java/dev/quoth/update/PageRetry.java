package dev.quoth.update;

import dev.quoth.web.WebException;
import java.time.Duration;
import java.time.Instant;

/** Decides whether a story goes on waiting for its page after a failure, so that a later update asks for it again. */
final class PageRetry {

    /** News is read on the day it is news; later the page is got when somebody opens the story. */
    static final Duration TIME = Duration.ofHours(24);

    private PageRetry() { }

    /** @param seen when the story was first seen */
    static boolean isWorthwhile(WebException why, Instant seen, Instant now) {
        return now.isBefore(seen.plus(TIME)) && (isSilence(why) || switch (why.status()) {
            case 408, 425, 429, 500, 502, 503, 504 -> true;
            default -> false;
        });
    }

    /** Whether no answer came at all, as from a machine without a network or a host that is down. */
    static boolean isSilence(WebException why) {
        return switch (why.reason()) {
            case UNKNOWN_HOST, CONNECTION, TIMEOUT, TLS -> true;
            default -> false;
        };
    }
}
