package dev.quoth.news;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells where lists begin among the blocks of an article. Items say only their depth and number, so one list ends right before another
 * where bullets follow numbers or letters do, or where the numbers turn back: 1 2 1 2 are two lists, 3 2 1 is one that counts down.
 */
public final class ListBegins {

    /** The list that is open at one depth: its last item, and whether it counts up (1), down (-1) or has one item (0). */
    private record Open(Block.ListItem last, int direction) {

        /** The same list with one more item, or null where that item begins another. */
        Open with(Block.ListItem item) {
            if (item.isNumbered() != last.isNumbered() || item.numbering() != last.numbering()) {
                return null;
            }
            int step = item.isNumbered() ? Integer.compare(item.ordinal(), last.ordinal()) : 0;
            return item.isNumbered() && (step == 0 || step == -direction) ? null : new Open(item, step);
        }
    }

    private ListBegins() { }

    /** For each of {@code blocks} whether it is the first item of its list. */
    public static boolean[] of(List<Block> blocks) {
        boolean[] begins = new boolean[blocks.size()];
        List<Open> open = new ArrayList<>();
        for (int i = 0; i < begins.length; i++) {
            if (!(blocks.get(i) instanceof Block.ListItem item)) {
                open.clear();
                continue;
            }
            int depth = Math.max(1, item.depth());
            while (open.size() > depth) {
                open.remove(open.size() - 1);
            }
            Open before = open.size() == depth ? open.remove(depth - 1) : null;
            Open same = before == null ? null : before.with(item);
            begins[i] = same == null;
            while (open.size() < depth) {
                open.add(same == null ? new Open(item, 0) : same);
            }
        }
        return begins;
    }
}
