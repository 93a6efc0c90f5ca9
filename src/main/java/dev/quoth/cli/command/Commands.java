package dev.quoth.cli.command;

import dev.quoth.cli.line.UsageException;
import dev.quoth.text.Nearest;
import java.util.List;
import java.util.Optional;

/** The table of commands; each is made only when it is called. */
public final class Commands {

    /** Their names, in the order the help lists them. */
    public static final List<String> NAMES = List.of("read", "fetch", "list", "show", "quotes", "who", "search", "mark", "feeds", "library", "config",
            "completion", "help");

    private Commands() { }

    /** The command called {@code name}. */
    public static Optional<Command> named(String name) {
        return Optional.ofNullable(switch (name) {
            case "read" -> new ReadCommand();
            case "fetch" -> new FetchCommand();
            case "list" -> new ListCommand();
            case "show" -> new ShowCommand();
            case "quotes" -> new QuotesCommand();
            case "who" -> new WhoCommand();
            case "search" -> new SearchCommand();
            case "mark" -> new MarkCommand();
            case "feeds" -> new FeedsCommand();
            case "library" -> new LibraryCommand();
            case "config" -> new ConfigCommand();
            case "completion" -> new CompletionCommand();
            case "help" -> new HelpCommand();
            default -> null;
        });
    }

    /** @throws UsageException when there is no command of this name, with the nearest one */
    public static Command required(String name) {
        return named(name).orElseThrow(() -> new UsageException(name, "no such command; "
                + Nearest.to(name, NAMES).map(nearest -> "did you mean " + nearest + "?").orElse("quoth help lists them")));
    }
}
