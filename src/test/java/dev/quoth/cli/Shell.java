package dev.quoth.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Runs shell scripts in a home of their own, where {@code quoth} is the program under test in a JVM of its own. */
final class Shell {

    private static final long PATIENCE_SECONDS = 120;

    private final Path home;

    Shell(Path home) {
        this.home = home;
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

    /** Runs a script with bash; a command that fails ends it. */
    Run.Result run(String script) {
        try {
            Path out = home.resolve("stdout");
            Path err = home.resolve("stderr");
            ProcessBuilder builder = new ProcessBuilder("bash", "-e", "-o", "pipefail", "-c", script)
                    .directory(home.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile())
                    .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
            Map<String, String> environment = builder.environment();
            String path = environment.get("PATH");
            environment.clear();
            environment.putAll(Map.of("HOME", home.toString(), "PATH", home.resolve("bin") + ":" + path, "LANG", "C.UTF-8", "USER", "reader"));
            Process process = builder.start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
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
