package dev.quoth.tui.page;

import dev.quoth.news.Block;
import dev.quoth.news.ListBegins;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Numbers of a list stand under one another by their last figure: 9. above 10. */
final class Ordinals {

    private final List<Block> blocks;
    private final int[] widths;
    private final boolean[] begins;
    /** The items of the lists that go on, by their depth. */
    private final TreeMap<Integer, List<Integer>> open = new TreeMap<>();

    private Ordinals(List<Block> blocks) {
        this.blocks = blocks;
        this.widths = new int[blocks.size()];
        this.begins = ListBegins.of(blocks);
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
        close(begins[index] ? item.depth() : item.depth() + 1);
        open.computeIfAbsent(item.depth(), depth -> new ArrayList<>()).add(index);
    }

    /** No list of this depth or deeper goes on. */
    private void close(int depth) {
        while (!open.isEmpty() && open.lastKey() >= depth) {
            List<Integer> items = open.pollLastEntry().getValue();
            int longest = items.stream().mapToInt(index -> ((Block.ListItem) blocks.get(index)).mark().length()).max().orElse(0);
            items.forEach(index -> widths[index] = longest);
        }
    }
}
