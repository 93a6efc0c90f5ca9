package dev.quoth.cli.command;

import dev.quoth.cli.line.Arguments;
import dev.quoth.cli.line.Option;
import dev.quoth.cli.line.Syntax;

/** {@code quoth help}: what there is, one command in full, or the man page. */
final class HelpCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of("help", "show help for quoth or one of its commands")
                .operands("[COMMAND]", ":commands").most(1)
                .with(Option.flag("--man", "the man page: quoth help --man | man -l -"))
                .examples("quoth help show # one command", "quoth help --man | man -l - # everything");
    }

    @Override
    public int run(Arguments arguments, Session session) {
        if (arguments.has("--man")) {
            session.console().print(ManPage.text());
            return Status.DONE;
        }
        if (arguments.operands().isEmpty()) {
            session.console().print(Help.overview(session.console().ends()));
            return Status.DONE;
        }
        session.console().print(Help.of(Commands.required(arguments.operands().get(0)).syntax(), session.console().ends()));
        return Status.DONE;
    }
}
