package dev.quoth.settings;

import java.nio.file.Path;
import java.util.Map;

/**
 * What the user chose, after options, environment and quoth.conf were weighed.
 *
 * @param feeds the feeds.txt in force
 * @param library the library file
 * @param config quoth.conf, whether it exists or not
 * @param cache directory for what can be made again
 * @param values settings of quoth.conf and their defaults, by name
 */
public record Settings(Path feeds, Path library, Path config, Path cache, Map<String, String> values) {

    public Settings {
        values = Map.copyOf(values);
    }

    /** A setting's value; every known name has one. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }
}
