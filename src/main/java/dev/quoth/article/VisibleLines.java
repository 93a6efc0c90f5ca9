package dev.quoth.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The short lines of a page by where they stand: above the headline, below it, before the text, under it; told while they are read one
 * by one in the page's order.
 */
final class VisibleLines {

    private static final int LONGEST_LINE = 240;
    private static final int LONGEST_MARK = 120;
    private static final int MOST_LINES = 40;
    private static final int MOST_BELOW = 200;
    private static final int MOST_ABOVE = 5;
    private static final int MOST_ABOVE_PROSE = 12;
    private static final int MOST_PROSE = 6;
    private static final int SHORTEST_HEADLINE = 5;
    private static final int SHORTEST_LABEL = 5;
    private static final int MOST_BEGINNINGS = 2;
    private static final int LONGEST_BEGINNING = 80;

    /** Marks before a line that are no words of it: "---- by Bo Lind". */
    private static final Pattern LEADING_MARKS = Pattern.compile("^[\\s|\u2013\u2014\u2022\u00B7\u25CF~\\-]+(?=\\p{L})");
    private static final Set<String> SET_OFF = Set.of("b", "strong", "i", "em");

    private final String title;
    /** The heading that is the title; null where there is none, and any line may be it. */
    private final Box heading;
    private final List<String> above = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final List<String> beginnings = new ArrayList<>();
    private final List<String> introduced = new ArrayList<>();
    private final List<String> allBelow = new ArrayList<>();
    private String signature = "";
    private String copyright = "";
    /** The line before, if it only introduces a name. */
    private String label = "";
    /** Whether the line before says who wrote: where it stands far from the headline, the day stands below it. */
    private boolean bylineBefore;
    private boolean afterProse;
    private boolean headlineSeen;
    private int prose;
    /** How many of the lines stand before the text. */
    private int near;

    /**
     * @param title the title's letters and digits
     * @param heading the heading that is the title, or null
     */
    VisibleLines(String title, Box heading) {
        this.title = title;
        this.heading = heading;
    }

    /**
     * Takes the next line.
     *
     * @param box the element it stands in
     * @param linkChars how many of its letters are in links
     * @param aside whether it stands beside the story
     */
    void add(Box box, String line, int linkChars, boolean aside) {
        if (line.length() < LONGEST_MARK && isHolder(line)) {
            copyright = line;
        }
        if (line.length() >= LONGEST_LINE) {
            if (!aside && headlineSeen && allBelow.size() < MOST_BELOW && ShownDates.isNotice(line)) {
                // With its categories and its feeds the notice behind a blog's post is as long as a paragraph.
                allBelow.add(line);
            }
            if (linkChars * 2 < line.length()) {
                prose(line, aside);
            }
            return;
        }
        if (heading == null ? isHeadline(line) && (prose == 0 || !headlineSeen) : box.isInside(heading)) {
            headline(line);
            return;
        }
        if (afterProse && !aside && linkChars == 0 && isSetOff(box) && Names.isPerson(line) && (prose > 1 || Names.hasGivenName(line))) {
            signature = line;
        }
        afterProse = false;
        if (!aside && headlineSeen && allBelow.size() < MOST_BELOW) {
            allBelow.add(line);
        }
        introduce(line, aside);
        if (!aside && prose < MOST_PROSE && lines.size() < MOST_LINES) {
            near = isInText() ? near : lines.size() + 1;
            lines.add(line.isEmpty() || Character.isLetterOrDigit(line.charAt(0)) ? line : LEADING_MARKS.matcher(line).replaceFirst(""));
            if (!headlineSeen && lines.size() > MOST_ABOVE_PROSE) {
                lines.remove(0);
                near--;
            }
        }
    }

    /** Whether a line says whose the page is; every short line is asked. */
    private static boolean isHolder(String line) {
        return line.indexOf('\u00A9') >= 0 || line.contains("(c) ") || line.contains("(C) ") || line.contains("opyright ");
    }

    /** "Written by Bo Lind", or "Author" with "Bo Lind" in the next line. */
    private void introduce(String line, boolean aside) {
        if (aside || introduced.size() >= MOST_LINES || line.length() >= LONGEST_MARK) {
            label = "";
            return;
        }
        if (!label.isEmpty()) {
            introduced.add(label + ": " + line);
        } else if (bylineBefore && SmallPrint.isDate(line)) {
            introduced.add(line);
        }
        label = "";
        bylineBefore = false;
        if (line.length() >= SHORTEST_LABEL && Introduction.isAll(line)) {
            label = line.endsWith(":") ? line.substring(0, line.length() - 1).strip() : line;
        } else if (SmallPrint.isIntroduced(line) || SmallPrint.isLabelled(line)) {
            introduced.add(line);
            bylineBefore = true;
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
        near = 0;
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

    /** Whether the text has begun: several paragraphs below the headline have been read. */
    boolean isInText() {
        return headlineSeen && prose > 1;
    }

    /** Whether the headline has been read, or the story's first paragraph where no line is the headline. */
    boolean isBelowHeadline() {
        return headlineSeen;
    }

    /** Short lines right above the headline, the nearest last; empty where no line is the headline. */
    List<String> above() {
        return above;
    }

    /** Short lines from the headline on, in order; where no line is the headline, from a little above the first paragraph on. */
    List<String> below() {
        return lines;
    }

    /** How many of the lines below the headline stand before the text has begun; the days of other stories may stand in the rest. */
    int near() {
        return near;
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

    /** Short lines below the headline, amid the text and behind it too, in order. */
    List<String> allBelow() {
        return allBelow;
    }

    /** Short lines anywhere in the story that begin with "Written by", "Published:" and the like. */
    List<String> introduced() {
        return introduced;
    }
}
