package dev.quoth.update;

import dev.quoth.web.WebException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What becomes of failures: whose fault they are, and which hosts are left alone for them. Belongs to one thread. */
final class Troubles {

    /** After so many pages without an answer, each of which may take half a minute, the others wait for another update. */
    private static final int SILENT_PAGES = 3;

    private final Ledger ledger;
    private final HostQueue<Job> queue;
    private final Waiting waiting;
    /** How many pages of a host in a row brought nothing at all. */
    private final Map<String, Integer> silent = new HashMap<>();
    private final Connectivity<Outcome.FeedFailed> connectivity = new Connectivity<>();

    Troubles(Ledger ledger, HostQueue<Job> queue, Waiting waiting) {
        this.ledger = ledger;
        this.queue = queue;
        this.waiting = waiting;
    }

    void failed(Outcome.FeedFailed failed) {
        String host = failed.job().host();
        if (failed.why().reason() != WebException.Reason.UNKNOWN_HOST || !Hosts.hasName(host)) {
            resolved(host);
            charge(failed);
            return;
        }
        connectivity.unresolved(host, failed).forEach(this::charge);
        if (connectivity.isOffline()) {
            for (Job job : queue.dropNamed()) {
                if (job instanceof Job.GetFeed feed) {
                    ledger.spare(feed, "no network");
                }
            }
        }
    }

    /** A host answered, whatever it said. */
    void resolved(String host) {
        (Hosts.hasName(host) ? connectivity.resolved() : List.<Outcome.FeedFailed>of()).forEach(this::charge);
    }

    /** An article came, from its page or for want of it. */
    void article(Outcome.ArticleCame came) {
        String host = came.job().host();
        if (came.failure().isEmpty()) {
            silent.remove(host);
            return;
        }
        WebException why = came.failure().get();
        rest(why, host);
        if (PageRetry.isSilence(why) && silent.merge(host, 1, Integer::sum) >= SILENT_PAGES) {
            for (Job job : queue.dropPages(host)) {
                if (job instanceof Job.GetPage page) {
                    ledger.passOver(page, host + " does not answer");
                }
            }
        }
    }

    private void charge(Outcome.FeedFailed failed) {
        ledger.charge(failed);
        rest(failed.why(), failed.job().host());
    }

    /** Leaves a host alone that asks for it, and everything that waits for it. */
    private void rest(WebException why, String asked) {
        String host = why.host().isEmpty() ? asked : why.host();
        Optional<Instant> until = ledger.rest(host, why);
        for (Job job : until.isPresent() ? queue.drop(host) : List.<Job>of()) {
            if (job instanceof Job.GetFeed feed) {
                ledger.passOver(feed, host, until.get());
            } else if (job instanceof Job.GetPage page) {
                ledger.passOver(page, host, until.get());
                waiting.letGo(page.story());
            }
        }
    }

    /** Nothing more will be asked. */
    void end() {
        connectivity.end().forEach(this::charge);
        connectivity.held().forEach(failed -> ledger.spare(failed.job(), "no network: " + failed.why().getMessage()));
    }
}
