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
            boolean first = page == pages.get(0);
            boolean top = true;
            for (Block block : page.blocks()) {
                String bare = CleanText.bare(block.text());
                boolean large = bare.length() >= SHORTEST_REPEATED;
                top &= !large;
                // The standfirst, the lead picture's caption and a series' name stand on every page of some magazines.
                boolean repeated = (large || top && !first && !bare.isEmpty()) && seen.contains(bare);
                if (large || top && first) {
                    seen.add(bare);
                }
                if (!repeated) {
                    blocks.add(block);
                }
            }
        }
        return Article.of(pages.get(0).head(), blocks, pages.get(0).note());
    }
}
