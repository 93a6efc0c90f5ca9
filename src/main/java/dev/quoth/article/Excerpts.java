package dev.quoth.article;

import dev.quoth.news.Block;
import dev.quoth.news.Inline;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The beginnings of other stories below a text, whatever their boxes are called: a linked title, perhaps a date and a name, and words
 * that break off ("The county has no money for another boat, and [...]"). One may be a source the story quotes from; two are a list.
 */
final class Excerpts {

    private static final int FEWEST = 2;
    private static final int SHORTEST_TITLE = 15;
    private static final double LINKED = 0.8;
    /** Date, section and name between title and beginning. */
    private static final int MOST_BETWEEN = 3;
    private static final int LONGEST_BETWEEN = 60;
    private static final int SHORTEST = 40;
    private static final Pattern BROKEN_OFF = Pattern.compile(
            "(?s).*(?:\\.{3,}|\u2026|\\[\u2026\\]|\\[\\.{3}\\])\\s?(?:\\p{L}+ ){0,3}\\p{L}*\\s?[\u00BB\u203A>\u2192\\])]?\\.?");

    private final BitSet members = new BitSet();

    Excerpts(List<Draft> drafts, Site site) {
        BitSet found = new BitSet();
        int count = 0;
        for (int i = 0; i < drafts.size(); i++) {
            int end = isTitle(drafts.get(i), site) ? end(drafts, i) : i;
            if (end > i) {
                found.set(i, end + 1);
                count++;
                i = end;
            }
        }
        if (count >= FEWEST) {
            members.or(found);
        }
    }

    /** Whether the block at {@code index} is one of a title and what begins below it. */
    boolean holds(int index) {
        return members.get(index);
    }

    private static boolean isTitle(Draft draft, Site site) {
        return draft.block().isBody() && draft.text().length() >= SHORTEST_TITLE && draft.linkDensity() > LINKED
                && draft.block().inlines().stream().anyMatch(mark -> mark.kind() == Inline.Kind.LINK && site.isOwn(mark.target()));
    }

    /** Where the words break off that belong to the title at {@code from}, or {@code from}. */
    private static int end(List<Draft> drafts, int from) {
        int between = 0;
        for (int i = from + 1; i < drafts.size() && between <= MOST_BETWEEN; i++) {
            Draft draft = drafts.get(i);
            if (!draft.block().isBody()) {
                continue;
            }
            if (draft.isProse() && draft.text().length() >= SHORTEST && BROKEN_OFF.matcher(draft.text()).matches()) {
                return i;
            }
            if (draft.text().length() > LONGEST_BETWEEN || draft.block() instanceof Block.Heading) {
                return from;
            }
            between++;
        }
        return from;
    }
}
