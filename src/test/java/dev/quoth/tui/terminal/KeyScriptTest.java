package dev.quoth.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.tui.Desk;
import dev.quoth.tui.Golden;
import dev.quoth.tui.state.Focus;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Bytes as a terminal sends them, through decoder and state to the screen. */
class KeyScriptTest {

    private final Desk desk = Desk.open(120, 40, "dark", 20);
    private final Sequences sequences = new Sequences(new Input(desk::handle, () -> { }, () -> { }));

    private void send(String typed) throws java.io.IOException {
        byte[] bytes = typed.getBytes(StandardCharsets.UTF_8);
        sequences.feed(bytes, bytes.length);
        while (sequences.patience() > 0) {
            sequences.flush();
        }
    }

    @Test
    void arrowsEnterAndTabLeadThroughThePanes() throws java.io.IOException {
        send("\u001b[B\u001bOB\u001b[A");
        assertThat(desk.state().list().story().orElseThrow().id()).isEqualTo(2);
        send("\r");
        assertThat(desk.state().focus()).isEqualTo(Focus.ARTICLE);
        send("\t");
        assertThat(desk.state().focus()).isEqualTo(Focus.QUOTES);
        send("\u001b[Z");
        assertThat(desk.state().focus()).isEqualTo(Focus.ARTICLE);
        send("\u001b");
        assertThat(desk.state().focus()).isEqualTo(Focus.STORIES);
    }

    @Test
    void aFilterIsTypedInAnyScript() throws java.io.IOException {
        send("fBrücke 本");
        assertThat(desk.state().list().view().typed()).isEqualTo("Brücke 本");
        send("\u007f\u007f");
        assertThat(desk.state().list().view().typed()).isEqualTo("Brücke");
    }

    @Test
    void pastedKeysPressNothing() throws java.io.IOException {
        send("\u001b[200~Q\rA\u001b[201~");
        assertThat(desk.asked()).noneMatch(work -> work instanceof dev.quoth.tui.state.Work.Quit || work instanceof dev.quoth.tui.state.Work.MarkAll);
    }

    @Test
    void theMouseIsHeard() throws java.io.IOException {
        send("\u001b[<0;6;6M\u001b[<0;6;6m");
        assertThat(desk.state().list().story().orElseThrow().id()).isEqualTo(2);
        assertThat(Golden.words(desk.frame())).contains("Brückenbau");
    }
}
