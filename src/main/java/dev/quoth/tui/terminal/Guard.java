package dev.quoth.tui.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A shell that made the terminal raw and waits for the end of this process: nothing in a process can tidy up after {@code kill -9}, but its
 * child can. It costs no start of its own, since stty has to be run anyway.
 */
final class Guard {

    /**
     * Says the settings, makes the terminal raw, remembers what it is told last, and acts when there is nobody left to tell.
     * By then the shell may have taken the terminal back, and set it as it likes: what is not raw any more is left alone. A process in the
     * background may change a terminal only where it ignores TTOU, and one whose answer nobody reads any more lives on where it ignores PIPE.
     */
    private static final String SCRIPT = """
            trap '' PIPE
            settings=$(stty -g <$1) && stty RAW <$1 || exit 1
            state=raw raw=$(stty -g <$1)
            echo "$settings"
            while read -r line; do state=$line; done
            [ "$state" = raw ] || exit 0
            trap '' TTOU
            [ "$(stty -g <$1)" != "$raw" ] || stty "$settings" <$1
            printf "$2" >$1
            """;

    private final OutputStream told;
    private final String settings;

    private Guard(OutputStream told, String settings) {
        this.told = told;
        this.settings = settings;
    }

    /**
     * Makes the terminal raw and watches over it.
     *
     * @param device the terminal
     * @param raw arguments for stty
     * @param leave what to write to a terminal that was left behind, octal escapes as printf(1) reads them
     * @throws TerminalException if it cannot be made raw
     */
    static Guard on(String device, String raw, String leave) {
        try {
            Process process = shell(SCRIPT.replace("RAW", raw), device, leave);
            String settings = answer(process);
            if (settings == null) {
                throw new TerminalException("stty cannot read the terminal");
            }
            return new Guard(process.getOutputStream(), settings.strip());
        } catch (IOException e) {
            throw new TerminalException("stty cannot be run", e);
        }
    }

    /** Starts a shell that answers and waits for its input to end, so that the JVM notes which classes a guard takes. */
    static void rehearse() {
        try {
            Process process = shell("echo settings; read -r line");
            answer(process);
            process.getOutputStream().close();
            process.waitFor();
        } catch (IOException | InterruptedException none) {
            // The start of the reader takes a little longer.
            return;
        }
    }

    private static String answer(Process process) throws IOException {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII)).readLine();
    }

    private static Process shell(String script, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", script, "quoth-guard"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    /** The settings as they were found, for stty to restore. */
    String settings() {
        return settings;
    }

    /** Tells it whether there is something to tidy up. */
    void isRaw(boolean raw) {
        try {
            told.write(raw ? "raw\n".getBytes(StandardCharsets.US_ASCII) : "left\n".getBytes(StandardCharsets.US_ASCII));
            told.flush();
        } catch (IOException gone) {
            // Somebody ended it: the terminal is as safe as it would be without.
            return;
        }
    }
}
