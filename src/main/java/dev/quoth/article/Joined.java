package dev.quoth.article;

import dev.quoth.news.Article;
import dev.quoth.news.Block;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes one article of the pages it was cut into: the head of the first, the blocks of all, none twice. */
final class Joined {

    private static final int SHORTEST_REPEATED = 40;

    private Joined() { }

    static Article of(List<Article> pages) {
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("no pages to join");
        }
        if (pages.size() == 1) {
            return pages.get(0);
        }
        List<Block> blocks = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Article page : pages) {
            for (Block block : page.blocks()) {
                String bare = CleanText.bare(block.text());
                // The standfirst and the lead picture's caption stand on every page of some magazines.
                if (bare.length() < SHORTEST_REPEATED || seen.add(bare)) {
                    blocks.add(block);
                }
            }
        }
        return Article.of(pages.get(0).head(), blocks, pages.get(0).note());
    }
}
