package dev.quoth.tui.terminal;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.terminal.ansi.UnixLikeTerminal;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Lanterna's terminal on our device. Lanterna keeps the private mode, and the shutdown hook that leaves it whatever ends the program.
 *
 * <p>Its constructor calls the overridden methods before this class's fields exist, so those it calls do nothing: the device is
 * made raw later, by one process instead of Lanterna's five. Its output is buffered, else it flushes every few bytes; and its own query of the
 * size would then wait twice for an answer that was never asked for, so the size comes from the device.
 */
final class TtyTerminal extends UnixLikeTerminal {

    /** No wrapping at the edge, where terminals disagree. */
    private static final String ENTER = "\u001b[?7l";
    /** Mouse with drags in SGR coordinates, focus, bracketed paste: what a terminal sends for them it would echo as long as it is not raw. */
    private static final String REPORT = "\u001b[?1002h\u001b[?1006h\u001b[?1004h\u001b[?2004h";
    private static final String LEAVE = "\u001b]8;;\u001b\\\u001b[?2026l\u001b[?2004l\u001b[?1004l\u001b[?1006l\u001b[?1002l\u001b[?7h";

    /** For a terminal that was not left: what {@link #exitPrivateMode} sends, for printf(1), and the colours as they were. */
    static final String LEFT_BEHIND = LEAVE.replace("\u001b\\", "\u001b\\\\").replace("\u001b", "\\033") + "\\033[m\\033[?25h\\033[?1049l";

    private final Tty tty;
    /** Held while something is written, so that nothing comes after what leaves the screen. */
    private final Object writing = new Object();
    private boolean inside;
    private boolean raw;
    private boolean closed;

    TtyTerminal(Tty tty) throws IOException {
        super(tty.input(), new BufferedOutputStream(tty.output(), 1 << 16), StandardCharsets.UTF_8, CtrlCBehaviour.TRAP);
        this.tty = tty;
    }

    /** Writes the bytes at once; nothing where the screen was left, by a hook of the virtual machine perhaps: they would land in the shell. */
    void send(byte... bytes) throws IOException {
        synchronized (writing) {
            if (inside) {
                writeToTerminal(bytes);
                flush();
            }
        }
    }

    /** Once the virtual machine goes down its hook has been here, or is about to come: nobody would leave what is entered now. */
    @Override
    public synchronized void enterPrivateMode() throws IOException {
        if (!inside && !isGoingDown()) {
            synchronized (writing) {
                inside = true;
                super.enterPrivateMode();
            }
            send((raw ? ENTER + REPORT : ENTER).getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static boolean isGoingDown() {
        Thread none = new Thread(() -> { }, "none");
        try {
            Runtime.getRuntime().addShutdownHook(none);
            Runtime.getRuntime().removeShutdownHook(none);
            return false;
        } catch (IllegalStateException goingDown) {
            return true;
        }
    }

    /** Leaves as often as asked for, and the real cursor visible. */
    @Override
    public synchronized void exitPrivateMode() throws IOException {
        if (inside) {
            synchronized (writing) {
                inside = false;
                writeToTerminal(LEAVE.getBytes(StandardCharsets.US_ASCII));
                super.exitPrivateMode();
            }
        }
    }

    /** Makes the device raw, at the start and again after {@link #restoreTerminalSettings}; one that was left for good stays as it is. */
    synchronized void makeRaw() throws IOException {
        if (!raw && !closed && !isGoingDown()) {
            tty.raw();
            raw = true;
            send(REPORT.getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Override
    protected synchronized void restoreTerminalSettings() {
        if (raw) {
            tty.restore();
            raw = false;
        }
    }

    @Override
    protected TerminalSize findTerminalSize() {
        return new TerminalSize(tty.columns(), tty.rows());
    }

    @Override
    public void close() throws IOException {
        synchronized (this) {
            closed = true;
            exitPrivateMode();
            restoreTerminalSettings();
        }
        try {
            super.close();
        } catch (IllegalStateException e) {
            // The virtual machine is going down already: its hook has nothing left to do.
            return;
        }
    }

    @Override
    protected void registerTerminalResizeListener(Runnable onResize) {
        // The session listens itself: Lanterna would notice at the next key.
    }

    @Override
    protected void saveTerminalSettings() {
        // Saved by the device when it is made raw.
    }

    @Override
    protected void keyEchoEnabled(boolean enabled) {
        // See saveTerminalSettings.
    }

    @Override
    protected void canonicalMode(boolean enabled) {
        // See saveTerminalSettings.
    }

    @Override
    protected void keyStrokeSignalsEnabled(boolean enabled) {
        // See saveTerminalSettings.
    }
}
