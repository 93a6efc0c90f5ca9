package dev.quoth.tui;

import dev.quoth.settings.Settings;
import dev.quoth.tui.terminal.TerminalSession;
import dev.quoth.update.Update;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * The reader with a play for its terminal: goes through the first picture and a few keys, so that the JVM notes which classes, lambdas and
 * signal handlers that takes. Without it they are made at every start, which is most of the time to the first picture.
 */
public final class DryRun {

    /** What a terminal sends: its answers to what it is asked, then keys. */
    private static final List<String> SENT = List.of(
            "\u001b]11;rgb:1010/1010/1414\u001b\\\u001b[?69;2$y\u001b[0n", "\u001b[0n", "j", "\u001b[0n", "\u001b[B", "\r",
            "\u001b[0n", "j", "u", "u", "s", "U", "J", "K", ")", "\t", "j", "\u001b[<64;10;5M", "q", "?", "q", ":th\t\u001b", "fa\r", "\u001b", "k");

    private DryRun() { }

    /** Opens the library of {@code settings} as the reader does. */
    public static void run(Settings settings, Map<String, String> environment, Supplier<Update> update) {
        Reader.run(settings, environment, update, OptionalLong.empty(),
                (capabilities, events) -> TerminalSession.play(new Typist(SENT.iterator()), 200, 50, capabilities, events));
    }

    /** Sends one thing after the other, each some time after the one before, so that there is an answer to it. */
    private static final class Typist extends InputStream {

        private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(300);

        private final Iterator<String> sent;

        Typist(Iterator<String> sent) {
            this.sent = sent;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("whole pieces only");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            LockSupport.parkNanos(PAUSE);
            if (!sent.hasNext()) {
                return -1;
            }
            byte[] bytes = sent.next().getBytes(StandardCharsets.UTF_8);
            System.arraycopy(bytes, 0, buffer, offset, bytes.length);
            return bytes.length;
        }
    }
}
