package dev.quoth.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a reader sees of a story besides its text: the short lines around the headline, and the elements whose names say author or
 * date. There bylines and dates stand on pages that tell machines nothing.
 */
final class Visible {

    private static final int LONGEST_LINE = 240;
    private static final int LONGEST_MARK = 120;
    private static final int LONGEST_NEAR = 600;
    private static final int MOST_MARKS = 80;
    private static final int HIGHEST_STORY = 4;

    private static final Set<String> ICON_TAGS = Set.of("i", "span");
    private static final Set<String> ICONS = Set.copyOf(Resource.sections("bylines.txt").get("icon"));
    private static final Pattern WORD_ENDS = Pattern.compile("[^a-z]+");

    private static final int BESIDE = Trait.set(Trait.COMMENTS, Trait.RELATED, Trait.PROMO, Trait.ASIDE, Trait.FOOTER, Trait.EMBED,
            Trait.NAVIGATION);
    /** Traits of the story itself, which outweigh those. */
    private static final int OWN = Trait.set(Trait.STORY, Trait.BYLINE, Trait.BODY);
    private static final int DATED = Trait.set(Trait.DATE, Trait.BYLINE);

    /**
     * An element named for what it holds.
     *
     * @param text its words
     * @param below whether it stands below the headline
     * @param late whether it stands behind the beginning of the text, where other stories are
     */
    record Mark(Box box, String text, boolean below, boolean late) { }

    private final String title;
    /** The element that holds the heading; null where there is none. */
    private final Box roof;
    private final VisibleLines lines;
    private final List<Mark> authors = new ArrayList<>();
    private final List<Mark> dates = new ArrayList<>();
    private final Set<Box> aroundHeadline = new HashSet<>();

    Visible(Box page, String title) {
        this.title = CleanText.bare(title);
        Box heading = new Headline(title).heading(page);
        this.lines = new VisibleLines(this.title, heading);
        for (Box box = heading; box != null; box = box.parent) {
            aroundHeadline.add(box);
        }
        roof = heading == null || heading.parent == null ? null : heading.parent;
        walk(page, false);
    }

    private void walk(Box box, boolean beside) {
        boolean aside = beside || isBeside(box);
        boolean whole = box.block && box.inlineChars > 0 && box.chars < LONGEST_LINE;
        String text = whole ? LineText.of(box) : "";
        if (whole) {
            lines.add(box, text, box.linkChars, aside);
        }
        int authorsBefore = authors.size();
        int datesBefore = dates.size();
        LineText run = whole || !box.block ? null : new LineText();
        for (Piece piece : box.pieces) {
            if (piece instanceof Box child) {
                if (run != null && (child.block || child.tag.equals("br"))) {
                    flush(box, run, aside);
                } else if (run != null) {
                    run.add(child);
                }
                walk(child, aside);
            } else if (run != null && piece instanceof Words words) {
                run.add(words);
            }
        }
        if (run != null) {
            flush(box, run, aside);
        }
        if (!aside && box.chars > 1 && box.chars < LONGEST_MARK) {
            // The innermost element says it best: what is around it has dates and buttons too.
            boolean author = authors.size() == authorsBefore && authors.size() < MOST_MARKS
                    && (box.is(Trait.AUTHOR) || box.pieces.stream().anyMatch(Visible::isAuthorIcon));
            boolean date = (box.isAny(DATED) || box.tag.equals("time")) && dates.size() == datesBefore && dates.size() < MOST_MARKS;
            if (author || date) {
                Mark mark = new Mark(box, whole ? text : LineText.of(box), lines.isBelowHeadline(), lines.isInText());
                if (author) {
                    authors.add(mark);
                }
                if (date) {
                    dates.add(mark);
                }
            }
        }
    }

    /** "<i class="icon-user"></i> Bo Lind": a figure of a person or a pen says what the name behind it is. */
    private static boolean isAuthorIcon(Piece piece) {
        if (!(piece instanceof Box icon) || icon.block || icon.chars > 0 || !ICON_TAGS.contains(icon.tag)) {
            return false;
        }
        String names = icon.element.className();
        return !names.isEmpty() && Stream.of(WORD_ENDS.split(names.toLowerCase(Locale.ROOT))).anyMatch(ICONS::contains);
    }

    private void flush(Box box, LineText run, boolean aside) {
        int linkChars = run.linkChars();
        String text = run.take();
        if (!text.isEmpty()) {
            lines.add(box, text, linkChars, aside);
        }
    }

    /** Whatever it is called, an element around the headline is not beside the story, nor is a short one in the headline's own. */
    private boolean isBeside(Box box) {
        boolean called = box.isAny(BESIDE) && !box.isAny(OWN) && !box.tag.equals("body")
                || box.tag.equals("nav") || box.tag.equals("footer") && !isBetween(box) || box.tag.equals("blockquote");
        return called && !isStoryFoot(box) && !isNear(box) && !aroundHeadline.contains(box);
    }

    /** Some systems put author and day between headline and text into a footer of the article. */
    private boolean isBetween(Box box) {
        return box.chars < LONGEST_LINE && lines.isBelowHeadline() && !lines.isInText();
    }

    /** "By Bo Lind on 4 May 2020 | No comments", which blogs have in a foot of the post. */
    private static boolean isStoryFoot(Box box) {
        return (box.tag.equals("footer") || box.is(Trait.FOOTER)) && !box.isAny(BESIDE & ~Trait.FOOTER.bit()) && box.chars < LONGEST_LINE
                && box.parent != null && !box.parent.tag.equals("body") && isInStory(box.parent);
    }

    private static boolean isInStory(Box box) {
        Box at = box;
        for (int i = 0; i < HIGHEST_STORY && at != null && !at.tag.equals("body"); i++) {
            if (at.tag.equals("article") || at.isAny(Trait.set(Trait.STORY, Trait.BODY))) {
                return true;
            }
            at = at.parent;
        }
        return false;
    }

    private boolean isNear(Box box) {
        return roof != null && (box.parent == roof || box.parent == roof.parent) && box.is(Trait.RELATED) && box.chars < LONGEST_NEAR;
    }

    /** The title's letters and digits. */
    String title() {
        return title;
    }

    /** The short lines around the headline and the text. */
    VisibleLines lines() {
        return lines;
    }

    /** Elements whose names say author, innermost first, outside sidebars and comments. */
    List<Mark> authors() {
        return authors;
    }

    /** Elements whose names say date or byline, innermost first, outside sidebars and comments. */
    List<Mark> dates() {
        return dates;
    }
}
