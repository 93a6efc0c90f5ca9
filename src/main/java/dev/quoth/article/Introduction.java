package dev.quoth.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that introduce an author: "By", "Written by:", "Ein Gastbeitrag von". Every short line of a page is asked for them. */
final class Introduction {

    private static final int MOST_WORDS = 6;
    private static final String BEHIND = ": \t\u00A0\uFF1A-\u2013";
    private static final Set<String> PHRASES = new HashSet<>();
    /** Those of scripts without blanks. */
    private static final List<String> UNSPACED = new ArrayList<>();
    /** "ByTrevor Jones": the blank is the style sheet's. */
    private static final Pattern GLUED = Pattern.compile("(?:By|by|Von|von|Par|par|Por|por|Written by|Posted by)(?=\\p{Lu}\\p{Ll})");

    static {
        for (String phrase : Resource.sections("bylines.txt").get("by")) {
            PHRASES.add(phrase);
            if (CleanText.isIdeograph(phrase.charAt(0))) {
                UNSPACED.add(phrase);
            }
        }
    }

    private Introduction() { }

    /** Where the introduction of {@code line} ends, with the colon and the blanks behind it; 0 where there is none. */
    static int end(String line) {
        int end = phrase(line);
        if (end == 0) {
            Matcher glued = GLUED.matcher(line);
            return glued.lookingAt() ? glued.end() : 0;
        }
        while (end < line.length() && BEHIND.indexOf(line.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static int phrase(String line) {
        if (line.isEmpty()) {
            return 0;
        }
        if (CleanText.isIdeograph(line.charAt(0))) {
            return UNSPACED.stream().filter(line::startsWith).mapToInt(String::length).max().orElse(0);
        }
        int longest = 0;
        int words = 0;
        for (int i = 1; i <= line.length() && words < MOST_WORDS; i++) {
            if (i == line.length() || isEnd(line.charAt(i))) {
                words++;
                if (PHRASES.contains(line.substring(0, i).toLowerCase(Locale.ROOT))) {
                    longest = i;
                }
            }
        }
        return longest;
    }

    private static boolean isEnd(char c) {
        return c == ' ' || c == ':' || c == '\u00A0' || c == '\uFF1A' || c == '\u201C';
    }
}
