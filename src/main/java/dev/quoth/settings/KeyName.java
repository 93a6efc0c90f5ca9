package dev.quoth.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;

/** How keys are written in quoth.conf. */
public final class KeyName {

    /** What is written for an action that is to have no key. */
    public static final String NONE = "none";

    private static final Set<String> NAMES = Set.of("enter", "escape", "tab", "backspace", "delete", "insert", "up", "down", "left", "right", "home", "end",
            "pageup", "pagedown", "space", "f1", "f2", "f3", "f4", "f5", "f6", "f7", "f8", "f9", "f10", "f11", "f12");

    private KeyName() { }

    /** The keys of a value: parted by blanks, a comma after one is nothing but a comma. None for {@link #NONE}. */
    public static List<String> list(String value) {
        List<String> keys = new ArrayList<>();
        for (StringTokenizer words = new StringTokenizer(value); words.hasMoreTokens();) {
            String word = words.nextToken();
            String key = word.length() > 1 && word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
            if (!key.equals(NONE)) {
                keys.add(key);
            }
        }
        return keys;
    }

    /** Whether {@code written} is a key: a character or a name, either with ctrl-, alt- or shift- before it. */
    public static boolean isKey(String written) {
        String name = written;
        boolean ctrl = false;
        for (boolean cut = true; cut;) {
            cut = false;
            for (String with : new String[] {"ctrl-", "alt-", "shift-"}) {
                if (name.startsWith(with) && name.length() > with.length()) {
                    ctrl |= with.equals("ctrl-");
                    name = name.substring(with.length());
                    cut = true;
                }
            }
        }
        // Control with a letter beyond ASCII, or a capital, is nothing a terminal sends.
        boolean character = name.codePointCount(0, name.length()) == 1 && !Character.isDigit(name.codePointAt(0));
        return NAMES.contains(name) || character && (!ctrl || name.charAt(0) >= '[' && name.charAt(0) < 0x7f);
    }
}
