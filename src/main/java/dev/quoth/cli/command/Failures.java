package dev.quoth.cli.command;

import dev.quoth.cli.line.UsageException;
import dev.quoth.cli.output.Console;
import dev.quoth.cli.output.OutputException;
import dev.quoth.feed.FeedsFileException;
import dev.quoth.library.LibraryException;
import dev.quoth.web.WebException;

/** Turns what ended a command into a line on standard error and an exit status. */
public final class Failures {

    private Failures() { }

    /** Tells why the command ended. @return the exit status */
    public static int tell(Throwable failure, Console console) {
        if (failure instanceof UsageException usage) {
            console.failure(usage.what(), usage.getMessage());
            usage.place().forEach(console::errorLine);
            return Status.USAGE;
        }
        if (failure instanceof OutputException output) {
            if (output.isReaderGone()) {
                return Status.DONE;
            }
            console.failure("standard output", output.getMessage());
            return Status.FAILED;
        }
        flush(console);
        if (failure instanceof NotFoundException missing) {
            console.failure(missing.what(), missing.getMessage());
            return Status.NOT_FOUND;
        }
        if (failure instanceof CommandException command) {
            console.failure(command.what(), command.getMessage());
            return Status.FAILED;
        }
        if (failure instanceof LibraryException || failure instanceof WebException || failure instanceof FeedsFileException) {
            console.message("quoth: " + failure.getMessage());
            return Status.FAILED;
        }
        if (failure instanceof OutOfMemoryError) {
            console.failure("memory", "not enough for this; QUOTH_XMX=1g gives more");
            return Status.FAULT;
        }
        console.failure("fault of the program", failure + where(failure));
        return Status.FAULT;
    }

    /** What was printed before the failure still goes out. */
    private static void flush(Console console) {
        try {
            console.flush();
        } catch (OutputException e) {
            console.failure("standard output", e.getMessage());
        }
    }

    private static String where(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        for (StackTraceElement element : trace) {
            if (element.getClassName().startsWith("dev.quoth")) {
                return " at " + element;
            }
        }
        return trace.length > 0 ? " at " + trace[0] : "";
    }
}
