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
        if (whole) {
            line(box, text(box), box.linkChars, aside);
        }
        int authorsBefore = authors.size();
        int datesBefore = dates.size();
        Run run = whole || !box.block ? null : new Run();
        for (Piece piece : box.pieces) {
            boolean ends = piece instanceof Box child && (child.block || child.tag.equals("br"));
            if (run != null && ends) {
                flush(box, run, aside);
            } else if (run != null) {
                run.add(piece);
            }
            if (piece instanceof Box child) {
                walk(child, aside);
            }
        }
        if (run != null) {
            flush(box, run, aside);
        }
        if (!aside && box.chars > 1 && box.chars < LONGEST_MARK) {
            // The innermost element says it best: what is around it has dates and buttons too.
            if (box.is(Trait.AUTHOR) && authors.size() == authorsBefore && authors.size() < MOST_MARKS) {
                authors.add(new Mark(box, text(box), headlineSeen));
            }
            if ((box.isAny(Trait.set(Trait.DATE, Trait.BYLINE)) || box.tag.equals("time")) && dates.size() == datesBefore
                    && dates.size() < MOST_MARKS) {
                dates.add(new Mark(box, text(box), headlineSeen));
            }
        }
    }

    /** Words that stand in a larger element between its blocks and line breaks: a line of their own. */
    private static final class Run {

        private final StringBuilder words = new StringBuilder();
        private int chars;
        private int linkChars;

        void add(Piece piece) {
            if (piece instanceof Words own) {
                join(own.text(), words);
                chars += own.text().length();
            } else if (piece instanceof Box box) {
                append(box, words);
                chars += box.chars;
                linkChars += box.linkChars;
            }
        }
    }

    private void flush(Box box, Run run, boolean aside) {
        String text = CleanText.normalize(run.words.toString());
        if (!text.isEmpty()) {
            line(box, text, run.linkChars, aside);
        }
        run.words.setLength(0);
        run.chars = 0;
        run.linkChars = 0;
    }

    /** Whatever it is called, an element around the headline is not beside the story, nor is a short one in the headline's own. */
    private boolean isBeside(Box box) {
        boolean near = roof != null && (box.parent == roof || box.parent == roof.parent) && box.is(Trait.RELATED) && box.chars < LONGEST_NEAR;
        return !near && !aroundHeadline.contains(box) && (box.isAny(BESIDE) && !box.tag.equals("body") && !box.is(Trait.STORY) && !box.is(Trait.BYLINE) && !box.is(Trait.BODY)
                || box.tag.equals("nav") || box.tag.equals("footer") || box.tag.equals("blockquote"));
    }

    private void line(Box box, String line, int linkChars, boolean aside) {
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

    /** The words of {@code box}, parted where style sheets part them: "ByBo Lind" is "By Bo Lind", "5 May 202012:30" two things. */
    static String text(Box box) {
        StringBuilder words = new StringBuilder();
        append(box, words);
        return CleanText.normalize(words.toString());
    }

    private static void append(Box box, StringBuilder words) {
        boolean behindLink = false;
        for (Piece piece : box.pieces) {
            if (piece instanceof Words own) {
                join(own.text(), words);
                behindLink &= own.text().isBlank();
            } else if (piece instanceof Box child) {
                if (behindLink && child.tag.equals("a")) {
                    // Two links are two things, which only the style sheet parts.
                    words.append(", ");
                }
                behindLink = child.tag.equals("a") && child.chars > 0;
                boolean parts = child.block || child.tag.equals("br") || child.tag.equals("img") || child.tag.equals("svg");
                if (parts) {
                    words.append(' ');
                }
                append(child, words);
                if (parts) {
                    words.append(' ');
                }
            }
        }
    }

    private static void join(String text, StringBuilder words) {
        if (!text.isEmpty() && !words.isEmpty()) {
            char last = words.charAt(words.length() - 1);
            char first = text.charAt(0);
            boolean glued = Character.isLowerCase(last) && (Character.isUpperCase(first) || Character.isDigit(first))
                    || Character.isDigit(last) && Character.isLetterOrDigit(first);
            if (glued) {
                words.append(' ');
            }
        }
        words.append(text);
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
