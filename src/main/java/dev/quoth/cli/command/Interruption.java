package dev.quoth.cli.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** SIGINT, SIGTERM or SIGHUP while a command works: it is asked to stop and gets most of a second to put away what it has. */
final class Interruption {

    private static final long PATIENCE_MILLIS = 800;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook;
    private volatile boolean came;

    private Interruption(Runnable stop) {
        hook = new Thread(() -> {
            came = true;
            stop.run();
            try {
                done.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }, "interruption");
    }

    /** From now on a signal calls {@code stop}, until {@link #done}. */
    static Interruption of(Runnable stop) {
        Interruption interruption = new Interruption(stop);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    boolean came() {
        return came;
    }

    /** The work has ended. */
    void done() {
        done.countDown();
        if (!came) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                came = true; // the signal came in this very moment
            }
        }
    }
}
