package dev.quoth.cli.command;

import dev.quoth.cli.line.Arguments;
import dev.quoth.cli.line.Syntax;
import dev.quoth.cli.line.UsageException;

/** {@code quoth read}: described here for the help; main opens the reader itself, which this room does not know. */
final class ReadCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of("read", "open the reader, which is also what quoth alone does on a terminal")
                .operands("[STORY]", "").most(1)
                .details("? in the reader lists its keys.")
                .examples("quoth # where you left it", "quoth read 17 # at a story");
    }

    @Override
    public int run(Arguments arguments, Session session) {
        throw new UsageException("read", "wants a terminal; quoth list prints the stories");
    }
}
