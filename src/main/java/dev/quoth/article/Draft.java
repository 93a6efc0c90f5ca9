package dev.quoth.article;

import dev.quoth.news.Block;

/**
 * A block that may become one of the article's.
 *
 * @param block the block, not yet placed
 * @param text its words
 * @param box the block-level element it stands in
 * @param linkChars characters of {@code text} that are in links
 */
record Draft(Block block, String text, Box box, int linkChars) {

    double linkDensity() {
        return text.isEmpty() ? 0 : (double) linkChars / text.length();
    }

    boolean isProse() {
        return block instanceof Block.Paragraph || block instanceof Block.Quotation;
    }
}
