package dev.quoth.tui.terminal;

import dev.quoth.tui.frame.Frame;
import dev.quoth.tui.frame.Style;
import dev.quoth.tui.state.Event;
import java.io.File;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The smallest program on a {@link TerminalSession}: shows the last event; q quits, x fails, ctrl-z stops, e lends the terminal. */
final class Probe {

    private Probe() { }

    public static void main(String[] arguments) throws InterruptedException {
        BlockingQueue<Event> events = new LinkedBlockingQueue<>();
        String end;
        try (TerminalSession session = TerminalSession.open(Capabilities.of(System.getenv()), 0, 0, events::add)) {
            Event last = new Event.Focused(true);
            boolean going = true;
            while (going) {
                session.show(frame(session, last));
                last = events.take();
                going = !(last instanceof Event.Ended) && !isKey(last, "q", false);
                if (isKey(last, "x", false)) {
                    throw new IllegalStateException("probe failed");
                }
                if (isKey(last, "z", true)) {
                    session.suspend();
                }
                if (isKey(last, "e", false)) {
                    session.aside(Probe::lend);
                }
            }
            end = session.failure().map(Throwable::getMessage).orElse(String.valueOf(session.status()));
        }
        System.out.println("PROBE ENDED " + end);
    }

    private static Frame frame(TerminalSession session, Event last) {
        Frame frame = new Frame(session.columns(), session.rows());
        frame.draw(0, 0, "PROBE " + frame.columns() + "x" + frame.rows(), Style.PLAIN.with(Style.BOLD), frame.columns());
        frame.draw(0, 2, last.toString(), Style.PLAIN, frame.columns());
        frame.cursor(3, 4);
        return frame;
    }

    private static boolean isKey(Event event, String name, boolean ctrl) {
        return event instanceof Event.Pressed pressed && pressed.key().name().equals(name) && pressed.key().ctrl() == ctrl;
    }

    private static void lend() {
        try {
            new ProcessBuilder("sh", "-c", "printf 'LENT '; read line; echo \"GOT $line\"").inheritIO()
                    .redirectInput(new File("/dev/tty")).start().waitFor();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
