package dev.quoth.cli.typeset;

import dev.quoth.cli.output.Signs;
import dev.quoth.news.Block;
import dev.quoth.news.ListBegins;
import dev.quoth.text.Columns;
import java.util.ArrayList;
import java.util.List;

/**
 * The marks of an article's list items: numbers of one list end in one column, a list within an item stands under the item's words,
 * and a list of another kind stands apart.
 */
final class ListMarks {

    /** Deeper lists stand no further to the right. */
    private static final int DEEPEST = 8;

    private final String[] marks;
    private final boolean[] apart;
    /** The item each item's list stands in, or minus its depth where a page has none. */
    private final int[] outer;
    /** The items of the lists that are open, by depth. */
    private final List<List<Integer>> open = new ArrayList<>();

    ListMarks(List<Block> blocks, Signs signs) {
        this.marks = new String[blocks.size()];
        this.apart = new boolean[blocks.size()];
        this.outer = new int[blocks.size()];
        boolean[] begins = ListBegins.of(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.ListItem item) {
                int depth = Math.max(1, item.depth());
                close(depth);
                if (open.size() == depth && begins[i]) {
                    apart[i] = depth == 1;
                    close(depth - 1);
                }
                while (open.size() < depth) {
                    open.add(new ArrayList<>());
                }
                List<Integer> around = depth > 1 ? open.get(depth - 2) : List.of();
                outer[i] = around.isEmpty() ? -depth : around.get(around.size() - 1);
                open.get(depth - 1).add(i);
                marks[i] = item.isNumbered() ? item.mark() + ". " : signs.bullet(depth) + " ";
            } else {
                close(0);
            }
        }
        close(0);
    }

    /** Ends the lists deeper than {@code depth}: now the width of their marks is known. */
    private void close(int depth) {
        while (open.size() > depth) {
            List<Integer> items = open.remove(open.size() - 1);
            int widest = items.stream().mapToInt(i -> marks[i].length()).max().orElse(0);
            for (int i : items) {
                marks[i] = " ".repeat(widest - marks[i].length()) + marks[i];
            }
        }
        if (open.size() == depth && depth > 0 && open.get(depth - 1).isEmpty()) {
            open.remove(depth - 1);
        }
    }

    /** The mark of the item at {@code index}, with the blank behind it. */
    String of(int index) {
        return marks[index];
    }

    /** Columns before the mark of the item at {@code index}. */
    int indent(int index) {
        int columns = 0;
        int levels = 1;
        int item = index;
        while (outer[item] >= 0 && levels <= DEEPEST) {
            item = outer[item];
            columns += Columns.width(marks[item]);
            levels++;
        }
        return outer[item] >= 0 ? columns : columns + 2 * Math.min(-outer[item] - 1, DEEPEST);
    }

    /** Whether the item at {@code index} begins a list right behind another of its depth. */
    boolean isApart(int index) {
        return apart[index];
    }
}
