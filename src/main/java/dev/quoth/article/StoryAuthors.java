package dev.quoth.article;

import dev.quoth.news.Byline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Tells lines about a story's authors from the story: the bare name above the text or under it, and below it who they are, "Bo Lind is a
 * reporter in Marvik." Names alone would not do: a story may end with what anybody is.
 */
final class StoryAuthors {

    private static final PhraseTrie VERBS = new PhraseTrie(Resource.sections("bylines.txt").get("note"));
    /** A longer paragraph tells a story. */
    private static final int LONGEST_NOTE = 700;
    private static final int SHORTEST_FAMILIAR = 100;
    private static final int LONGEST_NAME = 60;
    /** Between the name and the verb may stand degrees, an office or an address, "Bo Lind (bo@lind.example), MD, is". */
    private static final int MOST_BETWEEN = 60;

    private final List<String> names = new ArrayList<>();

    StoryAuthors(Byline byline) {
        for (String name : byline.names()) {
            if (Names.isPerson(name)) {
                names.add(name.toLowerCase(Locale.ROOT));
            }
        }
    }

    /** Whether {@code text} is the name of one of the authors and nothing else. */
    boolean isName(String text) {
        if (names.isEmpty() || text.length() > LONGEST_NAME) {
            return false;
        }
        int start = start(text);
        int end = text.length();
        while (end > start && !Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        int length = end - start;
        return names.stream().anyMatch(name -> name.length() == length && text.regionMatches(true, start, name, 0, length));
    }

    /** Whether {@code text} says who one of the authors is: the whole name, and a verb that goes with it. */
    boolean isNote(String text) {
        if (names.isEmpty() || text.length() > LONGEST_NOTE) {
            return false;
        }
        int start = start(text);
        for (String name : names) {
            if (text.regionMatches(true, start, name, 0, name.length()) && isVerbBehind(text, start + name.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code text} says at some length who one of the authors is, by the first name alone: "Bo is an experienced journalist". */
    boolean isFamiliarNote(String text) {
        if (text.length() > LONGEST_NOTE || text.length() < SHORTEST_FAMILIAR) {
            return false;
        }
        for (String name : names) {
            int end = name.indexOf(' ');
            if (end > 1 && text.regionMatches(true, 0, name, 0, end) && isVerbBehind(text, end)) {
                return true;
            }
        }
        return false;
    }

    private static int start(String text) {
        int start = 0;
        while (start < text.length() && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static boolean isVerbBehind(String text, int from) {
        int at = from;
        if (at < text.length() && (text.charAt(at) == ',' || text.startsWith(" (", at))) {
            // What is put in between ends with a comma or a bracket.
            int end = text.indexOf(text.charAt(at) == ',' ? ", " : ") ", at + 1);
            while (end > 0 && end - from <= MOST_BETWEEN && text.charAt(at) == ',' && !VERBS.isAt(text, end + 2, text.length(), false)) {
                end = text.indexOf(", ", end + 1);
            }
            at = end > 0 && end - from <= MOST_BETWEEN ? end + 1 : at;
        }
        return at + 1 < text.length() && text.charAt(at) == ' ' && VERBS.isAt(text, at + 1, text.length(), false);
    }
}
