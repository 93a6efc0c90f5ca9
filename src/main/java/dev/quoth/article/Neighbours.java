package dev.quoth.article;

import dev.quoth.news.Block;
import dev.quoth.news.Inline;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands around a block while the blocks are gone through in order. */
final class Neighbours {

    private static final int SHORTEST_REPEATED = 60;
    private static final int SHORTEST_ANNOUNCEMENT = 30;
    /** What makes so much of the text is not said twice by mistake. */
    private static final double LARGEST_REPEATED = 0.2;

    /** Below this share of the text nothing but the page's own lines is left to come. */
    private static final double TAIL = 0.12;

    private final ListSections sections;
    private final Excerpts excerpts;
    private final int[] charsFrom;
    private final List<Draft> drafts;
    private final Headline headline;
    private final Site site;
    private final StoryAuthors authors;
    private final Map<String, Box> seen = new HashMap<>();
    private int index;
    private int proseBefore;
    private int listEnd;
    private int listLength;
    private double listLinkDensity;
    private boolean announced;
    private boolean leadsAway;
    private boolean section;

    Neighbours(List<Draft> drafts, Headline headline, Site site, StoryAuthors authors) {
        this.drafts = drafts;
        this.site = site;
        this.authors = authors;
        this.headline = headline;
        this.sections = new ListSections(drafts);
        this.excerpts = new Excerpts(drafts, site);
        this.charsFrom = new int[drafts.size() + 1];
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft draft = drafts.get(i);
            charsFrom[i] = charsFrom[i + 1] + (isStory(draft) ? draft.text().length() : 0);
        }
    }

    private boolean isStory(Draft draft) {
        return draft.block().isBody() && !Phrases.isSignOff(draft.text()) && !authors.isNote(draft.text());
    }

    /** Whether nearly all of the text stands before the block. */
    boolean isTail() {
        return charsFrom[index + 1] <= TAIL * charsFrom[0] && charsFrom[index] < charsFrom[0];
    }

    /** Whether the next block of the body is a paragraph, an item or a smaller heading rather than another heading or the end. */
    boolean isBeforeProse() {
        for (int i = index + 1; i < drafts.size(); i++) {
            Draft next = drafts.get(i);
            if (next.block().isBody()) {
                return !(next.block() instanceof Block.Heading heading)
                        || drafts.get(index).block() instanceof Block.Heading own && heading.level() > own.level() && next.linkDensity() < 0.5;
            }
        }
        return false;
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
        int foreign = 0;
        announced = isBehindColon();
        int chars = 0;
        int links = 0;
        listEnd = sections.end(index);
        listLength = listEnd - index;
        for (Draft item : drafts.subList(index, listEnd)) {
            chars += item.text().length();
            links += item.linkChars();
            foreign += leadsAway(item) ? 1 : 0;
        }
        listLinkDensity = chars == 0 ? 0 : (double) links / chars;
        leadsAway = foreign * 2 > listLength;
        section = index > 0 && sections.isHeading(index - 1);
    }

    /** Whether the block is the linked title of another story or the beginning of it. */
    boolean isExcerpt() {
        return excerpts.holds(index);
    }

    /** Whether the block is the heading of a section that is nothing but a list. */
    boolean isOverList() {
        return sections.isHeading(index);
    }

    /** Whether a sentence right before the block announces it. */
    boolean isBehindColon() {
        return index > 0 && isAnnouncement(drafts.get(index - 1));
    }

    /** Whether what a block links to is on another site. */
    boolean leadsAway(Draft draft) {
        List<Inline> links = draft.block().inlines().stream().filter(mark -> mark.kind() == Inline.Kind.LINK).toList();
        return !links.isEmpty() && links.stream().allMatch(link -> site.isForeign(link.target()));
    }

    /** Whether the list is a section of the text by itself. */
    boolean isListSection() {
        return section;
    }

    /** Whether most items of the list lead to other sites. */
    boolean listLeadsAway() {
        return leadsAway;
    }

    /** A sentence that ends in a colon; "Read more:" is none. */
    private static boolean isAnnouncement(Draft draft) {
        String text = draft.text();
        return draft.isProse() && text.length() >= SHORTEST_ANNOUNCEMENT && text.endsWith(":") && draft.linkDensity() < 0.5
                && !Phrases.isPromo(text) && !Phrases.isOthers(text) && !Phrases.isSignOff(text);
    }

    void kept(Draft draft) {
        if (draft.isProse() && draft.text().length() >= 80) {
            proseBefore++;
        }
        if (draft.text().length() >= SHORTEST_REPEATED) {
            seen.putIfAbsent(CleanText.bare(draft.text()), draft.box());
        }
    }

    StoryAuthors authors() {
        return authors;
    }

    Headline headline() {
        return headline;
    }

    /** Paragraphs of some length kept so far. */
    int proseBefore() {
        return proseBefore;
    }

    /** Items of the list the block belongs to. */
    int listLength() {
        return listLength;
    }

    /** Whether a sentence of the story leads to the list. */
    boolean isAnnounced() {
        return announced;
    }

    double listLinkDensity() {
        return listLinkDensity;
    }

    /** Whether the same words stood elsewhere before; a text that says the same twice in one place means it (a menu, a refrain). */
    boolean isRepeated(Draft draft) {
        if (draft.text().length() < SHORTEST_REPEATED || draft.text().length() > LARGEST_REPEATED * charsFrom[0] || !draft.isProse()) {
            return false;
        }
        Box before = seen.get(CleanText.bare(draft.text()));
        return before != null && before.parent != draft.box().parent;
    }
}
