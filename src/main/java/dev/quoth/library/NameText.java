package dev.quoth.library;

import java.util.ArrayList;
import java.util.List;

/** The words of names, so that the same name written by different hands has the same words. */
final class NameText {

    /** Letters that no accent was added to and that are written without their stroke elsewhere. */
    private static final String PLAIN = "øo łl đd ıi ħh";

    private NameText() { }

    /** "Moor, Ada" is "Ada Moor"; "Moor, Jr." stays. */
    static String inOrder(String name) {
        int comma = name.indexOf(',');
        if (comma < 1 || name.indexOf(',', comma + 1) > 0) {
            return name;
        }
        List<String> after = words(name.substring(comma + 1));
        boolean isOrder = !after.isEmpty() && !NameWords.isGeneration(after.get(0)) && !NameWords.isDegree(after.get(0));
        return isOrder ? name.substring(comma + 1) + " " + name.substring(0, comma) : name;
    }

    /** Folded words; hyphens inside of one become blanks, initials that stand together one word ("J. J. Moor": "jj", "moor"). */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        String initials = "";
        for (String token : name.strip().split("\\s+")) {
            List<String> parts = parts(plain(Folded.of(token)));
            if (isInitials(parts)) {
                initials += String.join("", parts);
                continue;
            }
            if (!initials.isEmpty()) {
                words.add(initials);
                initials = "";
            }
            if (!parts.isEmpty()) {
                words.add(String.join(" ", parts));
            }
        }
        if (!initials.isEmpty()) {
            words.add(initials);
        }
        return words;
    }

    /** One Latin letter, or several with dots between them. */
    private static boolean isInitials(List<String> parts) {
        return !parts.isEmpty() && parts.stream()
                .allMatch(part -> part.length() == 1 && part.charAt(0) < 0x250 && Character.isLetter(part.charAt(0)));
    }

    /** What punctuation leaves of a token; apostrophes part nothing ("o’neil"). */
    private static List<String> parts(String token) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i <= token.length(); i++) {
            char c = i < token.length() ? token.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || Character.getType(c) == Character.COMBINING_SPACING_MARK) {
                part.append(c);
            } else if (c != '\'' && c != '\u2019' && c != '\u02bc' && !part.isEmpty()) {
                parts.add(part.toString());
                part.setLength(0);
            }
        }
        return parts;
    }

    private static String plain(String folded) {
        StringBuilder plain = null;
        for (int i = 0; i < folded.length(); i++) {
            int at = folded.charAt(i) < 0x80 ? -1 : PLAIN.indexOf(folded.charAt(i));
            if (at >= 0) {
                plain = plain == null ? new StringBuilder(folded) : plain;
                plain.setCharAt(i, PLAIN.charAt(at + 1));
            }
        }
        return plain == null ? folded : plain.toString();
    }
}
