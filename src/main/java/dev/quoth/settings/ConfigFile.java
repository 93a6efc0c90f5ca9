package dev.quoth.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A quoth.conf as read: lines of {@code key = value}, and comments.
 *
 * @param values what it sets; a key that stands twice has its last value
 * @param problems the lines that were passed over, each named by its number, in one line
 */
record ConfigFile(Map<String, String> values, List<String> problems) {

    /** Reads the text of a quoth.conf; a line that makes no sense becomes a problem and the rest goes on. */
    static ConfigFile parse(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        Map<String, String> bound = new HashMap<>();
        // Some editors begin a file with a mark of its encoding.
        String[] lines = (text.startsWith("\ufeff") ? text.substring(1) : text).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.isEmpty() || line.charAt(0) == '#') {
                continue;
            }
            int equals = line.indexOf('=');
            if (equals < 0) {
                problems.add((i + 1) + ": no \"=\" in \"" + line + "\"; write key = value");
                continue;
            }
            String key = line.substring(0, equals).strip();
            String value = value(line.substring(equals + 1).strip());
            String wrong = Entry.problem(key, value);
            String problem = wrong.isEmpty() && key.startsWith(Entry.BIND) ? taken(bound, key, value) : wrong;
            if (problem.isEmpty()) {
                values.put(key, value);
            } else {
                problems.add((i + 1) + ": " + problem);
            }
        }
        return new ConfigFile(values, problems);
    }

    /** What is wrong when a key has been given to another action before; else it is noted. @param bound which action has a key */
    private static String taken(Map<String, String> bound, String name, String value) {
        List<String> keys = KeyName.list(value);
        for (String key : keys) {
            String other = bound.getOrDefault(key, name);
            if (!other.equals(name)) {
                return "\"" + key + "\" is a key of " + other + " already";
            }
        }
        bound.values().removeIf(name::equals);
        keys.forEach(key -> bound.put(key, name));
        return "";
    }

    /** A value in double quotes is taken as it stands; else a blank and # begin a comment (a key may be bound to # itself). */
    private static String value(String written) {
        if (written.length() >= 2 && written.startsWith("\"") && written.endsWith("\"")) {
            return written.substring(1, written.length() - 1);
        }
        int comment = written.indexOf(" #");
        return comment < 0 ? written : written.substring(0, comment).strip();
    }
}
