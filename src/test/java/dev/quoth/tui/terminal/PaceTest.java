package dev.quoth.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaceTest {

    private static final long SECOND = 1_000_000_000L;

    private final Pace pace = new Pace();

    @Test
    void atMostTwoFramesAreOnTheWay() {
        pace.asked(0);
        pace.answered();
        pace.asked(1);
        assertThat(pace.isFull(1)).isFalse();
        pace.asked(2);
        assertThat(pace.isFull(2)).isTrue();
        pace.answered();
        assertThat(pace.isFull(3)).isFalse();
    }

    @Test
    void aTerminalThatNeverAnswersIsNotWaitedFor() {
        for (int i = 0; i < 100 && pace.asks(); i++) {
            pace.asked(i);
            assertThat(pace.isFull(i)).isFalse();
        }
        assertThat(pace.asks()).isFalse();
    }

    @Test
    void aLostAnswerIsGivenUp() {
        pace.asked(0);
        pace.answered();
        pace.asked(0);
        pace.asked(0);
        assertThat(pace.isFull(5 * SECOND)).isTrue();
        assertThat(pace.isFull(30 * SECOND)).isFalse();
        assertThat(pace.isWaiting()).isFalse();
    }
}
