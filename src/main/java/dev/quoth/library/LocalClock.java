package dev.quoth.library;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The time of here. The zone is looked up when somebody asks for it: what shows no local time saves reading all zones there are. */
public final class LocalClock extends Clock {

    @Override
    public ZoneId getZone() {
        return ZoneId.systemDefault();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }

    @Override
    public Instant instant() {
        return Instant.now();
    }

    @Override
    public long millis() {
        return System.currentTimeMillis();
    }
}
