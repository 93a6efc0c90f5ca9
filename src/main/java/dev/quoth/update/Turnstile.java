package dev.quoth.update;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Lets the pages of one host that are opened by hand through a second apart (H12). */
final class Turnstile {

    private final Map<String, Long> next = new HashMap<>();

    /** Waits until a request to the host may begin. */
    synchronized void enter(String host) throws InterruptedException {
        if (host.isEmpty() || Hosts.isLoopback(host)) {
            return;
        }
        for (long wait = left(host); wait > 0; wait = left(host)) {
            TimeUnit.NANOSECONDS.timedWait(this, wait);
        }
        passed(host);
    }

    /** A request to the host has begun now. */
    synchronized void passed(String host) {
        next.put(host, System.nanoTime() + HostQueue.GAP.toNanos());
    }

    private long left(String host) {
        return next.containsKey(host) ? next.get(host) - System.nanoTime() : 0;
    }
}
