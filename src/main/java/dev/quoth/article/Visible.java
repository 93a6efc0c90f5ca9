package dev.quoth.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Short lines a reader sees around the headline: where bylines and dates stand on pages that mark nothing. */
final class Visible {

    private static final int LONGEST_LINE = 240;
    private static final int MOST_LINES = 40;
    private static final int MOST_MARKED = 60;

    private final String title;
    private final List<String> lines = new ArrayList<>();
    private final List<Box> marked = new ArrayList<>();
    private boolean headlineSeen;
    private int prose;

    Visible(Box page, String title) {
        this.title = CleanText.bare(title);
        walk(page);
    }

    private void walk(Box box) {
        if (box.is(Trait.BYLINE) && box.chars > 0 && box.chars < LONGEST_LINE && marked.size() < MOST_MARKED && !isBeside(box)) {
            marked.add(box);
        }
        if (box.block && box.inlineChars > 0 && lines.size() < MOST_LINES && prose < 6) {
            if (box.inlineChars < LONGEST_LINE) {
                String line = box.words();
                if (!headlineSeen && !title.isEmpty() && line.length() > 8 && title.startsWith(CleanText.bare(line))) {
                    headlineSeen = true;
                    lines.clear();
                } else if (box.chars < LONGEST_LINE) {
                    lines.add(line);
                }
            } else if (headlineSeen) {
                prose++;
            }
            if (!headlineSeen && lines.size() > MOST_LINES / 2) {
                lines.remove(0);
            }
        }
        for (Piece piece : box.pieces) {
            if (piece instanceof Box child) {
                walk(child);
            }
        }
    }

    private static boolean isBeside(Box box) {
        for (Box outer = box; outer != null; outer = outer.parent) {
            if (outer.isAny(Trait.set(Trait.COMMENTS, Trait.RELATED, Trait.PROMO, Trait.ASIDE, Trait.FOOTER))
                    && !outer.tag.equals("body") && !outer.is(Trait.STORY)) {
                return true;
            }
        }
        return false;
    }

    /** Short lines from the headline on (from the page's top if no headline was seen), in order. */
    List<String> lines() {
        return lines;
    }

    /** Elements whose names say byline, author or date, outside sidebars and comments. */
    List<Box> marked() {
        return marked;
    }

    /** Whether the names of {@code box} speak of an author rather than of a date. */
    static boolean isAuthor(Box box) {
        String names = (box.element.className() + ' ' + box.element.id()).toLowerCase(Locale.ROOT);
        return names.contains("author") || names.contains("byline") || names.contains("autor");
    }
}
