package dev.quoth.tui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SweepTest {

    private static final long MB = 1 << 20;

    private long heap = 48 * MB;
    private long alive = 20 * MB;
    private final Sweep sweep = new Sweep(() -> heap, () -> heap = alive);

    @Test
    void aHeapThatHasNotGrownIsLeftAlone() {
        assertThat(sweep.isDue()).isFalse();
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
