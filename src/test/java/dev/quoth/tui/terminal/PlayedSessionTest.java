package dev.quoth.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.tui.frame.Frame;
import dev.quoth.tui.state.Event;
import dev.quoth.tui.state.Key;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A session without a terminal, as the rehearsal has it. */
@Timeout(60)
class PlayedSessionTest {

    @Test
    void whatIsTypedArrivesAndItsEndIsTheEnd() throws InterruptedException {
        BlockingQueue<Event> events = new LinkedBlockingQueue<>();
        byte[] typed = "\u001b]11;rgb:1010/1010/1414\u001b\\\u001b[0nj\u001b[B".getBytes(StandardCharsets.UTF_8);
        Capabilities capabilities = Capabilities.of(Map.of("TERM", "xterm-256color", "LC_ALL", "C.UTF-8"));
        List<Event> heard = new ArrayList<>();
        try (TerminalSession session = TerminalSession.play(new ByteArrayInputStream(typed), 120, 40, capabilities, events::add)) {
            session.show(new Frame(session.columns(), session.rows()));
            do {
                heard.add(events.poll(30, TimeUnit.SECONDS));
            } while (!(heard.get(heard.size() - 1) instanceof Event.Ended));
            assertThat(session.status()).isZero();
        }
        assertThat(heard).containsExactly(new Event.Background(true), new Event.Pressed(Key.of("j")), new Event.Pressed(Key.of("down")),
                new Event.Ended());
    }
}
