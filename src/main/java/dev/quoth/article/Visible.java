package dev.quoth.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a reader sees of a story besides its text: the short lines around the headline, and the elements whose names say author or
 * date. There bylines and dates stand on pages that tell machines nothing.
 */
final class Visible {

    private static final int LONGEST_LINE = 240;
    private static final int LONGEST_MARK = 120;
    private static final int LONGEST_NEAR = 600;
    private static final int MOST_LINES = 40;
    private static final int MOST_MARKS = 80;
    private static final int MOST_ABOVE = 5;
    private static final int MOST_ABOVE_PROSE = 12;
    private static final int MOST_PROSE = 6;
    private static final int SHORTEST_HEADLINE = 5;
    private static final int SHORTEST_LABEL = 5;
    private static final int MOST_BEGINNINGS = 2;
    private static final int LONGEST_BEGINNING = 80;

    private static final Set<String> SET_OFF = Set.of("b", "strong", "i", "em");
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
     */
    record Mark(Box box, String text, boolean below) { }

    private final String title;
    /** The heading that is the title; null where there is none, and any line may be it. */
    private final Box heading;
    /** The element that holds the heading; null where there is none. */
    private final Box roof;
    private final List<String> above = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final List<String> beginnings = new ArrayList<>();
    private final List<String> introduced = new ArrayList<>();
    private final List<Mark> authors = new ArrayList<>();
    private final List<Mark> dates = new ArrayList<>();
    private final Set<Box> aroundHeadline = new HashSet<>();
    private String signature = "";
    private String copyright = "";
    /** The line before, if it only introduces a name. */
    private String label = "";
    private boolean afterProse;
    private boolean headlineSeen;
    private int prose;

    Visible(Box page, String title) {
        this.title = CleanText.bare(title);
        this.heading = new Headline(title).heading(page);
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
            line(box, text, box.linkChars, aside);
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
            boolean author = box.is(Trait.AUTHOR) && authors.size() == authorsBefore && authors.size() < MOST_MARKS;
            boolean date = (box.isAny(DATED) || box.tag.equals("time")) && dates.size() == datesBefore && dates.size() < MOST_MARKS;
            if (author || date) {
                Mark mark = new Mark(box, whole ? text : LineText.of(box), headlineSeen);
                if (author) {
                    authors.add(mark);
                }
                if (date) {
                    dates.add(mark);
                }
            }
        }
    }

    private void flush(Box box, LineText run, boolean aside) {
        int linkChars = run.linkChars();
        String text = run.take();
        if (!text.isEmpty()) {
            line(box, text, linkChars, aside);
        }
    }

    /** Whatever it is called, an element around the headline is not beside the story, nor is a short one in the headline's own. */
    private boolean isBeside(Box box) {
        boolean called = box.isAny(BESIDE) && !box.isAny(OWN) && !box.tag.equals("body")
                || box.tag.equals("nav") || box.tag.equals("footer") || box.tag.equals("blockquote");
        return called && !isNear(box) && !aroundHeadline.contains(box);
    }

    private boolean isNear(Box box) {
        return roof != null && (box.parent == roof || box.parent == roof.parent) && box.is(Trait.RELATED) && box.chars < LONGEST_NEAR;
    }

    private void line(Box box, String line, int linkChars, boolean aside) {
        if (line.indexOf('\u00A9') >= 0 && line.length() < LONGEST_MARK) {
            copyright = line;
        }
        if (line.length() >= LONGEST_LINE) {
            if (linkChars * 2 < line.length()) {
                prose(line, aside);
            }
            return;
        }
        if (heading == null ? isHeadline(line) && (prose == 0 || !headlineSeen) : box.isInside(heading)) {
            headline(line);
            return;
        }
        if (afterProse && prose > 1 && !aside && linkChars == 0 && isSetOff(box) && Names.isPerson(line)) {
            signature = line;
        }
        afterProse = false;
        introduced(line, aside);
        if (!aside && prose < MOST_PROSE && lines.size() < MOST_LINES) {
            lines.add(line);
            if (!headlineSeen && lines.size() > MOST_ABOVE_PROSE) {
                lines.remove(0);
            }
        }
    }

    /** "Written by Bo Lind", or "Author" with "Bo Lind" in the next line. */
    private void introduced(String line, boolean aside) {
        if (aside || introduced.size() >= MOST_LINES || line.length() >= LONGEST_MARK) {
            label = "";
            return;
        }
        if (!label.isEmpty()) {
            introduced.add(label + ": " + line);
        }
        label = "";
        if (line.length() >= SHORTEST_LABEL && Bylines.isOnlyBy(line)) {
            label = line.endsWith(":") ? line.substring(0, line.length() - 1).strip() : line;
        } else if (Bylines.isIntroduced(line)) {
            introduced.add(line);
        }
    }

    private void prose(String text, boolean aside) {
        if (!aside && prose < MOST_BEGINNINGS) {
            beginnings.add(text.substring(0, LONGEST_BEGINNING));
        }
        prose++;
        if (!aside) {
            // Where no line is the headline, the story begins with its first paragraph.
            headlineSeen = true;
            signature = "";
        }
        afterProse = !aside;
    }

    private void headline(String line) {
        if (!headlineSeen || heading == null) {
            above.clear();
        }
        headlineSeen = true;
        prose = 0;
        above.addAll(lines.subList(Math.max(0, lines.size() - MOST_ABOVE), lines.size()));
        lines.clear();
        if (!CleanText.bare(line).equals(title)) {
            lines.add(line);
        }
    }

    /** Whether the words of a line are in bold or in italics, or stand on the right. */
    private static boolean isSetOff(Box box) {
        boolean only = box.pieces.stream().noneMatch(piece -> piece instanceof Words words && !words.text().isBlank());
        boolean marked = box.holds(inner -> inner != box && SET_OFF.contains(inner.tag));
        return box.tag.charAt(0) != 'h' && (only && marked || box.element.attr("align").equals("right")
                || box.element.attr("style").replace(" ", "").contains("text-align:right"));
    }

    private boolean isHeadline(String line) {
        String bare = CleanText.bare(line);
        if (title.isEmpty() || bare.length() < SHORTEST_HEADLINE) {
            return !title.isEmpty() && bare.equals(title);
        }
        return bare.equals(title) || title.startsWith(bare) && bare.length() * 2 > title.length();
    }

    /** The title's letters and digits. */
    String title() {
        return title;
    }

    /** Short lines right above the headline, the nearest last; empty where no line is the headline. */
    List<String> above() {
        return above;
    }

    /** Short lines from the headline on, in order; where no line is the headline, from a little above the first paragraph on. */
    List<String> lines() {
        return lines;
    }

    /** How the first paragraphs begin: some papers put the place and the day there. */
    List<String> beginnings() {
        return beginnings;
    }

    /** The name that stands alone under the last paragraph, as papers in Europe sign their stories; or empty. */
    String signature() {
        return signature;
    }

    /** The last line that says whose the page is, anywhere on it; or empty. */
    String copyright() {
        return copyright;
    }

    /** Short lines anywhere in the story that begin with "Written by", "Published:" and the like. */
    List<String> introduced() {
        return introduced;
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
