package dev.quoth.tui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BesideTest {

    private final AtomicInteger closed = new AtomicInteger();

    @Test
    void opensWhileItsUserDoesSomethingElse() {
        CountDownLatch done = new CountDownLatch(1);
        try (Beside<AutoCloseable> beside = Beside.open("door", () -> {
            await(done);
            return closed::incrementAndGet;
        })) {
            done.countDown();
            assertThat(beside.get()).isSameAs(beside.get());
            assertThat(closed).hasValue(0);
        }
        assertThat(closed).hasValue(1);
    }

    @Test
    void closesWhatNobodyFetched() {
        try (Beside<AutoCloseable> beside = Beside.open("door", () -> closed::incrementAndGet)) {
            assertThat(beside).isNotNull();
        }
        assertThat(closed).hasValue(1);
    }

    @Test
    void tellsItsUserWhyNothingWasOpened() {
        try (Beside<AutoCloseable> beside = Beside.open("door", () -> {
            throw new IllegalArgumentException("locked");
        })) {
            assertThatThrownBy(beside::get).isInstanceOf(IllegalArgumentException.class).hasMessage("locked");
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
