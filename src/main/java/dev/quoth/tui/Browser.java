package dev.quoth.tui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * The user's browser: what quoth.conf says, else $BROWSER (a list parted by colons, {@code %s} standing for the address), else what the
 * desktop has. An address is only ever one argument of a vector, never part of a shell's line.
 */
final class Browser {

    /** Browsers that draw in the terminal and must be lent it. */
    private static final Set<String> IN_TERMINAL = Set.of("w3m", "lynx", "links", "links2", "elinks", "browsh", "carbonyl", "chawan", "cha");

    private final Map<String, String> environment;
    private final String chosen;

    /** @param chosen the command from quoth.conf, or empty */
    Browser(Map<String, String> environment, String chosen) {
        this.environment = environment;
        this.chosen = chosen;
    }

    /** The command that opens {@code url}, if there is one; what quoth.conf names is taken even where it does not exist, and nothing else. */
    Optional<List<String>> command(String url) {
        if (!chosen.isBlank()) {
            return Optional.of(vector(chosen, url));
        }
        List<String> candidates = new ArrayList<>();
        for (String named : environment.getOrDefault("BROWSER", "").split(":")) {
            if (!named.isBlank()) {
                candidates.add(named);
            }
        }
        if (environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY")) {
            candidates.add("xdg-open");
        }
        candidates.add("termux-open-url");
        candidates.add("wslview");
        if (System.getProperty("os.name", "").startsWith("Mac")) {
            candidates.add("open");
        }
        return candidates.stream().filter(this::exists).findFirst().map(command -> vector(command, url));
    }

    /** Whether the browser draws in the terminal. */
    static boolean isInTerminal(List<String> command) {
        return IN_TERMINAL.contains(Path.of(command.get(0)).getFileName().toString());
    }

    /** Starts a browser with a window of its own. @return why it could not, if it could not or said so within two seconds; else empty */
    static String start(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            boolean well = !process.waitFor(2, TimeUnit.SECONDS) || process.exitValue() == 0;
            return well ? "" : command.get(0) + " ended with status " + process.exitValue();
        } catch (IOException unusable) {
            return command.get(0) + " cannot be run";
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private static List<String> vector(String command, String url) {
        List<String> words = new ArrayList<>(List.of(command.strip().split("\\s+")));
        boolean placed = words.stream().anyMatch(word -> word.contains("%s"));
        words.replaceAll(word -> word.replace("%s", url));
        if (!placed) {
            words.add(url);
        }
        return words;
    }

    private boolean exists(String command) {
        String program = command.strip().split("\\s+")[0];
        if (program.contains("/")) {
            return Files.isExecutable(Path.of(program));
        }
        for (String place : environment.getOrDefault("PATH", "").split(":")) {
            if (!place.isEmpty() && Files.isExecutable(Path.of(place, program))) {
                return true;
            }
        }
        return false;
    }
}
