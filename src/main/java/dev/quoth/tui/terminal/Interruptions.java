package dev.quoth.tui.terminal;

import dev.quoth.tui.state.Event;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.LongPredicate;

/** The signals a reader gets: to end, to stop and go on, and that its window has another size. */
final class Interruptions {

    /** Milliseconds the reader has to end itself after a signal. */
    private static final long END_WITHIN = 2_000;
    /** Milliseconds after which nothing hurries any more. */
    private static final long SETTLED_WITHIN = 2_000;

    private final Tty tty;
    private final Consumer<Event> events;
    private final LongPredicate closedWithin;
    private final AtomicInteger resizes = new AtomicInteger();
    private final CountDownLatch caught = new CountDownLatch(1);
    private volatile int status;

    /** @param closedWithin whether the session ends within so many milliseconds, for which it is waited */
    Interruptions(Tty tty, Consumer<Event> events, LongPredicate closedWithin) {
        this.tty = tty;
        this.events = events;
        this.closedWithin = closedWithin;
    }

    /** 128 plus the number of the signal that ended the session; 0 if none did. */
    int status() {
        return status;
    }

    /**
     * Catches them from now on. Wanted beside everything else and after the first picture: the proxies it takes are in no archive of
     * classes, and making them kept a processor busy for 15 ms of the way there. Whoever ends or stops the reader before has the virtual
     * machine and the system do it, and the hooks restore the terminal. That of a new size comes last.
     */
    void catchAll(Runnable suspend, Runnable continued) {
        ended("HUP", 1);
        ended("INT", 2);
        ended("TERM", 15);
        Signals.on("TSTP", former -> suspend.run());
        Signals.on("CONT", former -> continued.run());
        Signals.on("WINCH", former -> resized());
        caught.countDown();
        // The size may have changed before anybody listened; asking takes a process, which the first picture need not wait for.
        if (!closedWithin.test(SETTLED_WITHIN) && tty.measure()) {
            events.accept(new Event.Resized(tty.columns(), tty.rows()));
        }
    }

    /** Waits until all are caught: who stops the program in between would have its handlers taken for those of before. */
    void awaitCaught() {
        try {
            caught.await(SETTLED_WITHIN, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The reader is told to end; should it not, the virtual machine ends it, and its hooks restore the terminal. */
    private void ended(String name, int number) {
        Signals.on(name, former -> {
            status = 128 + number;
            events.accept(new Event.Ended());
            if (!closedWithin.test(END_WITHIN)) {
                former.run();
            }
        });
    }

    /** A window that is dragged sends dozens; while one is measured the others are remembered as one. */
    private void resized() {
        if (resizes.getAndIncrement() > 0) {
            return;
        }
        int seen;
        do {
            seen = resizes.get();
            // Told even of the same size: on its way there and back the terminal has lost what it showed.
            tty.measure();
            events.accept(new Event.Resized(tty.columns(), tty.rows()));
        } while (!resizes.compareAndSet(seen, 0));
    }
}
