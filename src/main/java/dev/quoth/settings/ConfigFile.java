package dev.quoth.settings;

import java.util.ArrayList;
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
        String[] lines = text.split("\n", -1);
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
            String problem = Entry.problem(key, value);
            if (problem.isEmpty()) {
                values.put(key, value);
            } else {
                problems.add((i + 1) + ": " + problem);
            }
        }
        return new ConfigFile(values, problems);
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
