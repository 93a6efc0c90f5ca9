package dev.quoth.article;

import dev.quoth.news.Block;
import dev.quoth.news.Inline;
import java.util.List;
import java.util.stream.IntStream;

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

    private static final String ARROWS = "\u00AB\u00BB\u2039\u203A\u2190\u2192<>";

    /** UTF-16 units of the article's text in {@code drafts}, captions aside. */
    static int bodyChars(List<Draft> drafts) {
        return drafts.stream().filter(draft -> draft.block().isBody()).mapToInt(draft -> draft.text().length()).sum();
    }

    /** The same before an element that was left out. */
    Draft withGap() {
        return new Draft(block, text, box, linkChars, true);
    }

    double linkDensity() {
        return text.isEmpty() ? 0 : (double) linkChars / text.length();
    }

    /** Whether it is a line of links with arrows to the stories before and after: "\u00AB Boat runs aground | Home | Fares rise \u00BB". */
    boolean isPager() {
        return linkChars > 0 && (ARROWS.indexOf(text.charAt(0)) >= 0 || ARROWS.indexOf(text.charAt(text.length() - 1)) >= 0)
                && IntStream.range(0, text.length()).filter(i -> Character.isLetterOrDigit(text.charAt(i))).allMatch(this::isInLink);
    }

    private boolean isInLink(int index) {
        return block.inlines().stream().anyMatch(mark -> mark.kind() == Inline.Kind.LINK && mark.span().contains(index));
    }

    boolean isProse() {
        return block instanceof Block.Paragraph || block instanceof Block.Quotation;
    }
}
