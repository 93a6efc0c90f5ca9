package dev.quoth.article;

import java.util.List;
import java.util.Optional;

/** The words that introduce an author: "By", "Written by:", "Ein Gastbeitrag von". Every short line of a page is asked for them. */
final class Introduction {

    private static final String BEHIND = ": \t\u00A0\uFF1A-\u2013\uFF1D\u30FB\uFF0F";
    private static final String ENDS = " :\u00A0\uFF1A\u201C";
    private static final PhraseTrie PHRASES = new PhraseTrie(Resource.sections("bylines.txt").get("by"));
    /** Those of scripts without blanks. */
    private static final List<String> UNSPACED = Resource.sections("bylines.txt").get("by").stream()
            .filter(phrase -> CleanText.isIdeograph(phrase.charAt(0)))
            .toList();
    /** "ByTrevor Jones": the blank is the style sheet's. */
    private static final List<String> GLUED = List.of("By", "by", "Von", "von", "Par", "par", "Por", "por", "Written by", "Posted by");

    private Introduction() { }

    /** Where the introduction of {@code line} ends, with the colon and the blanks behind it; 0 where there is none. */
    static int end(String line) {
        int end = phrase(line);
        if (end == 0) {
            return glued(line);
        }
        while (end < line.length() && BEHIND.indexOf(line.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** The line without the word that introduces it; empty if no such word does. */
    static Optional<String> after(String line) {
        int end = end(line);
        return end > 0 && end < line.length() ? Optional.of(line.substring(end).strip()) : Optional.empty();
    }

    /** Whether {@code line} only introduces a name ("By", "Written by:"), which then stands elsewhere. */
    static boolean isAll(String line) {
        String clean = CleanText.normalize(line);
        return !clean.isEmpty() && end(clean) == clean.length();
    }

    private static int phrase(String line) {
        if (line.isEmpty()) {
            return 0;
        }
        if (CleanText.isIdeograph(line.charAt(0))) {
            return UNSPACED.stream().filter(line::startsWith).mapToInt(String::length).max().orElse(0);
        }
        return PHRASES.longest(line, ENDS);
    }

    private static int glued(String line) {
        for (String word : GLUED) {
            int end = word.length();
            if (line.startsWith(word) && line.length() > end + 1 && isName(line.charAt(end), line.charAt(end + 1))) {
                return end;
            }
        }
        return 0;
    }

    private static boolean isName(char first, char second) {
        return Character.isUpperCase(first) && Character.isLowerCase(second);
    }
}
