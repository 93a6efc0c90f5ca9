package dev.quoth.article;

import dev.quoth.news.Block;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Goes through the blocks of the container and leaves out what is not the story. */
final class StoryFilter {

    private static final BlockRule[] RULES = BlockRule.values();

    /** A filter that takes more than a third of the words is wrong about the page. */
    private static final double MOST_TAKEN = 1.0 / 3;

    /** Under a post of one sentence a blog has many of its own; but a page of nothing else is about them. */
    private static final int SHORTEST_POST = 40;

    /** Nothing that ends a story stands before this share of it. */
    private static final double FIRST_END = 0.4;
    /** A heading below the story that is a link is another story's. */
    private static final double OTHER_STORY = 0.8;
    /** A longer line that is no link, below "Read more", is the story going on. */
    private static final int SHORTEST_STORY = 60;

    private final Headline headline;
    private final Site site;
    private final StoryAuthors authors;

    StoryFilter(Headline headline, Site site, StoryAuthors authors) {
        this.headline = headline;
        this.site = site;
        this.authors = authors;
    }

    List<Draft> filter(List<Draft> written) {
        List<Draft> drafts = SecondCopies.without(written);
        Neighbours at = new Neighbours(drafts, headline, site, authors);
        List<Draft> kept = new ArrayList<>(drafts.size());
        List<Draft> ends = new ArrayList<>();
        Set<Draft> sure = Collections.newSetFromMap(new IdentityHashMap<>());
        int all = 0;
        int taken = 0;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            at.at(i);
            if (draft.block().isBody()) {
                all += draft.text().length();
                BlockRule rule = at.isOverList() ? null : rule(draft, at);
                if (rule != null && draft.block() instanceof Block.Heading && isEnd(draft)) {
                    // It goes in any case, and takes with it what stands below.
                    ends.add(draft);
                } else if (rule != null) {
                    if (!kept.isEmpty()) {
                        kept.set(kept.size() - 1, kept.get(kept.size() - 1).withGap());
                    }
                    taken += rule == BlockRule.TITLE || rule == BlockRule.BYLINE ? 0 : draft.text().length();
                    if (isSure(rule)) {
                        sure.add(draft);
                    }
                    continue;
                } else {
                    at.kept(draft);
                }
            }
            kept.add(draft);
        }
        if (taken > MOST_TAKEN * all) {
            List<Draft> rest = drafts.stream().filter(draft -> !sure.contains(draft)).toList();
            return rest.stream().anyMatch(draft -> draft.isProse() && draft.text().length() >= SHORTEST_POST) ? rest : drafts;
        }
        List<Draft> story = withoutEndMatter(kept);
        story.removeAll(ends);
        return story.stream().anyMatch(Draft::isProse) ? withoutBareHeadings(story) : story;
    }

    /** Whether a rule is right about a block whatever the others take: it knows the very words. */
    private static boolean isSure(BlockRule rule) {
        return rule == BlockRule.TITLE || rule == BlockRule.BYLINE || rule == BlockRule.PROMO || rule == BlockRule.EXCERPT;
    }

    /** "About the author", "Read this next": what the page has below the story inside the same element, each under its heading. */
    private List<Draft> withoutEndMatter(List<Draft> drafts) {
        int all = Draft.bodyChars(drafts);
        int before = 0;
        List<Draft> kept = new ArrayList<>(drafts.size());
        int rank = 0;
        boolean others = false;
        boolean below = false;
        ListSections sections = new ListSections(drafts);
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean link = draft.linkDensity() > OTHER_STORY;
            if (draft.block() instanceof Block.Heading heading && (rank == 0 || heading.level() <= rank && !link)) {
                rank = before >= FIRST_END * all && isEnd(draft) && !sections.isHeading(i) ? heading.level() : 0;
                others = rank > 0 && Phrases.isOthers(draft.text());
                below = false;
            } else if (others && draft.block().isBody()) {
                below = link || below && draft.block() instanceof Block.Heading;
                rank = link || below || draft.text().length() < SHORTEST_STORY ? rank : 0;
            }
            if (draft.block().isBody()) {
                before += draft.text().length();
            }
            if (rank == 0) {
                kept.add(draft);
            }
        }
        return Draft.bodyChars(kept) < (1 - MOST_TAKEN) * all ? drafts : kept;
    }

    private boolean isEnd(Draft heading) {
        return Phrases.isEnd(heading.text()) || Phrases.isOthers(heading.text());
    }

    /** "Related stories" above a list that was left out, "Share this" at the end: a heading without anything below it goes too. */
    private static List<Draft> withoutBareHeadings(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>(drafts.size());
        Draft next = null;
        boolean gap = false;
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft draft = drafts.get(i);
            gap |= draft.beforeGap();
            if (draft.block() instanceof Block.Heading heading) {
                boolean bare = next == null || gap && next.block() instanceof Block.Heading after && after.level() <= heading.level();
                if (bare) {
                    continue;
                }
            }
            kept.add(draft);
            if (draft.block().isBody()) {
                next = draft;
                gap = false;
            }
        }
        Collections.reverse(kept);
        return kept;
    }

    /** The rule that leaves {@code draft} out, or null. */
    static BlockRule rule(Draft draft, Neighbours at) {
        for (BlockRule rule : RULES) {
            if (rule.holds(draft, at)) {
                return rule;
            }
        }
        return null;
    }
}
