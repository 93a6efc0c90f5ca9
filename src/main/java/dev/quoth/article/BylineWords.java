package dev.quoth.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Expressions made of the words in {@code bylines.txt}, whatever their capitals. */
final class BylineWords {

    private static final Map<String, List<String>> WORDS = Resource.sections("bylines.txt");

    private BylineWords() { }

    /** The words of a section as alternatives. */
    static String any(String section) {
        return "(?:" + String.join("|", WORDS.get(section)) + ")";
    }

    /** The expressions of a section, those that begin a word tried where words begin and nowhere else. */
    static String anywhere(String section) {
        List<String> words = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String expression : WORDS.get(section)) {
            (expression.startsWith("\\b") ? words : others).add(expression.startsWith("\\b") ? expression.substring(2) : expression);
        }
        return "(?:\\b(?:" + String.join("|", words) + ")|" + String.join("|", others) + ")";
    }

    /** The words of a section. */
    static List<String> list(String section) {
        return WORDS.get(section);
    }

    /**
     * An expression in which capitals do not matter, a dot is any character and a word may begin with any letter: from JDK 19 on "\b" is
     * no longer before an umlaut by itself.
     */
    static Pattern pattern(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);
    }
}
