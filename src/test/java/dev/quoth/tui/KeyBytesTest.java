package dev.quoth.tui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a key costs on a slow line, with a large screen, a long story and a terminal that can scroll whole rows only. */
class KeyBytesTest {

    private static Desk desk() {
        return Desk.open(200, 50, "dark", 200).tells(LongStory.of(1, 120, 41, 9));
    }

    @ParameterizedTest
    @CsvSource({"enter, j, 3600", "enter, ctrl-d, 3600", "enter G, k, 3600", "enter, ), 4200"})
    void aScrolledArticleCostsItsOwnRows(String before, String key, int most) {
        ByteMeter.Bytes bytes = new ByteMeter(desk().press(before), false).walk(key, 60);
        assertThat(bytes.keys()).hasSizeGreaterThan(20).allMatch(count -> count <= most);
        assertThat(bytes.rests()).allMatch(count -> count <= most);
    }

    @Test
    void aSelectionThatMovesCostsTwoRows() {
        ByteMeter.Bytes bytes = new ByteMeter(desk(), false).walk("j", 60);
        assertThat(ByteMeter.Bytes.quantile(bytes.keys(), 0.8)).isLessThanOrEqualTo(250);
    }

    @Test
    void aTerminalWithMarginsMovesAPaneByItself() {
        ByteMeter.Bytes bytes = new ByteMeter(desk().press("enter"), true).walk("j", 60);
        assertThat(bytes.keys()).allMatch(count -> count <= 600);
    }
}
