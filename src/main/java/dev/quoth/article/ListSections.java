package dev.quoth.article;

import dev.quoth.news.Block;
import java.util.BitSet;
import java.util.List;

/**
 * The sections of a text that are nothing but a list: "See also" between "History" and "Sources" in an encyclopaedia. The text is
 * divided by headings of its kind; other stories have a heading of their own kind, or stand last. All are found in one walk.
 */
final class ListSections {

    /** What stands below a heading that divides the text. */
    private static final int SHORTEST_PROSE = 80;
    private static final double LINKS = 0.5;

    private final List<Draft> drafts;
    private final BitSet headings = new BitSet();

    ListSections(List<Draft> drafts) {
        this.drafts = drafts;
        // The levels of the headings above running text so far.
        BitSet dividing = new BitSet();
        for (int i = 0; i < drafts.size(); i++) {
            if (drafts.get(i).block() instanceof Block.Heading own) {
                headings.set(i, dividing.get(own.level()) && isOwn(drafts.get(i)) && isOverList(i, own.level()));
            } else if (i > 0 && drafts.get(i - 1).block() instanceof Block.Heading above && isRunning(drafts.get(i))) {
                dividing.set(above.level());
            }
        }
    }

    /** Whether the block at {@code index} is the heading of such a section. */
    boolean isHeading(int index) {
        return headings.get(index);
    }

    /** Where the list ends that begins at {@code from}. */
    int end(int from) {
        int end = from;
        while (end < drafts.size() && drafts.get(end).block() instanceof Block.ListItem) {
            end++;
        }
        return end;
    }

    private boolean isOverList(int index, int level) {
        int end = end(index + 1);
        return end > index + 1 && end < drafts.size() && drafts.get(end).block() instanceof Block.Heading next && next.level() <= level;
    }

    private static boolean isOwn(Draft heading) {
        return heading.linkDensity() <= LINKS && (!Phrases.isOthers(heading.text()) || Phrases.isSeeAlso(heading.text()));
    }

    private static boolean isRunning(Draft draft) {
        return draft.isProse() && draft.text().length() >= SHORTEST_PROSE && draft.linkDensity() < LINKS;
    }
}
