package dev.quoth.tui.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A tmux server of its own, with one window of 80 by 24 in which a shell runs. */
final class Tmux implements AutoCloseable {

    /** Seconds until something that does not appear never will; loaded machines start Java slowly. */
    private static final int DEADLINE = 60;

    private final String socket;

    Tmux(Path folder) {
        socket = folder.resolve("tmux").toString();
        run("-f", "/dev/null", "-u", "new-session", "-d", "-x", "80", "-y", "24",
                "env", "PS1=HERE>", "TERM=tmux-256color", "LC_ALL=C.UTF-8", "ENV=", "sh");
        await("HERE>");
    }

    static boolean isInstalled() {
        try {
            return new ProcessBuilder("tmux", "-V").redirectErrorStream(true).start().waitFor(10, TimeUnit.SECONDS);
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Types a line into the shell. */
    void type(String line) {
        run("send-keys", "-l", line);
        run("send-keys", "Enter");
    }

    void keys(String... keys) {
        List<String> command = new ArrayList<>(List.of("send-keys"));
        command.addAll(List.of(keys));
        run(command.toArray(new String[0]));
    }

    void resize(int columns, int rows) {
        run("resize-window", "-x", String.valueOf(columns), "-y", String.valueOf(rows));
    }

    /** Alternate screen, any mouse mode, cursor: {@code 1 1 1} in the reader, {@code 0 0 1} in a shell. */
    String modes() {
        return run("display-message", "-p", "#{alternate_on} #{mouse_any_flag} #{cursor_flag}").strip();
    }

    String cursor() {
        return run("display-message", "-p", "#{cursor_x},#{cursor_y}").strip();
    }

    /** Sends TERM to what the shell runs. */
    void term() {
        ProcessHandle.of(Long.parseLong(run("display-message", "-p", "#{pane_pid}").strip())).stream()
                .flatMap(ProcessHandle::children).forEach(ProcessHandle::destroy);
    }

    /** Kills what the shell runs, without a chance to say anything. */
    void kill() {
        ProcessHandle.of(Long.parseLong(run("display-message", "-p", "#{pane_pid}").strip())).stream()
                .flatMap(ProcessHandle::children).forEach(ProcessHandle::destroyForcibly);
    }

    /** Waits until the modes are these, see {@link #modes}. */
    void awaitModes(String modes) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(DEADLINE);
        while (!modes().equals(modes)) {
            if (System.nanoTime() >= end) {
                throw new AssertionError("the modes stay " + modes());
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(30));
        }
    }

    /** Waits until the screen shows {@code marker}; returns the screen. */
    String await(String marker) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(DEADLINE);
        String screen;
        do {
            screen = run("capture-pane", "-p");
            if (screen.contains(marker)) {
                return screen;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(30));
        } while (System.nanoTime() < end);
        throw new AssertionError("never showed \"" + marker + "\":\n" + screen);
    }

    @Override
    public void close() {
        run("kill-server");
    }

    private String run(String... arguments) {
        List<String> command = new ArrayList<>(List.of("tmux", "-S", socket));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
