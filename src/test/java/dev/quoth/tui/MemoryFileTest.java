package dev.quoth.tui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.tui.state.Focus;
import dev.quoth.tui.state.Grouping;
import dev.quoth.tui.state.ListView;
import dev.quoth.tui.state.Memory;
import dev.quoth.tui.state.Panes;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryFileTest {

    private static final Memory LEFT = new Memory(new ListView("ferry", true, false, Grouping.FEED, "3", false), Panes.DEFAULT.withQuotes(false),
            "light", 17, 240, Focus.ARTICLE);

    @TempDir
    private Path state;

    private MemoryFile of(String library) {
        return new MemoryFile(Map.of("XDG_STATE_HOME", state.toString()), Path.of(library));
    }

    @Test
    void whatWasLeftIsThereAgain() {
        assertThat(of("/one.db").load()).isEqualTo(Memory.NONE);
        assertThat(of("/one.db").save(LEFT)).isTrue();
        assertThat(of("/one.db").load()).isEqualTo(LEFT);
    }

    @Test
    void storiesOfAnotherLibraryAreNotMeant() {
        of("/one.db").save(LEFT);
        Memory other = of("/other.db").load();
        assertThat(other.story()).isZero();
        assertThat(other.view()).isEqualTo(ListView.DEFAULT);
        assertThat(other.theme()).isEqualTo("light");
        assertThat(other.panes()).isEqualTo(LEFT.panes());
    }
}
