package dev.quoth.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the words between headline and text: many pages keep the standfirst, a full sentence that says what happened, outside the
 * element that holds the text.
 */
final class Lead {

    private static final int SHORTEST = 50;
    private static final int LONGEST = 700;
    /** How far above the container the standfirst's element may stand. */
    private static final int HIGHEST = 4;

    private final Box heading;
    private boolean headingSeen;
    private final List<Box> found = new ArrayList<>();

    private Lead(Box heading) {
        this.heading = heading;
    }

    /** Standfirsts before {@code container} and after the headline, in reading order; mostly none or one. */
    static List<Box> before(Box container, Box heading) {
        if (heading == null || heading.isInside(container)) {
            return List.of();
        }
        Lead lead = new Lead(heading);
        Box roof = container;
        for (int i = 0; i < HIGHEST && roof.parent != null && !heading.isInside(roof); i++) {
            roof = roof.parent;
        }
        lead.walk(roof, container);
        return lead.found;
    }

    private boolean walk(Box box, Box container) {
        if (box == container) {
            return true;
        }
        if (box == heading) {
            headingSeen = true;
            return false;
        }
        if (headingSeen && isStandfirst(box)) {
            found.add(box);
            return false;
        }
        for (Piece piece : box.pieces) {
            if (piece instanceof Box child && walk(child, container)) {
                return true;
            }
        }
        return false;
    }

    private boolean isStandfirst(Box box) {
        boolean named = box.is(Trait.STANDFIRST) || "description".equals(box.element.attr("itemprop"));
        return named && box.block && found.isEmpty() && box.headings == 0 && box.chars >= SHORTEST && box.chars <= LONGEST
                && box.linkDensity() < 0.3 && endsSentence(box)
                && !box.isAny(Trait.set(Trait.CAPTION, Trait.BYLINE, Trait.PROMO, Trait.RELATED, Trait.SHARE, Trait.ADVERT,
                        Trait.NAVIGATION));
    }

    private static boolean endsSentence(Box box) {
        String words = box.words();
        return !words.isEmpty() && ".!?\u201D\"\u3002\u2026".indexOf(words.charAt(words.length() - 1)) >= 0;
    }
}
