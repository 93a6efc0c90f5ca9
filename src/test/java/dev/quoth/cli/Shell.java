package dev.quoth.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Runs shell scripts in a home of their own, where {@code quoth} is the program under test in a JVM of its own: from the classes, or as
 * built, with its launcher.
 */
final class Shell {

    /** The distribution, which the build puts together before the tests that need it. */
    static final Path DISTRIBUTION = Path.of("target", "quoth").toAbsolutePath();

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path home;

    private Shell(Path home, boolean built) {
        this.home = home;
        if (built) {
            command("quoth", "exec '" + DISTRIBUTION.resolve("quoth") + "' \"$@\"");
        }
    }

    /** {@code quoth} is the launcher of the distribution. */
    static Shell built(Path home) {
        return new Shell(home, true);
    }

    Shell(Path home) {
        this(home, false);
        command("quoth", "exec '" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -XX:+UseSerialGC -XX:TieredStopAtLevel=1"
                + " -Xshare:auto -Dquoth.terminals= -cp '" + classPath() + "' dev.quoth.Quoth \"$@\"");
    }

    /** The class path of the product: the loggers that test libraries bring along would speak on standard error. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("slf4j") && !entry.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Puts a command on the PATH of the scripts. */
    void command(String name, String script) {
        try {
            Path file = Files.createDirectories(home.resolve("bin")).resolve(name);
            Files.writeString(file, "#!/bin/bash\n" + script + "\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the machine has a program. */
    static boolean has(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    /** Runs a script with bash; a command that fails ends it. */
    Run.Result run(String script) {
        return run(script, PATIENCE);
    }

    /** @param patience after which it hangs, and is ended with all it started */
    Run.Result run(String script, Duration patience) {
        try {
            Path out = home.resolve("stdout");
            Path err = home.resolve("stderr");
            ProcessBuilder builder = new ProcessBuilder("bash", "-e", "-o", "pipefail", "-c", script)
                    .directory(home.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile())
                    .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
            Map<String, String> environment = builder.environment();
            String path = environment.get("PATH");
            environment.clear();
            environment.putAll(Map.of("HOME", home.toString(), "PATH", home.resolve("bin") + ":" + path, "LANG", "C.UTF-8", "USER", "reader",
                    "XDG_CACHE_HOME", "/dev/null")); // where no archive of classes can be made beside the test
            Process process = builder.start();
            if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new IllegalStateException("still running: " + script);
            }
            return new Run.Result(process.exitValue(), text(out), text(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace(home.toString(), "HOME");
    }
}
