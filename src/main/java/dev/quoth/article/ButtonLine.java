package dev.quoth.article;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the labels of buttons and counters that stand in lines of their own: "Facebook Twitter Email", "221 Shares", "Image 2 of 5".
 */
final class ButtonLine {

    private static final Map<String, List<String>> WORDS = Resource.sections("phrases.txt");
    private static final Set<String> BUTTONS = Set.copyOf(WORDS.get("buttons"));
    private static final Pattern COUNT = Pattern.compile("\\d[\\d.,]*\\s?[KMkm]?\\s?\\+?\\s?(?:" + String.join("|", WORDS.get("counted")) + ")",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String OF = "\\d{1,3}\\s?(?:of|von|de|sur|di|van|z)\\s?\\d{1,3}";
    private static final Pattern PLACE = Pattern.compile("(?:" + String.join("|", WORDS.get("places")) + ")\\s(?:" + OF + "|\\d{1,3}\\s?/\\s?\\d{1,3})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BARE_PLACE = Pattern.compile(OF);
    private static final int LONGEST_PLACE = 10;
    private static final String MARKS = "+-\u2212\u2013\u2014\u00B7\u2022|/\u00D7<>\u00AB\u00BB\u2039\u203A ";
    private static final int LONGEST_MARK = 3;
    private static final Pattern BETWEEN = Pattern.compile("[\\s,|/\u2022\u00B7:]+");
    private static final int LONGEST = 80;
    private static final int FEWEST_BUTTONS = 2;

    private ButtonLine() { }

    /** Whether a paragraph is one mark or two that a page draws with letters, or "2 of 5" alone; a row of stars divides a text. */
    static boolean isMark(String text) {
        return text.length() <= LONGEST_MARK && text.chars().allMatch(c -> MARKS.indexOf(c) >= 0)
                || text.length() <= LONGEST_PLACE && BARE_PLACE.matcher(text).matches();
    }

    /** Whether {@code text} is nothing but such labels. */
    static boolean is(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        char first = text.charAt(0);
        if (first >= '0' && first <= '9' && COUNT.matcher(text).matches() || PLACE.matcher(text).matches()) {
            return true;
        }
        String[] words = BETWEEN.split(text.toLowerCase(Locale.ROOT));
        if (words.length < FEWEST_BUTTONS) {
            return false;
        }
        for (String word : words) {
            if (!BUTTONS.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
