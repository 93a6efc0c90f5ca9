package dev.quoth.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListBeginsTest {

    private static final int BULLET = Block.ListItem.BULLET;

    private static List<Integer> begins(int... ordinals) {
        List<Block> blocks = new ArrayList<>();
        for (int ordinal : ordinals) {
            blocks.add(new Block.ListItem(1, ordinal, "word", List.of(), 0));
        }
        boolean[] begins = ListBegins.of(blocks);
        List<Integer> where = new ArrayList<>();
        for (int i = 0; i < begins.length; i++) {
            if (begins[i]) {
                where.add(i);
            }
        }
        return where;
    }

    @Test
    void numbersThatTurnBackBeginAnotherList() {
        assertThat(begins(1, 2, 1, 2)).containsExactly(0, 2);
        assertThat(begins(1, 1)).containsExactly(0, 1);
        assertThat(begins(3, 2, 1, 3)).containsExactly(0, 3);
    }

    @Test
    void numbersMayCountDownAndSkip() {
        assertThat(begins(3, 2, 1)).containsExactly(0);
        assertThat(begins(-1, 0, 1, 5)).containsExactly(0);
    }

    @Test
    void bulletsBesideNumbersAreAnotherList() {
        assertThat(begins(BULLET, BULLET, 1, 2, BULLET)).containsExactly(0, 2, 4);
    }

    @Test
    void whatIsDeeperBelongsToTheItemAbove() {
        List<Block> blocks = List.of(new Block.ListItem(1, 1, "a", List.of(), 0), new Block.ListItem(2, BULLET, "b", List.of(), 0),
                new Block.ListItem(1, 2, "c", List.of(), 0), new Block.ListItem(2, BULLET, "d", List.of(), 0));

        assertThat(ListBegins.of(blocks)).containsExactly(true, true, false, true);
    }
}
