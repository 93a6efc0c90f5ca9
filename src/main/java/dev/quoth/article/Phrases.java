package dev.quoth.article;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Sentences that belong to the page and not to the story, from {@code phrases.txt}: a block is one if it begins so and is short,
 * or if it is nothing else.
 */
final class Phrases {

    private static final int LONGEST = 220;
    private static final int LONGEST_SIGN_OFF = 500;

    private final List<String> whole;
    private final List<String> beginnings;
    private final List<String> signOffs;

    Phrases() {
        Map<String, List<String>> sections = Resource.sections("phrases.txt");
        whole = sections.get("whole");
        beginnings = sections.get("begins");
        signOffs = sections.get("sign off");
    }

    /** Whether {@code text} is such a sentence. */
    boolean isPromo(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String lower = trim(text.toLowerCase(Locale.ROOT));
        if (whole.contains(lower)) {
            return true;
        }
        for (String beginning : beginnings) {
            if (lower.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code text} is what papers write below a story: who helped, where to write, who the company is. */
    boolean isSignOff(String text) {
        if (text.length() > LONGEST_SIGN_OFF) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        for (String part : signOffs) {
            if (part.startsWith("^") ? lower.startsWith(part.substring(1)) : lower.contains(part)) {
                return true;
            }
        }
        return false;
    }

    private static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end).replace('\u2019', '\'');
    }
}
