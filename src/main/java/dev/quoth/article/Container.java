package dev.quoth.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Chooses the element, or the few elements, that hold the story.
 *
 * <p>From the top it goes down as long as one child holds nearly all the running text of its parent, text in menus, sidebars and
 * comments counting a tenth. Then what the page itself calls the body is believed, if it holds most of that text.
 */
final class Container {

    /** A child that holds this share of the running text is the story's element, and what is beside it is not. */
    private static final double NEARLY_ALL = 0.86;
    /** The named body must hold this share of what the search found, else it is a teaser's or only a part. */
    private static final double MOST = 0.62;

    /** The same where nothing says that the child is a story. */
    private static final double MUCH = 0.75;
    /** With half of it a child is the story's element still, if nothing beside it looks like another part of the same text. */
    private static final double HALF = 0.5;
    /** A sibling with less running text than this share does not matter. */
    private static final double SOMETHING = 0.03;

    /** A standfirst may stand beside the story; more paragraphs beside it belong to it. */
    private static final int MOST_OUTSIDE = 1;

    /** Less running text in a cell of a table is a cell. */
    private static final int A_STORY = 250;

    private Container() { }

    /** The boxes of the story in reading order; never empty. */
    static List<Box> choose(Box page, Headline headline) {
        Box story = body(page, headline);
        return Siblings.join(story, headline.heading(page));
    }

    private static Box body(Box page, Headline headline) {
        Box box = descend(page, headline);
        List<Box> named = new ArrayList<>();
        collectNamed(box, named);
        double held = named.stream().mapToDouble(body -> body.storyProse).sum();
        if (!named.isEmpty() && held >= MOST * box.storyProse) {
            return commonRoof(named);
        }
        return box;
    }

    private static Box descend(Box page, Headline headline) {
        Box box = page;
        while (true) {
            Box main = null;
            for (Piece piece : box.pieces) {
                if (piece instanceof Box child && child.block && (main == null || child.storyProse > main.storyProse)) {
                    main = child;
                }
            }
            if (main == null || main.storyProse <= 0 || isLeaf(main) || ownParagraphs(box) > MOST_OUTSIDE) {
                return box;
            }
            if (main.storyProse < NEARLY_ALL * box.storyProse
                    && !(main.storyProse > enough(main) * box.storyProse && isWithoutPeers(main, box))) {
                Box told = headline.storyAmong(box);
                if (told == null) {
                    return box;
                }
                main = told;
            }
            box = main;
        }
    }

    /** A paragraph is no container, even if the rest of the page is empty. */
    private static boolean isLeaf(Box box) {
        return switch (box.tag) {
            case "p", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "ul", "ol", "dl", "blockquote", "figure" -> true;
            case "table" -> !isLayout(box);
            default -> false;
        };
    }

    /** Whether one cell holds nearly all of a table's text, as on the pages of twenty years ago: menu, story, pictures beside it. */
    private static boolean isLayout(Box box) {
        if (box.tag.equals("td")) {
            return box.storyProse >= A_STORY
                    && box.pieces.stream().anyMatch(piece -> piece instanceof Box child && child.block && child.storyProse > 0);
        }
        for (Piece piece : box.pieces) {
            if (piece instanceof Box child && child.storyProse >= NEARLY_ALL * box.storyProse && child.storyProse > 0) {
                return isLayout(child);
            }
        }
        return false;
    }

    /** Paragraphs of running text that stand in the box directly. */
    private static int ownParagraphs(Box box) {
        int count = 0;
        for (Piece piece : box.pieces) {
            if (piece instanceof Box child && isParagraph(child) && child.storyProse > 0 && child.linkChars * 3 < child.chars) {
                count++;
            }
        }
        return count;
    }

    /** Some systems write their paragraphs as {@code div} elements, and the paragraphs behind the first advertisement into one more. */
    private static boolean isParagraph(Box box) {
        return box.tag.equals("p") || box.tag.equals("div") && box.block && box.inlineChars == box.chars;
    }

    private static double enough(Box main) {
        boolean story = main.isAny(Trait.set(Trait.STORY, Trait.BODY)) || main.tag.equals("article") || main.tag.equals("main");
        return story ? HALF : MUCH;
    }

    /** Whether no sibling of {@code main} with running text is a paragraph or of the same kind: a story cut in parts has parts alike. */
    private static boolean isWithoutPeers(Box main, Box parent) {
        String kind = main.kind();
        for (Piece piece : parent.pieces) {
            if (piece instanceof Box child && child != main && child.storyProse > SOMETHING * parent.storyProse
                    && (isLeaf(child) || child.kind().equals(kind))) {
                return false;
            }
        }
        return parent.inlineChars < SOMETHING * parent.chars;
    }

    /** The innermost box around all of {@code boxes}: what stands between the parts of a body belongs to it. */
    private static Box commonRoof(List<Box> boxes) {
        Box roof = boxes.get(0);
        for (Box box : boxes) {
            while (!box.isInside(roof)) {
                roof = roof.parent;
            }
        }
        return roof;
    }

    /** The outermost boxes below {@code box} that call themselves the story's body and hold running text. */
    private static void collectNamed(Box box, List<Box> named) {
        for (Piece piece : box.pieces) {
            if (piece instanceof Box child && child.block && child.storyProse > 0) {
                if (child.is(Trait.BODY) && !child.is(Trait.COMMENTS) && !isLeaf(child)) {
                    named.add(child);
                } else {
                    collectNamed(child, named);
                }
            }
        }
    }
}
