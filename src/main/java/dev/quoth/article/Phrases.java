package dev.quoth.article;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Sentences that belong to the page and not to the story, from {@code phrases.txt}: a block is one if it begins so and is short,
 * or if it is nothing else.
 */
final class Phrases {

    private static final int LONGEST = 220;
    private static final int LONGEST_SIGN_OFF = 500;

    private static final int LONGEST_NOTICE = 400;
    private static final int LONGEST_END = 80;

    private final Set<String> whole;
    private final List<String> beginnings;
    private final List<String> notices;
    private final List<String> signOffs;
    private final List<String> ends;
    private final List<String> others;

    Phrases() {
        Map<String, List<String>> sections = Resource.sections("phrases.txt");
        whole = Set.copyOf(sections.get("whole"));
        beginnings = sections.get("begins");
        notices = sections.get("holds");
        signOffs = sections.get("sign off");
        ends = sections.get("end");
        others = sections.get("others");
    }

    /** Whether {@code text} is such a sentence. */
    boolean isPromo(String text) {
        if (text.length() > LONGEST_NOTICE) {
            return false;
        }
        String lower = trim(text.toLowerCase(Locale.ROOT));
        if (holdsNotice(lower)) {
            return true;
        }
        if (text.length() > LONGEST) {
            return false;
        }
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

    private boolean holdsNotice(String lower) {
        for (String notice : notices) {
            if (lower.contains(notice)) {
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

    /** Whether {@code heading} opens what stands below a story: who wrote it, whom to write to. */
    boolean isEnd(String heading) {
        return opens(heading, ends);
    }

    /** Whether {@code heading} stands above other stories. */
    boolean isOthers(String heading) {
        return opens(heading, others);
    }

    private static boolean opens(String heading, List<String> words) {
        if (heading.length() > LONGEST_END) {
            return false;
        }
        String lower = trim(heading.toLowerCase(Locale.ROOT));
        return words.stream().anyMatch(end -> end.endsWith("*") ? lower.startsWith(end.substring(0, end.length() - 1)) : lower.equals(end));
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
