package dev.quoth.tui.terminal;

import dev.quoth.tui.state.Event;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** The thread that reads the terminal; it steps back while the terminal is lent to something else. */
final class Listener {

    private final InputStream input;
    private final Object lock;
    private final Consumer<Event> events;
    private final Sequences sequences;
    private final BooleanSupplier answersToCome;
    private boolean pausing;
    private boolean paused;
    private boolean ended;

    /**
     * @param lock guards the flags, and is notified when the thread has stepped back
     * @param answersToCome whether the terminal still owes answers: they are read before the thread steps back, or the shell would get them
     */
    Listener(InputStream input, Object lock, Consumer<Event> events, Sequences sequences, BooleanSupplier answersToCome) {
        this.input = input;
        this.lock = lock;
        this.events = events;
        this.sequences = sequences;
        this.answersToCome = answersToCome;
    }

    void start() {
        Thread thread = new Thread(this::listen, "terminal");
        thread.setDaemon(true);
        thread.start();
    }

    /** Asks it to read no more once its present read is over. */
    void pause() {
        synchronized (lock) {
            pausing = true;
        }
    }

    boolean isPaused() {
        synchronized (lock) {
            return paused;
        }
    }

    void resume() {
        synchronized (lock) {
            pausing = false;
            lock.notifyAll();
        }
    }

    void end() {
        synchronized (lock) {
            ended = true;
            lock.notifyAll();
        }
    }

    private void listen() {
        byte[] buffer = new byte[4096];
        try {
            int count = 0;
            while (count >= 0 && mayRead()) {
                count = input.read(buffer);
                sequences.feed(buffer, Math.max(0, count));
                while (sequences.patience() > 0 && !comes(sequences.patience())) {
                    sequences.flush();
                }
            }
        } catch (IOException e) {
            // A terminal that went away is one that has ended.
            pause();
        }
        synchronized (lock) {
            if (ended) {
                return;
            }
        }
        events.accept(new Event.Ended());
    }

    /** Waits while the terminal is lent; false when it is given back for good. */
    private boolean mayRead() {
        synchronized (lock) {
            while (pausing && !ended && !answersToCome.getAsBoolean()) {
                paused = true;
                lock.notifyAll();
                Waiting.until(lock, () -> !pausing || ended, TimeUnit.DAYS.toMillis(1));
            }
            paused = false;
            return !ended;
        }
    }

    /** Whether something comes within the time. A tty has no timed read in Java; this looks every few milliseconds, after Escape only. */
    private boolean comes(int millis) throws IOException {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        while (input.available() == 0) {
            if (System.nanoTime() >= deadline) {
                return false;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(4));
        }
        return true;
    }
}
