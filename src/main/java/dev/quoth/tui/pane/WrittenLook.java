package dev.quoth.tui.pane;

import dev.quoth.tui.frame.Color;
import dev.quoth.tui.frame.Style;
import java.util.Locale;
import java.util.StringTokenizer;

/** Reads a look as it is written in quoth.conf, see {@link dev.quoth.settings.Role}. */
final class WrittenLook {

    private static final String[] ATTRIBUTES = {"bold", "dim", "italic", "underline", "reverse", "strike"};

    private WrittenLook() { }

    /** What is written, and where it says nothing about a colour, what was there before; attributes are those written. */
    static Style over(Style before, String written) {
        Style style = new Style(before.foreground(), before.background(), 0, "");
        boolean ground = false;
        for (StringTokenizer words = new StringTokenizer(written.toLowerCase(Locale.ROOT)); words.hasMoreTokens();) {
            String word = words.nextToken();
            int attribute = attribute(word);
            if (word.equals("on")) {
                ground = true;
            } else if (attribute != 0) {
                style = style.with(attribute);
            } else if (ground) {
                style = style.on(color(word));
                ground = false;
            } else {
                style = style.color(color(word));
            }
        }
        return style;
    }

    private static int attribute(String word) {
        for (int i = 0; i < ATTRIBUTES.length; i++) {
            if (ATTRIBUTES[i].equals(word)) {
                return 1 << i;
            }
        }
        return 0;
    }

    private static Color color(String word) {
        if (word.equals("default")) {
            return Color.DEFAULT;
        }
        String digits = word.startsWith("#") ? word.substring(1) : word;
        return digits.length() <= 2 ? Color.of(Integer.parseInt(digits)) : Color.rgb(Integer.parseInt(digits, 16));
    }
}
