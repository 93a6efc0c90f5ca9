package dev.quoth.tui.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.tui.Desk;
import dev.quoth.tui.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line being typed, whatever is typed. */
class PromptTest {

    private static Prompt typed(String text) {
        return Prompt.of(Prompt.Kind.FIND, text);
    }

    /** What people take for one character is one, however many code points it has. */
    @ParameterizedTest
    @CsvSource({"a👩‍👩‍👧‍👦, a", "a🇩🇪🇫🇷, a🇩🇪", "ne\u0301, n", "東京, 東", "ab, a"})
    void backspaceTakesOneCharacter(String text, String left) {
        assertThat(typed(text.replace("\\u0301", "\u0301")).edited(Key.of("backspace")).text()).isEqualTo(left);
    }

    @Test
    void theCaretGoesFromCharacterToCharacter() {
        Prompt prompt = typed("a🇩🇪b").edited(Key.of("left")).edited(Key.of("left"));
        assertThat(prompt.caret()).isEqualTo(1);
        assertThat(prompt.edited(Key.of("delete")).text()).isEqualTo("ab");
        assertThat(prompt.edited(Key.of("right")).caret()).isEqualTo("a🇩🇪".length());
    }

    /** The end is where the typing goes on; what does not fit is cut at the left, between two characters. */
    @Test
    void theEndOfALongLineIsSeen() {
        Desk desk = Desk.open(40, 12, "dark", 3).press("F").handle(new Event.Pasted("👩‍👩‍👧‍👦".repeat(40) + "end"));
        String[] rows = Golden.words(desk.frame()).split("\n");
        assertThat(rows[rows.length - 1]).startsWith("search all: 👩‍👩‍👧‍👦").endsWith("👩‍👩‍👧‍👦end");
        assertThat(desk.frame().cursorColumn()).isEqualTo(39);
    }
}
