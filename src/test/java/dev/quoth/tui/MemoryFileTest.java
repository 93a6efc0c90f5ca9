package dev.quoth.tui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.tui.state.Focus;
import dev.quoth.tui.state.Grouping;
import dev.quoth.tui.state.ListView;
import dev.quoth.tui.state.Memory;
import dev.quoth.tui.state.Panes;
import dev.quoth.tui.state.Size;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryFileTest {

    private static final Memory LEFT = new Memory(new ListView("ferry", true, false, Grouping.FEED, "3", false), Panes.DEFAULT.withQuotes(false), "light", 17, 240,
            Focus.ARTICLE, new Size(132, 43));

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
    void aScreenOfNoSizeOrAHugeOneIsNotDraftedFor() throws IOException {
        of("/one.db").save(LEFT);
        Path file = state.resolve("quoth").resolve("reader");
        Files.writeString(file, Files.readString(file).replace("columns = 132", "columns = 0").replace("rows = 43", "rows = 900000"));
        assertThat(of("/one.db").load().size()).isEqualTo(Memory.NONE.size());
    }

    @Test
    void storiesOfAnotherLibraryAreNotMeant() {
        of("/one.db").save(LEFT);
        Memory other = of("/other.db").load();
        assertThat(other.story()).isZero();
        assertThat(other.view()).isEqualTo(ListView.DEFAULT);
        assertThat(other.theme()).isEqualTo("light");
        assertThat(other.panes()).isEqualTo(LEFT.panes());
        assertThat(other.size()).isEqualTo(LEFT.size());
    }
}
