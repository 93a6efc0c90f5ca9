package dev.quoth.news;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Set;

/**
 * How often the publisher of a feed wants to be asked: RSS ttl, skipHours and skipDays, and sy:updatePeriod.
 *
 * @param between least time between two fetches, zero when the feed says nothing
 * @param skipHours hours of the day in GMT, 0 to 23, at which nothing new appears
 * @param skipDays days in GMT on which nothing new appears
 */
public record Pace(Duration between, Set<Integer> skipHours, Set<DayOfWeek> skipDays) {

    /** The feed says nothing. */
    public static final Pace ANY = new Pace(Duration.ZERO, Set.of(), Set.of());

    public Pace {
        skipHours = Set.copyOf(skipHours);
        skipDays = Set.copyOf(skipDays);
    }
}
