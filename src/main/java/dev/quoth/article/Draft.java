package dev.quoth.article;

import dev.quoth.news.Block;

/**
 * A block that may become one of the article's.
 *
 * @param block the block, not yet placed
 * @param text its words
 * @param box the block-level element it stands in
 * @param linkChars characters of {@code text} that are in links
 * @param beforeGap whether an element was left out between it and the next block
 */
record Draft(Block block, String text, Box box, int linkChars, boolean beforeGap) {

    /** The same before an element that was left out. */
    Draft withGap() {
        return new Draft(block, text, box, linkChars, true);
    }

    double linkDensity() {
        return text.isEmpty() ? 0 : (double) linkChars / text.length();
    }

    boolean isProse() {
        return block instanceof Block.Paragraph || block instanceof Block.Quotation;
    }
}
