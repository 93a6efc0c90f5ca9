package dev.quoth.article;

import java.util.List;
import java.util.Map;

/**
 * Sentences that belong to the page and not to the story, from {@code phrases.txt}: a block is one if it begins so and is short,
 * or if it is nothing else.
 */
final class Phrases {

    private static final int LONGEST = 220;
    private static final int LONGEST_NOTICE = 400;
    private static final int LONGEST_SIGN_OFF = 500;
    private static final int LONGEST_END = 80;
    /** "3 responses to" is followed by the whole headline. */
    private static final int LONGEST_COUNTED_END = 200;
    private static final int ONE = 4;

    private static final Map<String, List<String>> SECTIONS = Resource.sections("phrases.txt");
    private static final PhraseTrie WHOLE = new PhraseTrie(SECTIONS.get("whole"));
    private static final PhraseTrie BEGINNINGS = new PhraseTrie(SECTIONS.get("begins"));
    private static final PhraseTrie NOTICES = new PhraseTrie(SECTIONS.get("holds"));
    private static final PhraseTrie SIGN_OFFS = new PhraseTrie(without("sign off", "^", false));
    private static final PhraseTrie SIGN_OFF_BEGINNINGS = new PhraseTrie(without("sign off", "^", true));
    private static final PhraseTrie ENDS = new PhraseTrie(without("end", "*", false));
    private static final PhraseTrie END_BEGINNINGS = new PhraseTrie(without("end", "*", true));
    private static final PhraseTrie COUNTED_ENDS = new PhraseTrie(without("counted end", "*", false));
    private static final PhraseTrie COUNTED_END_BEGINNINGS = new PhraseTrie(without("counted end", "*", true));
    private static final PhraseTrie OTHERS = new PhraseTrie(without("others", "*", false));
    private static final PhraseTrie SEE_ALSO = new PhraseTrie(SECTIONS.get("see also"));
    private static final PhraseTrie OTHERS_BEGINNINGS = new PhraseTrie(without("others", "*", true));

    private Phrases() { }

    /** The entries of a section that have {@code mark}, without it, or those that have not. */
    private static List<String> without(String section, String mark, boolean marked) {
        return SECTIONS.get(section).stream().filter(entry -> entry.contains(mark) == marked).map(entry -> entry.replace(mark, "")).toList();
    }

    /** Whether {@code text} is such a sentence. */
    static boolean isPromo(String text) {
        if (text.length() > LONGEST_NOTICE) {
            return false;
        }
        int start = start(text);
        if (text.length() <= LONGEST && BEGINNINGS.isAt(text, start, text.length(), false)) {
            return true;
        }
        return WHOLE.isAt(text, start, end(text, start), true) || NOTICES.isIn(text);
    }

    /** Whether {@code text} is what papers write below a story: who helped, where to write, who the company is. */
    static boolean isSignOff(String text) {
        return text.length() <= LONGEST_SIGN_OFF && (SIGN_OFF_BEGINNINGS.isAt(text, 0, text.length(), false) || SIGN_OFFS.isIn(text));
    }

    /** Whether {@code heading} opens what stands below a story: who wrote it, whom to write to, what readers wrote ("3 replies to ..."). */
    static boolean isEnd(String heading) {
        int counted = behindCount(heading);
        return opens(heading, LONGEST_END, ENDS, END_BEGINNINGS)
                || counted > 0 && opens(heading.substring(counted), LONGEST_COUNTED_END, COUNTED_ENDS, COUNTED_END_BEGINNINGS);
    }

    /** Where the words begin behind "3" or "One", or 0; "3." numbers a section. */
    private static int behindCount(String heading) {
        int end = 0;
        while (end < heading.length() && Character.isDigit(heading.charAt(end))) {
            end++;
        }
        end = end == 0 && heading.regionMatches(true, 0, "one ", 0, ONE) ? ONE - 1 : end;
        return end > 0 && end < heading.length() && CleanText.isBlank(heading.charAt(end)) ? end + 1 : 0;
    }

    /** Whether {@code heading} stands above other stories. */
    static boolean isOthers(String heading) {
        return opens(heading, LONGEST_END, OTHERS, OTHERS_BEGINNINGS);
    }

    /** Whether {@code heading} is one that encyclopaedias have over their own list of subjects, and papers over other stories. */
    static boolean isSeeAlso(String heading) {
        int start = start(heading);
        return SEE_ALSO.isAt(heading, start, end(heading, start), true);
    }

    private static boolean opens(String heading, int longest, PhraseTrie wholes, PhraseTrie beginnings) {
        if (heading.length() > longest) {
            return false;
        }
        int start = start(heading);
        int end = end(heading, start);
        return wholes.isAt(heading, start, end, true) || beginnings.isAt(heading, start, end, false);
    }

    /** Behind the marks at the beginning. */
    private static int start(String text) {
        int start = 0;
        while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start)) && text.charAt(start) != '\u00A9') {
            start++;
        }
        return start;
    }

    /** Before the marks at the end, and before a count: "Comments (34)". */
    private static int end(String text, int start) {
        int end = beforeMarks(text, start, text.length());
        int count = end;
        while (count > start && Character.isDigit(text.charAt(count - 1))) {
            count--;
        }
        return count < end && count > start && text.charAt(count - 1) == '(' ? beforeMarks(text, start, count) : end;
    }

    private static int beforeMarks(String text, int start, int from) {
        int end = from;
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
