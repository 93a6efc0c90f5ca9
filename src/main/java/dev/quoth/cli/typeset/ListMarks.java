package dev.quoth.cli.typeset;

import dev.quoth.cli.output.Signs;
import dev.quoth.news.Block;
import dev.quoth.news.ListBegins;
import java.util.ArrayList;
import java.util.List;

/** The marks of an article's list items: numbers of one list end in one column, and a list of another kind stands apart. */
final class ListMarks {

    private final String[] marks;
    private final boolean[] apart;
    /** The items of the lists that are open, by depth. */
    private final List<List<Integer>> open = new ArrayList<>();

    ListMarks(List<Block> blocks, Signs signs) {
        this.marks = new String[blocks.size()];
        this.apart = new boolean[blocks.size()];
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
                open.get(depth - 1).add(i);
                marks[i] = item.isNumbered() ? item.ordinal() + ". " : signs.bullet(depth) + " ";
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

    /** Whether the item at {@code index} begins a list right behind another of its depth. */
    boolean isApart(int index) {
        return apart[index];
    }
}
