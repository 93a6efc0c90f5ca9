package dev.quoth.tui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SweepTest {

    private static final long MB = 1 << 20;

    private long heap = 32 * MB;
    private long alive = 20 * MB;
    private final Sweep sweep = new Sweep(() -> heap, () -> heap = alive);

    @Test
    void aHeapThatHasNotGrownIsLeftAlone() {
        assertThat(sweep.isDue()).isFalse();
        assertThat(sweep.isOverdue()).isFalse();
    }

    @Test
    void aRestIsWaitedForAsLongAsTheHeapIsNotLarge() {
        heap = 40 * MB;
        assertThat(sweep.isDue()).isTrue();
        assertThat(sweep.isOverdue()).isFalse();
        heap = 50 * MB;
        assertThat(sweep.isOverdue()).isTrue();
        alive = 40 * MB;
        sweep.run();
        heap = 55 * MB;
        assertThat(sweep.isOverdue()).as("a quarter of it dead is not enough").isFalse();
        heap = 61 * MB;
        assertThat(sweep.isOverdue()).isTrue();
    }

    @Test
    void aHeapThatHasGrownIsSweptAndThenIsNot() {
        heap = 200 * MB;
        assertThat(sweep.isDue()).isTrue();
        sweep.run();
        assertThat(heap).isEqualTo(alive);
        assertThat(sweep.isDue()).isFalse();
    }

    @Test
    void whatIsAliveIsNotLookedThroughAgainAndAgain() {
        heap = 200 * MB;
        alive = 100 * MB;
        sweep.run();
        assertThat(sweep.isDue()).isFalse();
        heap = 120 * MB;
        assertThat(sweep.isDue()).isFalse();
        heap = 126 * MB;
        assertThat(sweep.isDue()).isTrue();
    }
}
