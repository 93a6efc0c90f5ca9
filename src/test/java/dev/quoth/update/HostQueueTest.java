package dev.quoth.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** One queue over hosts (H12). */
class HostQueueTest {

    private static final Instant START = Instant.EPOCH;

    private final HostQueue<String> queue = new HostQueue<>(3, 2);

    @Test
    void h12HostsSideBySideAndFeedsOfOneHostOneAfterTheOther() {
        queue.addFeed("a.example", "a1");
        queue.addFeed("a.example", "a2");
        queue.addFeed("b.example", "b1");
        assertThat(queue.next(START)).contains("a1");
        assertThat(queue.next(START)).contains("b1");
        assertThat(queue.next(START)).isEmpty();
        queue.done("a.example");
        assertThat(queue.next(START)).contains("a2");
        queue.done("b.example");
        queue.done("a.example");
        assertThat(queue.isEmpty()).isTrue();
    }

    @Test
    void h12SoManySideBySideAndNoMore() {
        for (String host : new String[] {"a", "b", "c", "d"}) {
            queue.addFeed(host, host);
        }
        assertThat(queue.next(START)).contains("a");
        assertThat(queue.next(START)).contains("b");
        assertThat(queue.next(START)).contains("c");
        assertThat(queue.next(START)).as("three are running").isEmpty();
        queue.done("b");
        assertThat(queue.next(START)).as("a stalled host holds up nobody but itself").contains("d");
    }

    @Test
    void h12ThirtyTwoInAnUpdate() {
        HostQueue<String> whole = new HostQueue<>(Run.SIDE_BY_SIDE, 1);
        for (int host = 0; host < 40; host++) {
            whole.addFeed("paper" + host + ".example", "feed");
        }
        int taken = 0;
        while (whole.next(START).isPresent()) {
            taken++;
        }
        assertThat(taken).isEqualTo(32);
    }

    @Test
    void h12HostsThatAreSilentMakeRoomForOthersWithinBounds() {
        for (int host = 0; host < 20; host++) {
            queue.addFeed("paper" + host + ".example", "feed" + host);
        }
        for (int taken = 0; taken < 3; taken++) {
            assertThat(queue.next(START)).isPresent();
        }
        assertThat(queue.next(START.plusMillis(2_999))).isEmpty();
        assertThat(queue.nextAt(START.plusMillis(2_999))).contains(START.plusSeconds(3));
        for (int taken = 3; taken < 6; taken++) {
            assertThat(queue.next(START.plusSeconds(3))).contains("feed" + taken);
        }
        assertThat(queue.next(START.plusSeconds(3))).as("those take places of their own").isEmpty();
        queue.done("paper0.example");
        assertThat(queue.next(START.plusSeconds(3))).as("a silent one had none to give back").isEmpty();
        for (int taken = 6; taken < 9; taken++) {
            assertThat(queue.next(START.plusSeconds(6))).contains("feed" + taken);
        }
        for (int taken = 9; taken < 12; taken++) {
            assertThat(queue.next(START.plusSeconds(9))).contains("feed" + taken);
        }
        assertThat(queue.next(START.plusSeconds(99))).as("eleven are silent and one more is asked").contains("feed12");
        assertThat(queue.next(START.plusSeconds(99))).as("twelve in all").isEmpty();
    }

    @Test
    void h12AHostThatWasNeverAskedMayBeAskedNow() {
        HostQueue<String> narrow = new HostQueue<>(1, 1);
        narrow.addFeed("a.example", "feed");
        narrow.addPage("b.example", "page");
        narrow.next(START);
        assertThat(narrow.next(START.plusMillis(2_999))).as("full").isEmpty();
        Instant later = START.plusSeconds(3);
        assertThat(narrow.nextAt(later)).as("the first has turned silent meanwhile").contains(later);
        assertThat(narrow.next(later)).contains("page");
    }

    @Test
    void h12OnePageASecondAndHost() {
        queue.addFeed("a.example", "feed");
        queue.addPage("a.example", "page1");
        queue.addPage("a.example", "page2");
        assertThat(queue.next(START)).contains("feed");
        queue.done("a.example");
        assertThat(queue.next(START)).isEmpty();
        assertThat(queue.nextAt(START)).contains(START.plusSeconds(1));
        assertThat(queue.next(START.plusMillis(999))).isEmpty();
        assertThat(queue.next(START.plusSeconds(1))).contains("page1");
        assertThat(queue.nextAt(START)).as("the host is busy").isEmpty();
        queue.done("a.example");
        assertThat(queue.next(START.plusMillis(1_500))).isEmpty();
        assertThat(queue.next(START.plusSeconds(2))).contains("page2");
    }

    @Test
    void h12LoopbackIsExempt() {
        for (String host : new String[] {"localhost", "127.0.0.7", "[::1]", "news.localhost"}) {
            queue.addPage(host, host + "1");
            queue.addPage(host, host + "2");
            assertThat(queue.next(START)).contains(host + "1");
            assertThat(queue.next(START)).as("one connection all the same").isEmpty();
            queue.done(host);
            assertThat(queue.next(START)).contains(host + "2");
            queue.done(host);
        }
    }

    @Test
    void feedsGoBeforePagesAndWorkWithoutHostWaitsOnlyForProcessors() {
        HostQueue<String> wide = new HostQueue<>(10, 2);
        wide.addPage("", "text1");
        wide.addPage("", "text2");
        wide.addPage("", "text3");
        wide.addPage("a.example", "page");
        wide.addFeed("b.example", "feed");
        assertThat(wide.next(START)).contains("feed");
        assertThat(wide.next(START)).contains("text1");
        assertThat(wide.next(START)).contains("text2");
        assertThat(wide.next(START)).contains("page");
        assertThat(wide.next(START)).isEmpty();
        wide.done("");
        assertThat(wide.next(START)).contains("text3");
    }

    @Test
    void whatSomebodyWaitsForGoesFirstButNoFaster() {
        HostQueue<String> full = new HostQueue<>(1, 1);
        full.addFeed("b.example", "feed");
        full.addPage("a.example", "page");
        assertThat(full.next(START)).contains("feed");
        full.addUrgent("a.example", "opened");
        assertThat(full.next(START)).as("though all places are taken").contains("opened");
        full.addUrgent("a.example", "opened too");
        full.done("a.example");
        assertThat(full.next(START)).isEmpty();
        assertThat(full.nextAt(START)).contains(START.plusSeconds(1));
        assertThat(full.next(START.plusSeconds(1))).contains("opened too");
    }

    @Test
    void hostsTakeTurns() {
        HostQueue<String> narrow = new HostQueue<>(1, 1);
        narrow.addFeed("a", "a1");
        narrow.addFeed("a", "a2");
        narrow.addFeed("b", "b1");
        assertThat(narrow.next(START)).contains("a1");
        narrow.done("a");
        assertThat(narrow.next(START)).contains("b1");
    }

    @Test
    void h07WhatWaitsForAHostCanBeTakenOut() {
        queue.addFeed("a.example", "a1");
        queue.addFeed("a.example", "a2");
        queue.addPage("a.example", "page");
        queue.addFeed("b.example", "b1");
        assertThat(queue.next(START)).contains("a1");
        assertThat(queue.drop("a.example")).containsExactly("a2", "page");
        queue.done("a.example");
        assertThat(queue.next(START)).contains("b1");
        assertThat(queue.next(START.plus(Duration.ofDays(1)))).isEmpty();
    }

    @Test
    void h08OnlyHostsWithNamesAreDroppedWhenOffline() {
        queue.addFeed("a.example", "a");
        queue.addFeed("127.0.0.1", "loopback");
        queue.addFeed("192.0.2.1", "number");
        queue.addFeed("", "sample");
        assertThat(queue.dropNamed()).containsExactly("a");
        assertThat(queue.isEmpty()).isFalse();
    }
}
