package dev.quoth.tui;

import dev.quoth.library.Library;
import dev.quoth.library.LibraryException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * A thread with a connection to the library of its own. Tasks wait in line by key: a newer task takes the place of one with the same key
 * that has not begun, so a held key never leaves a queue of stale reads behind. What is done ahead waits until nothing else does.
 */
final class Lane implements AutoCloseable {

    private final Path file;
    private final BiConsumer<String, RuntimeException> failed;
    private final Map<Object, Consumer<Library>> tasks = new LinkedHashMap<>();
    private final Map<Object, Consumer<Library>> ahead = new LinkedHashMap<>();
    private final Thread thread;
    private boolean closing;
    private Optional<Library> library = Optional.empty();

    /** @param failed told what a task was for and why it failed */
    Lane(String name, Path file, BiConsumer<String, RuntimeException> failed) {
        this.file = file;
        this.failed = failed;
        this.thread = new Thread(this::work, name);
        thread.setDaemon(true);
    }

    /** What was asked for before waits until then; again is nothing. */
    Lane start() {
        if (thread.getState() == Thread.State.NEW) {
            thread.start();
        }
        return this;
    }

    synchronized void ask(Object key, Consumer<Library> task) {
        tasks.remove(key);
        tasks.put(key, task);
        notifyAll();
    }

    synchronized void askAhead(Object key, Consumer<Library> task) {
        ahead.putIfAbsent(key, task);
        notifyAll();
    }

    private void work() {
        for (Optional<Consumer<Library>> task = next(); task.isPresent(); task = next()) {
            try {
                if (library.isEmpty()) {
                    library = Optional.of(Library.open(file));
                }
                task.get().accept(library.get());
            } catch (LibraryException broken) {
                failed.accept("library", broken);
            } catch (RuntimeException fault) {
                failed.accept(thread.getName(), fault);
            }
        }
        library.ifPresent(Library::close);
    }

    /** The next task; none when the lane closes and all that was asked for is done. */
    private synchronized Optional<Consumer<Library>> next() {
        while (tasks.isEmpty() && ahead.isEmpty() && !closing) {
            try {
                wait();
            } catch (InterruptedException end) {
                return Optional.empty();
            }
        }
        if (tasks.isEmpty() && closing) {
            return Optional.empty();
        }
        Iterator<Consumer<Library>> first = (tasks.isEmpty() ? ahead : tasks).values().iterator();
        Consumer<Library> task = first.next();
        first.remove();
        return Optional.of(task);
    }

    /** Lets what was asked for be done, for at most two seconds. */
    @Override
    public void close() {
        synchronized (this) {
            closing = true;
            notifyAll();
        }
        try {
            thread.join(2_000);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}
