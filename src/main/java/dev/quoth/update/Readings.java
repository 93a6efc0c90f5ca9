package dev.quoth.update;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Jobs whose answer has come and is being read. Their hosts are free for the next question meanwhile, so that the network is not idle
 * while the processors are busy. Belongs to one thread, except where it says otherwise.
 */
final class Readings {

    /** Answers wait in memory until they are read; with so many waiting, their hosts wait too. */
    private static final int MOST = 64;

    private final Queue<Job> come = new ConcurrentLinkedQueue<>();
    private final Set<Job> reading = Collections.newSetFromMap(new IdentityHashMap<>());

    /** From another thread: the answer to a job has come. */
    void came(Job job) {
        come.add(job);
    }

    /** Frees the hosts whose answers have come. */
    void free(HostQueue<Job> queue) {
        for (Job job = come.poll(); job != null; job = come.poll()) {
            if (reading.size() < MOST) {
                reading.add(job);
                queue.done(job.host());
            }
        }
    }

    /** A job is done: frees its host, unless that was done when its answer came. */
    void done(Job job, HostQueue<Job> queue) {
        free(queue);
        if (!reading.remove(job)) {
            queue.done(job.host());
        }
    }

    boolean isEmpty() {
        return reading.isEmpty() && come.isEmpty();
    }
}
