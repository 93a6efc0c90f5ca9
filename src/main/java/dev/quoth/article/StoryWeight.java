package dev.quoth.article;

import java.util.Set;

/**
 * Counts how much running text of each box may be the story's: text in menus, sidebars, comments and teasers, and text above the
 * headline, counts little.
 */
final class StoryWeight {

    /** What is in such a place is hardly the story, however much it is. */
    private static final int BESIDE = Trait.set(Trait.COMMENTS, Trait.RELATED, Trait.PROMO, Trait.ADVERT, Trait.SHARE, Trait.NAVIGATION,
            Trait.FOOTER, Trait.ASIDE, Trait.OVERLAY, Trait.TAGS);
    private static final Set<String> BESIDE_TAGS = Set.of("nav", "footer", "aside");
    private static final double BESIDE_WEIGHT = 0.1;
    /** Readers write fifty times as much as a short notice has. */
    private static final double COMMENTS_WEIGHT = 0.02;
    private static final double TEASER_WEIGHT = 0.3;
    private static final double ABOVE_WEIGHT = 0.3;
    /** A box with this share of the page's text is the page, whatever it is called. */
    private static final double WHOLE = 0.85;

    /** Names that hardly ever lie. */
    private static final int SURELY_BESIDE = Trait.set(Trait.COMMENTS, Trait.RELATED, Trait.FOOTER);
    /** If less of the text than this is left, the page's names mean something else than ours. */
    private static final double TOO_LITTLE = 0.25;

    private final Box page;
    private final double total;
    private final int besides;
    private final Box heading;
    private boolean below;
    private Boolean bodyOutsideComments;

    private StoryWeight(Box page, int besides, Box heading) {
        this.page = page;
        this.total = page.prose;
        this.besides = besides;
        this.heading = heading;
        this.below = heading == null;
    }

    /** Sets {@link Box#storyProse} in the whole page. */
    static void weigh(Box page, Headline headline) {
        Box heading = headline.heading(page);
        new StoryWeight(page, BESIDE, heading).weigh(page, 1);
        if (page.storyProse < TOO_LITTLE * page.prose) {
            double strict = page.storyProse;
            new StoryWeight(page, SURELY_BESIDE, heading).weigh(page, 1);
            if (page.storyProse < 2 * strict) {
                new StoryWeight(page, BESIDE, heading).weigh(page, 1);
            }
        }
    }

    /** The same, only names that hardly ever lie believed. */
    static void weighLoosely(Box page, Headline headline) {
        new StoryWeight(page, SURELY_BESIDE, headline.heading(page)).weigh(page, 1);
    }

    /** {@code outer} is the weight of the box around: a sidebar in a menu counts no less than a sidebar. */
    private void weigh(Box box, double outer) {
        double weight = Math.min(outer, weight(box));
        if (box == heading) {
            below = true;
        }
        boolean above = !below;
        double own = box.prose;
        double story = 0;
        for (Piece piece : box.pieces) {
            if (piece instanceof Box child) {
                if (child.block) {
                    weigh(child, weight);
                    own -= child.prose;
                    story += child.storyProse;
                } else if (child == heading) {
                    below = true;
                }
            }
        }
        box.storyProse = story + own * (above ? Math.min(weight, ABOVE_WEIGHT) : weight);
    }

    private double weight(Box box) {
        if (box.prose == 0) {
            return 1;
        }
        // A list item with a heading or a picture of its own is a teaser of another story.
        if (box.tag.equals("li") && (box.headings > 0 || box.pictures > 0)) {
            return TEASER_WEIGHT;
        }
        boolean beside = box.isAny(besides) && !box.is(Trait.BODY) || BESIDE_TAGS.contains(box.tag);
        if (!beside || box.tag.equals("body") || box.tag.equals("article") || box.tag.equals("main") || box.tag.equals("html")) {
            return 1;
        }
        // "with-right-rail" around the whole page speaks of a part of it.
        return box.prose > WHOLE * total && !box.is(Trait.COMMENTS) || box.holds(this::isMain) ? 1
                : box.is(Trait.COMMENTS) ? COMMENTS_WEIGHT : BESIDE_WEIGHT;
    }

    /** "post-text" is each reader's letter below a story too; in a forum there are only letters. */
    private boolean isLetter(Box box) {
        if (!isInComments(box)) {
            return false;
        }
        if (bodyOutsideComments == null) {
            bodyOutsideComments = page.holds(body -> body.is(Trait.BODY) && body.prose > 0 && !isInComments(body));
        }
        return bodyOutsideComments;
    }

    private static boolean isInComments(Box box) {
        for (Box outer = box.parent; outer != null; outer = outer.parent) {
            if (outer.is(Trait.COMMENTS) && !outer.is(Trait.BODY)) {
                return true;
            }
        }
        return false;
    }

    private boolean isMain(Box box) {
        return box == heading || box.tag.equals("main") || box.tag.equals("h1") || box.is(Trait.BODY) && box.prose > 0 && !isLetter(box)
                || box.tag.equals("article") && box.prose > total / 2;
    }
}
