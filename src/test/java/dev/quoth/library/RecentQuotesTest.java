package dev.quoth.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RecentQuotesTest {

    private final RecentQuotes recent = new RecentQuotes();

    private List<Long> having(int anchor, long time) {
        List<Long> found = new ArrayList<>();
        recent.having(anchor, time, 10, found::add);
        return found;
    }

    @Test
    void everyAnchorIsFoundHoweverManyThereAre() {
        Random random = new Random(3);
        List<int[]> all = new ArrayList<>();
        for (int quote = 1; quote <= 5_000; quote++) {
            int[] anchors = random.ints(7).toArray();
            all.add(anchors);
            recent.add(quote, 0, anchors);
        }
        assertThat(recent.size()).isEqualTo(35_000);
        for (int quote = 1; quote <= all.size(); quote++) {
            for (int anchor : all.get(quote - 1)) {
                assertThat(having(anchor, 0)).contains((long) quote);
            }
        }
    }

    @Test
    void onlyQuotesOfThatTimeAndNoneThatWasForgotten() {
        recent.add(101, 0, new int[] {5, 6});
        recent.add(102, 8, new int[] {5});
        recent.add(203, 30, new int[] {5});

        assertThat(having(5, 9)).containsExactly(101L, 102L);
        assertThat(having(5, 25)).containsExactly(203L);
        assertThat(having(7, 0)).isEmpty();
        recent.forget(100, 199);
        assertThat(having(5, 9)).isEmpty();
        assertThat(having(5, 30)).containsExactly(203L);
    }

    @Test
    void whatEverybodySaysFindsNobodyNew() {
        for (int quote = 1; quote <= 80; quote++) {
            recent.add(quote, 0, new int[] {5, 1000 + quote});
        }
        assertThat(having(5, 0)).hasSize(50).doesNotContain(80L);
        assertThat(having(1080, 0)).containsExactly(80L);
    }
}
