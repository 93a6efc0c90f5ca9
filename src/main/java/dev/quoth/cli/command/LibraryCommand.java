package dev.quoth.cli.command;

import dev.quoth.cli.line.Arguments;
import dev.quoth.cli.line.Syntax;
import dev.quoth.cli.line.UsageException;
import dev.quoth.cli.output.Console;
import dev.quoth.cli.output.OutputException;
import dev.quoth.text.Counted;
import dev.quoth.text.Nearest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code quoth library}: looks after the library file. */
final class LibraryCommand implements Command {

    private static final List<String> VERBS = List.of("check", "compact", "export", "import");

    @Override
    public Syntax syntax() {
        return Syntax.of("library", "check, compact, export or import the library")
                .operands("check|compact|export|import [FILE]", ":files")
                .verbs("check", "compact", "export", "import")
                .details("export prints everything as JSON lines, of a damaged file what can be read; import reads them from FILE or -, and keeps "
                        + "what is here already.")
                .examples("quoth library check # whether the file is sound",
                        "quoth library export | gzip > library.jsonl.gz # a backup",
                        "gunzip -c library.jsonl.gz | quoth library import - # and back");
    }

    @Override
    public int run(Arguments arguments, Session session) {
        List<String> operands = arguments.operands();
        if (operands.isEmpty()) {
            throw new UsageException("library", "wants check, compact, export or import");
        }
        if (!operands.get(0).equals("import") && operands.size() > 1) {
            throw new UsageException(operands.get(1), "one word too many for quoth library " + operands.get(0));
        }
        return switch (operands.get(0)) {
            case "check" -> check(session);
            case "compact" -> {
                session.console().message("gave " + session.library().compact() / 1024 + " KiB back to the disk");
                yield Status.DONE;
            }
            case "export" -> export(session);
            case "import" -> read(operands.subList(1, operands.size()), session);
            default -> throw new UsageException(operands.get(0), "no such thing to do with a library; "
                    + Nearest.to(operands.get(0), VERBS).map(nearest -> "did you mean " + nearest + "?")
                            .orElse("there are " + String.join(", ", VERBS)));
        };
    }

    private static int export(Session session) {
        Outcome outcome = new Outcome(session.console());
        try {
            for (String lost : session.library().exportTo(session.console().out())) {
                outcome.failed(session.settings().library().toString(), "damaged; not in the export: " + lost);
            }
            return outcome.status();
        } catch (UncheckedIOException e) {
            throw new OutputException(e.getCause());
        }
    }

    private static int check(Session session) {
        Outcome outcome = new Outcome(session.console());
        List<String> problems = session.library().check();
        problems.forEach(problem -> outcome.failed(session.settings().library().toString(), problem));
        if (problems.isEmpty()) {
            session.console().println("sound");
        }
        return outcome.status();
    }

    private static int read(List<String> files, Session session) {
        if (files.isEmpty()) {
            throw new UsageException("library import", "wants a FILE or -");
        }
        Console console = session.console();
        Outcome outcome = new Outcome(console);
        for (String file : files) {
            try (InputStream in = file.equals("-") ? console.in() : Files.newInputStream(Path.of(file))) {
                console.message(Counted.of(session.libraryAsItIs().importFrom(in), "new story", "new stories") + " from " + file);
                outcome.done();
            } catch (IOException e) {
                outcome.failed(file, Why.of(e));
            }
        }
        return outcome.status();
    }
}
