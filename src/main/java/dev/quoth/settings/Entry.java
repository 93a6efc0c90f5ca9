package dev.quoth.settings;

import dev.quoth.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A name that may stand in quoth.conf and on the reader's command line: a setting, a binding or a look.
 *
 * @param key the name
 * @param standard the value when nobody said anything; empty for a look, which is the theme's
 * @param meaning what it does, in one line
 */
public record Entry(String key, String standard, String meaning) {

    /** Keys of the reader stand under this name: {@code bind.star = s}. */
    public static final String BIND = "bind.";

    /** Looks of the reader stand under this name: {@code color.link = 8fc1d9 underline}. */
    public static final String COLOR = "color.";

    /** All of them. */
    public static List<Entry> all() {
        List<Entry> entries = new ArrayList<>();
        for (Setting setting : Setting.values()) {
            entries.add(new Entry(setting.key(), setting.standard(), setting.meaning()));
        }
        for (Action action : Action.values()) {
            entries.add(new Entry(BIND + action.command(), String.join(" ", action.keys()), "keys: " + action.meaning()));
        }
        for (Role role : Role.values()) {
            entries.add(new Entry(COLOR + role.key(), "", "look: " + role.meaning()));
        }
        return entries;
    }

    /** The entry called {@code key}. */
    public static Optional<Entry> named(String key) {
        return all().stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    /** What is wrong with a value, in one line; empty if nothing is. */
    public static String problem(String key, String value) {
        if (key.startsWith(COLOR)) {
            return Role.named(key.substring(COLOR.length())).isEmpty() ? unknown(key) : value.isBlank() || Role.isLook(value) ? ""
                    : "\"" + value + "\" is no look; write a colour, on and a colour, bold, for instance 8fc1d9 on 14161b bold";
        }
        if (key.startsWith(BIND)) {
            return Action.named(key.substring(BIND.length())).isEmpty() ? unknown(key) : keys(value);
        }
        Optional<Setting> setting = Setting.named(key);
        if (setting.isEmpty()) {
            return unknown(key);
        }
        return setting.get().takes(value) ? "" : key + " takes " + setting.get().wanted() + ", not \"" + value + "\"";
    }

    private static String keys(String value) {
        if (value.isBlank()) {
            return "no key after the =; write none to take its keys away";
        }
        for (String written : KeyName.list(value)) {
            if (!KeyName.isKey(written)) {
                return "\"" + written + "\" is no key; write a character, or a name such as enter, pageup, f5, ctrl-d or none";
            }
        }
        return "";
    }

    /** That there is no such setting, and which was meant, if one is near, in one line. */
    public static String unknown(String key) {
        return "unknown setting \"" + key + "\"; " + nearest(key).map(near -> "did you mean " + near + "?").orElse("quoth config lists them");
    }

    /** The name that a mistyped one was meant to be. Of a binding or a look only what is behind the dot counts: all begin alike. */
    public static Optional<String> nearest(String key) {
        String kind = key.startsWith(BIND) ? BIND : key.startsWith(COLOR) ? COLOR : "";
        List<String> names = all().stream().map(Entry::key).filter(name -> name.startsWith(kind)).map(name -> name.substring(kind.length()))
                .toList();
        return Nearest.to(key.substring(kind.length()), names).map(kind::concat);
    }
}
