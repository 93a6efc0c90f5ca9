package dev.quoth.cli.command;

import dev.quoth.cli.line.Arguments;
import dev.quoth.cli.line.Syntax;
import dev.quoth.cli.line.UsageException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code quoth completion}: a script for a shell; what it offers, it asks {@code quoth completion words} for. */
final class CompletionCommand implements Command {

    private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

    @Override
    public Syntax syntax() {
        return Syntax.of("completion", "print completion for a shell")
                .operands("bash|zsh|fish", "")
                .verbs("bash", "zsh", "fish")
                .examples("source <(quoth completion bash) # in ~/.bashrc",
                        "quoth completion zsh > \"${fpath[1]}/_quoth\" # once",
                        "quoth completion fish > ~/.config/fish/completions/quoth.fish # once");
    }

    @Override
    public int run(Arguments arguments, Session session) {
        List<String> operands = arguments.operands();
        if (!operands.isEmpty() && operands.get(0).equals("words")) {
            for (String word : CompletionWords.of(operands.subList(1, operands.size()), session)) {
                session.console().println(word);
            }
            return Status.DONE;
        }
        if (operands.size() != 1 || !SHELLS.contains(operands.get(0))) {
            throw new UsageException(operands.isEmpty() ? "completion" : operands.get(operands.size() - 1), "wants bash, zsh or fish");
        }
        session.console().print(script("completion." + operands.get(0)));
        return Status.DONE;
    }

    private static String script(String name) {
        try (InputStream in = CompletionCommand.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new CommandException(name, "missing from the program", e);
        }
    }
}
