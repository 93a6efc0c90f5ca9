package dev.quoth.cli.command;

import dev.quoth.text.Columns;
import dev.quoth.text.SafeText;
import java.util.List;

/** Shows a place in something that was typed: the line, and under it a caret. */
final class Pointer {

    private static final String INDENT = "    ";
    /** So much of a long line is shown before and after the place, in columns. */
    private static final int AROUND = 35;

    private Pointer() { }

    /** @param place UTF-16 index, from 0 to the length of {@code typed} */
    static List<String> at(String typed, int place) {
        int at = Math.max(0, Math.min(place, typed.length()));
        String before = tail(SafeText.line(typed.substring(0, at) + "|"));
        String after = Columns.cut(SafeText.line("|" + typed.substring(at)).substring(1), AROUND);
        return List.of(INDENT + before + after, INDENT + " ".repeat(Columns.width(before)) + "^");
    }

    /** The end of a text; the bar at it kept the blanks before the place. */
    private static String tail(String barred) {
        String text = barred.substring(0, barred.length() - 1);
        int start = 0;
        while (Columns.width(text, start, text.length()) > AROUND) {
            start = Columns.prefix(text, start, 2) > start ? Columns.prefix(text, start, 2) : start + 1;
        }
        return start == 0 ? text : "..." + text.substring(start);
    }
}
