package dev.quoth.tui.terminal;

import dev.quoth.tui.frame.Frame;
import dev.quoth.tui.state.Event;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The terminal while the reader is on it: raw, in the alternate screen, with the mouse; left as it was found however the program ends.
 * Events are handed to the consumer given to {@link #open}, on threads of the session; all methods may be called from any thread.
 */
public final class TerminalSession implements AutoCloseable {

    /** "What is your background?" (OSC 11), answered by an {@link Event.Background} or not at all. */
    private static final String ASK_BACKGROUND = "\u001b]11;?\u001b\\";
    /** "Do you know left and right margins?" (DECRQM). */
    private static final String ASK_MARGINS = "\u001b[?69$p";
    /** What xterm, tmux and their like take at once. */
    private static final int LONGEST_COPY = 74_000;
    /** Milliseconds after which signals are caught although there is no picture yet. */
    private static final long PICTURE_WITHIN = 1_000;
    private final Tty tty;
    private final TtyTerminal terminal;
    private final Display display;
    private final Consumer<Event> events;
    private final Listener listener;
    private final Presence presence;
    private final Interruptions interruptions;
    private final Object lock = new Object();
    private boolean shown;
    private boolean closed;
    private Optional<TerminalException> failure = Optional.empty();

    private TerminalSession(Tty tty, TtyTerminal terminal, Capabilities capabilities, Consumer<Event> events) {
        this.tty = tty;
        this.terminal = terminal;
        this.events = events;
        display = new Display(terminal, capabilities, this::gone);
        interruptions = new Interruptions(tty, events, this::closedWithin);
        listener = new Listener(tty.input(), lock, events, new Sequences(new Input(events, this::answered, this::hasMargins)),
                () -> display.hasAnswered() && display.isWaiting());
        presence = new Presence(tty, terminal, display, listener, lock, events);
    }

    /**
     * Opens the terminal. The screen is taken over together with the first picture, so that whoever ends the reader before finds it as it
     * was; the picture waits for nothing else, then the terminal is made raw, and events begin to come.
     *
     * @param columns of the terminal, 0 to have it asked, which takes a process
     * @param rows likewise
     * @throws TerminalException if there is none
     */
    public static TerminalSession open(Capabilities capabilities, int columns, int rows, Consumer<Event> events) {
        return open(Tty.open(columns, rows), capabilities, events);
    }

    /** A session on a play of a terminal, for a rehearsal. @param input what its user types, as bytes; its end is that of the session */
    public static TerminalSession play(InputStream input, int columns, int rows, Capabilities capabilities, Consumer<Event> events) {
        Guard.rehearse();
        return open(Tty.of(input, OutputStream.nullOutputStream(), columns, rows), capabilities, events);
    }

    private static TerminalSession open(Tty tty, Capabilities capabilities, Consumer<Event> events) {
        try {
            TtyTerminal terminal = new TtyTerminal(tty);
            TerminalSession session = new TerminalSession(tty, terminal, capabilities, events);
            Thread thread = new Thread(session::listen, "taking over");
            thread.setDaemon(true);
            thread.start();
            return session;
        } catch (IOException e) {
            throw new TerminalException("cannot write to the terminal", e);
        }
    }

    /**
     * Makes the terminal raw and listens to it. What was typed before was echoed, over the picture perhaps; what the terminal answers to
     * a question would be, too, so that nothing is asked before.
     */
    private void listen() {
        waitForPicture();
        try {
            terminal.makeRaw();
        } catch (TerminalException | IOException e) {
            synchronized (lock) {
                failure = Optional.of(e instanceof TerminalException known ? known : new TerminalException("cannot write to the terminal", e));
            }
            events.accept(new Event.Ended());
            return;
        }
        boolean echoed = tty.hasInput();
        synchronized (lock) {
            if (closed) {
                return;
            }
            presence.listens();
            if (echoed) {
                display.forget();
                events.accept(new Event.Resized(tty.columns(), tty.rows()));
            }
            display.ask(ASK_BACKGROUND + ASK_MARGINS);
        }
        listener.start();
        interruptions.catchAll(this::suspend, presence::continued);
    }

    /** Why the session ended before it listened, if it did. */
    public Optional<TerminalException> failure() {
        synchronized (lock) {
            return failure;
        }
    }

    public int columns() {
        return tty.columns();
    }

    public int rows() {
        return tty.rows();
    }

    /**
     * Shows the frame, which must not be drawn on afterwards. When two frames are still on their way to the terminal, it waits there for its
     * turn and a newer one takes its place: the caller never waits, and a slow line shows the latest.
     */
    public void show(Frame frame) {
        synchronized (lock) {
            if (!presence.isHere()) {
                return;
            }
            presence.enter();
            display.show(frame);
            if (!shown) {
                shown = true;
                lock.notifyAll();
            }
        }
    }

    /** Paints the whole screen with the next frame: after ctrl-l, or when something else wrote on it. */
    public void forget() {
        synchronized (lock) {
            display.forget();
        }
    }

    /** Puts text on the clipboard of the terminal, over ssh too (OSC 52). Returns whether it was short enough to be taken. */
    public boolean copy(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LONGEST_COPY) {
            return false;
        }
        synchronized (lock) {
            if (presence.isHere()) {
                display.write("\u001b]52;c;" + Base64.getEncoder().encodeToString(bytes) + "\u0007");
            }
        }
        return true;
    }

    /** Stops the program as ctrl-z does everywhere, with the terminal as it was found; returns when it is continued. */
    public void suspend() {
        interruptions.awaitCaught();
        presence.lend(JobControl::stop);
    }

    /** Gives the terminal to something else, an editor or a pager, while {@code work} runs; then paints anew. */
    public void aside(Runnable work) {
        presence.lend(work);
    }

    /** 128 plus the number of the signal that ended the session; 0 if none did. */
    public int status() {
        return interruptions.status();
    }

    /** Leaves the terminal as it was found; again is nothing. */
    @Override
    public void close() {
        synchronized (lock) {
            if (closed) {
                return;
            }
            presence.end();
            closed = true;
            listener.end();
            lock.notifyAll();
            try {
                terminal.close();
            } catch (IOException e) {
                // The terminal is gone: nobody is left to be told, and nothing to restore.
            }
        }
    }

    private void waitForPicture() {
        synchronized (lock) {
            Waiting.until(lock, () -> shown || closed, PICTURE_WITHIN);
            if (presence.isHere()) {
                presence.enter();
            }
        }
    }

    private boolean closedWithin(long millis) {
        synchronized (lock) {
            Waiting.until(lock, () -> closed, millis);
            return closed;
        }
    }

    private void answered() {
        synchronized (lock) {
            display.answered();
            lock.notifyAll();
            if (presence.isHere()) {
                display.showWaiting();
            }
        }
    }

    private void hasMargins() {
        synchronized (lock) {
            display.useMargins();
        }
    }

    private void gone() {
        presence.lost();
    }
}
