package dev.quoth.cli;

import dev.quoth.cli.command.Command;
import dev.quoth.cli.command.Commands;
import dev.quoth.cli.command.Failures;
import dev.quoth.cli.command.Help;
import dev.quoth.cli.command.Session;
import dev.quoth.cli.command.Status;
import dev.quoth.cli.line.Arguments;
import dev.quoth.cli.line.Syntax;
import dev.quoth.cli.line.UsageException;
import dev.quoth.cli.output.Console;
import dev.quoth.settings.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** The door of this room: runs what a command line says. */
public final class Cli {

    /** What opens the reader, which this room does not know. */
    @FunctionalInterface
    public interface ReaderDoor {

        /** @return the exit status */
        int open(Settings settings, OptionalLong story);
    }

    private final Console console;
    private final Path program;
    private final ReaderDoor reader;

    /**
     * @param program directory of the launcher, empty path when unknown
     * @param reader opens the reader
     */
    public Cli(Console console, Path program, ReaderDoor reader) {
        this.console = console;
        this.program = program;
        this.reader = reader;
    }

    /** Does what {@code words} say. @return the exit status of the process */
    public int run(List<String> words) {
        try {
            int status = start(words);
            console.flush();
            return status;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return Failures.tell(e, console);
        }
    }

    private int start(List<String> words) {
        int at = commandAt(words);
        if (at == words.size()) {
            return withoutCommand(words);
        }
        Command command = Commands.required(words.get(at));
        List<String> rest = new ArrayList<>(words);
        rest.remove(at);
        Arguments arguments = Arguments.parse(command.syntax(), rest);
        if (arguments.has("--help")) {
            console.print(Help.of(command.syntax(), console.ends()));
            return Status.DONE;
        }
        Settings settings = settings(arguments);
        if (words.get(at).equals("read")) {
            return read(arguments.operands(), settings);
        }
        try (Session session = new Session(console, settings, program)) {
            return command.run(arguments, session);
        }
    }

    /** Where the name of the command stands, after general options and their values. */
    private static int commandAt(List<String> words) {
        Syntax none = Syntax.of("", "");
        int at = 0;
        while (at < words.size() && words.get(at).startsWith("-") && words.get(at).length() > 1) {
            boolean takesNext = none.option(words.get(at)).filter(option -> !option.isFlag()).isPresent();
            at += takesNext ? 2 : 1;
        }
        return Math.min(at, words.size());
    }

    private int withoutCommand(List<String> words) {
        Arguments arguments = Arguments.parse(Syntax.WITHOUT_COMMAND, words);
        if (arguments.has("--version")) {
            console.println("quoth " + version());
            return Status.DONE;
        }
        if (arguments.has("--help")) {
            console.print(Help.overview(console.ends()));
            return Status.DONE;
        }
        if (console.ends().input() && console.ends().output()) {
            return reader.open(settings(arguments), OptionalLong.empty());
        }
        List<String> list = new ArrayList<>(words);
        list.add("list");
        return start(list);
    }

    private int read(List<String> operands, Settings settings) {
        if (!console.ends().output()) {
            throw new UsageException("read", "wants a terminal; quoth list prints the stories");
        }
        if (operands.isEmpty()) {
            return reader.open(settings, OptionalLong.empty());
        }
        try {
            return reader.open(settings, OptionalLong.of(Long.parseLong(operands.get(0))));
        } catch (NumberFormatException e) {
            throw new UsageException(operands.get(0), "not the number of a story; quoth list shows them");
        }
    }

    private Settings settings(Arguments arguments) {
        Settings settings = Settings.load(arguments.general(), console.environment(), program);
        for (String problem : settings.problems()) {
            console.message("quoth: " + problem);
        }
        return settings;
    }

    private static String version() {
        String version = Cli.class.getPackage().getImplementationVersion();
        return version == null ? "(not built)" : version;
    }
}
