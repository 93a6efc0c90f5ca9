package dev.quoth.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds parts of the story beside the chosen element. Many pages keep the standfirst, a full sentence or three that say what
 * happened, between the headline and the element that holds the text, and nearly all the lead picture with its words; others cut the
 * text into several elements of one kind.
 */
final class Siblings {

    /** How far above the container such elements may stand. */
    private static final int HIGHEST = 6;
    private static final int SHORTEST_PART = 50;
    /** Letters between the headline and what stands right below it: a byline, a date. */
    private static final int BETWEEN = 60;
    /** Running text as a share of all letters, and links, in a part of a story. */
    private static final double PROSE = 0.5;
    private static final double LINKS = 0.3;
    private static final double MOSTLY_LINKS = 0.75;
    /** Neither text nor pictures of the story stand here. */
    private static final int NOWHERE = Trait.set(Trait.COMMENTS, Trait.RELATED, Trait.PROMO, Trait.ADVERT, Trait.NAVIGATION, Trait.FOOTER,
            Trait.ASIDE, Trait.OVERLAY, Trait.TAGS, Trait.AUTHOR_NOTE, Trait.PAYWALL, Trait.CONTENTS);
    private static final int NO_LEAD = Trait.set(Trait.SHARE, Trait.BYLINE, Trait.PLAYER, Trait.CAPTION, Trait.GALLERY);

    private final Box container;
    private final Box heading;
    private boolean headingSeen;
    private boolean leads;
    private boolean containerSeen;
    /** Letters of what was passed over since the headline. */
    private int passed;
    private final List<Box> before = new ArrayList<>();
    private final List<Box> after = new ArrayList<>();

    private Siblings(Box container, Box heading) {
        this.container = container;
        this.heading = heading;
        this.headingSeen = heading == null;
    }

    /** {@code container} and the parts found beside it, in reading order; {@code heading} is the headline on the page, or null. */
    static List<Box> join(Box container, Box heading) {
        Box roof = roof(container, heading);
        if (roof == container) {
            return List.of(container);
        }
        Siblings siblings = new Siblings(container, heading);
        siblings.headingSeen |= heading != null && !heading.isInside(roof);
        siblings.leads = heading == null || !heading.isInside(container);
        siblings.walk(roof);
        List<Box> all = new ArrayList<>(siblings.before);
        all.add(container);
        all.addAll(siblings.after);
        return all;
    }

    /** The box in which the story's parts may stand: one that holds the headline too, an article or a main element. */
    private static Box roof(Box container, Box heading) {
        Box roof = container;
        for (int i = 0; i < HIGHEST && (!isRoof(roof) || heading != null && isBelow(roof, heading, HIGHEST - i)); i++) {
            if (heading != null && heading.isInside(roof) && !hasRoof(roof, HIGHEST - i)) {
                break;
            }
            roof = roof.parent;
        }
        return roof;
    }

    /** Whether {@code box} is an article without its own headline, which stands a little above it. */
    private static boolean isBelow(Box box, Box heading, int height) {
        Box at = box;
        for (int i = 0; i < height && at.parent != null && !at.tag.equals("body"); i++) {
            if (heading.isInside(at)) {
                return i > 0;
            }
            at = at.parent;
        }
        return false;
    }

    private static boolean hasRoof(Box box, int height) {
        Box at = box.parent;
        for (int i = 1; i < height && at != null; i++) {
            if (at.tag.equals("article") || at.tag.equals("main")) {
                return true;
            }
            at = at.parent;
        }
        return false;
    }

    private static boolean isRoof(Box box) {
        return box.parent == null || box.parent.tag.equals("body") || box.tag.equals("article") || box.tag.equals("main");
    }

    private void walk(Box box) {
        for (Piece piece : box.pieces) {
            if (piece instanceof Box child) {
                if (child == container) {
                    containerSeen = true;
                } else if (child == heading) {
                    headingSeen = true;
                    passed = 0;
                } else if (container.isInside(child) || !headingSeen && heading.isInside(child)) {
                    walk(child);
                } else if (containerSeen) {
                    if (leads && isPeer(child)) {
                        after.add(child);
                    }
                } else {
                    addLead(child);
                }
            }
        }
    }

    private void addLead(Box box) {
        // "teaser-text" is what German pages call their standfirst.
        int nowhere = box.is(Trait.STANDFIRST) || isLoneTeaser(box) ? NOWHERE & ~Trait.RELATED.bit() : NOWHERE;
        if (!box.block && box.chars > 0 && Captions.isInlineCaption(box)) {
            before.add(box);
            return;
        }
        if (!box.block || box.chars == 0 || box.isAny(nowhere) || isBeside(box.tag)) {
            return;
        }
        // The maker of a picture may be a link, where nothing else is said.
        if (Captions.isCaption(box) && (box.linkDensity() < LINKS || box.tag.equals("figcaption") && box.linkDensity() < MOSTLY_LINKS)) {
            before.add(box);
            return;
        }
        if (headingSeen && leads && !box.isAny(NO_LEAD) && !isAuthorNote(box)
                && (Standfirst.isNamed(box) || heading != null && passed <= BETWEEN && Standfirst.isBelowHeadline(box)
                || isPart(box) && Standfirst.isUnnamed(box))) {
            before.add(box);
            return;
        }
        int inner = 0;
        for (Piece piece : box.pieces) {
            if (piece instanceof Box child) {
                inner += child.chars;
                addLead(child);
            }
        }
        passed += box.chars - inner;
    }

    /** A "teaser" of the story itself leads nowhere. */
    private static boolean isLoneTeaser(Box box) {
        return box.is(Trait.RELATED) && box.linkChars == 0 && Standfirst.isPlain(box) && box.pictures == 0 && box.chars <= Standfirst.LONGEST;
    }

    /** "By Ann Lee, who has written about ferries for twenty years." */
    private static boolean isAuthorNote(Box box) {
        String name = Introduction.after(box.words()).orElse("");
        int comma = name.indexOf(',');
        return comma > 0 && Names.isPerson(name.substring(0, comma));
    }

    /** Whether the box is of the same kind as the container and stands beside it: a story cut in parts has parts alike. */
    private boolean isPeer(Box box) {
        String name = firstName(container);
        return !name.isEmpty() && box.parent == container.parent && name.equals(firstName(box)) && isPart(box);
    }

    private static boolean isPart(Box box) {
        return box.block && box.storyProse >= SHORTEST_PART && box.storyProse >= 0.9 * box.prose && box.prose >= PROSE * box.chars
                && box.linkDensity() < LINKS && !box.isAny(NOWHERE | NO_LEAD) && !isBeside(box.tag);
    }

    private static boolean isBeside(String tag) {
        return switch (tag) {
            case "nav", "aside", "footer", "form" -> true;
            default -> false;
        };
    }

    private static String firstName(Box box) {
        String names = box.element.className().strip();
        int end = names.indexOf(' ');
        return end < 0 ? names : names.substring(0, end);
    }
}
