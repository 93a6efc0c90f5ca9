package dev.quoth.article;

import dev.quoth.news.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * Levels of headings and depths of lists as they are in the article, not on the page. The title is the one heading of the first level: on a page
 * that has its sections in {@code h1} all move down one. A list that stands alone begins at the first depth, though on the page an item
 * with a heading was around it.
 */
final class Levels {

    private static final int LOWEST = 6;

    private Levels() { }

    static List<Block> of(List<Block> blocks) {
        boolean down = blocks.stream().anyMatch(block -> block instanceof Block.Heading heading && heading.level() == 1);
        List<Block> levelled = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.ListItem) {
                int end = listEnd(blocks, i);
                list(blocks.subList(i, end), levelled);
                i = end - 1;
            } else if (down && blocks.get(i) instanceof Block.Heading heading) {
                levelled.add(new Block.Heading(Math.min(LOWEST, heading.level() + 1), heading.text(), heading.inlines(), heading.start()));
            } else {
                levelled.add(blocks.get(i));
            }
        }
        return levelled;
    }

    private static int listEnd(List<Block> blocks, int from) {
        int end = from;
        while (end < blocks.size() && blocks.get(end) instanceof Block.ListItem) {
            end++;
        }
        return end;
    }

    private static void list(List<Block> items, List<Block> levelled) {
        int outermost = items.stream().mapToInt(item -> ((Block.ListItem) item).depth()).min().orElse(1);
        for (Block block : items) {
            Block.ListItem item = (Block.ListItem) block;
            int depth = item.depth() - Math.max(1, outermost) + 1;
            levelled.add(new Block.ListItem(depth, item.ordinal(), item.numbering(), item.text(), item.inlines(), item.start()));
        }
    }
}
