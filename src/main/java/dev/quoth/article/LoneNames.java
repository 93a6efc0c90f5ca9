package dev.quoth.article;

import java.util.regex.Pattern;

/**
 * Tells a name that stands alone between paragraphs, the trace of a photo on a page without markup: "Lori Lightfoot".
 * A subheading looks alike, but the text calls nobody by it.
 */
final class LoneNames {

    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}\\p{M}'\u2019.\\-]*(?:\\s(?:\\p{Lu}[\\p{L}\\p{M}'\u2019.\\-]*|de|da|van|von|der|den|bin|al|la|le|del|di)){1,3}");

    private static final int LONGEST = 48;

    private LoneNames() { }

    /** Whether {@code line} is a lone name in {@code text}, which has {@code paragraphs} paragraphs. */
    static boolean isCaption(String line, String text, int paragraphs) {
        String name = line.strip();
        if (paragraphs < 4 || name.length() > LONGEST || name.length() < 5 || !NAME.matcher(name).matches()) {
            return false;
        }
        char last = name.charAt(name.length() - 1);
        if (last == '.' && !name.endsWith("Jr.") && !name.endsWith("Sr.") || name.equals(name.toUpperCase(java.util.Locale.ROOT))) {
            return false;
        }
        String surname = name.substring(name.lastIndexOf(' ') + 1);
        return surname.length() > 2 && speaksOf(text, surname);
    }

    /** Whether {@code surname} stands in a sentence, at least twice besides the line itself or beside a verb of speech. */
    private static boolean speaksOf(String text, String surname) {
        int count = 0;
        int lower = 0;
        int at = text.indexOf(surname);
        while (at >= 0 && count < 4) {
            int end = at + surname.length();
            boolean whole = (at == 0 || !Character.isLetter(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetter(text.charAt(end)));
            count += whole ? 1 : 0;
            at = text.indexOf(surname, end);
        }
        String common = surname.toLowerCase(java.util.Locale.ROOT);
        lower += text.contains(" " + common + " ") || text.contains(" " + common + ",") || text.contains(" " + common + ".") ? 1 : 0;
        return count >= 2 && lower == 0;
    }
}
