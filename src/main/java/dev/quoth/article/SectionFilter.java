package dev.quoth.article;

import java.util.List;
import java.util.function.Predicate;

/**
 * Leaves whole elements of the container out, by what they say they are; an element that holds much of the story is believed to be
 * the story.
 */
final class SectionFilter implements Predicate<Box> {

    /** No promo box holds this share of the running text. */
    private static final double TOO_MUCH = 0.5;

    /** On a page with less running text than twice this, rows of links are what the page is. */
    private static final double A_STORY = 400;

    private static final SectionRule[] RULES = SectionRule.values();

    private final double limit;
    private final Teasers teasers;
    private final StoryText story;

    SectionFilter(List<Box> container, Site site) {
        this.teasers = new Teasers(site);
        this.story = new StoryText(container);
        this.limit = TOO_MUCH * container.stream().mapToDouble(box -> box.storyProse).sum();
    }

    /** Whether {@code box} is left out. */
    @Override
    public boolean test(Box box) {
        return isByRule(box) || limit > A_STORY && box.storyProse <= limit && teasers.isRow(box);
    }

    private boolean isByRule(Box box) {
        if (box.traits == 0 && !isTelling(box.tag) || box.storyProse > limit || box.tag.startsWith("mjx-")) {
            return false;
        }
        for (SectionRule rule : RULES) {
            if (rule.holds(box, story)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTelling(String tag) {
        return switch (tag) {
            case "nav", "aside", "footer", "form", "fieldset", "legend" -> true;
            default -> false;
        };
    }
}
