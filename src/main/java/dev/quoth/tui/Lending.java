package dev.quoth.tui;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Runs the user's own programs with the terminal lent to them: an editor, a pager, a text browser. */
final class Lending {

    private static final File TERMINAL = new File("/dev/tty");

    /** After a command whose words stay on the screen, so that they can be read. */
    private static final String WAIT = "printf '\\n-- enter goes back to the reader -- '; read -r line < /dev/tty";

    private Lending() { }

    /** Edits a file with $VISUAL, else $EDITOR, else vi. @return why it could not, or empty */
    static String edit(Path file) {
        return run(List.of("sh", "-c", "exec ${VISUAL:-${EDITOR:-vi}} \"$1\"", "sh", file.toString()));
    }

    /** Gives {@code text} to the user's command as its standard input; the text itself is never part of the command. */
    static String pipe(String command, String text) {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", command + "\n" + WAIT).redirectOutput(ProcessBuilder.Redirect.to(TERMINAL))
                .redirectError(ProcessBuilder.Redirect.to(TERMINAL));
        try {
            Process process = builder.start();
            try (OutputStream input = process.getOutputStream()) {
                input.write(text.getBytes(StandardCharsets.UTF_8));
            } catch (IOException enough) {
                // The command read only as much as it wanted (head, less): no fault.
                return await(process);
            }
            return await(process);
        } catch (IOException unusable) {
            return unusable.getMessage();
        }
    }

    static String run(List<String> command) {
        try {
            return await(new ProcessBuilder(command).redirectInput(TERMINAL).redirectOutput(ProcessBuilder.Redirect.to(TERMINAL))
                    .redirectError(ProcessBuilder.Redirect.to(TERMINAL)).start());
        } catch (IOException unusable) {
            return unusable.getMessage();
        }
    }

    private static String await(Process process) {
        try {
            int status = process.waitFor();
            return status == 0 ? "" : "ended with status " + status;
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
