package dev.quoth.tui.terminal;

import java.io.IOException;

/** Stops the program for the shell, as ctrl-z does. */
final class JobControl {

    private JobControl() { }

    /**
     * Stops the whole process group, launcher and all, and returns when it is continued. TSTP, not STOP: a group that no shell watches
     * ignores it, where STOP would leave it stopped for ever.
     */
    static void stop() {
        Signals.withDefault("TSTP", JobControl::stopGroup);
    }

    private static void stopGroup() {
        try {
            new ProcessBuilder("sh", "-c", "kill -TSTP 0").inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new TerminalException("cannot stop: sh cannot be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
