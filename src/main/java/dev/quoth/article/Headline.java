package dev.quoth.article;

import java.util.ArrayList;
import java.util.List;

/**
 * What the story is called, as the head of the page has it; tells the story from its neighbours on the same page.
 *
 * @param title the title, or empty
 */
record Headline(String title) {

    /**
     * The {@code article} below {@code box} whose heading is the title: pages that load the next stories below the first hold several.
     *
     * @return the element, or null when there are not several or none is told by its heading
     */
    Box storyAmong(Box box) {
        List<Box> stories = new ArrayList<>();
        collect(box, stories, 0);
        if (stories.size() < 2) {
            return null;
        }
        double total = box.storyProse;
        for (Box story : stories) {
            if (story.storyProse > 0.15 * total && hasTitle(story, 0)) {
                return story;
            }
        }
        return null;
    }

    /**
     * The heading on the page that is the title, the first h1 before others; null where there is none. Some pages have an h1 at the end
     * of their breadcrumbs and a smaller heading above the story.
     */
    Box heading(Box page) {
        Box[] found = new Box[1];
        find(page, found, false);
        if (found[0] == null) {
            find(page, found, true);
        }
        return found[0];
    }

    private void find(Box box, Box[] found, boolean inMenus) {
        if (found[0] != null && found[0].tag.equals("h1") || !inMenus && (box.tag.equals("nav") || box.is(Trait.NAVIGATION) && box.block)) {
            return;
        }
        boolean first = box.tag.equals("h1");
        if ((first || found[0] == null && (box.tag.equals("h2") || box.tag.equals("h3"))) && box.chars > 0 && isTitle(box.words())) {
            found[0] = box;
        }
        if (box.headings > 0 || !box.block) {
            for (Piece piece : box.pieces) {
                if (piece instanceof Box child) {
                    find(child, found, inMenus);
                }
            }
        }
    }

    private static void collect(Box box, List<Box> stories, int depth) {
        for (Piece piece : box.pieces) {
            if (piece instanceof Box child && child.block && child.prose > 250) {
                if (child.tag.equals("article")) {
                    stories.add(child);
                } else {
                    collect(child, stories, depth + 1);
                }
            }
        }
    }

    private boolean hasTitle(Box box, int depth) {
        for (Piece piece : box.pieces) {
            if (piece instanceof Box child) {
                if ((child.tag.equals("h1") || child.tag.equals("h2")) && isTitle(child.words()) || hasTitle(child, depth + 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether {@code text} is the title, give or take punctuation and a site name at its end. */
    boolean isTitle(String text) {
        String own = CleanText.bare(title);
        String other = CleanText.bare(text);
        if (other.length() < 8 || own.length() < 8) {
            return !own.isEmpty() && own.equals(other);
        }
        return own.equals(other) || own.startsWith(other) && other.length() * 2 > own.length()
                || other.startsWith(own) && own.length() * 2 > other.length();
    }
}
