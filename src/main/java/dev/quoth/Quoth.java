package dev.quoth;

import dev.quoth.cli.Cli;
import dev.quoth.cli.command.Status;
import dev.quoth.cli.output.Console;
import dev.quoth.cli.output.Console.Ends;
import dev.quoth.library.LocalClock;
import dev.quoth.settings.Settings;
import dev.quoth.tui.Reader;
import dev.quoth.update.Update;
import dev.quoth.web.Web;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * Starts the reader or a command.
 *
 * <p>The launcher says in system properties what only a shell can find out cheaply: {@code quoth.program} where it stands,
 * {@code quoth.terminals} which of the standard streams (0, 1, 2) are terminals, {@code quoth.columns} and {@code quoth.rows} how
 * large the terminal is, and {@code quoth.locale} the locale before it asked for one that reads UTF-8 arguments.
 */
public final class Quoth {

    private static boolean readerOpened;

    private Quoth() { }

    public static void main(String[] words) {
        Map<String, String> environment = System.getenv();
        Console console = new Console(new BufferedInputStream(new FileInputStream(FileDescriptor.in)), new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err), environment, new LocalClock(), ends(environment));
        leave(cli(console).run(Arrays.asList(words)));
    }

    /**
     * Ends the process. The usual way out first sets up the loggers, for a log of who ended it (JDK 21 and later), a tenth of a one-shot
     * command's time; it is taken only after the reader, whose terminal may have something to put back, and after a signal, which
     * gives the status itself.
     */
    private static void leave(int status) {
        if (readerOpened || status == Status.INTERRUPTED) {
            System.exit(status);
        }
        Runtime.getRuntime().halt(status);
    }

    /** The command line of this process, with the reader behind it. */
    static Cli cli(Console console) {
        return new Cli(console, Path.of(System.getProperty(Settings.PROGRAM, "")), new ToReader());
    }

    /** A class with a name and no lambda, as the next: the rehearsal cannot go through this door, and a lambda it did not make costs 2 ms. */
    private static final class ToReader implements Cli.ReaderDoor {

        @Override
        public int open(Settings settings, OptionalLong story) {
            readerOpened = true;
            return Reader.run(settings, System.getenv(), new UpdateOf(settings), story, measured("quoth.columns"), measured("quoth.rows"));
        }
    }

    private record UpdateOf(Settings settings) implements Supplier<Update> {

        @Override
        public Update get() {
            return update(settings);
        }
    }

    static Update update(Settings settings) {
        return new Update(settings.library(), new Web(), new LocalClock(), Optional.of(settings.feeds()));
    }

    private static Ends ends(Map<String, String> environment) {
        String terminals = System.getProperty("quoth.terminals");
        if (terminals == null) {
            // without the launcher; Java can only tell whether input and output both are terminals, and takes its time
            terminals = System.console() == null ? "" : "012";
        }
        boolean output = terminals.contains("1");
        boolean dumb = environment.getOrDefault("TERM", "").equals("dumb");
        boolean colour = output && !dumb && environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Ends(terminals.contains("0"), output, terminals.contains("2") && !dumb, columns(environment), isUnicode(environment), colour);
    }

    /** COLUMNS when somebody set it, else what the launcher measured. */
    private static int columns(Map<String, String> environment) {
        String asked = environment.getOrDefault("COLUMNS", "");
        return isNumber(asked) ? Integer.parseInt(asked) : measured("quoth.columns");
    }

    /** What the launcher measured, 0 when it did not. */
    private static int measured(String property) {
        String written = System.getProperty(property, "");
        return isNumber(written) ? Integer.parseInt(written) : 0;
    }

    private static boolean isNumber(String written) {
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) < '0' || written.charAt(i) > '9') {
                return false;
            }
        }
        return !written.isEmpty() && written.length() < 5;
    }

    private static boolean isUnicode(Map<String, String> environment) {
        String locale = System.getProperty("quoth.locale", "");
        for (String name : List.of("LC_ALL", "LC_CTYPE", "LANG")) {
            locale = locale.isEmpty() ? environment.getOrDefault(name, "") : locale;
        }
        String charset = locale.toLowerCase(Locale.ROOT);
        return charset.contains("utf-8") || charset.contains("utf8");
    }
}
