package dev.quoth.tui.terminal;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The controlling terminal as a device: {@code /dev/tty} for both ways, so that {@code … | quoth} works, and its line settings through
 * stty(1), one process each time.
 */
final class Tty {

    private static final File DEVICE = new File("/dev/tty");

    /** Every key at once and as it is: no line editing, no echo, no signals from keys, no ctrl-s; Enter stays a line feed. */
    private static final String RAW = "-icanon -echo -isig -ixon -iexten icrnl min 1 time 0";

    /** stty answers in milliseconds; a terminal that hangs should not hang the program with it. */
    private static final int DEADLINE_SECONDS = 5;

    private final InputStream input;
    private final OutputStream output;
    /** Whether it is a device, not a play of one. */
    private final boolean device;
    /** None until it is made raw. */
    private Optional<Guard> guard = Optional.empty();
    private volatile int columns;
    private volatile int rows;

    private Tty(InputStream input, OutputStream output, boolean device, int columns, int rows) {
        this.input = input;
        this.output = output;
        this.device = device;
        this.columns = columns;
        this.rows = rows;
    }

    /** A play of a terminal: what it sends is written down, what it is sent goes nowhere. */
    static Tty of(InputStream input, OutputStream output, int columns, int rows) {
        return new Tty(input, output, false, columns, rows);
    }

    /** Opens it, and leaves it as it is until it is made raw. @param columns of it, 0 when nobody knows @param rows likewise */
    static Tty open(int columns, int rows) {
        try {
            Tty tty = new Tty(new FileInputStream(DEVICE), new FileOutputStream(DEVICE), true, columns, rows);
            if (columns <= 0 || rows <= 0) {
                tty.measure();
            }
            return tty;
        } catch (IOException e) {
            throw new TerminalException("there is no terminal to read on (/dev/tty)", e);
        }
    }

    InputStream input() {
        return input;
    }

    OutputStream output() {
        return output;
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    /** Asks for the size again. Returns whether it is another. */
    boolean measure() {
        int before = columns << 16 | rows;
        if (device) {
            sized(stty("stty size"));
        }
        return (columns << 16 | rows) != before;
    }

    /** Makes it raw, the first time with a guard to watch over it. @throws TerminalException if stty cannot */
    synchronized void raw() {
        if (guard.isPresent()) {
            stty("stty " + RAW);
            guard.get().isRaw(true);
        } else if (device) {
            guard = Optional.of(Guard.on(DEVICE.getPath(), RAW, TtyTerminal.LEFT_BEHIND));
        }
    }

    /** Makes it what it was. */
    synchronized void restore() {
        guard.ifPresent(real -> {
            stty("stty " + real.settings());
            real.isRaw(false);
        });
    }

    /** Whether something was typed that nobody has read. */
    boolean hasInput() {
        try {
            return device && input.available() > 0;
        } catch (IOException gone) {
            return false;
        }
    }

    private void sized(String answer) {
        int blank = answer.indexOf(' ');
        try {
            rows = Integer.parseInt(answer.substring(0, Math.max(0, blank)).strip());
            columns = Integer.parseInt(answer.substring(blank + 1).strip());
        } catch (NumberFormatException e) {
            rows = 0;
        }
        if (rows <= 0 || columns <= 0) {
            // A serial line or a bare pty knows no size.
            rows = 24;
            columns = 80;
        }
    }

    private static String stty(String command) {
        try {
            Process process = new ProcessBuilder("sh", "-c", command)
                    .redirectInput(DEVICE).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            process.getOutputStream().close();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            if (!process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)) {
                process.destroy();
            }
            return answer;
        } catch (IOException e) {
            throw new TerminalException("stty cannot be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TerminalException("interrupted while stty ran", e);
        }
    }
}
