package dev.quoth.update;

import dev.quoth.library.Library;
import java.time.Duration;
import java.time.Instant;

/**
 * The right to update a library, which one process has at a time (H21). It expires, so that one that died blocks nobody for long; where it
 * can be seen that it died, not at all.
 */
final class Lease implements AutoCloseable {

    static final Duration TIME = Duration.ofSeconds(90);
    private static final Duration RENEWAL = Duration.ofSeconds(30);

    private final Library library;
    private final String owner;
    private Instant renewAt;

    /** @throws UpdateBusyException while another updater has it */
    Lease(Library library, Owner owner, Instant now) {
        this.library = library;
        this.owner = owner.written();
        if (!taken(now)) {
            throw new UpdateBusyException("another update is at work on this library");
        }
        renewAt = now.plus(RENEWAL);
    }

    private boolean taken(Instant now) {
        if (library.lease(owner, now, TIME)) {
            return true;
        }
        library.leaseholder().filter(Owner::isGone).ifPresent(library::release);
        return library.lease(owner, now, TIME);
    }

    /** Renews it when it is time to; false when another updater has it now, because this one slept too long. */
    boolean renewed(Instant now) {
        if (now.isBefore(renewAt)) {
            return true;
        }
        renewAt = now.plus(RENEWAL);
        return library.lease(owner, now, TIME);
    }

    @Override
    public void close() {
        library.release(owner);
    }
}
