package dev.quoth.update;

import dev.quoth.library.FetchState;
import dev.quoth.web.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Decides when a feed has moved for good (H10). A 301 may come from the login page of a hotel; so a new address is believed only after it
 * has given the feed three times over a day, or at once when only http became https.
 */
final class Moves {

    private static final int FETCHES = 3;
    private static final Duration TIME = Duration.ofHours(24);

    private Moves() { }

    /** Takes note of where a good answer came from. */
    static FetchState noted(FetchState state, Page page, Instant now) {
        String to = target(page);
        if (to.isEmpty()) {
            return with(state, "", Optional.empty(), 0);
        }
        if (to.equals(state.movedTo())) {
            return with(state, to, state.movedSince().or(() -> Optional.of(now)), state.movedFetches() + 1);
        }
        return with(state, to, Optional.of(now), 1);
    }

    /** The address to store in place of {@code url}, once it is certain. */
    static Optional<String> settled(String url, FetchState state, Instant now) {
        String to = state.movedTo();
        if (to.isEmpty()) {
            return Optional.empty();
        }
        boolean proven = state.movedFetches() >= FETCHES
                && state.movedSince().map(since -> !since.plus(TIME).isAfter(now)).orElse(false);
        return proven || isSecured(url, to) ? Optional.of(to) : Optional.empty();
    }

    /** Where the permanent redirects at the beginning of the chain lead; what comes after a temporary one is temporary too. */
    private static String target(Page page) {
        String to = "";
        for (Page.Redirect redirect : page.redirects()) {
            if (redirect.status() != 301 && redirect.status() != 308) {
                break;
            }
            to = redirect.to();
        }
        return to;
    }

    private static boolean isSecured(String from, String to) {
        return from.regionMatches(true, 0, "http://", 0, 7) && to.startsWith("https://") && Hosts.of(from).equals(Hosts.of(to));
    }

    private static FetchState with(FetchState state, String movedTo, Optional<Instant> movedSince, int movedFetches) {
        return new FetchState(state.etag(), state.lastModified(), state.lastFetch(), state.lastSuccess(), state.nextFetch(),
                state.failures(), state.error(), state.gone(), movedTo, movedSince, movedFetches, state.pace());
    }
}
