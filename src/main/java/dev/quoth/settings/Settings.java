package dev.quoth.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the user chose, after options, environment and quoth.conf were weighed.
 *
 * @param feeds the feeds.txt in force, whether it exists or not
 * @param library the library file
 * @param config quoth.conf, whether it exists or not
 * @param cache directory for what can be made again
 * @param values settings of quoth.conf and their defaults, by name; bindings as {@code bind.NAME}
 * @param problems what was wrong with quoth.conf, one line each ("/home/…/quoth.conf:7: …")
 */
public record Settings(Path feeds, Path library, Path config, Path cache, Map<String, String> values, List<String> problems) {

    /** The system property in which the launcher says where it stands. */
    public static final String PROGRAM = "quoth.program";

    private static final String FEEDS_FILE = "feeds.txt";

    public Settings {
        values = Map.copyOf(values);
        problems = List.copyOf(problems);
    }

    /** Settings without anything wrong. */
    public Settings(Path feeds, Path library, Path config, Path cache, Map<String, String> values) {
        this(feeds, library, config, cache, values, List.of());
    }

    /**
     * Weighs what was said: options beat the environment, that beats quoth.conf, that beats the defaults.
     *
     * @param options values of {@code --feeds}, {@code --library} and {@code --config}, by name without dashes
     * @param environment the environment of the process
     * @param program directory of the launcher, where the feeds.txt of the distribution stands; empty path when unknown
     */
    public static Settings load(Map<String, String> options, Map<String, String> environment, Path program) {
        Places places = Places.of(environment);
        Path config = options.containsKey("config") ? Path.of(options.get("config")) : places.config().resolve("quoth.conf");
        ConfigFile file = read(config);
        Map<String, String> values = new HashMap<>();
        for (Setting setting : Setting.values()) {
            values.put(setting.key(), setting.standard());
        }
        values.putAll(file.values());
        Path feeds = path("feeds", options, environment, values, standardFeeds(places, program));
        Path library = path("library", options, environment, values, places.data().resolve("library.db"));
        values.put("feeds", feeds.toString());
        values.put("library", library.toString());
        List<String> problems = new ArrayList<>(); // by hand: no stream is needed on the way of a one-shot command
        for (String problem : file.problems()) {
            problems.add(config + ":" + problem);
        }
        return new Settings(feeds, library, config, places.cache(), values, problems);
    }

    /** A setting's value; every known name has one. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    public String value(Setting setting) {
        return value(setting.key());
    }

    /** What is in force for a name: its value, else its default. */
    public String value(Entry entry) {
        return values.getOrDefault(entry.key(), entry.standard());
    }

    /** How long the text of read stories is kept; empty for ever. */
    public Optional<Duration> keep() {
        return Spans.duration(value(Setting.KEEP));
    }

    private static Path path(String name, Map<String, String> options, Map<String, String> environment, Map<String, String> values,
            Path standard) {
        String chosen = options.getOrDefault(name, "");
        if (chosen.isEmpty()) {
            chosen = environment.getOrDefault("QUOTH_" + name.toUpperCase(Locale.ROOT), "");
        }
        if (chosen.isEmpty()) {
            chosen = atHome(values.getOrDefault(name, ""), environment);
        }
        return chosen.isEmpty() ? standard : Path.of(chosen);
    }

    /** quoth.conf is read by no shell that would know {@code ~}. */
    private static String atHome(String path, Map<String, String> environment) {
        return path.startsWith("~/") ? environment.getOrDefault("HOME", "~") + path.substring(1) : path;
    }

    private static Path standardFeeds(Places places, Path program) {
        Path own = places.config().resolve(FEEDS_FILE);
        Path bundled = program.resolve(FEEDS_FILE);
        return Files.exists(own) || program.toString().isEmpty() || !Files.exists(bundled) ? own : bundled;
    }

    private static ConfigFile read(Path config) {
        if (!Files.exists(config)) {
            return new ConfigFile(Map.of(), List.of());
        }
        try {
            return ConfigFile.parse(new String(Files.readAllBytes(config), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return new ConfigFile(Map.of(), List.of(" cannot be read: " + e.getMessage()));
        }
    }
}
