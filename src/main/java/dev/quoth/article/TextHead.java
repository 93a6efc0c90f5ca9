package dev.quoth.article;

import dev.quoth.news.Span;
import java.util.ArrayList;
import java.util.List;

/** The top of a plain text, where headline, byline and date may stand line upon line without a blank one between. */
final class TextHead {

    private static final PhraseTrie RELEASE = new PhraseTrie(Resource.sections("titles.txt").get("release"));
    private static final PhraseTrie EMBARGO = new PhraseTrie(Resource.sections("titles.txt").get("embargo"));
    private static final int MOST_BLOCKS = 3;
    private static final int MOST_LINES = 6;
    private static final int LONGEST_LINE = 120;

    private TextHead() { }

    /** The paragraphs, of which those at the top that are lines of a head are parted into these; underlines are left out. */
    static List<Span> apart(List<Span> paragraphs, String source) {
        List<Span> apart = new ArrayList<>();
        boolean top = true;
        for (int i = 0; i < paragraphs.size(); i++) {
            Span paragraph = paragraphs.get(i);
            top &= i < MOST_BLOCKS;
            List<Span> lines = top ? Paragraphs.lines(source, paragraph) : List.of(paragraph);
            if (lines.size() > 1 && isHead(lines, source)) {
                lines.stream().filter(line -> !isUnderline(line.in(source))).forEach(apart::add);
            } else {
                top &= lines.size() == 1 && paragraph.length() <= LONGEST_LINE;
                apart.add(paragraph);
            }
        }
        return apart;
    }

    /** Whether one of the lines is a byline, a date or an underline, and none is a sentence or a part of one. */
    private static boolean isHead(List<Span> lines, String source) {
        boolean marked = false;
        for (Span span : lines) {
            String line = span.in(source);
            boolean mark = isByline(line) || isDate(line) || isUnderline(line);
            char last = line.charAt(line.length() - 1);
            if (line.length() > LONGEST_LINE || !mark && (last == '.' || last == '\u3002')) {
                return false;
            }
            marked |= mark;
        }
        return marked && lines.size() <= MOST_LINES;
    }

    /** Whether {@code line} says that the text is a press release, as many say above their headline. */
    static boolean isRelease(String line) {
        return line.length() <= LONGEST_LINE && (RELEASE.isAt(line, 0, line.length(), true) || EMBARGO.isAt(line, 0, line.length(), false));
    }

    static boolean isByline(String line) {
        if (line.length() > LONGEST_LINE || line.indexOf('\n') >= 0 || Introduction.after(line).isEmpty() || !SmallPrint.isBylineOrDate(line)) {
            return false;
        }
        return Bylines.parse(line).authors().stream().limit(1).anyMatch(author -> author.name().indexOf(' ') > 0 || Names.isPerson(author.name()));
    }

    static boolean isDate(String line) {
        return line.length() <= LONGEST_LINE && line.indexOf('\n') < 0 && Introduction.after(line).isEmpty() && SmallPrint.isBylineOrDate(line);
    }

    /** "=====" under a headline, "###" under a story. */
    static boolean isUnderline(String line) {
        return line.length() > 2 && line.chars().allMatch(c -> "=-_*#~".indexOf(c) >= 0);
    }
}
