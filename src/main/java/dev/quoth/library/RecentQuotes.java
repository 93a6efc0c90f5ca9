package dev.quoth.library;

import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * Which of the latest quotes share a run of words with a new one, in memory: a table of anchors with open addressing, eight bytes for
 * each. An index on the disk would have a random page to write for every anchor, more than everything else of a story together.
 */
final class RecentQuotes {

    /** Quotes that have an anchor, from which on it finds nobody new: a phrase everybody uses costs no more than another. */
    private static final int COMMON = 50;
    /** The part of the places that may be taken. */
    private static final double FULL = 0.7;

    /** Anchors, and the place of the quote each belongs to in {@link #ids}, from 1; 0 where there is none. */
    private int[] anchors = new int[1 << 12];
    private int[] owners = new int[1 << 12];
    private int size;
    private long[] ids = new long[1 << 10];
    private long[] times = new long[1 << 10];
    private int quotes;

    /** How many anchors there are, those of forgotten quotes too. */
    int size() {
        return size;
    }

    /** @param time when its story was published, in milliseconds */
    void add(long quote, long time, int[] own) {
        if (quotes == ids.length) {
            ids = Arrays.copyOf(ids, 2 * quotes);
            times = Arrays.copyOf(times, 2 * quotes);
        }
        ids[quotes] = quote;
        times[quotes] = time;
        quotes++;
        for (int anchor : own) {
            put(anchor, quotes);
        }
    }

    private void put(int anchor, int owner) {
        if (size >= FULL * anchors.length) {
            grow();
        }
        int having = 0;
        int slot = slot(anchor);
        while (owners[slot] != 0) {
            having += anchors[slot] == anchor ? 1 : 0;
            slot = slot + 1 & anchors.length - 1;
        }
        if (having < COMMON) {
            anchors[slot] = anchor;
            owners[slot] = owner;
            size++;
        }
    }

    private int slot(int anchor) {
        return anchor & anchors.length - 1;
    }

    private void grow() {
        int[] oldAnchors = anchors;
        int[] oldOwners = owners;
        anchors = new int[2 * oldAnchors.length];
        owners = new int[2 * oldOwners.length];
        size = 0;
        for (int i = 0; i < oldOwners.length; i++) {
            if (oldOwners[i] != 0) {
                put(oldAnchors[i], oldOwners[i]);
            }
        }
    }

    /** Tells the quotes that have this anchor and whose time is no further than {@code within} from {@code time}. */
    void having(int anchor, long time, long within, LongConsumer found) {
        for (int slot = slot(anchor); owners[slot] != 0; slot = slot + 1 & anchors.length - 1) {
            int quote = owners[slot] - 1;
            if (anchors[slot] == anchor && ids[quote] != 0 && Math.abs(times[quote] - time) <= within) {
                found.accept(ids[quote]);
            }
        }
    }

    /** Forgets the quotes with these numbers. */
    void forget(long first, long last) {
        for (int i = 0; i < quotes; i++) {
            if (ids[i] >= first && ids[i] <= last) {
                ids[i] = 0;
            }
        }
    }
}
