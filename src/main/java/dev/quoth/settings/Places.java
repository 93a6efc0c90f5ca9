package dev.quoth.settings;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where files of this user belong, by the XDG base directory specification.
 *
 * @param config directory of quoth.conf and feeds.txt
 * @param data directory of the library
 * @param cache directory of what can be made again
 */
record Places(Path config, Path data, Path cache) {

    private static final String OWN = "quoth";

    /** Takes the places from the environment; a relative XDG directory is ignored, as the specification demands. */
    static Places of(Map<String, String> environment) {
        Path home = home(environment);
        return new Places(
                base(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve(OWN),
                base(environment, "XDG_DATA_HOME", home.resolve(".local").resolve("share")).resolve(OWN),
                base(environment, "XDG_CACHE_HOME", home.resolve(".cache")).resolve(OWN));
    }

    private static Path base(Map<String, String> environment, String name, Path standard) {
        String value = environment.getOrDefault(name, "");
        return value.startsWith("/") ? Path.of(value) : standard;
    }

    /** HOME may be unset (cron, containers); then the account's own directory, and without one a directory for temporary files. */
    private static Path home(Map<String, String> environment) {
        String home = environment.getOrDefault("HOME", "");
        if (home.startsWith("/")) {
            return Path.of(home);
        }
        String account = System.getProperty("user.home", "");
        if (account.startsWith("/") && account.length() > 1) {
            return Path.of(account);
        }
        return Path.of(System.getProperty("java.io.tmpdir"), "quoth-" + System.getProperty("user.name", "user"));
    }
}
