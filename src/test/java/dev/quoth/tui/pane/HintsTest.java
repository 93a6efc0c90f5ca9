package dev.quoth.tui.pane;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.tui.Desk;
import dev.quoth.tui.frame.Frame;
import org.junit.jupiter.api.Test;

/** The last row offers what can be done, and nothing else. */
class HintsTest {

    private static String hints(Desk desk) {
        Frame frame = desk.frame();
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < frame.columns(); i++) {
            row.append(frame.at(i, frame.rows() - 1));
        }
        return row.toString();
    }

    @Test
    void anArticleWithQuotesAndLinks() {
        Desk desk = Desk.open(200, 24, "dark", 5).press("enter");
        assertThat(hints(desk)).contains("space read on", ") next quote", "/ search", "o browser", "O links", "s star", "z zen");
        assertThat(hints(desk.press("s z G"))).contains("space next story", "s unstar", "z panes");
    }

    @Test
    void anArticleInWhichNobodySpeaksAndNothingLeadsAway() {
        assertThat(hints(Desk.open(200, 24, "dark", 5).press("j enter"))).contains("space next story").doesNotContain("next quote", "links");
    }

    @Test
    void aQuote() {
        Desk desk = Desk.open(200, 24, "dark", 5).press("enter tab");
        assertThat(hints(desk)).contains("enter to the words", "w all they said", "= also in", "y copy", "i indirect")
                .doesNotContain("their next");
        assertThat(hints(desk.press("j"))).contains("} their next").doesNotContain("also in");
        assertThat(hints(desk.press("G"))).contains("enter to the words").doesNotContain("all they said");
        assertThat(hints(desk.press("i"))).contains("i no indirect");
    }

    @Test
    void aStoryWithoutQuotes() {
        assertThat(hints(Desk.open(200, 24, "dark", 5).press("j enter tab"))).doesNotContain("to the words", "copy", "browser", "indirect");
    }
}
