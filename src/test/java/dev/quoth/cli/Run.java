package dev.quoth.cli;

import dev.quoth.cli.output.Console;
import dev.quoth.cli.output.Console.Ends;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs command lines inside the test, on a home of their own and at a time that stands still. */
public final class Run {

    /** When every run takes place. */
    public static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    /** A terminal of 80 columns without colour. */
    public static final Ends TERMINAL = new Ends(true, true, false, 80, true, false);

    /** The next fetch is within an hour or so of {@link #NOW}, plus or minus a chance (H6). */
    private static final String DUE = "2026-11-22T1(2:5|3:0)[0-9]:[0-9]{2}Z";

    /** What a command line came to. */
    public record Result(int status, String out, String err) { }

    private final Path home;
    private Path program = Path.of("");
    private final Map<String, String> environment = new HashMap<>();

    public Run(Path home) {
        this.home = home;
        environment.put("HOME", home.toString());
    }

    /** A home whose library holds the stories of the test edition. */
    public static Run withEdition(Path home) {
        Run run = new Run(home);
        try (InputStream edition = Run.class.getResourceAsStream("edition.xml")) {
            Files.write(home.resolve("edition.xml"), edition.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run.feeds(home.resolve("edition.xml").toUri() + " port \"~The Harbour Post\" articles=feed\n");
        Result fetch = run.pipe("fetch");
        if (fetch.status() != 0) {
            throw new IllegalStateException(fetch.err());
        }
        return run;
    }

    /** Writes feeds.txt. */
    public Run feeds(String text) {
        write(".config/quoth/feeds.txt", text);
        return this;
    }

    /** The directory of the launcher, whose feeds.txt is the one in force until the user has one. */
    public Run program(Path directory) {
        program = directory;
        return this;
    }

    public Run set(String name, String value) {
        environment.put(name, value);
        return this;
    }

    public Path write(String name, String text) {
        try {
            Path file = home.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command line with pipes on every side. */
    public Result pipe(String... words) {
        return run(Ends.PIPES, "", words);
    }

    public Result run(Ends ends, String input, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err, environment,
                Clock.fixed(NOW, ZoneOffset.UTC), ends);
        int status = new Cli(console, program, (settings, story) -> 99).run(List.of(words));
        return new Result(status, text(out), text(err));
    }

    private String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(home.toString(), "HOME").replaceAll(DUE, "DUE");
    }
}
