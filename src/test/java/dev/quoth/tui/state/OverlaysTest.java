package dev.quoth.tui.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.tui.Desk;
import dev.quoth.tui.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies over the panes is scrolled no further than its ends. */
class OverlaysTest {

    private static int top(Desk desk) {
        return desk.state().overlay().orElseThrow() instanceof Overlay.Help help ? help.top() : ((Overlay.Messages) desk.state().overlay().orElseThrow()).top();
    }

    @ParameterizedTest
    @CsvSource({"60, 20", "80, 24", "120, 30", "200, 20"})
    void helpEndsWithItsLastLine(int columns, int rows) {
        Desk desk = Desk.open(columns, rows, "dark", 3).press("? G");
        int last = top(desk);
        assertThat(last).isEqualTo(HelpText.most(desk.state())).isPositive();
        for (String further : new String[] {"j", "space", "9 9 9 j", "9 9 9 9 9 9 9 9 9 9 space", "ctrl-d"}) {
            assertThat(top(desk.press(further))).as(further).isEqualTo(last);
        }
        assertThat(Golden.words(desk.frame())).contains("100 %").contains("interviewed)");
        desk.press("k");
        assertThat(top(desk)).as("it does not have to come back from beyond the end").isEqualTo(last - 1);
        assertThat(top(desk.press("g k b"))).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "!"})
    void whatFitsDoesNotMove(String key) {
        Desk desk = Desk.open(200, 90, "dark", 3).press(key).press("G j space");
        assertThat(top(desk)).isZero();
    }
}
