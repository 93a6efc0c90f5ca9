package dev.quoth.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Leaves the second copy of a story out: some systems write the whole text twice into one page, once for phones and once for desks, or
 * once more for readers who scroll on. A refrain is shorter than a copy, and so is a day of a plan for meals.
 */
final class SecondCopies {

    /** Blocks that differ, and UTF-16 units, below which a run of the same blocks is a refrain or a table's row. */
    private static final int FEWEST = 3;
    private static final int SHORTEST = 500;
    /** The copy makes so much of the text. */
    private static final double SHARE = 0.25;

    private SecondCopies() { }

    /** {@code drafts} without runs of blocks that stood before in the same order. */
    static List<Draft> without(List<Draft> drafts) {
        int[] bodies = bodies(drafts);
        Map<String, Integer> first = new HashMap<>();
        BitSet copies = new BitSet();
        int shortest = (int) Math.max(SHORTEST, SHARE * chars(drafts, bodies, 0, bodies.length));
        for (int i = 0; i < bodies.length;) {
            String text = drafts.get(bodies[i]).text();
            Integer before = first.putIfAbsent(text, i);
            int length = before == null ? 0 : length(drafts, bodies, before, i);
            if (length > 0 && isCopy(drafts, bodies, i, length, shortest)) {
                copies.set(bodies[i], bodies[i + length - 1] + 1);
            }
            i += Math.max(1, length);
        }
        return copies.isEmpty() ? drafts : rest(drafts, copies);
    }

    private static int[] bodies(List<Draft> drafts) {
        int[] bodies = new int[drafts.size()];
        int count = 0;
        for (int i = 0; i < bodies.length; i++) {
            if (drafts.get(i).block().isBody()) {
                bodies[count++] = i;
            }
        }
        return Arrays.copyOf(bodies, count);
    }

    /** How many blocks from {@code at} on are those from {@code before} on. */
    private static int length(List<Draft> drafts, int[] bodies, int before, int at) {
        int length = 1;
        while (before + length < at && at + length < bodies.length
                && drafts.get(bodies[before + length]).text().equals(drafts.get(bodies[at + length]).text())) {
            length++;
        }
        return length;
    }

    private static boolean isCopy(List<Draft> drafts, int[] bodies, int from, int length, int shortest) {
        Set<String> different = new HashSet<>();
        for (int i = from; i < from + length; i++) {
            different.add(drafts.get(bodies[i]).text());
        }
        return different.size() >= FEWEST && chars(drafts, bodies, from, from + length) >= shortest;
    }

    private static int chars(List<Draft> drafts, int[] bodies, int from, int to) {
        int chars = 0;
        for (int i = from; i < to; i++) {
            chars += drafts.get(bodies[i]).text().length();
        }
        return chars;
    }

    private static List<Draft> rest(List<Draft> drafts, BitSet copies) {
        List<Draft> rest = new ArrayList<>(drafts.size());
        for (int i = copies.nextClearBit(0); i < drafts.size(); i = copies.nextClearBit(i + 1)) {
            rest.add(drafts.get(i));
        }
        return rest;
    }
}
