package dev.quoth.tui.pane;

import dev.quoth.tui.Desk;
import dev.quoth.tui.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole screens in every size and theme. */
class ScreenTest {

    @ParameterizedTest
    @CsvSource({"200, 50", "120, 40", "80, 24", "60, 20"})
    void showsStories(int columns, int rows) {
        Golden.check("stories-" + columns, Desk.open(columns, rows, "dark", 14).frame());
    }

    @ParameterizedTest
    @CsvSource({"200, 50", "120, 40", "80, 24", "60, 20"})
    void showsAnArticle(int columns, int rows) {
        Golden.check("article-" + columns, Desk.open(columns, rows, "dark", 14).press("enter").frame());
    }

    @ParameterizedTest
    @CsvSource({"200, 50", "120, 40", "80, 24", "60, 20"})
    void showsQuotes(int columns, int rows) {
        Golden.check("quotes-" + columns, Desk.open(columns, rows, "dark", 14).press("enter tab i j j").frame());
    }
}
