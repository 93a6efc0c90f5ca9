package dev.quoth.article;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the words under a picture by the maker named at their end, where the page marks them in no other way: "Protesters on
 * Monday (Image: AGENCY)", "The boat at dawn. Photo: Ann Lee", "The crew | Ann Lee/Getty Images", "The mayor © Ann Lee".
 */
final class CreditLine {

    /** A longer paragraph is none, whatever it ends with. */
    private static final int LONGEST = 350;
    private static final int LONGEST_CREDIT = 90;

    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*(?:[/|,]|\\bvia\\b|\\s-\\s)\\s*");
    private static final Pattern STROKES = Pattern.compile("\\s*[/|]\\s*");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final Set<String> LABELS;
    /** Those that stand before a name without a colon. */
    private static final List<String> BY_LABELS;
    private static final Set<String> PICTURES;
    private static final Set<String> AGENCIES;

    static {
        Map<String, List<String>> sections = Resource.sections("credits.txt");
        LABELS = new HashSet<>(sections.get("label"));
        BY_LABELS = LABELS.stream().filter(label -> label.endsWith(" by") || label.endsWith(" von") || label.endsWith(" di")
                || label.endsWith(" of")).toList();
        PICTURES = new HashSet<>(sections.get("pictures"));
        AGENCIES = new HashSet<>(sections.get("agencies"));
    }

    private CreditLine() { }

    /**
     * Where the credit begins in {@code text}, 0 if there is nothing else; -1 if the text is no caption.
     *
     * @param nearPicture whether a picture stands before the text, so that a seller's mere name is a credit
     */
    static int start(String text, boolean nearPicture) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return -1;
        }
        int start = bracketed(text);
        if (start < 0) {
            start = copyright(text);
            int colon = text.indexOf(':');
            start = start > 0 && colon > 0 && isLabel(text.substring(0, colon)) ? 0 : start;
        }
        if (start < 0) {
            start = labelled(text);
        }
        return start < 0 ? sold(text, nearPicture) : start;
    }

    /**
     * Whether {@code text} is a label and a maker's name, "Image: Ann Lee", which may be a link to all of her pictures; where the label is
     * in the link, it leads to a gallery.
     */
    static boolean isLabelled(String text, int linkChars) {
        int colon = text.indexOf(':');
        return colon > 0 && linkChars < text.length() - colon && text.length() <= LONGEST_CREDIT && isLabel(text.substring(0, colon))
                && isName(text.substring(colon + 1));
    }

    /** "(Image: AGENCY)", "(Ann Lee / Getty Images)", "(Photo by Ann Lee)". */
    private static int bracketed(String text) {
        int open = text.lastIndexOf('(');
        if (open < 0 || !text.endsWith(")") || text.length() - open > LONGEST_CREDIT) {
            return -1;
        }
        String inside = text.substring(open + 1, text.length() - 1).strip();
        int colon = inside.indexOf(':');
        return colon > 0 && isLabel(inside.substring(0, colon)) || isByLabel(inside) || isMaker(inside) ? open : -1;
    }

    /** "© Ann Lee" at the end; a line that begins so and goes on is about the page's rights. */
    private static int copyright(String text) {
        int at = text.lastIndexOf('\u00A9');
        if (at < 0 || text.length() - at > LONGEST_CREDIT || text.length() - at < 4) {
            return -1;
        }
        String rest = text.substring(at + 1).strip();
        boolean year = rest.length() >= 4 && rest.substring(0, 4).chars().allMatch(Character::isDigit);
        boolean sentence = rest.indexOf(". ") > 0 || rest.toLowerCase(Locale.ROOT).contains("rights");
        return year || sentence || rest.chars().filter(Character::isDigit).count() > 4 ? -1 : at;
    }

    /** "Photo: Ann Lee" as a line, or after a sentence, a stroke or a slash. */
    private static int labelled(String text) {
        int colon = text.indexOf(':', Math.max(0, text.length() - LONGEST_CREDIT));
        while (colon > 0) {
            int from = colon;
            while (from > 0 && (Character.isLetter(text.charAt(from - 1)) || isInner(text, from - 1, colon))) {
                from--;
            }
            String label = text.substring(from, colon).strip();
            if (isLabel(label) && opensLine(text, from) && colon + 1 < text.length() && isName(text.substring(colon + 1))) {
                return from;
            }
            colon = text.indexOf(':', colon + 1);
        }
        return isByLabel(text) && text.length() <= LONGEST_CREDIT ? 0 : -1;
    }

    /** Whether a credit may begin at {@code at}: at the start, or after a sentence or a stroke. */
    private static boolean opensLine(String text, int at) {
        int before = at;
        while (before > 0 && text.charAt(before - 1) == ' ') {
            before--;
        }
        return before == 0 || ".!?|/)]\u201D\"\u2013\u2014\u2022\n".indexOf(text.charAt(before - 1)) >= 0;
    }

    /** A blank between two words of a label, not the one before it. */
    private static boolean isInner(String text, int at, int colon) {
        if (text.charAt(at) != ' ' && text.charAt(at) != '\'') {
            return false;
        }
        int from = at;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return from < at && colon - from <= 24 && isLabel(text.substring(from, colon).strip());
    }

    /** What is named after a label: some words that are no sentence. */
    private static boolean isName(String text) {
        String name = text.strip();
        return !name.isEmpty() && name.length() <= LONGEST_CREDIT && name.indexOf(". ") < 0 && name.indexOf('?') < 0
                && BLANKS.split(name).length <= 10;
    }

    /** "Ann Lee/Getty Images", "The crew | Getty Images". */
    private static int sold(String text, boolean nearPicture) {
        int at = Math.max(text.lastIndexOf('|'), text.lastIndexOf(" / "));
        if (at > 0 && isMaker(text.substring(at + 1).strip().replaceFirst("^/\\s*", ""))) {
            return at;
        }
        return text.length() <= LONGEST_CREDIT && (nearPicture || text.indexOf('/') > 0 || text.contains(" via ")) && isMaker(text)
                && text.indexOf(". ") < 0 ? 0 : -1;
    }

    /** Whether a seller of pictures is named, or an agency beside somebody else: "Ann Lee/AFP". */
    private static boolean isMaker(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String part : BETWEEN_NAMES.split(lower)) {
            if (PICTURES.contains(part.strip())) {
                return true;
            }
        }
        String[] parts = STROKES.split(lower);
        boolean agency = false;
        boolean other = false;
        for (String part : parts) {
            String name = part.strip();
            agency |= AGENCIES.contains(name);
            other |= !AGENCIES.contains(name) && !name.isEmpty();
        }
        return agency && other && parts.length > 1 && text.length() <= 60 && !text.endsWith(".") && BLANKS.split(text).length <= 8;
    }

    private static boolean isLabel(String text) {
        return LABELS.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    /** "Photo by Ann Lee": a label that ends with a word for "by". */
    private static boolean isByLabel(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return BY_LABELS.stream().anyMatch(label -> lower.startsWith(label + ' ') && isName(text.substring(label.length())));
    }
}
