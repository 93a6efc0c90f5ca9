package dev.quoth.cli.command;

import dev.quoth.cli.line.Arguments;
import dev.quoth.cli.line.Syntax;

/** One command of the command line. */
public interface Command {

    /** What can be typed after its name. */
    Syntax syntax();

    /** Does it. @return an exit status of {@link Status} */
    int run(Arguments arguments, Session session);
}
