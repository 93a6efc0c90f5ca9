package dev.quoth.feed;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * One change of a file at a time, by whoever has made {@code .NAME.lock} beside it; without, what one of two adds between the other's
 * reading and writing would be lost. The lock is a file of its own because the changed one is replaced, and a lock on it with it. It is
 * gone with the change; that of a process which was killed amid one is taken away.
 */
final class ChangeLock {

    /** A change takes milliseconds. */
    private static final long PATIENCE_MILLIS = 5_000;
    private static final long LEFT_AFTER_MILLIS = 30_000;
    private static final long PAUSE_MILLIS = 10;

    /** Null where no lock can be made: nor can the change be written there, which says so better. */
    private final Path lock;

    private ChangeLock(Path lock) {
        this.lock = lock;
    }

    /**
     * Waits for its turn.
     *
     * @throws IOException when another change does not end
     */
    static ChangeLock on(Path path) throws IOException {
        Path target = AtomicWrite.target(path);
        Path lock = target.resolveSibling("." + target.getFileName() + ".lock");
        long begin = System.nanoTime();
        while (true) {
            try {
                Files.createDirectories(lock.getParent());
                return new ChangeLock(Files.createFile(lock));
            } catch (FileAlreadyExistsException other) {
                if (isLeft(lock)) {
                    Files.deleteIfExists(lock);
                } else if (System.nanoTime() - begin > TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS)) {
                    throw new IOException("another change of it does not end; if there is none, delete " + lock, other);
                } else {
                    pause();
                }
            } catch (IOException unwritable) {
                return new ChangeLock(null);
            }
        }
    }

    /** Whether whoever made it is long gone, or the clock was put back by more than a change takes. */
    private static boolean isLeft(Path lock) {
        try {
            return Math.abs(System.currentTimeMillis() - Files.getLastModifiedTime(lock).toMillis()) > LEFT_AFTER_MILLIS;
        } catch (IOException gone) {
            return false;
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while another change of it went on", end);
        }
    }

    void release() {
        if (lock != null) {
            try {
                Files.deleteIfExists(lock);
            } catch (IOException kept) {
                // The next one takes it away when it is old enough.
                return;
            }
        }
    }
}
