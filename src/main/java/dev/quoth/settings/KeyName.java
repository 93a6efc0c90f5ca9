package dev.quoth.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;

/** How keys are written in quoth.conf. */
public final class KeyName {

    /** What is written for an action that is to have no key. */
    public static final String NONE = "none";

    private static final Set<String> NAMES = Set.of("enter", "escape", "tab", "backspace", "delete", "insert", "up", "down", "left", "right",
            "home", "end",
            "pageup", "pagedown", "space", "f1", "f2", "f3", "f4", "f5", "f6", "f7", "f8", "f9", "f10", "f11", "f12");

    private KeyName() { }

    /** What a terminal sends for a letter with control, where that is another key. */
    private static final Map<String, String> SENT = Map.of("ctrl-m", "enter", "ctrl-j", "enter", "ctrl-i", "tab", "ctrl-[", "escape",
            "ctrl-h", "backspace");

    /**
     * The keys of a value by the names terminals give them: parted by blanks, a comma after one is nothing but a comma. None for
     * {@link #NONE}.
     */
    public static List<String> list(String value) {
        List<String> keys = new ArrayList<>();
        for (StringTokenizer words = new StringTokenizer(value); words.hasMoreTokens();) {
            String word = words.nextToken();
            String key = word.length() > 1 && word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
            if (!key.equals(NONE)) {
                keys.add(sent(key));
            }
        }
        return keys;
    }

    /** What arrives when a key is pressed: a capital for a letter with shift, enter for ctrl-m. */
    private static String sent(String key) {
        int at = key.indexOf("shift-");
        String last = at < 0 ? "" : key.substring(at + 6);
        boolean letter = last.codePointCount(0, last.length()) == 1 && Character.isLetter(last.codePointAt(0));
        String plain = letter && !key.contains("ctrl-") ? key.substring(0, at) + last.toUpperCase(Locale.ROOT) : key;
        return SENT.getOrDefault(plain, plain);
    }

    /** Whether {@code written} is a key: a character or a name, either with ctrl-, alt- or shift- before it. */
    public static boolean isKey(String written) {
        String name = written;
        boolean ctrl = false;
        boolean shift = false;
        for (boolean cut = true; cut;) {
            cut = false;
            for (String with : new String[] {"ctrl-", "alt-", "shift-"}) {
                if (name.startsWith(with) && name.length() > with.length()) {
                    ctrl |= with.equals("ctrl-");
                    shift |= with.equals("shift-");
                    name = name.substring(with.length());
                    cut = true;
                }
            }
        }
        // Control with a letter beyond ASCII, or a capital, is nothing a terminal sends; nor is shift with a character, but as another one.
        boolean character = name.codePointCount(0, name.length()) == 1 && !Character.isDigit(name.codePointAt(0));
        return NAMES.contains(name) || character && !shift && (!ctrl || name.charAt(0) >= '[' && name.charAt(0) < 0x7f);
    }
}
