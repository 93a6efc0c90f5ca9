package dev.quoth.tui;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Something that is opened on a thread of its own while its user does something else, and is closed whether its user came to fetch it or
 * not.
 */
final class Beside<T extends AutoCloseable> implements AutoCloseable {

    private final FutureTask<T> opening;

    private Beside(FutureTask<T> opening) {
        this.opening = opening;
    }

    /** Begins to open it. @param name of the thread */
    static <T extends AutoCloseable> Beside<T> open(String name, Supplier<T> open) {
        Beside<T> beside = new Beside<>(new FutureTask<>(open::get));
        Thread thread = new Thread(beside.opening, name);
        thread.setDaemon(true);
        thread.start();
        return beside;
    }

    /** What was opened, as soon as it is; what the opening threw, if it did. */
    T get() {
        try {
            return opening.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while it was opened", e);
        }
    }

    @Override
    public void close() {
        try {
            get().close();
        } catch (Exception notOpened) {
            // Nothing to close; its user was told.
            return;
        }
    }
}
