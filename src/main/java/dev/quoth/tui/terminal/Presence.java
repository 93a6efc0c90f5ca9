package dev.quoth.tui.terminal;

import dev.quoth.tui.state.Event;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * The reader at its terminal, or away while somebody else has it: the shell, an editor, a pager. Who gets it finds it as it was before the
 * reader came, with no key and no answer on the way that is not for him; when the reader is back, all is painted anew.
 */
final class Presence {

    /** Milliseconds to wait for answers on the way before leaving: of a terminal that does answer, perhaps from far away; of another. */
    private static final long ANSWERS_WITHIN = 1_000;
    private static final long NO_ANSWERS_WITHIN = 60;

    private final Tty tty;
    private final TtyTerminal terminal;
    private final Display display;
    private final Listener listener;
    private final Object lock;
    private final Consumer<Event> events;
    private boolean here = true;
    private boolean listens;
    private boolean over;

    /** @param lock that of the session, held by who calls anything but {@link #lend} and {@link #continued}, which take it themselves */
    Presence(Tty tty, TtyTerminal terminal, Display display, Listener listener, Object lock, Consumer<Event> events) {
        this.tty = tty;
        this.terminal = terminal;
        this.display = display;
        this.listener = listener;
        this.lock = lock;
        this.events = events;
    }

    /** Whether the reader may write on the terminal. */
    boolean isHere() {
        return here;
    }

    /** From now on a thread reads what the terminal sends, and has to step back before somebody else may read. */
    void listens() {
        listens = true;
    }

    /** Enters the screen; again is nothing. */
    void enter() {
        try {
            terminal.enterPrivateMode();
        } catch (IOException e) {
            lost();
        }
    }

    /** The terminal cannot be written to any more. */
    void lost() {
        here = false;
        events.accept(new Event.Ended());
    }

    /** Steps back for good. The terminal is still to be closed. */
    void end() {
        if (here) {
            here = false;
            park();
        }
        over = true;
    }

    /** Somebody else has the terminal while {@code work} runs; nothing runs when one has it already. */
    void lend(Runnable work) {
        synchronized (lock) {
            if (!here) {
                return;
            }
            here = false;
            park();
            leave();
        }
        try {
            work.run();
        } finally {
            comeBack();
        }
    }

    /** Continued after somebody else stopped us: the shell has had the terminal in between. */
    void continued() {
        synchronized (lock) {
            if (!here) {
                return;
            }
            tty.raw();
            enterAnew();
        }
        repaint();
    }

    /** Leaves the screen with nothing on the way that would be typed into the shell. */
    private void leave() {
        try {
            terminal.exitPrivateMode();
        } catch (IOException e) {
            events.accept(new Event.Ended());
        }
        terminal.restoreTerminalSettings();
    }

    private void comeBack() {
        synchronized (lock) {
            if (over) {
                return;
            }
            here = true;
            listener.resume();
            enterAnew();
        }
        repaint();
    }

    /** Whatever the terminal was left in, it is entered as if for the first time. */
    private void enterAnew() {
        try {
            terminal.makeRaw();
            terminal.exitPrivateMode();
            terminal.enterPrivateMode();
        } catch (IOException e) {
            events.accept(new Event.Ended());
        }
        display.forget();
    }

    private void repaint() {
        tty.measure();
        events.accept(new Event.Resized(tty.columns(), tty.rows()));
    }

    /**
     * Makes the reading thread step back from the terminal, or it would take keys meant for what comes next: a question makes the terminal
     * send something, which ends its read. With that every answer is here that would else be typed into the shell.
     */
    private void park() {
        if (!listens) {
            return;
        }
        listener.pause();
        display.ask("");
        Waiting.until(lock, () -> listener.isPaused() && !display.isWaiting(), display.hasAnswered() ? ANSWERS_WITHIN : NO_ANSWERS_WITHIN);
    }
}
