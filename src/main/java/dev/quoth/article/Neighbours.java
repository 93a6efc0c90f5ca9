package dev.quoth.article;

import dev.quoth.news.Block;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands around a block while the blocks are gone through in order. */
final class Neighbours {

    private static final int SHORTEST_REPEATED = 60;

    private final List<Draft> drafts;
    private final Headline headline;
    private final Phrases phrases;
    private final Map<String, Box> seen = new HashMap<>();
    private int index;
    private int proseBefore;
    private int listEnd;
    private int listLength;
    private double listLinkDensity;

    Neighbours(List<Draft> drafts, Headline headline, Phrases phrases) {
        this.drafts = drafts;
        this.headline = headline;
        this.phrases = phrases;
    }

    void at(int index) {
        this.index = index;
        if (drafts.get(index).block() instanceof Block.ListItem) {
            if (index >= listEnd) {
                measureList();
            }
        }
    }

    private void measureList() {
        int chars = 0;
        int links = 0;
        listLength = 0;
        listEnd = index;
        while (listEnd < drafts.size() && drafts.get(listEnd).block() instanceof Block.ListItem) {
            chars += drafts.get(listEnd).text().length();
            links += drafts.get(listEnd).linkChars();
            listLength++;
            listEnd++;
        }
        listLinkDensity = chars == 0 ? 0 : (double) links / chars;
    }

    void kept(Draft draft) {
        if (draft.isProse() && draft.text().length() >= 80) {
            proseBefore++;
        }
        if (draft.text().length() >= SHORTEST_REPEATED) {
            seen.putIfAbsent(CleanText.bare(draft.text()), draft.box());
        }
    }

    Headline headline() {
        return headline;
    }

    Phrases phrases() {
        return phrases;
    }

    /** Paragraphs of some length kept so far. */
    int proseBefore() {
        return proseBefore;
    }

    /** Items of the list the block belongs to. */
    int listLength() {
        return listLength;
    }

    double listLinkDensity() {
        return listLinkDensity;
    }

    /** Whether the same words stood elsewhere before; a text that says the same twice in one place means it (a menu, a refrain). */
    boolean isRepeated(Draft draft) {
        if (draft.text().length() < SHORTEST_REPEATED || !draft.isProse()) {
            return false;
        }
        Box before = seen.get(CleanText.bare(draft.text()));
        return before != null && before.parent != draft.box().parent;
    }

    /** The block {@code distance} places on, or null beyond the ends. */
    Draft next(int distance) {
        int i = index + distance;
        return i >= 0 && i < drafts.size() ? drafts.get(i) : null;
    }
}
