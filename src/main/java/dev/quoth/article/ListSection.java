package dev.quoth.article;

import dev.quoth.news.Block;
import java.util.List;

/**
 * A section of the text that is nothing but a list: "See also" between "History" and "Sources" in an encyclopaedia. The text is
 * divided by headings of its kind; other stories have a heading of their own kind, or stand last.
 */
final class ListSection {

    /** What stands below a heading that divides the text. */
    private static final int SHORTEST_PROSE = 80;
    private static final double LINKS = 0.5;

    private ListSection() { }

    /** Whether the block at {@code index}, if there is one, is the heading of such a section. */
    static boolean isAt(List<Draft> drafts, int index) {
        if (index < 0 || !(drafts.get(index).block() instanceof Block.Heading own) || drafts.get(index).linkDensity() > LINKS
                || Phrases.isOthers(drafts.get(index).text()) && !Phrases.isSeeAlso(drafts.get(index).text())) {
            return false;
        }
        int end = end(drafts, index + 1);
        return end > index + 1 && end < drafts.size() && drafts.get(end).block() instanceof Block.Heading next && next.level() <= own.level()
                && dividesBefore(drafts, index, own.level());
    }

    /** Where the list ends that begins at {@code from}. */
    static int end(List<Draft> drafts, int from) {
        int end = from;
        while (end < drafts.size() && drafts.get(end).block() instanceof Block.ListItem) {
            end++;
        }
        return end;
    }

    /** Whether a heading of the level stands above running text before {@code index}. */
    private static boolean dividesBefore(List<Draft> drafts, int index, int level) {
        for (int i = index - 1; i > 0; i--) {
            Draft below = drafts.get(i);
            if (drafts.get(i - 1).block() instanceof Block.Heading before && before.level() == level
                    && below.isProse() && below.text().length() >= SHORTEST_PROSE && below.linkDensity() < LINKS) {
                return true;
            }
        }
        return false;
    }
}
