package dev.quoth.update;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells a machine that is offline from feeds whose hosts are gone (H8): while no name has been resolved, hosts that cannot be are held
 * back; when the first few all were so, it is the machine, and nobody is charged.
 *
 * @param <T> what is held back with a host
 */
final class Connectivity<T> {

    /** So many hosts that do not resolve, and not one that does, make the machine offline. */
    private static final int ENOUGH = 5;
    /** One name alone may well be misspelt. */
    private static final int LEAST = 2;

    private final Set<String> unresolved = new HashSet<>();
    private final List<T> held = new ArrayList<>();
    private boolean online;

    /** A host with a name answered, or refused to: names do resolve. Gives back what was held, to be charged now. */
    List<T> resolved() {
        online = true;
        List<T> charged = List.copyOf(held);
        held.clear();
        return charged;
    }

    /** A host did not resolve. Gives back what is to be charged for it at once: nothing while that may be the machine's fault. */
    List<T> unresolved(String host, T what) {
        if (online) {
            return List.of(what);
        }
        unresolved.add(host);
        held.add(what);
        return List.of();
    }

    boolean isOffline() {
        return !online && unresolved.size() >= ENOUGH;
    }

    /** Nothing more will be asked. Gives back what is to be charged after all; what is not stays {@linkplain #held() held}. */
    List<T> end() {
        return !online && unresolved.size() >= LEAST ? List.of() : resolved();
    }

    /** What is not charged to anybody. */
    List<T> held() {
        return List.copyOf(held);
    }
}
