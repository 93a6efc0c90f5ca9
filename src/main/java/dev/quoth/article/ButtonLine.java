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
    private static final Pattern PLACE = Pattern.compile("(?:" + String.join("|", WORDS.get("places"))
            + ")\\s\\d{1,3}\\s?(?:/|of|von|de|sur|di|van|z)\\s?\\d{1,3}", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BETWEEN = Pattern.compile("[\\s,|/\u2022\u00B7:]+");
    private static final int LONGEST = 80;
    private static final int FEWEST_BUTTONS = 2;

    private ButtonLine() { }

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
