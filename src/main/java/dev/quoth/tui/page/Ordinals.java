package dev.quoth.tui.page;

import dev.quoth.news.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Numbers of a list stand under one another by their last figure: 9. above 10. */
final class Ordinals {

    private final List<Block> blocks;
    private final int[] widths;
    /** The items of the lists that go on, by their depth. */
    private final TreeMap<Integer, List<Integer>> open = new TreeMap<>();

    private Ordinals(List<Block> blocks) {
        this.blocks = blocks;
        this.widths = new int[blocks.size()];
    }

    /** For each block that is an item the columns of the longest number in its list; lists within that one do not count. */
    static int[] widths(List<Block> blocks) {
        Ordinals ordinals = new Ordinals(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.ListItem item) {
                ordinals.item(item, i);
            } else {
                ordinals.close(0);
            }
        }
        ordinals.close(0);
        return ordinals.widths;
    }

    private void item(Block.ListItem item, int index) {
        List<Integer> before = open.get(item.depth());
        // Where the numbers do not go on another list begins.
        boolean other = before != null && item.ordinal() <= ((Block.ListItem) blocks.get(before.get(before.size() - 1))).ordinal();
        close(other ? item.depth() : item.depth() + 1);
        open.computeIfAbsent(item.depth(), depth -> new ArrayList<>()).add(index);
    }

    /** No list of this depth or deeper goes on. */
    private void close(int depth) {
        while (!open.isEmpty() && open.lastKey() >= depth) {
            List<Integer> items = open.pollLastEntry().getValue();
            int last = ((Block.ListItem) blocks.get(items.get(items.size() - 1))).ordinal();
            items.forEach(index -> widths[index] = String.valueOf(last).length());
        }
    }
}
