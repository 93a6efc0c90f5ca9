package dev.quoth.update;

import dev.quoth.library.FetchState;
import dev.quoth.news.Pace;
import dev.quoth.web.Page;
import dev.quoth.web.WebException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Decides when a feed is asked again. Pure but for its source of chance, which spreads requests over time. */
final class Schedule {

    /** Between two automatic fetches when nobody says otherwise (H5). */
    static final Duration USUAL = Duration.ofMinutes(60);
    /** No feed is asked more often, whatever anybody says (H5). */
    static final Duration LEAST = Duration.ofMinutes(30);
    /** Between two fetches that the user asks for (H5). */
    static final Duration LEAST_BY_HAND = Duration.ofSeconds(60);
    /** No server can put us off for longer with an answer that is fine (H6), and errors end here too (H8). */
    static final Duration MOST = Duration.ofHours(24);
    /** For a 404 (H9) and for Retry-After (H7). */
    static final Duration WEEK = Duration.ofDays(7);
    /** How long a host rests that says no without saying until when (H7). */
    static final Duration REST = Duration.ofHours(1);
    /** How long it rests at least: one that says no and "at once", or a time that is over, has a clock that is wrong or no clue. */
    static final Duration LEAST_REST = Duration.ofMinutes(1);

    /** Ten per cent to either side (H6). */
    private static final double JITTER = 0.1;
    private static final int HOURS_OF_A_WEEK = 7 * 24;
    private static final int MOST_DOUBLINGS = 16;

    private final RandomGenerator chance;

    Schedule(RandomGenerator chance) {
        this.chance = chance;
    }

    /** Whether the feed is to be asked in an automatic run. */
    static boolean isDue(FetchState state, Instant now) {
        // A clock that was a year ahead once, and was set back, must not lock a feed out for a year.
        boolean setBack = state.lastFetch().map(last -> last.isAfter(now.plus(LEAST))).orElse(false);
        return !state.gone() && (setBack || state.nextFetch().map(next -> !next.isAfter(now)).orElse(true));
    }

    /** Whether the feed may be asked because the user wants it now. */
    static boolean mayForce(FetchState state, Instant now) {
        // A clock that was set back must not lock a feed out.
        return state.lastFetch().map(last -> last.isAfter(now) || !last.plus(LEAST_BY_HAND).isAfter(now)).orElse(true);
    }

    /**
     * What is known after a 200 that held a feed, or a 304.
     *
     * @param said how often the feed wants to be asked; empty when it did not say anything anew, as in a 304
     */
    FetchState answered(FetchState before, Page page, Optional<Pace> said, Optional<Duration> interval, Instant now) {
        Pace pace = said.orElse(before.pace());
        Duration own = interval.orElse(USUAL);
        Duration most = longer(MOST, own);
        Duration wanted = longer(longer(own, Freshness.of(page, now)), pace.between());
        Instant next = afterSkipped(now.plus(between(LEAST, jittered(shorter(wanted, most)), most)), pace);
        boolean keeps = page.isNotModified();
        String etag = kept(page.header("etag"), keeps, before.etag());
        String lastModified = kept(page.header("last-modified"), keeps, before.lastModified());
        return new FetchState(etag, lastModified, Optional.of(now), Optional.of(now), Optional.of(next), 0, "", false,
                before.movedTo(), before.movedSince(), before.movedFetches(), pace);
    }

    /** What is known after a request that failed; validators stay (H2). */
    FetchState failed(FetchState before, WebException failure, Optional<Duration> interval, Instant now) {
        int status = failure.status();
        if (status == 410) {
            return failed(before, failure.getMessage(), Optional.empty(), true, now);
        }
        Optional<Instant> rest = rest(failure, now);
        if (rest.isPresent()) {
            Instant usual = now.plus(longer(LEAST, jittered(interval.orElse(USUAL))));
            Instant next = rest.get().isAfter(usual) ? rest.get() : usual;
            return failed(before, failure.getMessage(), Optional.of(next), false, now);
        }
        return failed(before, failure.getMessage(), Optional.of(backOff(before, status == 404 ? WEEK : MOST, interval, now)), false, now);
    }

    /** What is known after an answer that holds no feed. */
    FetchState unreadable(FetchState before, String why, Optional<Duration> interval, Instant now) {
        return failed(before, why, Optional.of(backOff(before, MOST, interval, now)), false, now);
    }

    /** Until when the host must be left alone because of this answer (H7). */
    static Optional<Instant> rest(WebException failure, Instant now) {
        int status = failure.status();
        if (status != 429 && status != 503 && status != 403) {
            return Optional.empty();
        }
        Duration said = failure.retryAfter().map(until -> Duration.between(now, until)).orElse(REST);
        return Optional.of(now.plus(between(LEAST_REST, said, WEEK)));
    }

    private static FetchState failed(FetchState before, String why, Optional<Instant> next, boolean gone, Instant now) {
        return new FetchState(before.etag(), before.lastModified(), Optional.of(now), before.lastSuccess(), next,
                before.failures() + 1, why, gone, before.movedTo(), before.movedSince(), before.movedFetches(), before.pace());
    }

    /** Twice as long after each failure. */
    private Instant backOff(FetchState before, Duration most, Optional<Duration> interval, Instant now) {
        Duration first = longer(LEAST, interval.orElse(USUAL));
        Duration wait = first.multipliedBy(1L << Math.min(before.failures(), MOST_DOUBLINGS));
        Duration cap = longer(most, first);
        return now.plus(between(LEAST, jittered(shorter(wait, cap)), cap));
    }

    /** The first instant from {@code next} on in no hour or day that the feed leaves out; one that leaves out all is not believed. */
    private static Instant afterSkipped(Instant next, Pace pace) {
        if (pace.skipHours().isEmpty() && pace.skipDays().isEmpty()) {
            return next;
        }
        ZonedDateTime at = next.atZone(ZoneOffset.UTC);
        for (int hour = 0; hour <= HOURS_OF_A_WEEK; hour++) {
            if (!pace.skipHours().contains(at.getHour()) && !pace.skipDays().contains(at.getDayOfWeek())) {
                return at.toInstant();
            }
            at = at.truncatedTo(ChronoUnit.HOURS).plusHours(1);
        }
        return next;
    }

    private Duration jittered(Duration time) {
        return Duration.ofMillis((long) (time.toMillis() * (1 - JITTER + 2 * JITTER * chance.nextDouble())));
    }

    /** A 304 need not repeat validators; a 200 without them has none (H2). */
    private static String kept(String sent, boolean keeps, String before) {
        return sent.isEmpty() && keeps ? before : sent;
    }

    private static Duration between(Duration least, Duration time, Duration most) {
        return shorter(longer(least, time), most);
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}
