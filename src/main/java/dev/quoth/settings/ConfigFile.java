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

    /** Keys of the reader stand under this name: {@code bind.star = s}. */
    static final String BIND = "bind.";

    /** Looks of the reader stand under this name: {@code color.link = 8fc1d9 underline}. */
    static final String COLOR = "color.";

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
            String written = line.substring(equals + 1).strip();
            if (key.startsWith(COLOR) && isKnown(key)) {
                if (Role.isLook(written)) {
                    values.put(key, written);
                } else {
                    problems.add((i + 1) + ": \"" + written + "\" is no look; write a colour, on and a colour, bold, for instance 8fc1d9 on 14161b bold");
                }
            } else if (isKnown(key)) {
                values.put(key, value(written));
            } else {
                problems.add((i + 1) + ": unknown setting \"" + key + "\"; quoth config lists them");
            }
        }
        return new ConfigFile(values, problems);
    }

    private static boolean isKnown(String key) {
        if (key.startsWith(COLOR)) {
            return Role.named(key.substring(COLOR.length())).isPresent();
        }
        return key.startsWith(BIND)
                ? Action.named(key.substring(BIND.length())).isPresent()
                : Setting.named(key).isPresent();
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
