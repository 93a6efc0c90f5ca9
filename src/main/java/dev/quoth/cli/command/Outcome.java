package dev.quoth.cli.command;

import dev.quoth.cli.output.Console;

/** What became of several operands: each failure is a line on standard error, and all together an exit status. */
final class Outcome {

    private final Console console;
    private int done;
    private int failed;
    private int missing;

    Outcome(Console console) {
        this.console = console;
    }

    void done() {
        done++;
    }

    void failed(String what, String why) {
        console.failure(what, why);
        failed++;
    }

    void missing(String what, String why) {
        console.failure(what, why);
        missing++;
    }

    /** Nothing found only where nothing else went either way. */
    int status() {
        if (failed > 0 || missing > 0 && done > 0) {
            return Status.FAILED;
        }
        return missing > 0 ? Status.NOT_FOUND : Status.DONE;
    }
}
