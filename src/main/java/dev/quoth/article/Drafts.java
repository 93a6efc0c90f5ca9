package dev.quoth.article;

import dev.quoth.news.Block;
import java.util.ArrayList;
import java.util.List;

/** The blocks of a story as far as they are written. */
final class Drafts {

    /** More blocks than any article has; what is behind them on a page made to be hostile is left out. */
    private static final int MOST = 20_000;

    private final List<Draft> drafts = new ArrayList<>();

    void add(Block block, Box box, int linkChars) {
        drafts.add(new Draft(block, block.text(), box, linkChars, false));
    }

    boolean isFull() {
        return drafts.size() >= MOST;
    }

    /** Whether the last block is a picture or what is said of one. */
    boolean endWithPicture() {
        return !drafts.isEmpty() && !drafts.get(drafts.size() - 1).block().isBody();
    }

    /** Notes that an element with words was left out behind the last block. */
    void gap() {
        if (!drafts.isEmpty()) {
            drafts.set(drafts.size() - 1, drafts.get(drafts.size() - 1).withGap());
        }
    }

    List<Draft> list() {
        return drafts;
    }
}
